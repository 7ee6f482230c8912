/** What the runtime refused, by its code, and the lives that could not be told. Nothing is left out. */
import { CODES } from '../../runtime/index.ts';
import { count, say } from '../say.ts';
import { type Counts, failuresOf, refusalsOf } from './figures.ts';
import type { Result } from './result.ts';
import { numberOf } from './words.ts';

interface RefusedProps {
  readonly result: Result;
  readonly onPick: (counts: Counts, title: string, code: string) => void;
  readonly onOpen: (index: number) => void;
}

export function Refused({ result, onPick, onOpen }: RefusedProps) {
  const refusals = refusalsOf(result);
  const failures = failuresOf(result);
  const [first] = failures;
  return (
    <section className="cohort-refused" aria-label={say('What was refused')}>
      <h3>{say('What was refused')}</h3>
      {refusals.length === 0 ? (
        <p>{say('The rules refused nothing of what these people asked for.')}</p>
      ) : (
        <ul>
          {refusals.map(({ code, count: many }) => (
            <li key={code}>
              <button
                type="button"
                onClick={() => onPick({ of: 'refusal', id: code }, sentenceFor(code), code)}
              >
                <b>{numberOf(many)}</b>
                <span>
                  {sentenceFor(code)} <code dir="ltr">{code}</code>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {first === undefined ? null : (
        <p role="alert" className="cohort-failed">
          {count(
            failures.length,
            '{count} life could not be told.',
            '{count} lives could not be told.',
          )}{' '}
          <bdi>{first.message}</bdi>{' '}
          <button type="button" className="button small" onClick={() => onOpen(first.index)}>
            {say('Try No. {number} in the simulator', { number: first.index + 1 })}
          </button>
        </p>
      )}
    </section>
  );
}

function sentenceFor(code: string): string {
  const sentence = CODES.find((one) => one.code === code)?.sentence;
  return sentence === undefined ? code : say(sentence);
}
