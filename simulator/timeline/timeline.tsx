/**
 * The branch on a line: lanes of states and marks, the cursor as a red line. What lies ahead of
 * the cursor is pale; what nobody has done yet is hatched and dashed.
 */
import { type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dateOf } from '../format.ts';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { allOf, BASELINE, rangeOf } from '../session.ts';
import { type Part, partsOf } from '../subject.ts';
import { LANE_PX, LaneRow } from './lane-row.tsx';
import { type Lane, lanesOf } from './lanes.ts';
import { Playhead } from './playhead.tsx';
import { type Scale, snap, ticksOf, toMs, toPx } from './scale.ts';

interface TimelineProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

const RULER_PX = 40;
const SNAP_PX = 6;
const TICK_GAP_PX = 72;
const LABEL_PX = 36;

export function Timeline({ page, moment, send }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(frame);
  const { branch, subjectId, atMs } = moment;
  const { session } = page;
  const parts = useMemo(() => partsOf(session), [session]);
  const lanes = useMemo(() => lanesOf(branch, subjectId, parts), [branch, subjectId, parts]);
  const ghosts = useMemo(() => ghostsOf(page, parts), [page, parts]);
  const scale = scaleOf(page, widthPx);
  const stopsMs = useMemo(() => allOf(branch).map((entry) => entry.atMs), [branch]);
  const seek = (event: PointerEvent<Element>): void => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return;
    const freeMs = toMs(scale, event.clientX - box.left);
    send({ kind: 'moveTo', atMs: event.altKey ? freeMs : snap(scale, freeMs, stopsMs, SNAP_PX) });
  };
  const heightPx = lanes.length * LANE_PX;
  const originMs = originOf(lanes, moment);
  const drag = {
    onPointerDown: (event: PointerEvent<Element>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      seek(event);
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
    },
  };
  return (
    <div className="timeline" ref={frame}>
      {widthPx === 0 ? null : (
        <>
          {/* The playhead is the control; the table of the history says the same in words. */}
          <div className="timeline-head">
            <svg width={widthPx} height={RULER_PX} aria-hidden="true" {...drag}>
              <Ruler scale={scale} originMs={originMs} />
              <ForkHead scale={scale} forkAtMs={branch.forkAtMs} />
              <Playline scale={scale} atMs={atMs} fromPx={16} toPx={RULER_PX} />
            </svg>
            <Playhead page={page} moment={moment} scale={scale} seek={seek} send={send} />
          </div>
          <svg width={widthPx} height={heightPx} aria-hidden="true" {...drag}>
            <Hatch />
            <Lines scale={scale} originMs={originMs} heightPx={heightPx} />
            {lanes.map((lane, index) => (
              <LaneRow
                key={lane.id}
                lane={lane}
                ghost={ghosts.find(({ id }) => id === lane.id)}
                y={index * LANE_PX}
                scale={scale}
                atMs={atMs}
                doneUntilMs={doneUntil(moment)}
                send={send}
              />
            ))}
            <Fork scale={scale} forkAtMs={branch.forkAtMs} heightPx={heightPx} />
            <Playline scale={scale} atMs={atMs} fromPx={0} toPx={heightPx} />
          </svg>
        </>
      )}
    </div>
  );
}

function scaleOf(page: Page, widthPx: number): Scale {
  const startPx = widthPx < 640 ? 108 : 140;
  return { ...rangeOf(page.session), startPx, widthPx: Math.max(1, widthPx - startPx - 16) };
}

/** Day 0 is the start of the trial, or of what was asked for, or of the story. */
function originOf(lanes: readonly Lane[], { view, branch }: Moment): number {
  const startedAtMs = view?.startedAtMs ?? null;
  if (startedAtMs !== null) return startedAtMs;
  const spans = lanes[0]?.spans ?? [];
  const active = spans.find(({ stateId }) => stateId.startsWith('trial.active'));
  return active?.fromMs ?? spans[0]?.fromMs ?? branch.entries[0]?.atMs ?? 0;
}

/** What was done ends with the last entry; only then does the hatching begin. */
function doneUntil({ branch }: Moment): number {
  return branch.entries.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY;
}

/** The lanes of the baseline, to be compared with, while a what-if is shown. */
function ghostsOf({ session }: Page, parts: readonly Part[]): readonly Lane[] {
  if (session.branchId === BASELINE) return [];
  const baseline = session.branches.find(({ id }) => id === BASELINE);
  return baseline === undefined ? [] : lanesOf(baseline, session.subjectId, parts);
}

interface RulerProps {
  readonly scale: Scale;
  readonly originMs: number;
}

function Ruler({ scale, originMs }: RulerProps) {
  return (
    <g className="ruler">
      {ticksOf(scale, originMs, TICK_GAP_PX).map(({ atMs, day }) => {
        const x = toPx(scale, atMs);
        return (
          <g key={atMs}>
            <line x1={x} x2={x} y1={20} y2={RULER_PX} />
            {x > scale.startPx + scale.widthPx - LABEL_PX ? null : (
              <>
                <text x={x + 5} y={16} className="tick-day">
                  {day < 0 ? `${-day} d before` : `Day ${day}`}
                </text>
                <text x={x + 5} y={31} className="tick-date">
                  {dateOf(atMs, 'short')}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The ruler's lines through the lanes. */
function Lines({ scale, originMs, heightPx }: RulerProps & { readonly heightPx: number }) {
  return (
    <g className="ruler">
      {ticksOf(scale, originMs, TICK_GAP_PX).map(({ atMs }) => (
        <line key={atMs} x1={toPx(scale, atMs)} x2={toPx(scale, atMs)} y1={0} y2={heightPx} />
      ))}
    </g>
  );
}

interface PlaylineProps {
  readonly scale: Scale;
  readonly atMs: number;
  readonly fromPx: number;
  readonly toPx: number;
}

function Playline({ scale, atMs, fromPx, toPx: untilPx }: PlaylineProps) {
  const x = toPx(scale, atMs);
  return <line className="playline" x1={x} x2={x} y1={fromPx} y2={untilPx} />;
}

interface ForkProps {
  readonly scale: Scale;
  readonly forkAtMs: number | null;
}

function ForkHead({ scale, forkAtMs }: ForkProps) {
  if (forkAtMs === null) return null;
  const x = toPx(scale, forkAtMs);
  return (
    <g className="fork">
      <circle cx={x} cy={34} r={4} />
      <text x={x + 7} y={38}>
        fork
      </text>
    </g>
  );
}

function Fork({ scale, forkAtMs, heightPx }: ForkProps & { readonly heightPx: number }) {
  if (forkAtMs === null) return null;
  const x = toPx(scale, forkAtMs);
  return (
    <g className="fork">
      <line x1={x} x2={x} y1={0} y2={heightPx} />
    </g>
  );
}

function Hatch() {
  return (
    <defs>
      <pattern
        id="hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="hatch-ground" />
        <path d="M0 0V6" className="hatch-line" />
      </pattern>
    </defs>
  );
}

function useWidth(frame: { readonly current: HTMLDivElement | null }): number {
  const [widthPx, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return widthPx;
}
