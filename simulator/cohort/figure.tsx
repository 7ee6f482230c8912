/** A chart with its title, a sentence of what it shows, the same as a table, and as a file. */
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { csvOf } from '../export/csv.ts';
import { saveFile } from '../export/save-file.ts';
import { say } from '../say.ts';

/** The same numbers as a table: a head, and a row for each day or step. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [name: string, ...numbers: string[]])[];
}

interface FigureProps {
  /** Of the file that it is saved as. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly table: () => Table;
  readonly isWide?: true;
  readonly children: ReactNode;
}

export function Figure({ name, title, caption, table, isWide, children }: FigureProps) {
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="cohort-figure" data-wide={isWide} data-figure={name} aria-labelledby={id}>
      <div className="cohort-figure-head">
        <h3 id={id}>{title}</h3>
        <button
          type="button"
          className="button small"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {say('Show as table')}
        </button>
        <button
          type="button"
          className="button small"
          aria-label={say('Save “{title}” as CSV', { title })}
          onClick={() => save(name, table())}
        >
          <Icon name="save" size={14} /> CSV
        </button>
      </div>
      <figcaption>{caption}</figcaption>
      {isTable ? <Numbers title={title} table={table()} /> : children}
    </figure>
  );
}

function save(name: string, { head, rows }: Table): void {
  saveFile(`cohort-${name}.csv`, 'text/csv', csvOf([head, ...rows]));
}

function Numbers({ title, table }: { readonly title: string; readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keys
    <section className="cohort-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {table.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...numbers]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={at}>{number}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
