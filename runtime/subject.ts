/** Commands about something that exists: a trial, or what lives with it. */
import type { Command } from './command.ts';

type OtherName = `partner.${string}` | `customer.${string}` | `order.${string}`;

export type SubjectCommand = Exclude<
  Command,
  { readonly type: OtherName } | { readonly type: 'trial.start' }
>;

export function isSubjectCommand(command: Command): command is SubjectCommand {
  return command.type !== 'trial.start' && !/^(partner|customer|order)\./.test(command.type);
}
