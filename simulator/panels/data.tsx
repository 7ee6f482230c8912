/** The same moment as programs see it: the trial or order, and the entry that led here. */

import { CopyButton } from '../controls/copy-button.tsx';
import { isoOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import { isOrderId } from '../subject.ts';

export function Data({ moment }: { readonly moment: Moment }) {
  const { view, order, instances, latest, subjectId } = moment;
  const kind = isOrderId(subjectId) ? 'Order' : 'Trial';
  const others = [...instances.values()].filter(({ id }) => id !== subjectId);
  return (
    <div className="data" dir="ltr">
      <Tree title={kind} value={view ?? order} absent="It has not begun at this instant." />
      {others.map((one) => (
        <Tree key={one.id} title={one.id} value={{ ...one, context: undefined }} absent="" />
      ))}
      <Tree title="Latest entry" value={latest} absent="Nothing has happened yet." />
    </div>
  );
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
          <CopyButton text={text} label={`Copy ${title.toLowerCase()}`} />
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{value === undefined ? absent : annotated(text)}</pre>
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
