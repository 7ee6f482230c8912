/**
 * The clients: each has one errand at a time, sends it to any server that is up, and remembers all
 * that it was told. What they were told is what has to be true in the end.
 */
import type { Random } from '../../support/random.ts';
import { DAY_MS, START_MS } from '../../support/story.ts';
import {
  type Answer,
  type Attempt,
  carryOut,
  type Deed,
  type Ending,
  type Errand,
  endingOf,
  hashOf,
} from './errand.ts';
import type { Machine } from './machine.ts';
import { type Setting, setting } from './setting.ts';
import { Teller } from './stories.ts';

/** How many of a hundred errands have a key. Source: our choice. */
const KEYED_PERCENT = 75;
/** Requests of one client under way at most: a repeat may overtake what it repeats. */
const UNDER_WAY_MAX = 2;

export interface ClientsOf {
  readonly count: number;
  /** How many of a hundred errands are about sandboxes, and how many of these there are at most. */
  readonly sandboxPercent: number;
  readonly sandboxCountMax: number;
  log(line: string): void;
  blame(what: string): void;
  /** Told of each answer, before anything else happens. */
  answered(errand: Errand, answer: Answer, machine: Machine): void;
  /** Told of each request that ended without one. */
  refused(errand: Errand, ending: Ending): void;
}

const JUMPS_MS = [0, 1, DAY_MS, 7 * DAY_MS, 40 * DAY_MS] as const;

interface Client {
  readonly name: string;
  readonly teller: Teller;
  readonly sandboxTeller: Teller;
  current: Errand | null;
}

interface Wish {
  readonly worldId: string;
  readonly deed: Deed;
}

export class Clients {
  /** Everything that was ever wanted. */
  readonly errands: Errand[] = [];
  /** Sandboxes that clients were told of, and that nobody was seen to end. */
  readonly sandboxIds: string[] = [];
  readonly #of: ClientsOf;
  readonly #clients: readonly Client[];
  #setting: Setting | null = null;
  #originCount = 0;
  /** Attempts under way, by machine and life. */
  readonly #running = new Map<Attempt, Errand>();

  constructor(of: ClientsOf) {
    this.#of = of;
    this.#clients = Array.from({ length: of.count }, (_, index) => ({
      name: `c${index}`,
      teller: new Teller(`c${index}x`),
      sandboxTeller: new Teller(`c${index}s`),
      current: null,
    }));
  }

  async prepare(): Promise<void> {
    this.#setting = await setting();
  }

  get runningCount(): number {
    return this.#running.size;
  }

  /** Errands that still have to be answered. */
  get open(): readonly Errand[] {
    return this.errands.filter(isOpen);
  }

  /** Some client asks: for what it wants and has no answer for, else for something new. */
  ask(dice: Random, machine: Machine): void {
    const client = dice.pick(this.#clients);
    const { current } = client;
    if (current !== null && isOpen(current)) {
      if (this.#underWay(current) < (current.keyed === null ? 1 : UNDER_WAY_MAX)) {
        this.send(current, machine);
      }
      return;
    }
    client.current = this.#wish(client, dice);
    this.send(client.current, machine);
  }

  /** Two ask about one world at the same moment, each another server: a jump, and a command. */
  clash(dice: Random, machines: readonly [Machine, Machine]): void {
    const { sandboxIds } = this;
    if (sandboxIds.length === 0) return;
    const client = dice.pick(this.#clients);
    const worldId = dice.pick(sandboxIds);
    const jump: Deed = { kind: 'advance', turn: { byMs: dice.pick(JUMPS_MS) } };
    const command: Deed = { kind: 'command', ...client.sandboxTeller.next(dice) };
    const deeds = dice.shuffled([jump, command]);
    for (const [index, machine] of machines.entries()) {
      const deed = deeds[index] ?? jump;
      this.send(this.#errand(client.name, { worldId, deed }, dice), machine);
    }
  }

  /** Somebody asks again for what was answered before. */
  repeat(dice: Random, machine: Machine): void {
    const answered = this.errands.filter(
      ({ keyed, answers }) => keyed !== null && answers.length > 0,
    );
    if (answered.length > 0) this.send(dice.pick(answered), machine);
  }

  send(errand: Errand, machine: Machine): void {
    const { worlds } = machine;
    if (worlds === null) return;
    const originId = `aud_${String(++this.#originCount).padStart(6, '0')}`;
    const { life } = machine;
    const attempt: Attempt = { originId, machine: machine.name, life, ending: null };
    errand.attempts.push(attempt);
    this.#running.set(attempt, errand);
    this.#of.log(`${machine.name}.${life} asked ${errand.name} ${originId}`);
    carryOut(worlds, errand, originId).then(
      (answer) => this.#answered(errand, attempt, { machine, answer }),
      (error: unknown) => this.#failed(errand, attempt, { machine, error }),
    );
  }

  /** Whatever the process was doing, nobody hears of it. */
  lose({ name, life }: Machine): void {
    for (const [attempt, errand] of this.#running) {
      if (attempt.machine === name && attempt.life === life) {
        this.#end(errand, attempt, 'unknown');
      }
    }
  }

  #underWay(errand: Errand): number {
    return errand.attempts.filter(({ ending }) => ending === null).length;
  }

  #answered(
    errand: Errand,
    attempt: Attempt,
    { machine, answer }: { readonly machine: Machine; readonly answer: Answer },
  ): void {
    if (attempt.ending !== null || !machine.answers(attempt.life)) return;
    this.#end(errand, attempt, 'answered');
    errand.answers.push(answer);
    if (answer.madeId !== null && !this.sandboxIds.includes(answer.madeId)) {
      this.sandboxIds.push(answer.madeId);
    }
    if (errand.deed.kind === 'remove') this.#forgetSandbox(errand.worldId);
    this.#of.answered(errand, answer, machine);
  }

  #failed(
    errand: Errand,
    attempt: Attempt,
    { machine, error }: { readonly machine: Machine; readonly error: unknown },
  ): void {
    if (attempt.ending !== null || !machine.answers(attempt.life)) return;
    const ending = endingOf(error);
    if (ending === null) this.#of.blame(`${errand.name} was told ${describe(error)}`);
    this.#of.log(`${errand.name} ${attempt.originId}: ${String(error)}`);
    this.#end(errand, attempt, ending ?? 'unknown');
    if (ending !== null) this.#of.refused(errand, ending);
  }

  #end(errand: Errand, attempt: Attempt, ending: Ending): void {
    attempt.ending = ending;
    this.#running.delete(attempt);
    this.#of.log(`${errand.name} ${attempt.originId} ${ending}`);
    if (ending === 'rejected') errand.isOver = true;
    // Without a key it may not be asked again: it could be done twice.
    if (ending === 'unknown' && errand.keyed === null) errand.isOver = true;
  }

  #forgetSandbox(id: string): void {
    const place = this.sandboxIds.indexOf(id);
    if (place !== -1) this.sandboxIds.splice(place, 1);
  }

  #wish(client: Client, dice: Random): Errand {
    return this.#errand(client.name, this.#deed(client, dice), dice);
  }

  #errand(caller: string, { worldId, deed }: Wish, dice: Random): Errand {
    const name = `${caller}e${this.errands.length}`;
    const isKeyed = dice.chance(KEYED_PERCENT);
    const home = deed.kind === 'command' ? worldId : 'live';
    const keyed = { worldId: home, caller, keyHash: hashOf(name) };
    const fingerprint = hashOf(`${worldId} ${JSON.stringify(deed)}`);
    const errand: Errand = {
      name,
      worldId,
      deed,
      keyed: isKeyed ? { ...keyed, fingerprint } : null,
      attempts: [],
      answers: [],
      isOver: false,
    };
    this.errands.push(errand);
    const what = deed.kind === 'command' ? JSON.stringify(deed.command) : deed.kind;
    this.#of.log(`${name}${isKeyed ? ' keyed' : ''} wants ${worldId} ${what}`);
    return errand;
  }

  #deed({ teller, sandboxTeller }: Client, dice: Random): Wish {
    const tell = (by: Teller): Deed => ({ kind: 'command', ...by.next(dice) });
    const { sandboxPercent, sandboxCountMax } = this.#of;
    if (!dice.chance(sandboxPercent)) return { worldId: 'live', deed: tell(teller) };
    const { sandboxIds } = this;
    const kind = dice.int(0, 99);
    if (sandboxIds.length === 0 || (kind < 12 && sandboxIds.length < sandboxCountMax)) {
      const history = dice.chance(80) ? (this.#setting?.entries ?? []) : [];
      return { worldId: 'live', deed: { kind: 'create', nowMs: START_MS, history } };
    }
    const worldId = dice.pick(sandboxIds);
    if (kind < 55) return { worldId, deed: tell(sandboxTeller) };
    if (kind < 82) return { worldId, deed: { kind: 'advance', turn: turnOf(dice) } };
    if (kind < 94 && sandboxIds.length < sandboxCountMax) {
      const atMs = dice.chance(50) ? null : START_MS + dice.int(0, 20) * DAY_MS;
      return { worldId, deed: { kind: 'fork', atMs } };
    }
    if (kind < 94) return { worldId, deed: tell(sandboxTeller) };
    return { worldId, deed: { kind: 'remove' } };
  }
}

function turnOf(dice: Random): Extract<Deed, { kind: 'advance' }>['turn'] {
  if (dice.chance(40)) return { toNext: true };
  return { byMs: dice.pick(JUMPS_MS) };
}

/** Asked for, not answered, and worth asking for again. */
function isOpen({ isOver, answers }: Errand): boolean {
  return !isOver && answers.length === 0;
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
