/** Servers under the same load, in turn: what each answers in a second, and what it costs. */
import type { LongAnswers } from './bare-app.ts';
import { type Child, startChild } from './child.ts';
import { askClosely, type Loaded, type LoadOf } from './http-load.ts';
import type { HostQuestion, HostReady, Usage } from './serving.ts';
import {
  inRounds,
  median,
  medianRatio,
  type Part,
  rounded,
  type StoreForm,
} from './store-figures.ts';
import type { HostOf } from './store-host.ts';

export type Host = Child<HostReady>;

const HOST = new URL('./store-host.ts', import.meta.url);
const BARE_HOST = new URL('./bare-host.ts', import.meta.url);

export const startHost = (of: HostOf): Promise<Host> => startChild<HostReady>(HOST, of);

export const startBare = (of: LongAnswers): Promise<Host> => startChild<HostReady>(BARE_HOST, of);

export const askHost = <Said>(host: Host, question: HostQuestion): Promise<Said> =>
  host.ask<Said>(question);

/** Below, something else than the server decides: the disk, the load, or other programs. */
const BUSY_PERCENT_MIN = 90;

export interface Contender extends Omit<LoadOf, 'connectionCount' | 'port'> {
  readonly host: Host;
}

interface Round extends Loaded {
  readonly perSecond: number;
  readonly cpuUs: number;
  readonly serverPercent: number;
  readonly clientPercent: number;
}

export type Rounds = ReadonlyMap<string, readonly Round[]>;

export async function loadedSideBySide(
  contenders: Readonly<Record<string, Contender>>,
  form: StoreForm,
): Promise<Rounds> {
  const all = new Map(Object.entries(contenders));
  const measured = new Map<string, Round[]>([...all.keys()].map((name) => [name, []]));
  for (const contender of all.values()) await warm(contender, form);
  await inRounds([...all], form.rounds, async ([name, contender]) => {
    measured.get(name)?.push(await oneRound(contender, form));
  });
  return measured;
}

/** On a machine that has much else to do it stays incomplete. */
async function warm({ host, ...of }: Contender, form: StoreForm): Promise<void> {
  const load = { ...of, connectionCount: form.connectionCount, port: host.ready.port };
  const startMs = performance.now();
  let count = 0;
  while (count < form.warmingCount && performance.now() - startMs < WARMING_MS_MAX) {
    count += (await askClosely(load, Math.min(form.roundMs, WARMING_LAP_MS))).answerCount;
  }
}

const WARMING_LAP_MS = 1_000;
const WARMING_MS_MAX = 20_000;

async function oneRound(
  { host, ...of }: Contender,
  { connectionCount, roundMs }: StoreForm,
): Promise<Round> {
  const before = await askHost<Usage>(host, 'usage');
  const loaded = await askClosely({ ...of, connectionCount, port: host.ready.port }, roundMs);
  const cpuUs = (await askHost<Usage>(host, 'usage')).cpuUs - before.cpuUs;
  const { answerCount, wallMs, clientCpuUs } = loaded;
  return {
    ...loaded,
    perSecond: (1_000 * answerCount) / wallMs,
    cpuUs: cpuUs / answerCount,
    serverPercent: cpuUs / wallMs / 10,
    clientPercent: clientCpuUs / wallMs / 10,
  };
}

/** The median round of each. */
export function figuresOf(rounds: Rounds): Part['figures'] {
  return Object.fromEntries(
    [...rounds].map(([name, all]) => {
      const of = (figure: keyof Round): number => median(all.map((round) => round[figure]));
      return [
        name,
        {
          perSecond: Math.round(of('perSecond')),
          cpuUs: rounded(of('cpuUs'), 1),
          p50Ms: rounded(of('p50Ms')),
          p99Ms: rounded(of('p99Ms')),
          serverPercent: Math.round(of('serverPercent')),
          clientPercent: Math.round(of('clientPercent')),
          answerBytes: of('answerByteCount'),
        },
      ];
    }),
  );
}

/** What one answers in a second, and in a second of its processor, over what another does. */
export function ratiosOf(
  rounds: Rounds,
  pairs: readonly (readonly [over: string, under: string])[],
): Readonly<Record<string, number>> {
  const ratios: Record<string, number> = {};
  for (const [over, under] of pairs) {
    const [one, other] = [rounds.get(over), rounds.get(under)];
    if (one === undefined || other === undefined) continue;
    const of = (all: readonly Round[], figure: 'perSecond' | 'cpuUs'): number[] =>
      all.map((round) => round[figure]);
    ratios[`${over} / ${under}`] = medianRatio(of(one, 'perSecond'), of(other, 'perSecond'));
    ratios[`${over} / ${under}, per CPU second`] = medianRatio(
      of(other, 'cpuUs'),
      of(one, 'cpuUs'),
    );
  }
  return ratios;
}

export function idleNotes(figures: Part['figures']): readonly string[] {
  return Object.entries(figures).flatMap(([name, { serverPercent, clientPercent }]) =>
    Number(serverPercent) >= BUSY_PERCENT_MIN
      ? []
      : [
          `${name}: the server was busy ${serverPercent} % of the time, the load ${clientPercent} %; ` +
            'its rate is not its own limit alone.',
        ],
  );
}
