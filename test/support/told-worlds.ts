/** The worlds that a story of the library goes through, one for each of its entries. */
import { readFileSync } from 'node:fs';
import { advance, parseScenario, runScenario, type World } from '../../runtime/index.ts';
import { runToShow } from '../../simulator/branch.ts';

export async function worldsOf(name: string): Promise<readonly World[]> {
  const parsed = parseScenario(JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { worlds } = runToShow(await runScenario(parsed.scenario)).baseline;
  // What is due at an instant comes before whatever is asked at it.
  return worlds.map((world) => advance(world, world.nowMs).world);
}
