/** What a refusal is told with beside its sentence: for whom it is, or what may be done instead. */
import {
  type Code,
  type CommandInput,
  type CommandName,
  presentStepOf,
  type Refusal,
  referenceData,
  type Stream,
} from '../runtime/index.ts';
import { ADDRESSES } from './addresses.ts';
import type { OperationId } from './operations.ts';
import { Problem, titleOf } from './problem.ts';
import { peopleFor } from './who-may.ts';

/** Refusals of what is at another step than was thought, and what is meant by it. */
const AT_A_STEP: Partial<Record<Code, string>> = {
  ORDER_STATE: 'order',
  LOAN_STATE: 'loan',
  CONVERSION_STEP_OUT_OF_ORDER: 'conversion',
};

/**
 * @param stream The one that the refusal was recorded in.
 * @returns Sentences for people, or `''`.
 */
export function beside(
  { code }: Refusal,
  { command, resolved }: CommandInput,
  stream: Stream | undefined,
): string {
  if (code === 'ROLE_NOT_ALLOWED') {
    return forWhom(ADDRESSES[command.type].operationId);
  }
  const offered = offeredInstead(code);
  if (offered !== '') return offered;
  const noun = AT_A_STEP[code];
  if (noun === undefined || stream === undefined) return '';
  const id =
    resolved.kind === 'order'
      ? resolved.orderId
      : resolved.kind === 'subject'
        ? resolved.instanceId
        : '';
  const step = presentStepOf(stream, id);
  return step === null ? '' : stepSentence(noun, step.title, step.commands);
}

/** What the reference data offers, where something was asked for that it does not. */
function offeredInstead(code: Code): string {
  const { durationsDays, verticals } = referenceData;
  if (code === 'DURATION_INVALID') {
    return durationsDays.length === 1
      ? `${listed(durationsDays)} is.`
      : `${listed(durationsDays)} are.`;
  }
  if (code !== 'VERTICAL_NOT_LISTED') return '';
  return `The list: ${verticals.map(({ id }) => id).join(', ')}.`;
}

const listed = (all: readonly number[]): string =>
  all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;

/** Where no command is refused, but a question. */
export const notForThisPerson = (operationId: OperationId): Problem =>
  new Problem('ROLE_NOT_ALLOWED', {
    detail: `${titleOf('ROLE_NOT_ALLOWED')} ${forWhom(operationId)}`,
  });

const forWhom = (operationId: OperationId): string => `It is for ${peopleFor(operationId)}.`;

function stepSentence(noun: string, title: string, commands: readonly CommandName[]): string {
  const names = commands.map((name) => ADDRESSES[name].path.split('/').at(-1));
  const next = names.length === 0 ? 'nothing more can be done' : `there: ${names.join(', ')}`;
  return `The ${noun} is at “${title}”; ${next}.`;
}
