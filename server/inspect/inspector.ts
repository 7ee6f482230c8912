/**
 * Shows a world to inspectors: its entries come in over the HTTP API, as messages they go out on
 * WebSockets, and what a viewer sends back goes to the API as the command it means.
 *
 * A command acts with the key that the inspector was started with for that. Whoever sent one that did
 * not happen is told why; what the world itself refused, every viewer sees as an event with its refusal.
 */
import { randomUUID } from 'node:crypto';
import type { FeedName } from './gate.ts';
import { Hub } from './hub.ts';
import { MessageLog } from './message-log.ts';
import { refusal } from './refusals.ts';
import { Sockets } from './sockets.ts';
import { commandFor, type SentEvent, sentEvent } from './v4-commands.ts';
import { v4Refusal } from './v4-frames.ts';
import type { Viewer } from './viewer.ts';
import { type Asked, NoAnswer, type Said, saidBy, type WorldClient } from './world-client.ts';
import { WorldFeed } from './world-feed.ts';
import type { WorldNews } from './world-news.ts';

/** Commands of all viewers that wait for their turn. Source: our choice. */
const WAITING_MAX = 64;

export interface InspectorOf {
  /** With an operator's key: it reads everything, and turns a sandbox's clock. */
  readonly client: WorldClient;
  /** With the key of whoever viewers act as. */
  readonly acting: WorldClient;
  /** Null: it only looks now and then. */
  readonly news: WorldNews | null;
  readonly worldId: string;
  /** The one stream that is shown; null for the whole world. */
  readonly stream: string | null;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Pages that may connect, by their origins. */
  readonly origins: readonly string[];
  /** A server of `@statelyai/inspect` that is sent everything too; null for none. */
  readonly hubUrl: string | null;
  /** For whoever started it. */
  readonly onNote: (sentence: string) => void;
  /** Without news. Default: 2 000. */
  readonly lookEveryMs?: number;
  /** Messages kept for late viewers. */
  readonly keptMax?: number;
}

export class Inspector {
  readonly #of: InspectorOf;
  readonly #log: MessageLog;
  readonly #feed: WorldFeed;
  readonly #sockets: Sockets;
  readonly #hub: Hub | null;
  #commands: Promise<void> = Promise.resolve();
  #waitingCount = 0;

  constructor(of: InspectorOf) {
    const { client, stream, port, origins, hubUrl, onNote } = of;
    this.#of = of;
    this.#log = new MessageLog(of.keptMax);
    this.#feed = new WorldFeed({
      client,
      stream,
      ...(of.lookEveryMs === undefined ? {} : { lookEveryMs: of.lookEveryMs }),
      onMessages: (messages) => {
        this.#log.append(messages);
        this.#sockets.wake();
        this.#hub?.wake();
      },
      onTrouble: (trouble) =>
        onNote(
          trouble === null
            ? 'the server answers again'
            : `the server does not answer (${trouble}); trying again`,
        ),
    });
    this.#sockets = new Sockets({
      log: this.#log,
      port,
      origins,
      onNote,
      secret: randomUUID(),
      onSaid: (viewer, message) => this.#hear(viewer, message),
    });
    this.#hub = hubUrl === null ? null : new Hub({ url: hubUrl, log: this.#log, onNote });
  }

  /**
   * Reads the world as it is, then lets viewers in.
   *
   * @throws {FeedEnded} The world cannot be shown.
   * @throws {NoAnswer} The server does not answer.
   * @throws {Error} With a sentence, when the port cannot be had.
   */
  async open(): Promise<Readonly<Record<FeedName, string>>> {
    await this.#feed.catchUp();
    await this.#sockets.open();
    return this.#sockets.addresses;
  }

  /** Follows the world until the signal, then lets everybody go. @throws {FeedEnded} */
  async run(signal: AbortSignal): Promise<void> {
    const end = new AbortController();
    const stop = (): void => end.abort();
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    const hub = this.#hub?.run(end.signal);
    const news = this.#of.news?.(end.signal, () => this.#feed.nudge());
    try {
      await this.#feed.follow(end.signal);
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
      await hub;
      await news;
      await this.#sockets.close();
      await this.#commands;
    }
  }

  #hear(viewer: Viewer, message: unknown): void {
    const type = (message as { readonly type?: unknown } | null)?.type;
    if (type === 'xstate.inspecting') {
      viewer.begin();
      return;
    }
    const sent = type === 'xstate.event' ? sentEvent(message) : null;
    if (sent === null) {
      this.#refuse(
        viewer,
        { actorId: '', event: { type: String(type) } },
        refusal('NOT_UNDERSTOOD'),
      );
    } else if (this.#waitingCount >= WAITING_MAX) {
      this.#refuse(viewer, sent, refusal('TOO_MANY_COMMANDS'));
    } else {
      this.#waitingCount += 1;
      this.#commands = this.#commands.then(() => this.#carryOut(viewer, sent));
    }
  }

  /** One after the other: what was sent second may rest on the first. Never rejects. */
  async #carryOut(viewer: Viewer, sent: SentEvent): Promise<void> {
    const { client, acting, worldId } = this.#of;
    const present = this.#log.now.get(sent.actorId);
    const meant = commandFor({ worldId, present, event: sent.event });
    const said =
      'code' in meant
        ? meant
        : await outcomeOf(meant.key === 'acting' ? acting : client, meant.request);
    this.#waitingCount -= 1;
    this.#feed.nudge();
    if (said !== null) this.#refuse(viewer, sent, said);
  }

  #refuse(viewer: Viewer, { actorId, event }: SentEvent, said: Said): void {
    viewer.say(v4Refusal(actorId, event.type, said));
    this.#of.onNote(`${event.type} for ${actorId} did not happen: ${said.code}. ${said.sentence}`);
  }
}

/** Null: it was accepted. */
async function outcomeOf(client: WorldClient, request: Asked): Promise<Said | null> {
  try {
    const answer = await client(request);
    return answer.status < 300 ? null : saidBy(answer);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return refusal('NO_ANSWER');
  }
}
