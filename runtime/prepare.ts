/**
 * Everything a command needs before its step: what its words mean here, who may say them, and what
 * the rules say. It reads and asks; it changes nothing.
 */
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { isOrderCommand, prepareOrder } from './prepare-order.ts';
import { prepareRecord } from './prepare-record.ts';
import { prepareStart } from './prepare-start.ts';
import { prepareSubject } from './prepare-subject.ts';
import type { NewId, Prepared } from './prepared.ts';
import type { At } from './start-request.ts';
import { isSubjectCommand } from './subject.ts';
import type { Reader } from './world.ts';

/** @throws {Rejected} The command names something that is not in this world. */
export async function prepare(
  reader: Reader,
  at: At,
  command: Command,
  actor: Actor,
  newId: NewId,
): Promise<Prepared> {
  if (command.type === 'trial.start') return prepareStart(reader, at, command, actor, newId);
  if (isSubjectCommand(command)) return prepareSubject(reader, at, command, actor);
  if (isOrderCommand(command)) return prepareOrder(reader, at, command, actor, newId);
  return prepareRecord(reader, at, command, actor, newId);
}
