/** How far a run is, with what begins and ends it. */
import { Icon } from '../controls/icon.tsx';
import { say } from '../say.ts';
import type { Run } from './run.ts';
import { numberOf } from './words.ts';

interface ProgressProps {
  readonly run: Run;
  readonly canRun: boolean;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}

export function Progress({ run, canRun, onRun, onCancel }: ProgressProps) {
  const isRunning = run.phase === 'running';
  return (
    <section className="cohort-progress" aria-label={say('Run')}>
      {isRunning ? (
        <button type="button" className="button" onClick={onCancel}>
          <Icon name="no" /> {say('Cancel')}
        </button>
      ) : (
        <button
          type="button"
          className="button primary"
          aria-disabled={!canRun}
          onClick={() => {
            if (canRun) onRun();
          }}
        >
          <Icon name="play" /> {run.phase === 'none' ? say('Run') : say('Run again')}
        </button>
      )}
      {run.plan === null ? null : (
        <progress max={run.plan.trials} value={run.told} aria-label={say('Trials told')} />
      )}
      <p className="cohort-said" aria-hidden="true">
        {isRunning ? toldOf(run) : sentenceOf(run, canRun)}
      </p>
      {/* Numbers that change four times a second are shown, and not told. */}
      <p role="status" className="visually-hidden">
        {isRunning ? say('The run has begun.') : sentenceOf(run, canRun)}
      </p>
    </section>
  );
}

function toldOf({ plan, told }: Pick<Run, 'plan' | 'told'>): string {
  return say('{told} of {all} trials', {
    told: numberOf(told),
    all: numberOf(plan?.trials ?? 0),
  });
}

function sentenceOf({ phase, plan, told, message }: Run, canRun: boolean): string {
  const numbers = { told: numberOf(told), all: numberOf(plan?.trials ?? 0) };
  if (!canRun && phase !== 'running') return say('Something above cannot be run yet.');
  switch (phase) {
    case 'none':
      return say('Everything is set. Change what you like, then run it.');
    case 'running':
      return toldOf({ plan, told });
    case 'done':
      return say('All {all} trials are told.', numbers);
    case 'cancelled':
      return say('Cancelled after {told} of {all} trials; what they show stays.', numbers);
    case 'failed':
      return say('The run stopped after {told} of {all} trials: {message}', {
        ...numbers,
        message: message ?? say('A worker could not be started.'),
      });
  }
}
