/** Numbers for a trial's calling, understood: from where they come, and whether they suffice. */
import { CURRENT } from '../../machines/index.ts';
import { ask } from '../ask.ts';
import type { CommandOf } from '../command.ts';
import type { Decision, Reason } from '../entry.ts';
import type { Family, Subject } from '../family.ts';
import { reason } from '../refusal.ts';
import { callingNumbersTermsOf } from '../terms.ts';

type NumberCommand = CommandOf<'numbers.order'> | CommandOf<'numbers.bring'>;

/** Source: T-011 to T-015; A-08 (two arrangements, neither needed before the trial starts). */
export const numberFamily: Family<NumberCommand> = async (command, subject) => {
  const { stream, trialId, pack } = subject;
  const instanceId = `${trialId}/calling-numbers`;
  const numbers = [...new Set(command.numbers)];
  const isBorn = instanceId in stream.instances;
  const input = { numbers, terms: callingNumbersTermsOf(pack) };
  const machine = CURRENT['calling-numbers'];
  return {
    instanceId,
    event: isBorn ? { type: 'numbers.add', numbers } : null,
    birth: isBorn ? null : { machine, packId: pack.packId, input },
    decision: await decisionFor(command, subject),
    denials: denialsFor(command, subject),
  };
};

async function decisionFor(command: NumberCommand, { pack }: Subject): Promise<Decision | null> {
  if (command.type === 'numbers.bring') return null;
  const { isApproved, hasIntegratedCcp } = command.provider;
  const facts = { providerApproved: isApproved, providerIntegratedCcp: hasIntegratedCcp };
  return ask(pack, 'numbers.order', [{ service: '', facts }]);
}

function denialsFor(command: NumberCommand, subject: Subject): readonly Reason[] {
  const { trial, trialState } = subject;
  const hasCalling = trial.services.includes('CALLING');
  return [
    ...(trialState === 'active' ? [] : [reason(closedOr(trialState))]),
    ...(hasCalling ? [] : [reason('CALLING_NOT_IN_TRIAL')]),
    ...(command.type === 'numbers.bring' && command.numbers.length < neededOf(command)
      ? [insufficient(command)]
      : []),
  ];
}

/** One for each user that needs one, two for each location. Unit: numbers. Source: T-014. */
const neededOf = (command: CommandOf<'numbers.bring'>): number =>
  command.userNumberCount + 2 * command.locationCount;

const insufficient = (command: CommandOf<'numbers.bring'>): Reason => ({
  ...reason('NUMBERS_INSUFFICIENT'),
  sentence: `${neededOf(command)} numbers are needed: ${command.userNumberCount} for users and two for each of ${command.locationCount} locations; ${command.numbers.length} were given.`,
  facts: { needed: neededOf(command), given: command.numbers.length },
});

const closedOr = (trialState: string) =>
  ['converted', 'cancelled', 'ended'].includes(trialState) ? 'TRIAL_CLOSED' : 'TRIAL_NOT_ACTIVE';
