/** A scenario's steps that are no commands of the world: the wizard, and what a sign-in shows. */
import type { Actor } from './actor.ts';
import { problemsOf } from './command.ts';
import { WIZARD_STEPS, type WizardStep, type WizardStepName } from './commands/wizard-commands.ts';
import type { Entry } from './entry.ts';
import { Rejected } from './errors.ts';
import { perform } from './perform.ts';
import type { NewId } from './prepared.ts';
import { statusOf } from './views.ts';
import { saved, type WizardAnswer, type WizardSession, wizardStep } from './wizard.ts';
import { readerOf, type World } from './world.ts';

export interface WizardTurn {
  readonly answer: WizardAnswer;
  readonly world: World;
  /** What the last step made the world write; empty for every other. */
  readonly entries: readonly Entry[];
}

/** @throws {Rejected} `SCENARIO_INVALID`: the step's words cannot be read. */
export function wizardStepOf(name: string, fields: unknown, place: string): WizardStep {
  const parsed = WIZARD_STEPS[name as WizardStepName].safeParse(fields);
  if (parsed.success) return { type: name, ...parsed.data } as WizardStep;
  const places = problemsOf(parsed.error).map(({ pointer, problem }) => `${pointer} ${problem}`);
  throw new Rejected('SCENARIO_INVALID', `${place}: ${places.join('; ')}`);
}

/** One step of a wizard; the world changes at its last step alone. */
export async function playWizard(
  world: World,
  session: WizardSession | null,
  step: WizardStep,
  actor: Actor,
  newId: NewId,
): Promise<WizardTurn> {
  const answer = await wizardStep(readerOf(world), world, session, step, actor);
  if (answer.command === null || answer.session === null) return { answer, world, entries: [] };
  const performed = await perform(world, answer.command, actor, newId);
  const own = performed.entries.find((entry) => entry.input.kind === 'command');
  const { world: after, entries } = performed;
  if (
    own?.input.kind !== 'command' ||
    own.input.resolved.kind !== 'start' ||
    own.refusal !== null
  ) {
    return { answer: { ...answer, refusal: own?.refusal ?? null }, world: after, entries };
  }
  const { trialId } = own.input.resolved;
  return { answer: saved(answer.session, trialId, after), world: after, entries };
}

/**
 * What a person meets on signing in: requests for trials that wait for an answer, shown to every
 * full administrator of the organisation. Source: T-073 (N-18).
 */
export function screensAtSignIn(world: World, actor: Actor): readonly string[] {
  const stream = actor.kind === 'customer' ? world.streams.get(actor.customerId) : undefined;
  if (stream?.kind !== 'customer' || actor.kind !== 'customer') return [];
  const admin = stream.record.admins.find((one) => one.email === actor.email);
  const isOpen = Object.values(stream.instances).some(
    (one) => one.machine.startsWith('consent@') && statusOf(one.value) === 'requested',
  );
  return isOpen && admin?.roles.includes('FULL_ADMIN') === true ? ['N-18'] : [];
}
