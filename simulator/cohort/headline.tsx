/** The five numbers that people ask for first, each a way to whose lives they count. */
import { useMemo } from 'react';
import { say } from '../say.ts';
import { type BarId, type Counts, devices, numberOf as fieldOf, funnel } from './figures.ts';
import { membersOf, type Result } from './result.ts';
import { barTitle, numberOf, shareOf } from './words.ts';

interface HeadlineProps {
  readonly result: Result;
  readonly onPick: (counts: Counts, title: string) => void;
}

const SHOWN: readonly BarId[] = ['converted', 'ended', 'lapsed', 'cancelled', 'late'];

export function Headline({ result, onPick }: HeadlineProps) {
  const { bars, mails } = useMemo(() => numbersOf(result), [result]);
  return (
    <ul className="cohort-headline">
      {SHOWN.map((id) => {
        const many = bars.find((bar) => bar.id === id)?.count ?? 0;
        return (
          <li key={id}>
            <button
              type="button"
              data-headline={id}
              disabled={many === 0}
              onClick={() => onPick({ of: 'bar', id }, barTitle(id))}
            >
              <b>{shareOf(many, result.count)}</b>
              <span>{id === 'late' ? say('Devices handed over late') : barTitle(id)}</span>
              <small>{numberOf(many)}</small>
            </button>
          </li>
        );
      })}
      <li data-headline="mails">
        <b>{numberOf(mails)}</b>
        <span>{say('Mails that are sent')}</span>
        <small>{say('one to several people counts once')}</small>
      </li>
    </ul>
  );
}

function numbersOf(result: Result) {
  let mails = 0;
  for (const index of membersOf(result)) mails += fieldOf(result, index, 'mails');
  return { bars: [...funnel(result), ...devices(result)], mails };
}
