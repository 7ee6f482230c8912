/** What the parts of the policy view share: tables in a frame of their own, filters, and waiting. */
import { createElement, type ReactNode, useId } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useReading } from '../reading.tsx';
import type { Late } from '../use-late-answer.ts';

interface SheetProps {
  readonly caption: ReactNode;
  /** The rows of the head and of the body. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** A table that is wider than the page scrolls by itself, by keyboard too. */
export function Sheet({ caption, children, className = '' }: SheetProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="sheet" tabIndex={0} aria-labelledby={id}>
      <table className={className}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** The head of a table: one heading for each column. */
export function Head({ titles }: { readonly titles: readonly ReactNode[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand
          <th key={index} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface FilterProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export function Filter({ value, onValue }: FilterProps) {
  const { words } = useReading();
  return (
    <div className="filter">
      <Icon name="search" size={16} />
      <input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

/** Whether a text has every word of a filter in it. */
export function fits(text: string, filter: string): boolean {
  const inside = text.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => inside.includes(word));
}

interface WorkedProps<Answer> {
  readonly late: Late<Answer> | null;
  readonly children: (answer: Answer) => ReactNode;
}

/** What is worked out after the view has been drawn. */
export function Worked<Answer>({ late, children }: WorkedProps<Answer>) {
  const { words } = useReading();
  if (late === null || late.kind === 'coming') {
    return (
      <p className="working" role="status">
        {words.working}
      </p>
    );
  }
  if (late.kind === 'failed') {
    return (
      <p className="warning" role="alert" lang="en" dir="ltr">
        {late.message}
      </p>
    );
  }
  return children(late.answer);
}

/** A code and the rules that give it. A long code may be broken between its words. */
export function CodeOf({ code, rules }: CodeOfProps) {
  const words = code.split('_').flatMap((word, index) => (index === 0 ? [word] : ['_', WBR, word]));
  return (
    <span className="code-of">
      <bdi>{createElement('code', null, ...words)}</bdi>
      <bdi className="sources">{rules.join(' · ')}</bdi>
    </span>
  );
}

interface CodeOfProps {
  readonly code: string;
  readonly rules: readonly string[];
}

const WBR = createElement('wbr');
