/**
 * Sends the messages to a server of `@statelyai/inspect` (`createInspectorServer`), which passes them
 * on to the page that it serves. That server hears us as it hears any application.
 */
import { WebSocket } from 'ws';
import type { MessageLog } from './message-log.ts';
import { Pause } from './pause.ts';
import { statelyFrames } from './stately-frames.ts';
import { FAREWELL_MS, Viewer } from './viewer.ts';

/** How long after a connection that ended the next is tried. Source: our choice. */
const TRY_EVERY_MS = 2_000;

export interface HubOf {
  readonly url: string;
  readonly log: MessageLog;
  readonly onNote: (sentence: string) => void;
}

export class Hub {
  readonly #of: HubOf;
  #viewer: Viewer | null = null;
  #isMissed = false;

  constructor(of: HubOf) {
    this.#of = of;
  }

  wake(): void {
    this.#viewer?.wake();
  }

  /** Keeps connected until the signal. Whoever it reconnects to is told from the beginning again. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#connected(signal);
      await new Pause().wait(TRY_EVERY_MS, signal);
    }
  }

  async #connected(signal: AbortSignal): Promise<void> {
    const { url, log, onNote } = this.#of;
    const socket = new WebSocket(url, { perMessageDeflate: false });
    let alarm: NodeJS.Timeout | undefined;
    const leave = (): void => {
      socket.close();
      alarm = setTimeout(() => socket.terminate(), FAREWELL_MS);
    };
    signal.addEventListener('abort', leave, { once: true });
    let why = 'it closed the connection';
    await new Promise<void>((closed) => {
      socket.on('open', () => {
        onNote(`connected to ${url}`);
        this.#isMissed = false;
        this.#viewer = new Viewer(socket, log, statelyFrames);
        this.#viewer.begin();
      });
      socket.on('error', (error) => {
        why = error.message;
      });
      socket.on('close', () => closed());
    });
    this.#viewer = null;
    clearTimeout(alarm);
    signal.removeEventListener('abort', leave);
    if (!signal.aborted && !this.#isMissed) onNote(`${url} is not there (${why}); trying again`);
    this.#isMissed = true;
  }
}
