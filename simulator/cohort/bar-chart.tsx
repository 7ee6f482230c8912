/** Steps one below the other, each a button that shows whose lives it counts. */
import type { Bar, BarId } from './figures.ts';
import { toneOf } from './pattern.tsx';
import { barTitle, numberOf, shareOf } from './words.ts';

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** What the whole width stands for. */
  readonly whole: number;
  readonly onPick: (id: BarId) => void;
}

export function BarChart({ bars, whole, onPick }: BarChartProps) {
  return (
    <ul className="cohort-bars">
      {bars.map(({ id, count }) => (
        <li key={id}>
          <button type="button" disabled={count === 0} onClick={() => onPick(id)}>
            <span className="cohort-bar-name">{barTitle(id)}</span>
            <span className="cohort-bar-track" aria-hidden="true">
              {count === 0 ? null : (
                <span
                  className="cohort-bar"
                  data-tone={toneOf(id)}
                  data-bar={id}
                  style={{ inlineSize: `${whole === 0 ? 0 : (100 * count) / whole}%` }}
                />
              )}
            </span>
            <span className="cohort-bar-count">
              <b>{numberOf(count)}</b> {shareOf(count, whole)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
