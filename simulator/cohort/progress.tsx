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
  const told = run.result?.count ?? 0;
  const all = run.result?.plan.trials ?? 0;
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
      {run.result === null ? null : (
        <progress max={all} value={told} aria-label={say('Trials told')} />
      )}
      <p role="status">{sentenceOf(run, canRun)}</p>
    </section>
  );
}

/** While it runs only the first words are told: numbers that change all the time are noise. */
function sentenceOf({ phase, result, message }: Run, canRun: boolean): string {
  const numbers = {
    told: numberOf(result?.count ?? 0),
    all: numberOf(result?.plan.trials ?? 0),
  };
  switch (phase) {
    case 'none':
      return canRun
        ? say('Everything is set. Change what you like, then run it.')
        : say('Something above cannot be run yet.');
    case 'running':
      return say('{told} of {all} trials', numbers);
    case 'done':
      return say('All {all} trials are told.', numbers);
    case 'cancelled':
      return say('Cancelled after {told} of {all} trials; what they show stays.', numbers);
    case 'failed':
      return say('The run stopped after {told} of {all} trials: {message}', {
        ...numbers,
        message: message ?? '',
      });
  }
}
