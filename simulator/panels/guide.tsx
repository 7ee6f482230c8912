/**
 * What the documents only say, topic by topic: first what is about this step, then about the chosen
 * trial or order, then the rest.
 */

import { useId, useMemo, useState } from 'react';
import { GUIDE, type GuideTopic } from '../../runtime/index.ts';
import { Icon } from '../controls/icon.tsx';
import { lateWords, NotFetched, useLateWords } from '../late-words.tsx';
import type { Moment } from '../moment.ts';
import type { Page } from '../page.ts';
import { say } from '../say.ts';
import { partsOf } from '../subject.ts';
import { activeIdsOf, machineOf } from '../vocabulary.ts';

type Worded = Readonly<Record<string, Pick<GuideTopic, 'title' | 'text'>>>;

/** What the topics say, by their ids. */
const WORDS = lateWords<Worded>({
  ar: async () => (await import('../languages/guide-ar.json')).default,
});

interface GuideProps {
  readonly page: Page;
  readonly moment: Moment;
}

export function Guide({ page: { session }, moment }: GuideProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const parts = useMemo(() => partsOf(session), [session]);
  const here = useMemo(() => clausesHere(moment), [moment]);
  const own = useMemo(
    () => new Set(parts.flatMap(({ machineId }) => clausesOf(machineId))),
    [parts],
  );
  const { words, again } = useLateWords(WORDS);
  const wanted = search.trim().toLowerCase();
  const topics = GUIDE.filter((topic) =>
    wordsOf({ ...topic, ...words?.[topic.id] }).includes(wanted),
  );
  const isHere = (topic: GuideTopic): boolean => topic.clauses.some((one) => here.has(one));
  const isOwn = (topic: GuideTopic): boolean => topic.clauses.some((one) => own.has(one));
  const groups = [
    [say('About this step'), topics.filter(isHere)],
    [say('About this trial or order'), topics.filter((one) => !isHere(one) && isOwn(one))],
    [say('Everything else'), topics.filter((one) => !isHere(one) && !isOwn(one))],
  ] as const;
  return (
    <div className="guide">
      <label className="search" htmlFor={id}>
        <Icon name="search" />
        <span className="visually-hidden">{say('Search the guide')}</span>
        <input
          id={id}
          type="search"
          placeholder={say('Search the guide')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <NotFetched again={again} />
      {topics.length === 0 ? (
        <p className="empty wide">{say('No topic matches “{search}”.', { search })}</p>
      ) : null}
      {groups.map(([title, some]) =>
        some.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h2 className="sub">{title}</h2>
            <ul>
              {some.map((topic) => (
                <Topic key={topic.id} topic={topic} own={words?.[topic.id]} />
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

interface TopicProps {
  readonly topic: GuideTopic;
  /** In the reader's language; undefined where it is said in English. */
  readonly own: Worded[string] | undefined;
}

function Topic({ topic, own }: TopicProps) {
  const { title, text } = own ?? topic;
  return (
    <li lang={own === undefined ? 'en' : undefined} dir="auto">
      <h3>
        {title}
        {topic.isAdvice === true ? <span className="tag">{say('Advice')}</span> : null}
      </h3>
      <p>{text}</p>
      <code className="beside">{topic.beside}</code>
      <span className="sources">{topic.clauses.join(' · ')}</span>
    </li>
  );
}

function wordsOf({ title, text, beside, clauses }: GuideTopic): string {
  return `${title} ${text} ${beside} ${clauses.join(' ')}`.toLowerCase();
}

/** The clauses behind where the machines are and what leads on from there. */
function clausesHere({ instances }: Moment): ReadonlySet<string> {
  return new Set(
    [...instances.values()]
      .filter(({ status }) => status === 'active')
      .flatMap(({ machine, value }) => {
        const description = machineOf(machine);
        if (description === undefined) return [];
        return clausesOf(machine, activeIdsOf(description.name, value));
      }),
  );
}

/** The clauses behind a machine, or behind some of its states. */
function clausesOf(machineId: string, stateIds?: readonly string[]): readonly string[] {
  const machine = machineOf(machineId);
  const isWanted = (id: string): boolean => stateIds === undefined || stateIds.includes(id);
  return [
    ...(machine?.states.filter(({ id }) => isWanted(id)).flatMap(({ source }) => source) ?? []),
    ...(machine?.edges
      .filter(({ source }) => isWanted(source))
      .flatMap(({ sourceClauses }) => sourceClauses) ?? []),
  ];
}
