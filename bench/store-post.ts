/**
 * `POST /v1/trials`, on a file and in memory, beside bare Hono with a schema; and how long one takes
 * at half of the rate that the file allows.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BARE_PATHS } from './bare-app.ts';
import { type Keep, withChildren } from './child.ts';
import { askEvenly, type Loaded } from './http-load.ts';
import { atLeast, atMost, median, type Part, rounded, type StoreForm } from './store-figures.ts';
import type { HostOf } from './store-host.ts';
import {
  askHost,
  type Contender,
  figuresOf,
  type Host,
  idleNotes,
  loadedSideBySide,
  ratiosOf,
  startBare,
  startHost,
} from './store-load.ts';
import type { Profile } from './store-profile.ts';
import { answerToStart, startsOf } from './store-requests.ts';

const ACCEPTED = 202;
/** Aims. Source: our choice. */
const RATIO_MIN = 0.4;
const P99_MS_MAX = 25;
/** So many connections, so that none is waited for while the server keeps up. */
const EVEN_CONNECTION_COUNT = 128;

const BARE = 'bare Hono, POST + zod';
const BARE_LONG = 'bare Hono, POST + zod, our answer';
const MEMORY = 'Sandglass, memory';
const DURABLE = 'Sandglass, durable';
const NORMAL = 'Sandglass, synchronous NORMAL';

export function postPart(dir: string, form: StoreForm): Promise<Part> {
  return withChildren(async (keep) => {
    const contenders = await contendersIn(dir, form, keep);
    const rounds = await loadedSideBySide(contenders, form);
    const figures = figuresOf(rounds);
    const ratios = ratiosOf(rounds, [
      [DURABLE, BARE],
      [DURABLE, BARE_LONG],
      [DURABLE, MEMORY],
      [NORMAL, BARE],
      [MEMORY, BARE],
    ]);
    const maxPerSecond = median((rounds.get(DURABLE) ?? []).map(({ perSecond }) => perSecond));
    const even = await atHalf(contenders[DURABLE], maxPerSecond / 2, form);
    const name = 'durable POST / bare Hono POST + zod';
    return {
      figures: { ...figures, 'durable at half its rate': even },
      ratios,
      aims: [
        atLeast(name, RATIO_MIN, ratios[`${DURABLE} / ${BARE}`] ?? Number.NaN),
        atMost('p99 of a durable POST at half its rate, ms', P99_MS_MAX, even.p99Ms),
      ],
      notes: idleNotes(figures),
    };
  });
}

/** Where the time of a durable POST goes. */
export function postProfile(dir: string, form: StoreForm): Promise<Profile> {
  return withChildren(async (keep) => {
    const host = await keep(startHost(fileOf(dir, 'profiled', 'FULL')));
    const contenders = { [DURABLE]: starting(host) };
    await loadedSideBySide(contenders, { ...form, rounds: 0 });
    await askHost(host, 'beginProfile');
    await loadedSideBySide(contenders, { ...form, warmingCount: 0, rounds: 1 });
    return askHost<Profile>(host, 'endProfile');
  });
}

/** Every server, each on a store of its own; all but one stand idle at any time. */
async function contendersIn(dir: string, { hasOtherStores }: StoreForm, keep: Keep) {
  const hosts = await Promise.all([
    keep(startHost(fileOf(dir, 'durable', 'FULL'))),
    ...(hasOtherStores
      ? [keep(startHost(fileOf(dir, 'normal', 'NORMAL'))), keep(startHost({ file: null }))]
      : []),
  ]);
  const [durable, normal, memory] = hosts;
  const started = await answerToStart(durable.ready);
  const bare = await keep(startBare({ started, shown: {} }));
  return {
    [BARE]: starting(bare, BARE_PATHS.postSmall),
    [BARE_LONG]: starting(bare, BARE_PATHS.postLong),
    [DURABLE]: starting(durable),
    ...(normal === undefined ? {} : { [NORMAL]: starting(normal) }),
    ...(memory === undefined ? {} : { [MEMORY]: starting(memory) }),
  };
}

const starting = (host: Host, path = '/v1/trials'): Contender => ({
  host,
  requests: startsOf(path, host.ready.apiKey),
  status: ACCEPTED,
});

const fileOf = (dir: string, name: string, synchronous: 'FULL' | 'NORMAL'): HostOf => ({
  file: { url: pathToFileURL(join(dir, `${name}.db`)).href, synchronous },
});

/** The median round at a fixed rate. */
async function atHalf({ host, ...of }: Contender, perSecond: number, form: StoreForm) {
  const load = { ...of, port: host.ready.port, connectionCount: EVEN_CONNECTION_COUNT };
  const rounds: Loaded[] = [];
  for (let round = 0; round < form.rounds; round += 1) {
    rounds.push(await askEvenly(load, { perSecond, forMs: form.roundMs }));
  }
  return {
    perSecond: Math.round(median(rounds.map((one) => (1_000 * one.answerCount) / one.wallMs))),
    p50Ms: rounded(median(rounds.map(({ p50Ms }) => p50Ms))),
    p99Ms: rounded(median(rounds.map(({ p99Ms }) => p99Ms))),
  };
}
