/**
 * Server-sent events as an iterator that comes again: after the last one it heard, as often as the
 * stream ends. Source: WHATWG HTML §9.2.
 */

/** One block of a stream. An `id` without `data` moves the place, and is no event. */
interface Block {
  readonly id: string | null;
  readonly data: string | null;
  /** Unit: milliseconds. */
  readonly retryMs: number | null;
}

/** The blocks of a body; whatever is cut off at its end is left out. */
async function* blocksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Block> {
  const decoder = new TextDecoder();
  let text = '';
  // A reader, because not every browser lets a stream be iterated.
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text = `${text}${decoder.decode(value, { stream: true })}`.replaceAll('\r\n', '\n');
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) yield blockIn(part);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function blockIn(text: string): Block {
  const fields = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const retryMs = Number(fields.get('retry')?.at(-1) ?? Number.NaN);
  return {
    id: fields.get('id')?.at(-1) ?? null,
    data: fields.get('data')?.join('\n') ?? null,
    retryMs: Number.isNaN(retryMs) ? null : retryMs,
  };
}

interface Listening {
  /** Opens the stream after an event; null is wherever the world is now. */
  readonly open: (lastId: string | null) => Promise<ReadableStream<Uint8Array>>;
  readonly wait: (lengthMs: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly after: string | null;
}

/** Until a stream says otherwise. Unit: milliseconds. */
const RETRY_MS = 2_000;

/** The `data` of every event, parsed. It ends when the signal is aborted, and with an error of `open`. */
export async function* listen<Event>(of: Listening): AsyncGenerator<Event> {
  const { open, wait, signal } = of;
  let lastId = of.after;
  let retryMs = RETRY_MS;
  while (!signal.aborted) {
    try {
      for await (const block of blocksOf(await open(lastId))) {
        retryMs = block.retryMs ?? retryMs;
        if (block.data !== null) yield JSON.parse(block.data) as Event;
        lastId = block.id ?? lastId;
      }
    } catch (error) {
      if (signal.aborted) return;
      // The connection broke; what the server said no with is for the caller.
      if (!(error instanceof TypeError)) throw error;
    }
    await wait(retryMs, signal).catch(() => undefined);
  }
}
