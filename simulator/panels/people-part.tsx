/** A life that came from a server has real people in it: whether they go along when it is shared. */
import { useId } from 'react';
import { Unfold } from '../controls/unfold.tsx';
import { count, say } from '../say.ts';

interface PeoplePartProps {
  /** What is replaced and by what; null where nothing is. */
  readonly pairs: readonly (readonly [string, string])[] | null;
  readonly onReplace: (areReplaced: boolean) => void;
}

export function PeoplePart({ pairs, onReplace }: PeoplePartProps) {
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('Who is in it')}</h3>
      <label className="people-choice">
        <input
          type="checkbox"
          checked={pairs !== null}
          aria-describedby={`${id}-about`}
          onChange={(event) => onReplace(event.currentTarget.checked)}
        />
        {say('Stand-ins for names and addresses')}
      </label>
      {pairs === null ? (
        <p className="why" id={`${id}-about`} role="status">
          {say(
            'This is a real customer’s life. Whoever gets the link or a file reads the real names and addresses.',
          )}
        </p>
      ) : (
        <p id={`${id}-about`}>
          {say(
            'Companies, people, sites, phone and serial numbers and ids are replaced, each by the same everywhere. States, dates and counts stay.',
          )}
        </p>
      )}
      {pairs === null ? null : (
        <Unfold
          className="people-pairs"
          head={count(pairs.length, 'What is replaced', 'What is replaced ({count})')}
        >
          {() => <Pairs pairs={pairs} />}
        </Unfold>
      )}
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl tabIndex={0}>
      {pairs.map(([real, standIn]) => (
        <div key={real}>
          <dt>
            <bdi>{real}</bdi>
          </dt>
          <dd>
            <bdi>{standIn}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
