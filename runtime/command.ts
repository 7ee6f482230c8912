/**
 * Everything a person or a program may ask of a world. The same names stand in a scenario file
 * (`do`), in the HTTP API and in the page; the same schemas check the words in all three.
 *
 * Unknown fields are refused: a typing error must not change what is asked.
 */
import type { z } from 'zod';
import { conversionCommands } from './commands/conversion-commands.ts';
import { loanCommands } from './commands/loan-commands.ts';
import { numberCommands } from './commands/number-commands.ts';
import { orderCommands } from './commands/order-commands.ts';
import { recordCommands } from './commands/record-commands.ts';
import { siteCommands } from './commands/site-commands.ts';
import { trialCommands } from './commands/trial-commands.ts';

export const COMMANDS = {
  ...recordCommands,
  ...trialCommands,
  ...siteCommands,
  ...numberCommands,
  ...loanCommands,
  ...conversionCommands,
  ...orderCommands,
} as const;

export type CommandName = keyof typeof COMMANDS;
export type Command = {
  [Name in CommandName]: { readonly type: Name } & Readonly<z.output<(typeof COMMANDS)[Name]>>;
}[CommandName];
export type CommandOf<Name extends CommandName> = Extract<Command, { readonly type: Name }>;
export type TrialRequestBody = Omit<CommandOf<'trial.start'>, 'type' | 'trialId' | 'externalId'>;

export interface FieldProblem {
  /** JSON pointer to the place. */
  readonly pointer: string;
  readonly problem: string;
}

/** Checks the words of a command. Refused words name each place and what is wrong there. */
export function parseCommand(
  name: string,
  fields: unknown,
):
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] } {
  if (!Object.hasOwn(COMMANDS, name)) {
    return { ok: false, problems: [{ pointer: '', problem: `there is no command "${name}"` }] };
  }
  const parsed = COMMANDS[name as CommandName].safeParse(fields ?? {});
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  return { ok: true, command: { type: name, ...parsed.data } as Command };
}

/** The problems of a refused value, each with its JSON pointer (RFC 6901). */
export function problemsOf(error: z.ZodError): readonly FieldProblem[] {
  return error.issues.map((issue) => ({
    pointer: issue.path
      .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join(''),
    problem: issue.message,
  }));
}
