/**
 * What each operation does, when it is possible and what follows, beyond its summary. The clauses of
 * a command come from the machine that hears it.
 */
import { type CommandName, catalog } from '../../runtime/index.ts';
import { ADDRESSES } from '../addresses.ts';
import type { OperationId } from '../operations.ts';
import { ORDER_WORDS } from './words/orders.ts';
import { TRIAL_WORDS } from './words/trials.ts';
import { WORLD_WORDS } from './words/worlds.ts';

/** An operation without words does not compile. */
const WORDS: Readonly<Record<OperationId, string>> = {
  ...WORLD_WORDS,
  ...TRIAL_WORDS,
  ...ORDER_WORDS,
};

const COMMAND_OF = new Map<string, CommandName>(
  (Object.keys(ADDRESSES) as CommandName[]).map((name) => [ADDRESSES[name].operationId, name]),
);

/** A few sentences, with the clauses that they come from where a machine has them. */
export function wordsFor(operationId: OperationId): string {
  const command = COMMAND_OF.get(operationId);
  const clauses = command === undefined ? [] : CLAUSES.get(command);
  const words = WORDS[operationId];
  return clauses === undefined || clauses.length === 0
    ? words
    : `${words} Source: ${clauses.join(', ')}.`;
}

/** By the event, which is called like the command. */
const CLAUSES: ReadonlyMap<string, readonly string[]> = clausesByEvent();

function clausesByEvent(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { event, sourceClauses } of catalog().flatMap(({ edges }) => edges)) {
    if (event === null) continue;
    const known = found.get(event) ?? new Set();
    for (const clause of sourceClauses) if (clause !== 'our choice') known.add(clause);
    found.set(event, known);
  }
  return new Map([...found].map(([event, clauses]) => [event, [...clauses].sort()]));
}
