import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Decision, replayDecision } from '../../runtime/index.ts';
import { someTrial } from '../support/story.ts';

const replays = suite('runtime/replay-decision');

async function someDecision(): Promise<Decision> {
  const { entries } = await someTrial();
  const found = entries.flatMap(({ input }) =>
    input.kind === 'command' && input.decision !== null ? [input.decision] : [],
  );
  const [decision] = found;
  if (decision === undefined) throw new Error('nothing was decided');
  return decision;
}

replays('a decision that was recorded comes out the same, with every rule traced', async () => {
  const decision = await someDecision();

  const { isSame, packHash, services } = await replayDecision(decision);

  assert.is(isSame, true);
  assert.is(packHash, decision.packHash);
  const ruleCount = services.reduce((sum, { rules }) => sum + rules.length, 0);
  assert.is(ruleCount, decision.ruleCount);
});

replays('other facts, or another content of the pack, are not the same decision', async () => {
  const decision = await someDecision();
  const services = decision.services.map((one) => ({
    ...one,
    facts: { ...one.facts, partnerCertified: false },
  }));

  assert.is((await replayDecision({ ...decision, services })).isSame, false);
  assert.is((await replayDecision({ ...decision, packHash: '0' })).isSame, false);
});

replays('without its facts or its pack a decision cannot be taken again', async () => {
  const decision = await someDecision();
  const services = decision.services.map(({ facts: _, ...one }) => one);

  assert.is((await replayDecision({ ...decision, services })).isSame, null);
  assert.is((await replayDecision({ ...decision, packId: 'gone@1' })).isSame, null);
});

replays.run();
