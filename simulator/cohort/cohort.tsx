/** Many trials of the same kind at once: assumptions, a run, what comes of it, and whose lives those are. */
import { useEffect, useRef, useState } from 'react';
import { referenceData } from '../../runtime/index.ts';
import { useManner } from '../manner.ts';
import { cohortPlaceIn, withCohortPlace } from '../place.ts';
import { say } from '../say.ts';
import { keepInAddress } from '../use-view.ts';
import { Charts } from './charts.tsx';
import { type Counts, pickedBy } from './figures.ts';
import { Headline } from './headline.tsx';
import { type Drill, Members } from './members.tsx';
import { type Plan, planOf, problemsOf, textOf } from './plan.ts';
import { PlanForm } from './plan-form.tsx';
import { Progress } from './progress.tsx';
import { Refused } from './refused.tsx';
import type { Result } from './result.ts';
import { begin, cancel, coolDown, useRun, warmUp } from './run.ts';
import './cohort.css';
import './members.css';
import './chart.css';

interface CohortProps {
  /** Opens a member's life, told as a scenario, in the simulator. */
  readonly onOpen: (file: unknown) => void;
}

export function Cohort({ onOpen }: CohortProps) {
  useManner();
  const run = useRun();
  const [plan, setPlan] = useState(() => planAtFirst(run.plan));
  const [edition, setEdition] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const problems = problemsOf(plan, referenceData.durationsDays);
  useFirstRun(plan, problems.length === 0, run.plan);
  const { result } = run;
  const open = (index: number): void => {
    if (result === null) return;
    setProblem(null);
    storyOf(result.plan, index).then(onOpen, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div className="cohort">
      <aside className="cohort-plan" aria-label={say('Assumptions')}>
        <h2>{say('Cohort of trials')}</h2>
        <p className="cohort-about">
          {say('Your assumptions, the real rules: each trial is told from its request to its end.')}
        </p>
        <PlanForm
          plan={plan}
          problems={problems}
          edition={edition}
          onChange={setPlan}
          onWhole={(whole) => {
            setPlan(whole);
            setEdition(edition + 1);
          }}
        />
      </aside>
      <Outcome result={result} problem={problem} onOpen={open} />
      <Progress
        run={run}
        canRun={problems.length === 0}
        onRun={() => {
          keepInAddress(withCohortPlace(location.search, textOf(plan)));
          begin(plan);
          showCharts();
        }}
        onCancel={cancel}
      />
    </div>
  );
}

/** Where all stands below each other, the charts are farther down. */
function showCharts(): void {
  if (!matchMedia('(max-width: 1023px)').matches) return;
  const heading = document.querySelector<HTMLElement>('.cohort-outcome');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** What the address says; else what was last run; else what is typical. */
function planAtFirst(ran: Plan | null): Plan {
  const text = cohortPlaceIn(location.search);
  return text === null && ran !== null ? ran : planOf(text ?? '');
}

/** A link to a cohort runs it; whoever comes back finds what was run. */
function useFirstRun(plan: Plan, canRun: boolean, ran: Plan | null): void {
  const isAsked = useRef(false);
  useEffect(() => {
    warmUp();
    return coolDown;
  }, []);
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    const isNamed = cohortPlaceIn(location.search) !== null;
    const isThere = ran !== null && textOf(ran) === textOf(plan);
    if (isNamed && canRun && !isThere) begin(plan);
    if (!isNamed && ran !== null) keepInAddress(withCohortPlace(location.search, textOf(ran)));
  }, [plan, canRun, ran]);
}

async function storyOf(plan: Plan, index: number): Promise<object> {
  const { memberStory } = await import('./member-story.ts');
  return memberStory(plan, index);
}

interface OutcomeProps {
  readonly result: Result | null;
  /** Why a member could not be opened. */
  readonly problem: string | null;
  readonly onOpen: (index: number) => void;
}

function Outcome({ result, problem, onOpen }: OutcomeProps) {
  const [drill, setDrill] = useState<(Drill & { readonly of: Plan }) | null>(null);
  const left = useRef<Element | null>(null);
  const pick = (counts: Counts, title: string, code?: string): void => {
    if (result === null) return;
    left.current = document.activeElement;
    setDrill({ title, code, indices: pickedBy(result, counts), of: result.plan });
  };
  const close = (): void => {
    setDrill(null);
    if (left.current instanceof HTMLElement) left.current.focus();
  };
  const shown = drill !== null && drill.of === result?.plan ? drill : null;
  return (
    <>
      <main className="cohort-charts" aria-label={say('What comes of it')}>
        <h2 className="cohort-outcome" tabIndex={-1}>
          {say('What comes of it')}
        </h2>
        {problem === null ? null : (
          <p role="alert" className="cohort-failed">
            {problem}
          </p>
        )}
        {result === null ? (
          <Nothing />
        ) : (
          <>
            <Headline result={result} onPick={pick} />
            <Charts result={result} onPick={pick} />
            <Refused result={result} onPick={pick} onOpen={onOpen} />
          </>
        )}
      </main>
      {result === null || shown === null ? null : (
        <Members key={shown.title} result={result} drill={shown} onOpen={onOpen} onClose={close} />
      )}
    </>
  );
}

function Nothing() {
  return (
    <div className="cohort-empty">
      <p>
        {say('How many buy, when, and how many lapse? Which mails go out, and what comes late?')}
      </p>
      <p>{say('Run it: the first numbers are here at once.')}</p>
    </div>
  );
}
