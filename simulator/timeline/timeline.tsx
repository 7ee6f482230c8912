/**
 * The branch on a line: lanes of states and marks, the cursor as a red line. What lies ahead of
 * the cursor is pale; what nobody has done yet is hatched and dashed. A branch to compare with has a
 * row of its own in each lane, in outline.
 */
import { memo, type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMailWords } from '../mails.ts';
import { useManner } from '../manner.ts';
import type { Moment } from '../moment.ts';
import { comparedIn, type Intent, type Page } from '../page.ts';
import { allOf, BASELINE, type Branch, rangeOf, seenOn } from '../session.ts';
import { partsOf } from '../subject.ts';
import { LaneHeads } from './lane-heads.tsx';
import { LaneStack, laneHeightOf, MarkStack, NameStack } from './lane-stack.tsx';
import { chosenOf, type Lane, lanesOf } from './lanes.ts';
import { LoopBand, LoopSigns } from './loop-signs.tsx';
import { Playhead } from './playhead.tsx';
import { Folds, Lines, Ruler, RulerSigns, rulerHeightOf } from './ruler.tsx';
import { quietIn, type Scale, scaleOf, snap, toMs, toPx } from './scale.ts';

export interface TimelineProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
  /** The present, where there is one: until then it has happened. */
  readonly presentMs?: number;
}

const SNAP_PX = 6;
const NO_LANES: readonly Lane[] = [];

export function Timeline({ page, moment, send, presentMs }: TimelineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(frame);
  const { branch, atMs } = moment;
  const { lanes, others, ghosts } = useLanes(page, moment);
  const stopsMs = useMemo(() => allOf(branch).map((entry) => entry.atMs), [branch]);
  const scale = useScale(page, widthPx, stopsMs);
  const { seek, drag } = useSeek(frame, scale, stopsMs, send);
  const heightPx = lanes.length * laneHeightOf(others.length > 0);
  const originMs = originOf(lanes, moment);
  const pausesMs = useMemo(() => datesIn(page.pauses), [page.pauses]);
  const hasSigns = branch.forkAtMs !== null || presentMs !== undefined;
  const rulerPx = rulerHeightOf(Number(hasSigns) + Number(page.loop !== null));
  const nowPx = toPx(scale, atMs);
  return (
    <div className="timeline" ref={frame}>
      {widthPx === 0 ? null : (
        <>
          {/* The playhead is the control; the table of the history says the same in words. */}
          <div className="timeline-head">
            <svg width={widthPx} height={rulerPx} aria-hidden="true" {...drag}>
              <Ruler scale={scale} originMs={originMs} />
              <RulerSigns
                scale={scale}
                forkAtMs={branch.forkAtMs}
                presentMs={presentMs === atMs ? null : (presentMs ?? null)}
                pausesMs={pausesMs}
                notes={page.notes}
              />
              <LoopSigns loop={page.loop} scale={scale} endPx={rulerPx} />
            </svg>
            <i className="playline" style={{ transform: `translateX(${nowPx}px)` }} />
            <Playhead page={page} moment={moment} scale={scale} seek={seek} />
          </div>
          <div className="timeline-lanes" {...drag}>
            <svg width={widthPx} height={heightPx} aria-hidden="true">
              <Hatch />
              <Lines scale={scale} originMs={originMs} heightPx={heightPx} />
              <LoopBand loop={page.loop} scale={scale} heightPx={heightPx} />
            </svg>
            <LaneStack
              {...{ lanes, others, ghosts, scale, atMs }}
              doneUntilMs={doneUntil(page, branch, presentMs)}
            />
            <svg className="lane-signs" width={widthPx} height={heightPx} aria-hidden="true">
              <Folds scale={scale} heightPx={heightPx} />
              <NameStack {...{ lanes, others, scale, atMs }} />
              <ForkLine scale={scale} forkAtMs={branch.forkAtMs} heightPx={heightPx} />
              <PresentLine scale={scale} presentMs={presentMs} heightPx={heightPx} />
              <MarkStack {...{ lanes, others, scale, send }} />
            </svg>
            <i className="playline" style={{ transform: `translateX(${nowPx}px)` }} />
            <LaneHeads {...{ lanes, others, heightPx, send }} pinned={page.lanes.pinned} />
          </div>
        </>
      )}
    </div>
  );
}

interface LanesShown {
  readonly lanes: readonly Lane[];
  /** Of the branch that is compared with; empty where none is. */
  readonly others: readonly Lane[];
  /** Of the baseline, while a what-if is shown by itself. */
  readonly ghosts: readonly Lane[];
}

export function useLanes(page: Page, { branch, subjectId }: Moment): LanesShown {
  const { lanes: choice } = page;
  const { branches } = page.session;
  const words = useManner();
  const { told } = useMailWords(words.languageId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the titles are in the reader's words
  const parts = useMemo(() => partsOf({ branches, subjectId }), [branches, subjectId, words]);
  const comparedId = comparedIn(page);
  // biome-ignore lint/correctness/useExhaustiveDependencies: so are those of the mails
  return useMemo(() => {
    const of = (one: Branch | undefined): readonly Lane[] =>
      one === undefined ? NO_LANES : chosenOf(lanesOf(one, subjectId, parts), choice);
    const branchNamed = (id: string): Branch | undefined => branches.find((one) => one.id === id);
    const isAlone = comparedId === null && branch.id !== BASELINE;
    return {
      lanes: of(branch),
      others: comparedId === null ? NO_LANES : of(branchNamed(comparedId)),
      ghosts: isAlone ? of(branchNamed(BASELINE)) : NO_LANES,
    };
  }, [branches, branch, subjectId, parts, choice, comparedId, told]);
}

function useScale(page: Page, widthPx: number, stopsMs: readonly number[]): Scale {
  const { session, span, isFolded } = page;
  const { direction } = useManner();
  const whole = rangeOf(session);
  const { startMs, endMs } = span ?? whole;
  return useMemo(() => {
    const startPx = widthPx < 640 ? 108 : 140;
    return scaleOf(
      { startMs, endMs },
      {
        startPx,
        widthPx: Math.max(1, widthPx - startPx - 16),
        totalPx: widthPx,
        isMirrored: direction === 'rtl',
        folds: isFolded ? quietIn({ startMs, endMs }, stopsMs) : [],
      },
    );
  }, [startMs, endMs, widthPx, direction, isFolded, stopsMs]);
}

function datesIn(pauses: Page['pauses']): readonly number[] {
  return pauses.flatMap((pause) => (pause.kind === 'date' ? pause.atMs : []));
}

/** Day 0 is the start of the trial, or of what was asked for, or of the story. */
function originOf(lanes: readonly Lane[], { view, branch }: Moment): number {
  const startedAtMs = view?.startedAtMs ?? null;
  if (startedAtMs !== null) return startedAtMs;
  const spans = lanes[0]?.spans ?? [];
  const active = spans.find(({ stateId }) => stateId.startsWith('trial.active'));
  return active?.fromMs ?? spans[0]?.fromMs ?? branch.entries[0]?.atMs ?? 0;
}

/**
 * What was done ends with the last entry, or where a what-if begins, or where the present or else the
 * reader has been; then the hatching begins.
 */
export function doneUntil({ session }: Page, branch: Branch, presentMs?: number): number {
  const { entries, forkAtMs } = branch;
  return Math.max(entries.at(-1)?.atMs ?? 0, forkAtMs ?? 0, presentMs ?? seenOn(session));
}

interface PresentLineProps {
  readonly scale: Scale;
  readonly presentMs: number | undefined;
  readonly heightPx: number;
}

function PresentLine({ scale, presentMs, heightPx }: PresentLineProps) {
  if (presentMs === undefined || presentMs > scale.endMs) return null;
  const x = toPx(scale, presentMs);
  return <line className="presentline" data-present x1={x} x2={x} y1={0} y2={heightPx} />;
}

interface ForkLineProps {
  readonly scale: Scale;
  readonly forkAtMs: number | null;
  readonly heightPx: number;
}

function ForkLine({ scale, forkAtMs, heightPx }: ForkLineProps) {
  if (forkAtMs === null || forkAtMs < scale.startMs || forkAtMs > scale.endMs) return null;
  const x = toPx(scale, forkAtMs);
  return (
    <g className="fork">
      <line x1={x} x2={x} y1={0} y2={heightPx} />
    </g>
  );
}

const Hatch = memo(function Hatch() {
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
});

type Frame = { readonly current: HTMLDivElement | null };

/** The instant under the pointer becomes the cursor; near what happens, that. Alt: as it is. */
function useSeek(
  frame: Frame,
  scale: Scale,
  stopsMs: readonly number[],
  send: (intent: Intent) => void,
) {
  const seek = (event: PointerEvent<Element>): void => {
    const element = frame.current;
    if (element === null) return;
    // Where the text runs from right to left, the scroll bar stands on the left of it.
    const leftPx = element.getBoundingClientRect().left + element.clientLeft;
    const freeMs = toMs(scale, event.clientX - leftPx);
    send({ kind: 'moveTo', atMs: event.altKey ? freeMs : snap(scale, freeMs, stopsMs, SNAP_PX) });
  };
  const drag = {
    onPointerDown: (event: PointerEvent<Element>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      seek(event);
    },
    onPointerMove: (event: PointerEvent<Element>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
    },
  };
  return { seek, drag };
}

function useWidth(frame: Frame): number {
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
