/**
 * Something of the server that is read again whenever an event says that it may have changed.
 *
 * What was read stays while the server cannot be reached; it is then old, and says how old. Lost
 * streams are opened again where they were left, after 1, 2, 4 … 30 seconds.
 */
import { useEffect, useRef, useState } from 'react';
import { type Api, type ApiError, type Following, failureOf, isFinal } from './api.ts';

export interface Followed<Value> {
  /** Null until it was read once. */
  readonly value: Value | null;
  /** Why it could not be read last; null where it could. */
  readonly error: ApiError | null;
  /** Of the tab's own clock (`performance.now`); null until it was read once. */
  readonly readAtMs: number | null;
  readonly connection: 'opening' | 'open' | 'lost' | 'polled';
  readonly refresh: () => void;
}

type State<Value> = Omit<Followed<Value>, 'refresh'>;

const WAIT_MS = 1_000;
const WAIT_MS_MAX = 30_000;
/** Events come in bursts: one command writes several. */
const GATHER_MS = 150;

/**
 * @param load Reads it. Another function is another thing: it is read from the beginning.
 * @param of Which events ask for another read. Another object is another stream.
 */
export function useFollowed<Value>(
  api: Api,
  load: (signal: AbortSignal) => Promise<Value>,
  of: Following,
): Followed<Value> {
  const [state, setState] = useState<State<Value>>(EMPTY);
  const ask = useRef<() => void>(() => undefined);
  useEffect(() => {
    const follower = new Follower(api, load, of, (change) =>
      setState((before) => ({ ...before, ...change })),
    );
    setState(EMPTY);
    ask.current = () => follower.read();
    void follower.follow();
    return () => follower.end();
  }, [api, load, of]);
  return { ...state, refresh: () => ask.current() };
}

const EMPTY = { value: null, error: null, readAtMs: null, connection: 'opening' } as const;

class Follower<Value> {
  readonly #api: Api;
  readonly #load: (signal: AbortSignal) => Promise<Value>;
  readonly #of: Following;
  readonly #told: (change: Partial<State<Value>>) => void;
  readonly #ending = new AbortController();
  #isReading = false;
  #isAskedAgain = false;
  #failureCount = 0;

  constructor(
    api: Api,
    load: (signal: AbortSignal) => Promise<Value>,
    of: Following,
    told: (change: Partial<State<Value>>) => void,
  ) {
    this.#api = api;
    this.#load = load;
    this.#of = of;
    this.#told = told;
  }

  end(): void {
    this.#ending.abort();
  }

  /** Reads now, or once more when the read under way is done. */
  read(): void {
    if (this.#isReading) this.#isAskedAgain = true;
    else void this.#read();
  }

  async #read(): Promise<void> {
    const { signal } = this.#ending;
    this.#isReading = true;
    this.#isAskedAgain = false;
    try {
      const value = await this.#load(signal);
      this.#failureCount = 0;
      this.#tell({ value, error: null, readAtMs: performance.now() });
    } catch (error) {
      const failure = failureOf(error);
      this.#tell({ error: failure });
      if (!isFinal(failure)) void this.#readLater();
    }
    this.#isReading = false;
    if (this.#isAskedAgain && !signal.aborted) void this.#read();
  }

  async #readLater(): Promise<void> {
    this.#failureCount += 1;
    await wait(waitOf(this.#failureCount), this.#ending.signal);
    if (!this.#ending.signal.aborted) this.read();
  }

  /** Until the end; without a right to events, it is read every now and then. */
  async follow(): Promise<void> {
    const { signal } = this.#ending;
    let attempt = 0;
    let gathering: ReturnType<typeof setTimeout> | undefined;
    const lost = async (): Promise<void> => {
      attempt += 1;
      this.#tell({ connection: 'lost' });
      if (attempt === 1) this.read();
      await wait(waitOf(attempt), signal);
    };
    const heard = {
      opened: () => {
        attempt = 0;
        this.#tell({ connection: 'open' });
        this.read();
      },
      event: () => {
        clearTimeout(gathering);
        gathering = setTimeout(() => {
          if (!signal.aborted) this.read();
        }, GATHER_MS);
      },
      lost,
    };
    while (!signal.aborted) {
      const failure = await this.#api.follow(this.#of, heard, signal).catch(failureOf);
      if (signal.aborted || !failure) return;
      if (failure.status === 403) {
        this.#tell({ connection: 'polled' });
        this.read();
        await wait(WAIT_MS_MAX, signal);
      } else if (failure.status === 401 || failure.status === 404) {
        this.#tell({ connection: 'lost' });
        this.read();
        return;
      } else await lost();
    }
  }

  #tell(change: Partial<State<Value>>): void {
    if (!this.#ending.signal.aborted) this.#told(change);
  }
}

const waitOf = (attempt: number): number => Math.min(WAIT_MS_MAX, WAIT_MS * 2 ** (attempt - 1));

/** Also ends when the device is back on the network. */
function wait(lengthMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, lengthMs);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
}
