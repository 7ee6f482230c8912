/**
 * Between Node's HTTP server and the application: counts what is under way, lets requests wait while
 * the server starts, turns them away while there are too many, and empties the house when it stops.
 *
 * Invariants:
 *   B1. A request that is turned away costs a header and a short text: no route, no body, no store.
 *   B2. What was let in is answered: being too many, or stopping, only concerns who comes later.
 *   B3. Health and readiness are answered however many are under way, and while the server starts.
 *       Whoever sends half a request, or does not take its answer, keeps nobody out for long.
 *   B4. Streams of events are counted apart: they keep nobody out, and a stop ends them.
 *
 * Source: our choice; RFC 9110 §15.6.4 (503 with Retry-After), RFC 9112 §9.6 (Connection: close).
 */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { answerPlainly } from './failures.ts';
import { Farewell } from './farewell.ts';
import type { Log } from './log.ts';
import type { Barrier, Meter } from './meter.ts';
import { Problem } from './problem.ts';
import { notReady, type Readiness } from './readiness.ts';

/**
 * Requests under way at most. Source: our choice, measured: four times what fills a group commit. At
 * three times what it can do, a server does as much with 64 as with 512, and each answer takes as much
 * longer as more are let in.
 */
const IN_FLIGHT_MAX = 256;
/** Who comes while the loop is later than this would wait longer still. Source: our choice. */
const LATENESS_MS_MAX = 1_000;
/**
 * Streams that are read at most: each is an open answer and a page of events, no work under way.
 * Source: our choice.
 */
const STREAM_COUNT_MAX = 1_000;
/**
 * How long somebody is waited for who sends no more of a request, or takes no more of an answer, when
 * there is no place left. Source: our choice.
 */
const PATIENCE_MS = 2_000;
/** How often it is looked whether that is so. */
const LOOK_EVERY_MS = 50;
const STREAM = /^\/v1\/events\/stream(?:\?|$)/;
/** What of an address may be spelt otherwise than it is meant. */
const ODD = /[%#\\]|\/\.|^[^/]/;
/** Requests under way from which on lateness is a matter of load. Source: our choice. */
const CROWD = 32;
/** Those turned away are told in one line for so long. Source: our choice. */
const TELL_EVERY_MS = 1_000;

const HEALTHY = JSON.stringify({ status: 'ok' });

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

export interface DoorOf {
  readonly readiness: Readiness;
  readonly loop: { readonly latenessMs: number };
  readonly meter: Meter;
  readonly log: Log;
  /** Default: 256. */
  readonly inFlightMax?: number;
  /** Default: 1,000. */
  readonly streamMax?: number;
  /** Default: 2,000. */
  readonly patienceMs?: number;
  /** Ends the streams: the server stops, and they never end by themselves. */
  readonly endStreams?: () => void;
}

/** The address as the application will understand it. */
function meant(url: string): string {
  if (!ODD.test(url)) return url;
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname);
  } catch {
    return url;
  }
}

const TOO_BUSY = new Problem('TOO_BUSY', { headers: { 'Retry-After': '1' } });

export class Door {
  readonly #of: DoorOf;
  readonly #inFlightMax: number;
  readonly #inFlight = new Set<ServerResponse>();
  readonly #streams = new Set<ServerResponse>();
  readonly #sockets = new Set<Socket>();
  #answer: Answer | null = null;
  #waiting: (readonly [IncomingMessage, ServerResponse])[] = [];
  #farewell: Farewell | null = null;
  /** Since when somebody is waited for, of those inside who were when last looked. */
  #awaited = new Map<ServerResponse, number>();
  #lookedAtMs = 0;
  #awayCount = 0;
  #toldAtMs = 0;

  constructor(of: DoorOf) {
    this.#of = of;
    this.#inFlightMax = of.inFlightMax ?? IN_FLIGHT_MAX;
  }

  get inFlightCount(): number {
    return this.#inFlight.size;
  }

  get streamCount(): number {
    return this.#streams.size;
  }

  /** Hears every connection and request of a server. */
  attend(server: Server): void {
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.on('request', (incoming, outgoing) => this.#hear(incoming, outgoing));
  }

  /** From now on requests are answered; those that wait, first. */
  open(answer: Answer): void {
    this.#answer = answer;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [incoming, outgoing] of waiting) answer(incoming, outgoing);
  }

  /** Lets requests wait for the end of some work, which then has the event loop for itself. */
  async waitingDuring(work: () => Promise<void>): Promise<void> {
    const answer = this.#answer;
    this.#answer = null;
    await work();
    if (answer !== null) this.open(answer);
  }

  /** From now on every answer says that its connection closes. */
  sayFarewell(): void {
    this.#farewell ??= new Farewell(this.#sockets, this.#inFlight);
    this.#of.endStreams?.();
  }

  /** Ends when no connection is left, or when time is up. */
  async empty(): Promise<void> {
    this.sayFarewell();
    await this.#farewell?.said();
    if (this.#awayCount > 0) this.#tell();
  }

  #hear(incoming: IncomingMessage, outgoing: ServerResponse): void {
    this.#farewell?.greet(outgoing);
    const isProbe = incoming.url === '/healthz' || incoming.url === '/readyz';
    const isStream = STREAM.test(meant(incoming.url ?? ''));
    const barrier = isProbe ? null : this.#barrier(isStream);
    if (barrier !== null) {
      this.#turnAway(incoming, outgoing, barrier);
      return;
    }
    const heard = isStream ? this.#streams : this.#inFlight;
    heard.add(outgoing);
    outgoing.once('close', () => heard.delete(outgoing));
    if (this.#answer !== null) this.#answer(incoming, outgoing);
    else if (isProbe) this.#answerEarly(incoming, outgoing);
    else this.#waiting.push([incoming, outgoing]);
  }

  #barrier(isStream: boolean): Barrier | null {
    const isFull = isStream
      ? this.#streams.size >= (this.#of.streamMax ?? STREAM_COUNT_MAX)
      : !this.#hasPlace();
    if (isFull) return 'door';
    // One late beat with nobody waiting is a start, or a pause of the machine: no load to shed.
    const isLate = this.#of.loop.latenessMs > LATENESS_MS_MAX;
    return isLate && this.#inFlight.size >= CROWD ? 'loop' : null;
  }

  #hasPlace(): boolean {
    if (this.#inFlight.size >= this.#inFlightMax) this.#dropIdlers();
    return this.#inFlight.size < this.#inFlightMax;
  }

  /** Breaks off those inside with whom nothing goes on but waiting for their own client. */
  #dropIdlers(): void {
    const nowMs = performance.now();
    if (this.#answer === null || nowMs - this.#lookedAtMs < LOOK_EVERY_MS) return;
    this.#lookedAtMs = nowMs;
    const awaited = new Map<ServerResponse, number>();
    for (const outgoing of this.#inFlight) {
      // An answer behind another on one connection has no socket yet: that one is in its way.
      const isLeft = outgoing.writableEnded && outgoing.socket !== null;
      if (outgoing.req.complete && !isLeft) continue;
      const sinceMs = this.#awaited.get(outgoing) ?? nowMs;
      awaited.set(outgoing, sinceMs);
      if (nowMs - sinceMs < (this.#of.patienceMs ?? PATIENCE_MS)) continue;
      awaited.delete(outgoing);
      this.#inFlight.delete(outgoing);
      outgoing.req.socket.destroy();
    }
    this.#awaited = awaited;
  }

  #turnAway(incoming: IncomingMessage, outgoing: ServerResponse, by: Barrier): void {
    this.#of.meter.turnedAway(by);
    this.#awayCount += 1;
    if (performance.now() - this.#toldAtMs >= TELL_EVERY_MS) this.#tell();
    answerPlainly(incoming, outgoing, TOO_BUSY);
  }

  #tell(): void {
    this.#toldAtMs = performance.now();
    this.#of.log.warn('requests were turned away', {
      count: this.#awayCount,
      inFlightCount: this.#inFlight.size,
      loopLatenessMs: Math.round(this.#of.loop.latenessMs),
    });
    this.#awayCount = 0;
  }

  /** The application is not there yet, but the process is. */
  #answerEarly(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { state } = this.#of.readiness;
    if (incoming.url === '/readyz' && state !== 'ready') {
      answerPlainly(incoming, outgoing, notReady(state));
      return;
    }
    outgoing.writeHead(200, { 'Content-Type': 'application/json' }).end(HEALTHY);
  }
}
