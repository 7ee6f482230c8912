/** Instants to pixels and back, and where the ruler's lines stand. Pure geometry. */
import { DAY_MS, dayOf } from '../format.ts';
import type { Range } from '../session.ts';

export interface Scale extends Range {
  /** Where the first instant is drawn. Unit: pixels. */
  readonly startPx: number;
  /** Unit: pixels. */
  readonly widthPx: number;
}

export function toPx({ startMs, endMs, startPx, widthPx }: Scale, atMs: number): number {
  return startPx + ((atMs - startMs) / (endMs - startMs)) * widthPx;
}

/** The instant under a pixel, within the range. */
export function toMs({ startMs, endMs, startPx, widthPx }: Scale, px: number): number {
  const part = Math.min(1, Math.max(0, (px - startPx) / widthPx));
  return Math.round(startMs + part * (endMs - startMs));
}

export interface Tick {
  readonly atMs: number;
  readonly day: number;
}

const STEPS_DAYS = [1, 2, 7, 14, 28, 56, 91, 182, 364];

/** A line every so many days, counted from an origin, so that labels keep their distance. */
export function ticksOf(scale: Scale, originMs: number, gapPx: number): readonly Tick[] {
  const pxPerDay = (scale.widthPx * DAY_MS) / (scale.endMs - scale.startMs);
  const stepDays = STEPS_DAYS.find((days) => days * pxPerDay >= gapPx) ?? 728;
  const first = Math.ceil(dayOf(originMs, scale.startMs) / stepDays) * stepDays;
  const ticks: Tick[] = [];
  for (let day = first; originMs + day * DAY_MS <= scale.endMs; day += stepDays) {
    const atMs = originMs + day * DAY_MS;
    if (atMs >= scale.startMs) ticks.push({ atMs, day });
  }
  return ticks;
}

/** The instant to stop at when dragging: the nearest of these within reach, or the one asked for. */
export function snap(
  scale: Scale,
  atMs: number,
  stopsMs: readonly number[],
  reachPx: number,
): number {
  const px = toPx(scale, atMs);
  let best: { atMs: number; awayPx: number } | undefined;
  for (const stopMs of stopsMs) {
    const awayPx = Math.abs(toPx(scale, stopMs) - px);
    if (awayPx <= reachPx && awayPx < (best?.awayPx ?? Number.POSITIVE_INFINITY)) {
      best = { atMs: stopMs, awayPx };
    }
  }
  return best?.atMs ?? atMs;
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
    if (last !== undefined && px - last.px < gapPx) last.items.push(item);
    else clusters.push({ px, items: [item] });
  }
  return clusters;
}
