/** Two branches side by side: where they part, and what it comes to. */
import { useMemo, useState } from 'react';
import { compareOf } from '../compare.ts';
import { Icon } from '../controls/icon.tsx';
import { dayOf, instantOf, zoneLabel } from '../format.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import { withKey } from '../own-keys.ts';
import { comparedIn, type Intent, type Page } from '../page.ts';
import { say } from '../say.ts';
import type { Branch } from '../session.ts';
import { titleOf } from '../words.ts';
import './compare.css';

interface CompareBarProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function CompareBar({ page, moment, send }: CompareBarProps) {
  const { session } = page;
  const comparedId = comparedIn(page);
  const other = session.branches.find(({ id }) => id === comparedId);
  if (other === undefined) return null;
  return <Compared page={page} moment={moment} other={other} send={send} />;
}

function Compared({ page, moment, other, send }: CompareBarProps & { readonly other: Branch }) {
  const { session } = page;
  const { branch } = moment;
  const words = useManner();
  const { subjectId } = session;
  const [from, to] = inOrder(session.branches, branch, other);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is worded for the reader
  const { first, deltas } = useMemo(
    () => compareOf(session.branches, from, to, subjectId),
    [session.branches, from, to, subjectId, words],
  );
  const [isOpen, setOpen] = useState(false);
  const others = session.branches.filter(({ id }) => id !== branch.id);
  return (
    <section className="compare" aria-label={say('Comparison')} data-open={isOpen || undefined}>
      <p className="compare-pair">
        <b data-row="own">{say(branch.name)}</b>
        <button
          type="button"
          className="icon-button"
          aria-label={say('Swap the two')}
          title={withKey(say('Swap the two'), 'swap')}
          onClick={() => send({ kind: 'swap' })}
        >
          <Icon name="swap" size={16} />
        </button>
        {others.length === 1 ? (
          <b data-row="other">{say(other.name)}</b>
        ) : (
          <select
            aria-label={say('Compared with')}
            value={other.id}
            onChange={(event) => send({ kind: 'compareWith', branchId: event.currentTarget.value })}
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        )}
        <button
          type="button"
          className="button small compare-more"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {say('What differs')}
        </button>
      </p>
      {first === undefined ? (
        <p>{say('Nothing differs.')}</p>
      ) : (
        <p className="compare-first">
          <b>{say('First difference:')}</b> {whenOf(moment, first.atMs)}{' '}
          {say('{what}, on {name} only', {
            what: titleOf(first.entry),
            name: say(first.branchId === branch.id ? branch.name : other.name),
          })}
          <button
            type="button"
            className="button small"
            title={`${instantOf(first.atMs)} ${zoneLabel()}`}
            onClick={() => send({ kind: 'moveTo', atMs: first.atMs })}
          >
            {say('Jump')}
          </button>
        </p>
      )}
      {deltas.length === 0 ? null : (
        <p className="compare-way">
          {say('{from} → {to}', { from: say(from.name), to: say(to.name) })}
        </p>
      )}
      <ul className="deltas" aria-label={say('What differs in the end')}>
        {deltas.map(({ key, label, change, ...delta }) => (
          <li key={key}>
            <span>{label}</span> <s>{delta.from}</s> {say('→')} <b>{delta.to}</b>
            {change === null ? null : <em>{change}</em>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From what was to what might be, whichever is looked at: a what-if stands after its parent. */
function inOrder(all: readonly Branch[], one: Branch, other: Branch): readonly [Branch, Branch] {
  return all.indexOf(one) < all.indexOf(other) ? [one, other] : [other, one];
}

function whenOf({ view }: Moment, atMs: number): string {
  const startedAtMs = view?.startedAtMs ?? null;
  if (startedAtMs === null) return instantOf(atMs);
  return say('day {day},', { day: dayOf(startedAtMs, atMs) });
}
