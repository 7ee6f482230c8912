/** The drawings that the page gets, and an instant to show them at. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog, type MachineDescription } from '../../runtime/index.ts';
import { type ChartLayout, layoutOf } from '../../simulator/graph/layout.ts';
import { measureWith } from '../../simulator/graph/measure.ts';
import type { LiveState } from '../../simulator/statechart/live-state.ts';

const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

export const measure = measureWith(readFileSync(fileURLToPath(import.meta.resolve(INTER))));

export async function drawings(): Promise<readonly (readonly [MachineDescription, ChartLayout])[]> {
  return Promise.all(
    catalog().map(async (machine) => [machine, await layoutOf(machine, measure)] as const),
  );
}

export function someLive(live: Partial<LiveState> = {}): LiveState {
  return {
    active: new Set(),
    others: new Set(),
    pauses: new Set(),
    causes: new Set(),
    visited: new Map(),
    taken: new Map(),
    latest: new Set(),
    next: null,
    timers: new Map(),
    enabled: new Map(),
    ...live,
  };
}
