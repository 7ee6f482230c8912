/** The head of the lanes: days and dates, where the branch forked, what was noted, where it stops. */
import { memo } from 'react';
import { dateOf } from '../format.ts';
import { useManner } from '../manner.ts';
import type { Note } from '../page.ts';
import { say } from '../say.ts';
import { barOf, type Scale, ticksOf, toInlinePx, toPx } from './scale.ts';

const RULER_PX = 40;
const SIGNS_PX = 13;
const TICK_GAP_PX = 72;
const LABEL_PX = 36;

/** Where a what-if begins and the present have a line below the dates, and what is repeated has one. */
export function rulerHeightOf(lineCount: number): number {
  return RULER_PX + lineCount * SIGNS_PX;
}

interface RulerProps {
  readonly scale: Scale;
  readonly originMs: number;
}

export const Ruler = memo(function Ruler({ scale, originMs }: RulerProps) {
  useManner();
  const endPx = scale.startPx + scale.widthPx;
  const inwards = scale.isMirrored ? -5 : 5;
  return (
    <g className="ruler">
      {ticksOf(scale, originMs, TICK_GAP_PX).map(({ atMs, day }) => {
        const x = toPx(scale, atMs);
        return (
          <g key={atMs}>
            <line x1={x} x2={x} y1={20} y2={RULER_PX} />
            {toInlinePx(scale, atMs) > endPx - LABEL_PX ? null : (
              <>
                <text x={x + inwards} y={16} className="tick-day">
                  {day < 0 ? say('{days} d before', { days: -day }) : say('Day {day}', { day })}
                </text>
                <text x={x + inwards} y={31} className="tick-date">
                  {dateOf(atMs, 'short')}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
});

interface LinesProps extends RulerProps {
  readonly heightPx: number;
}

/** The ruler's lines through the lanes, and what is folded away between them. */
export const Lines = memo(function Lines({ scale, originMs, heightPx }: LinesProps) {
  return (
    <g className="ruler">
      {ticksOf(scale, originMs, TICK_GAP_PX).map(({ atMs }) => (
        <line key={atMs} x1={toPx(scale, atMs)} x2={toPx(scale, atMs)} y1={0} y2={heightPx} />
      ))}
    </g>
  );
});

/** A torn edge through everything where quiet time is folded away. */
export const Folds = memo(function Folds({ scale, heightPx }: Omit<LinesProps, 'originMs'>) {
  return (
    <g className="folds">
      {scale.pieces
        .filter(({ isFold }) => isFold)
        .map(({ startMs, endMs }) => {
          const { x, w } = barOf(scale, startMs, endMs);
          const teeth = Math.ceil(heightPx / 8);
          const edge = (left: number): string =>
            `M${left},0${Array.from({ length: teeth }, (_, index) => `l${index % 2 === 0 ? 3 : -3},8`).join('')}`;
          return (
            <g key={startMs}>
              <rect x={x + 4} width={Math.max(0, w - 8)} y={0} height={heightPx} />
              <path d={edge(x + 4)} />
              <path d={edge(x + w - 6)} />
            </g>
          );
        })}
    </g>
  );
});

interface SignsProps {
  readonly scale: Scale;
  readonly forkAtMs: number | null;
  /** Null where the cursor stands there, or there is none. */
  readonly presentMs: number | null;
  readonly pausesMs: readonly number[];
  readonly notes: readonly Note[];
}

export const RulerSigns = memo(function RulerSigns(props: SignsProps) {
  const { scale, forkAtMs, presentMs, pausesMs, notes } = props;
  useManner();
  const isSeen = (atMs: number): boolean => atMs >= scale.startMs && atMs <= scale.endMs;
  const forkPx = forkAtMs === null || !isSeen(forkAtMs) ? null : toPx(scale, forkAtMs);
  const presentPx = presentMs === null || !isSeen(presentMs) ? null : toPx(scale, presentMs);
  return (
    <>
      {forkPx === null ? null : (
        <g className="fork">
          <circle cx={forkPx} cy={RULER_PX + 5} r={4} />
          <text x={forkPx + (scale.isMirrored ? -7 : 7)} y={RULER_PX + 9}>
            {say('fork')}
          </text>
        </g>
      )}
      {presentPx === null ? null : (
        <text className="present-sign" x={presentPx + (scale.isMirrored ? -5 : 5)} y={RULER_PX + 9}>
          {say('Now')}
        </text>
      )}
      {pausesMs.filter(isSeen).map((atMs) => (
        <g key={atMs} className="pause-sign" transform={`translate(${toPx(scale, atMs)} 10)`}>
          <path d="M-3 -7h6l4 4v6l-4 4h-6l-4 -4v-6z" />
          <path d="M-1.6 -2.6v5.2M1.6 -2.6v5.2" />
        </g>
      ))}
      {notes
        .filter(({ atMs }) => isSeen(atMs))
        .map((note) => (
          <g
            key={`${note.atMs} ${note.text}`}
            className="note-sign"
            transform={`translate(${toPx(scale, note.atMs)} 34)`}
          >
            <title>{note.text}</title>
            <path d="M-5 -5h10v7h-6l-3 3v-3h-1z" />
          </g>
        ))}
    </>
  );
});
