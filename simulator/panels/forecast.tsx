/** From when time alone allows it: a button that goes there, and what brings it about. */
import {
  CODES,
  type Entry,
  eventLabel,
  type Forecast,
  type Language,
  timerLabel,
  wordReason,
} from '../../runtime/index.ts';
import { actAll } from '../act.ts';
import { isUndisturbed } from '../ahead.ts';
import { Filled } from '../controls/filled.tsx';
import { Icon } from '../controls/icon.tsx';
import { instantOf, isoOf, longInstantOf } from '../format.ts';
import { useReading } from '../reading.tsx';
import type { AnsweredProps } from './eligibility-props.ts';

type AheadProps = Pick<AnsweredProps, 'page' | 'answer' | 'acting' | 'send'> & {
  readonly ahead: Pick<Forecast, 'allowedFromMs' | 'because'>;
  /** The rules that stay in the way where time does not help. */
  readonly stays: readonly string[];
};

export function Ahead({ ahead, stays, ...props }: AheadProps) {
  const { language } = useReading();
  const { phrases } = language;
  const { allowedFromMs, because } = ahead;
  const go = useGoing(props);
  return (
    <section className="ahead">
      <h4>{phrases.when}</h4>
      {allowedFromMs === null ? (
        <p className="never">
          <Icon name="clock" size={14} />
          <span>
            {phrases.forecastNever} {stays.map((one) => sentenceOf(language, one)).join(' ')}{' '}
            <bdi className="sources" dir="ltr">
              {stays.join(' · ')}
            </bdi>
          </span>
        </p>
      ) : (
        <button
          type="button"
          className="button date"
          data-from={isoOf(allowedFromMs)}
          onClick={() => go(allowedFromMs)}
        >
          <Icon name="clock" size={16} />
          <span>
            <Filled
              text={phrases.forecastFrom}
              values={{ instant: <b>{longInstantOf(allowedFromMs, language.id)}</b> }}
            />
          </span>
        </button>
      )}
      {allowedFromMs === null || because.length === 0 ? null : (
        <>
          <h5>{phrases.broughtAboutBy}</h5>
          <ul className="causes">
            {because.map(({ atMs, entries }) => (
              <li key={atMs}>
                <button type="button" className="row-time" onClick={() => go(atMs)}>
                  <bdi>{instantOf(atMs)}</bdi>
                </button>
                <span>
                  {entries.map((entry) => (
                    <Happening key={`${entry.stream} ${entry.streamSequence}`} entry={entry} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What a code says; a rule, which stands above with all that it says, needs no more than its name. */
function sentenceOf(language: Language, named: string): string {
  const known = CODES.find(({ code }) => code === named);
  return known === undefined ? '' : wordReason(language, { ...known, source: [] });
}

function Happening({ entry: { input } }: { readonly entry: Entry }) {
  const { language } = useReading();
  switch (input.kind) {
    case 'timer':
      return <span>{timerLabel(language, input.name)}</span>;
    case 'routed':
      return <span>{eventLabel(language, input.event.type)}</span>;
    case 'command':
      return <span>{eventLabel(language, input.command.type)}</span>;
  }
}

/** Moves the clock there; over a fork where the story itself goes another way. */
function useGoing({ page, answer, acting, send }: Omit<AheadProps, 'ahead' | 'stays'>) {
  const { session } = page;
  return (atMs: number): void => {
    isUndisturbed(session, answer.question, atMs).then(
      (isSame) => {
        if (isSame) send({ kind: 'moveTo', atMs });
        else acting((from) => actAll(from, [], 'fork'), { atMs });
      },
      (error: unknown) => send({ kind: 'failed', sentence: String(error) }),
    );
  };
}
