/** The same moment as programs see it: the trial or order, and the entry that led here. */
import { viewOfOrder, viewOfTrial, type World } from '../../runtime/index.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { instantOf, isoOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import { isOrderId } from '../subject.ts';
import { lastChangeOf } from '../why.ts';
import { Why } from './why-button.tsx';

interface DataProps {
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function Data({ moment, send }: DataProps) {
  const { view, order, instances, latest, subjectId } = moment;
  const kind = isOrderId(subjectId) ? say('Order') : say('Trial');
  const others = [...instances.values()].filter(({ id }) => id !== subjectId);
  return (
    <div className="data">
      <Values moment={moment} send={send} />
      <Tree title={kind} value={view ?? order} absent={say('It has not begun at this instant.')} />
      {others.map((one) => (
        <Tree key={one.id} title={one.id} value={{ ...one, context: undefined }} absent="" />
      ))}
      <Tree title={say('Latest entry')} value={latest} absent={say('Nothing has happened yet.')} />
    </div>
  );
}

/** Each value of the trial or order with what changed it last. */
function Values({ moment, send }: DataProps) {
  const { all, count, branch, view, order } = moment;
  const now = (view ?? order) as Readonly<Record<string, unknown>> | undefined;
  if (now === undefined) return null;
  const rows = Object.keys(now).flatMap((name) => {
    const entry = lastChangeOf(all, count, (index) => valueAt(moment, branch.worlds[index], name));
    return entry === undefined ? [] : [{ name, entry, text: JSON.stringify(now[name]) }];
  });
  return (
    <section aria-label={say('What changed each value last')}>
      <header>
        <h2>{say('What changed each value last')}</h2>
      </header>
      <ul className="values">
        {rows.map(({ name, entry, text }) => (
          <li key={name}>
            <code dir="ltr">{name}</code>
            <bdi className="value" dir="ltr">
              {text}
            </bdi>
            <button
              type="button"
              className="row-time"
              onClick={() => send({ kind: 'moveTo', atMs: entry.atMs })}
            >
              {instantOf(entry.atMs)}
            </button>
            <Why moment={moment} entry={entry} about={name} send={send} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A value as it was in a world. What only counts the days is told at one instant. */
function valueAt({ subjectId, atMs }: Moment, world: World | undefined, name: string): unknown {
  for (const stream of world?.streams.values() ?? []) {
    if (subjectId === null) return undefined;
    const view =
      stream.kind === 'order' && stream.id === subjectId
        ? viewOfOrder(stream)
        : stream.kind === 'customer' && subjectId in stream.instances
          ? viewOfTrial(stream, subjectId, atMs)
          : undefined;
    if (view !== undefined) return (view as unknown as Readonly<Record<string, unknown>>)[name];
  }
  return undefined;
}

interface TreeProps {
  readonly title: string;
  readonly value: unknown;
  readonly absent: string;
}

function Tree({ title, value, absent }: TreeProps) {
  const text = JSON.stringify(value, undefined, 2);
  return (
    <section aria-label={title}>
      <header>
        <h2>{title}</h2>
        {value === undefined ? null : (
          <CopyButton text={text} label={say('Copy: {what}', { what: title })} />
        )}
      </header>
      {value === undefined ? (
        <p className="empty">{absent}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0} dir="ltr">
          {annotated(text)}
        </pre>
      )}
    </section>
  );
}

/** Instants are numbers; the eye gets them written out beside, the copy stays as it is. */
function annotated(json: string): string {
  return json.replace(
    /AtMs": (\d+),?$/gm,
    (line, atMs: string) => `${line}  // ${isoOf(Number(atMs))}`,
  );
}
