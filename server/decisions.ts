/** Answers about eligibility as they were given, kept so that anybody can ask later why. */
import type { Actor, Eligibility, Entry, TrialRequestBody } from '../runtime/index.ts';

/** How long an answer is kept, by the wall clock. Unit: milliseconds. Source: our choice. */
export const DECISION_KEPT_MS = 90 * 86_400_000;

/** The id of a command's decision: it stands in the command's entry. Null where no rule was asked. */
export const decisionIdOf = ({ sequence, input }: Pick<Entry, 'sequence' | 'input'>) =>
  input.kind === 'command' && input.decision !== null ? `dec_${sequence}` : null;

export interface KeptDecision {
  readonly id: string;
  readonly worldId: string;
  /** Whose question it was: the partner's id. */
  readonly partnerId: string;
  /** The world's instant. Epoch milliseconds, UTC. */
  readonly atMs: number;
  /** The wall clock. Epoch milliseconds, UTC. */
  readonly recordedAtMs: number;
  readonly actor: Actor;
  readonly request: TrialRequestBody;
  readonly eligibility: Eligibility;
}

export interface DecisionStore {
  /** It is on disk when this ends; what is older than {@link DECISION_KEPT_MS} is gone. */
  add(decision: KeptDecision): Promise<void>;
  find(worldId: string, id: string): Promise<KeptDecision | undefined>;
}
