/** `GET /v1/trials/{id}` beside bare Hono that answers with JSON. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seeded as seededRandom } from '../test/support/random.ts';
import { BARE_PATHS, idOf } from './bare-app.ts';
import { withChildren } from './child.ts';
import { atLeast, type Part, type StoreForm } from './store-figures.ts';
import type { HostOf } from './store-host.ts';
import {
  type Contender,
  figuresOf,
  type Host,
  idleNotes,
  loadedSideBySide,
  ratiosOf,
  startBare,
  startHost,
} from './store-load.ts';
import { answerToShow, showsOf } from './store-requests.ts';
import { seedIn } from './store-seeds.ts';

const OK = 200;
const SEED = 1;
/** Aim. Source: our choice. */
const RATIO_MIN = 0.35;
/** Streams that the cold server holds: of a hundred GETs one finds its own in memory. */
const COLD_PERCENT = 1;

const BARE = 'bare Hono, JSON GET of 280 bytes';
const BARE_LONG = 'bare Hono, JSON GET of our answer';
const HOT = 'Sandglass, trials in memory';
const COLD = 'Sandglass, trials on disk';

type Name = typeof BARE | typeof BARE_LONG | typeof HOT | typeof COLD;

export function getPart(dir: string, form: StoreForm): Promise<Part> {
  return withHosts(dir, form, async (contenders) => {
    const rounds = await loadedSideBySide(contenders, form);
    const figures = figuresOf(rounds);
    const ratios = ratiosOf(rounds, [
      [HOT, BARE],
      [HOT, BARE_LONG],
      [COLD, BARE],
      [COLD, BARE_LONG],
    ]);
    const ratio = ratios[`${HOT} / ${BARE}`] ?? Number.NaN;
    return {
      figures,
      ratios,
      aims: [atLeast('GET of a trial / bare Hono JSON GET', RATIO_MIN, ratio)],
      notes: idleNotes(figures),
    };
  });
}

async function withHosts<Result>(
  dir: string,
  { shownTrialCount }: StoreForm,
  work: (contenders: Readonly<Record<Name, Contender>>) => Promise<Result>,
): Promise<Result> {
  const { trialIds: ids } = await seedIn(join(dir, 'hot'), {
    trialCount: shownTrialCount,
    earlyCount: 0,
  });
  cpSync(join(dir, 'hot'), join(dir, 'cold'), { recursive: true });
  return withChildren(async (keep) => {
    const hotStreamCountMax = Math.ceil((shownTrialCount * COLD_PERCENT) / 100);
    const [hot, cold] = await Promise.all([
      keep(startHost(fileOf(dir, 'hot'))),
      keep(startHost({ ...fileOf(dir, 'cold'), hotStreamCountMax })),
    ]);
    const shown = await answerToShow(hot.ready, ids[0] ?? '');
    const bare = await keep(startBare({ started: {}, shown }));
    const bareIds = ids.map((_, index) => idOf(index));
    const showing = (host: Host, path: string, all: readonly string[]): Contender => ({
      host,
      requests: showsOf({ path, ids: all, apiKey: host.ready.apiKey }, seededRandom(SEED)),
      status: OK,
    });
    return work({
      [BARE]: showing(bare, BARE_PATHS.getSmall, bareIds),
      [BARE_LONG]: showing(bare, BARE_PATHS.getLong, bareIds),
      [HOT]: showing(hot, '/v1/trials/', ids),
      [COLD]: showing(cold, '/v1/trials/', ids),
    });
  });
}

const fileOf = (dir: string, name: string) =>
  ({
    file: {
      url: pathToFileURL(join(dir, name, 'sandglass.db')).href,
      synchronous: 'FULL',
    },
  }) as const satisfies HostOf;
