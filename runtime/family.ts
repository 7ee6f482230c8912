/**
 * A family of commands about one trial: what their words mean in the world as it is. Each family
 * knows its machine; the runtime knows the families by the first part of a command's name.
 */

import type { TrialContext } from '../machines/index.ts';
import type { Pack } from '../rules/index.ts';
import type { Actor } from './actor.ts';
import type { Decision, Reason } from './entry.ts';
import type { ResolvedSubject } from './resolved.ts';
import type { At } from './start-request.ts';
import type { CustomerStream } from './stream.ts';
import type { SubjectCommand } from './subject.ts';
import type { Reader } from './world.ts';

/** The trial that a command is about, and what is known around it. */
export interface Subject {
  readonly reader: Reader;
  readonly at: At;
  readonly actor: Actor;
  readonly stream: CustomerStream;
  readonly trialId: string;
  readonly trial: TrialContext;
  /** The trial's outermost state. */
  readonly trialState: string;
  /** The pack the trial was started under. */
  readonly pack: Pack;
}

export interface Understood {
  readonly instanceId: string;
  readonly event: ResolvedSubject['event'];
  readonly birth?: ResolvedSubject['birth'];
  readonly decision?: Decision | null;
  /** Why not, beyond the rules and the machine. */
  readonly denials?: readonly Reason[];
}

export type Family<Commands extends SubjectCommand = SubjectCommand> = (
  command: Commands,
  subject: Subject,
) => Understood | Promise<Understood>;
