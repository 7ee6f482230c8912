/**
 * Instants to pixels and back, and where the ruler's lines stand. Pure geometry. Where the text runs
 * from right to left, so does the time; quiet times may be folded to a strip.
 */
import { DAY_MS, dayOf } from '../format.ts';
import { countWhile } from '../prefix.ts';
import type { Range } from '../session.ts';

/** A stretch of time and of the line; time runs evenly within it. */
interface Piece extends Range {
  readonly fromPx: number;
  readonly toPx: number;
  readonly isFold: boolean;
}

export interface Scale extends Range {
  /** Where the first instant is drawn, from where the text begins. Unit: pixels. */
  readonly startPx: number;
  readonly widthPx: number;
  /** The whole drawing. Unit: pixels. */
  readonly totalPx: number;
  readonly isMirrored: boolean;
  /** In the order of time, without a gap. */
  readonly pieces: readonly Piece[];
}

export interface ScaleOptions {
  readonly startPx: number;
  readonly widthPx: number;
  readonly totalPx: number;
  readonly isMirrored: boolean;
  /** What is folded away, in the order of time. */
  readonly folds: readonly Range[];
}

/** Unit: pixels. */
const FOLD_PX = 26;

export function scaleOf(range: Range, options: ScaleOptions): Scale {
  const { startPx, widthPx, totalPx, isMirrored } = options;
  const folds = options.folds
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs, range.startMs),
      endMs: Math.min(endMs, range.endMs),
    }))
    .filter(({ startMs, endMs }) => endMs > startMs);
  const foldedMs = folds.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const openMs = Math.max(1, range.endMs - range.startMs - foldedMs);
  const openPx = Math.max(1, widthPx - folds.length * FOLD_PX);
  const pieces: Piece[] = [];
  let atMs = range.startMs;
  let px = startPx;
  const put = (endMs: number, isFold: boolean): void => {
    const lengthPx = isFold ? FOLD_PX : ((endMs - atMs) / openMs) * openPx;
    pieces.push({ startMs: atMs, endMs, fromPx: px, toPx: px + lengthPx, isFold });
    atMs = endMs;
    px += lengthPx;
  };
  for (const fold of folds) {
    if (fold.startMs > atMs) put(fold.startMs, false);
    put(fold.endMs, true);
  }
  if (atMs < range.endMs || pieces.length === 0) put(range.endMs, false);
  const { startMs, endMs } = range;
  return { startMs, endMs, startPx, widthPx, totalPx, isMirrored, pieces };
}

/** Where an instant stands from where the text begins; beyond the range it runs on. */
export function toInlinePx({ pieces }: Scale, atMs: number): number {
  const piece = pieces.find(({ endMs }) => atMs <= endMs) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const { startMs, endMs, fromPx, toPx: untilPx } = piece;
  if (endMs === startMs) return fromPx;
  return fromPx + ((atMs - startMs) / (endMs - startMs)) * (untilPx - fromPx);
}

/** Where an instant stands from the left. */
export function toPx(scale: Scale, atMs: number): number {
  const px = toInlinePx(scale, atMs);
  return scale.isMirrored ? scale.totalPx - px : px;
}

/** The instant under a pixel, within the range. */
export function toMs(scale: Scale, px: number): number {
  const inlinePx = scale.isMirrored ? scale.totalPx - px : px;
  const last = scale.pieces.at(-1);
  const piece = scale.pieces.find(({ toPx: untilPx }) => inlinePx <= untilPx) ?? last;
  if (piece === undefined) return scale.startMs;
  const { startMs, endMs, fromPx, toPx: untilPx } = piece;
  const part = Math.min(1, Math.max(0, (inlinePx - fromPx) / (untilPx - fromPx)));
  return Math.round(startMs + part * (endMs - startMs));
}

/** A stretch of time as a bar: its left end and its width. */
export function barOf(
  scale: Scale,
  fromMs: number,
  toMs: number,
): { readonly x: number; readonly w: number } {
  const [a, b] = [toPx(scale, fromMs), toPx(scale, toMs)];
  return { x: Math.min(a, b), w: Math.abs(b - a) };
}

export interface Tick {
  readonly atMs: number;
  readonly day: number;
}

const STEPS_DAYS = [1, 2, 7, 14, 28, 56, 91, 182, 364];

/** A line every so many days, counted from an origin, so that labels keep their distance. */
export function ticksOf(scale: Scale, originMs: number, gapPx: number): readonly Tick[] {
  const open = scale.pieces.filter(({ isFold }) => !isFold);
  const [openMs, openPx] = open.reduce(
    ([ms, px], one) => [ms + one.endMs - one.startMs, px + one.toPx - one.fromPx],
    [0, 0],
  );
  const pxPerDay = (openPx * DAY_MS) / Math.max(1, openMs);
  const stepDays = STEPS_DAYS.find((days) => days * pxPerDay >= gapPx) ?? 728;
  const first = Math.ceil(dayOf(originMs, scale.startMs) / stepDays) * stepDays;
  const ticks: Tick[] = [];
  let lastPx = Number.NEGATIVE_INFINITY;
  for (let day = first; originMs + day * DAY_MS <= scale.endMs; day += stepDays) {
    const atMs = originMs + day * DAY_MS;
    const px = toInlinePx(scale, atMs);
    const isOpen = open.some(({ startMs, endMs }) => atMs >= startMs && atMs <= endMs);
    if (atMs < scale.startMs || !isOpen || px - lastPx < gapPx * 0.6) continue;
    ticks.push({ atMs, day });
    lastPx = px;
  }
  return ticks;
}

/** A quiet time is folded from this length on; something of it stays at either end. */
const QUIET_MS = 3 * DAY_MS;
const RIM_MS = DAY_MS / 2;

/** The times in which nothing happens that are long enough to be folded. */
export function quietIn({ startMs, endMs }: Range, stopsMs: readonly number[]): readonly Range[] {
  const marks = [startMs, ...stopsMs.filter((atMs) => atMs > startMs && atMs < endMs), endMs];
  return marks.slice(1).flatMap((atMs, index) => {
    const beforeMs = marks[index] ?? startMs;
    if (atMs - beforeMs < QUIET_MS) return [];
    return [{ startMs: beforeMs + RIM_MS, endMs: atMs - RIM_MS }];
  });
}

/**
 * The instant to stop at when dragging: the nearest of these within reach, or the one asked for.
 *
 * @param stopsMs In the order of time: what is nearest stands right before it, or right after.
 */
export function snap(
  scale: Scale,
  atMs: number,
  stopsMs: readonly number[],
  reachPx: number,
): number {
  const px = toPx(scale, atMs);
  const after = countWhile(stopsMs, (stopMs) => stopMs <= atMs);
  const near = stopsMs
    .slice(Math.max(0, after - 1), after + 1)
    .map((stopMs) => ({ stopMs, awayPx: Math.abs(toPx(scale, stopMs) - px) }))
    .filter(({ awayPx }) => awayPx <= reachPx);
  const [first, second] = near;
  const best = second !== undefined && first !== undefined && second.awayPx < first.awayPx;
  return (best ? second : first)?.stopMs ?? atMs;
}

/** Marks that would overlap, drawn as one. */
export interface Cluster<Item> {
  readonly px: number;
  readonly items: readonly Item[];
}

/** Joins what stands closer than `gapPx` to the first of its group. Items are ordered by time. */
export function clustersOf<Item extends { readonly atMs: number }>(
  scale: Scale,
  items: readonly Item[],
  gapPx: number,
): readonly Cluster<Item>[] {
  const clusters: { px: number; items: Item[] }[] = [];
  for (const item of items) {
    const px = toPx(scale, item.atMs);
    const last = clusters.at(-1);
    if (last !== undefined && Math.abs(px - last.px) < gapPx) last.items.push(item);
    else clusters.push({ px, items: [item] });
  }
  return clusters;
}
