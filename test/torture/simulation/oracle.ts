/** Everything that must hold when a history is over. */
import { LIVE_ID } from '../../../server/store/kept.ts';
import { checkJournal } from './check-journal.ts';
import { checkLists } from './check-lists.ts';
import { checkRequests } from './check-requests.ts';
import { keptAudit, keptWorlds } from './kept.ts';
import type { Scene } from './scene.ts';
import { setting } from './setting.ts';

export async function askOracle(scene: Scene): Promise<readonly string[]> {
  const { store, clients, outside, nowMs } = scene;
  const worlds = await keptWorlds(store);
  const violations: string[] = [];
  for (const kept of worlds) {
    const { row, messages } = kept;
    const isLive = row.id === LIVE_ID;
    const told = checkJournal(kept, isLive ? nowMs : row.nowMs);
    violations.push(...told.violations);
    violations.push(...(await checkLists(store, row.id, told.streams)));
    if (!isLive) continue;
    const unsent = messages.filter(({ id }) => !outside.taken.has(id) && !outside.givenUp.has(id));
    violations.push(...unsent.map(({ id }) => `outbox: ${id} was never delivered`));
  }
  const made = clients.errands.flatMap(({ answers }) => answers[0]?.madeId ?? []);
  const ids = new Set([...worlds.map(({ row }) => row.id), ...made]);
  const audit = await keptAudit(store, [...ids]);
  const settingCount = (await setting()).entries.length;
  const { errands } = clients;
  return [...violations, ...(await checkRequests({ store, errands, worlds, audit, settingCount }))];
}
