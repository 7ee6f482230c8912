/** A live world in which things happen by chance: trials begin, change and end while time passes. */
import { OPERATOR } from '../../../runtime/index.ts';
import type { OpenWorlds } from '../../../server/open-worlds.ts';
import { type Random, seeded } from '../../support/random.ts';
import { command, DAY_MS, type FakeClock, PARTNER, registerPartner, startTrial } from './store.ts';

export async function liveByChance(
  worlds: OpenWorlds,
  of: { readonly clock: FakeClock; readonly seed: number; readonly commandCount: number },
): Promise<void> {
  const random = seeded(of.seed);
  await worlds.perform('live', registerPartner(), OPERATOR);
  const names: string[] = [];
  for (let count = 0; count < of.commandCount; count += 1) {
    of.clock.set(of.clock.nowMs() + random.int(0, 2 * DAY_MS));
    if (names.length === 0 || random.chance(40)) {
      names.push(`t${count}`);
      await worlds.perform('live', startTrial(`t${count}`), PARTNER);
    } else {
      await worlds.perform('live', somethingAbout(random.pick(names), random), PARTNER);
    }
  }
  await worlds.settled();
}

/** It may be refused; that is an entry too. */
function somethingAbout(name: string, random: Random) {
  const trialId = `trl_${name}`;
  return random.pick([
    command('trial.extend', { trialId, confirmShorter: true }),
    command('trial.addService', { trialId, service: 'CALLING' }),
    command('trial.cancel', { trialId, confirm: true }),
    command('trial.editLicences', { trialId, licenceCount: random.int(1, 300) }),
  ]);
}
