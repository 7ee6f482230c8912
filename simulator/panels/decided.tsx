/** Decisions of the record up to the cursor, each of which can be taken apart again. */
import { Suspense, use } from 'react';
import {
  type Decision,
  eventTitle,
  type Reason,
  type ReplayedDecision,
  replayDecision,
} from '../../runtime/index.ts';
import { instantOf } from '../format.ts';
import { type Manner, useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { useReading } from '../reading.tsx';
import { say } from '../say.ts';
import { type StoryWords, toldIn, useStoryWords } from '../story-words.ts';
import { byOf } from '../words.ts';
import { Rules } from './trace.tsx';
import { Denials, FoldedCard, rulesOf } from './verdicts.tsx';

interface DecidedProps {
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function Decided({ moment, send }: DecidedProps) {
  const { words } = useReading();
  const { languageId } = useManner();
  const story = useStoryWords();
  const taken = takenIn(moment, story, languageId);
  return (
    <section className="decided" aria-labelledby="decided-title">
      <h2 className="sub" id="decided-title">
        {words.decidedSoFar}
      </h2>
      {taken.length === 0 ? <p className="empty wide">{words.nothingDecided}</p> : null}
      <ol className="decisions">
        {taken.map((one) => (
          <li key={`${one.kind} ${one.place}`}>
            <button
              type="button"
              className="decision-head"
              onClick={() => send({ kind: 'moveTo', atMs: one.atMs })}
            >
              <b lang={one.lang} dir="auto">
                {one.title}
              </b>
              <small>
                <bdi>{instantOf(one.atMs)}</bdi> · <bdi>{one.by ?? words.askedOnly}</bdi>
              </small>
            </button>
            <Denials denials={one.denials} />
            <DecisionCards decision={one.decision} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function DecisionCards({ decision }: { readonly decision: Decision }) {
  const { words } = useReading();
  const count = Math.round(decision.ruleCount / Math.max(1, decision.services.length));
  return (
    <ul className="service-list">
      {decision.services.map((service) => (
        <FoldedCard key={service.service} service={service} ruleCount={count}>
          {() => (
            <Suspense fallback={<p className="empty wide">{words.working}</p>}>
              <Replayed decision={decision} service={service.service} />
            </Suspense>
          )}
        </FoldedCard>
      ))}
    </ul>
  );
}

const replays = new WeakMap<Decision, Promise<ReplayedDecision>>();

/** Taken apart once, when somebody looks. */
function replayOf(decision: Decision): Promise<ReplayedDecision> {
  const known = replays.get(decision) ?? replayDecision(decision);
  replays.set(decision, known);
  return known;
}

function Replayed({
  decision,
  service,
}: {
  readonly decision: Decision;
  readonly service: string;
}) {
  const { words } = useReading();
  const { isSame, services } = use(replayOf(decision));
  if (isSame === null) return <p className="warning">{words.cannotRetake}</p>;
  return (
    <>
      {isSame ? null : <p className="warning">{words.notTheSame}</p>}
      <Rules rules={rulesOf(services, service)} />
    </>
  );
}

interface Taken {
  readonly kind: 'done' | 'asked';
  readonly place: number;
  readonly atMs: number;
  readonly title: string;
  /** Where it is not the page's. */
  readonly lang: string | undefined;
  /** Null where it was only asked. */
  readonly by: string | null;
  readonly decision: Decision;
  readonly denials: readonly Reason[];
}

/** Decisions of the record, and questions the story asked without doing anything; newest first. */
function takenIn(
  { all, count, told }: Moment,
  story: StoryWords,
  languageId: Manner['languageId'],
): readonly Taken[] {
  const done = all.slice(0, count).flatMap((entry): readonly Taken[] => {
    const { atMs, input, sequence: place } = entry;
    if (input.kind !== 'command' || input.decision === null) return [];
    const { decision, denials, command } = input;
    const title = say(eventTitle(command.type));
    const by = byOf(entry);
    return [{ kind: 'done', place, atMs, title, lang: undefined, by, decision, denials }];
  });
  const asked = told.flatMap(({ atMs, eligibility, note }, place): readonly Taken[] => {
    if (eligibility === null) return [];
    const { decision, denials } = eligibility;
    const { text: title, lang } =
      note === null
        ? { text: say('May this trial start?'), lang: undefined }
        : toldIn(story, note, languageId);
    return [{ kind: 'asked', place, atMs, title, lang, by: null, decision, denials }];
  });
  return [...done, ...asked].sort((left, right) => right.atMs - left.atMs);
}
