/**
 * Where the states of a machine stand, drawn as a table: one row of words per row of the picture,
 * a dot for an empty place, a repeated word for a state over several places. A state over several
 * rows begins at the top of the first; what it leaves free below is for its loops. A star is what
 * may happen in any state.
 *
 * Only places are chosen here; what is drawn, and every wire, is read from the machine. A machine
 * without a plan is laid out from left to right.
 */
import type { Wire } from './model.ts';
import { type Box, boxAroundAll } from './shape.ts';
import { SIZE, type Size } from './size.ts';
import { type Span, spanMiddle, spanStart, tracksOf } from './tracks.ts';

export const PLANS: Readonly<Record<string, string>> = {
  'trial@1': `
    requested  pendingConsent  pendingProvisioning
    active     active          cancelled
    active     active          grace
    .          converted       ended
  `,
  'start-wizard@1': `
    customerInfo  confirmExisting  *
    services      .                closed
    site          devices          .
    .             review           setupChoice
    .             done             firstTimeSetup
  `,
  'site-url@1': `
    heldByTrial  .                    heldInGrace  paid
    .            heldAfterConversion  .            .
    .            available            .            .
  `,
  'calling-numbers@1': `
    assigned  assignedInGrace  kept
    retained  .                released
  `,
  'device-loan@1': `
    requested       shipped         *
    inUse           inUse           inUse
    readyForPickup  returnDue       .
    .               overdue         keepOrReturn
    rmaProcessing   .               kept
    returned        serialMismatch  .
  `,
  'conversion@1': `
    placed          ordered         .
    referred        identify        void
    misprovisioned  confirmDetails  .
    .               full            partial
  `,
  'order@1': `
    open      open          open
    mapped    .             handedToCustomer
    password  serviceSetup  active
  `,
  'order@1 order.open': `
    placed   wizard
    emailed  wizard
    .        wizard
    blocked  wizard
  `,
  'order@1 order.open.wizard': `
    role           .
    who            .
    partnerOrg     .
    customerEmail  companyCountry
    customerOrg    .
    reviewAll      .
  `,
};

export interface PlannedItem extends Size {
  readonly id: string;
  readonly isStart: boolean;
}

/** Unit: pixels. What a wire shows of itself on either side of its pills. */
const BESIDE_PILLS = 20;
const ABOVE_PILLS = 16;

/**
 * The boxes of a plan. A start dot stands to the left of the state it points to.
 *
 * @param sizeOfLabel How much room a wire's pills need.
 * @throws When plan and machine do not name the same states.
 */
export function boxesOf(
  plan: string,
  { items, wires }: { items: readonly PlannedItem[]; wires: readonly Wire[] },
  sizeOfLabel: (wire: Wire) => Size,
): ReadonlyMap<string, Box> {
  const states = items.filter((item) => !item.isStart);
  const areas = areasOf(
    plan,
    states.map((item) => item.id),
  );
  const leadOf = (id: string): number =>
    wires.some(({ source, target }) => target === id && !areas.has(source)) ? SIZE.lead : 0;
  const placed = states.flatMap((item) => {
    const area = areas.get(item.id);
    return area === undefined ? [] : [{ ...item, ...area, lead: leadOf(item.id) }];
  });
  const labels = wires.flatMap((wire) => {
    const [from, to] = [areas.get(wire.source), areas.get(wire.target)];
    return from && to ? [{ from, to, ...sizeOfLabel(wire) }] : [];
  });
  const columns = tracksOf(
    placed.map(({ across, w, lead }) => ({ span: across, size: w + lead })),
    labels.map(({ from, to, w }) => ({
      after: isBeside(from.down, to.down) ? gapBetween(from.across, to.across) : null,
      size: w === 0 ? 0 : w + 2 * BESIDE_PILLS,
    })),
  );
  const rows = tracksOf(
    placed.map(({ down, h }) => ({ span: down, size: h })),
    labels.map(({ from, to, h }) => ({
      after: isBeside(from.across, to.across) ? gapBetween(from.down, to.down) : null,
      size: h === 0 ? 0 : h + 2 * ABOVE_PILLS,
    })),
  );
  const boxes = new Map<string, Box>();
  for (const { id, across, down, lead, w, h } of placed) {
    const x = spanMiddle(columns, across) + lead / 2;
    const isTall = down.to > down.from;
    const y = isTall ? spanStart(rows, down) : spanMiddle(rows, down) - h / 2;
    boxes.set(id, { x: Math.round(x) - w / 2, y, w, h });
  }
  return withStarts(boxes, items, wires);
}

function withStarts(
  boxes: ReadonlyMap<string, Box>,
  items: readonly PlannedItem[],
  wires: readonly Wire[],
): ReadonlyMap<string, Box> {
  const all = new Map(boxes);
  for (const { id, w, h } of items.filter((item) => item.isStart)) {
    const target = wires.find((wire) => wire.source === id)?.target;
    const box = target === undefined ? undefined : boxes.get(target);
    if (box) all.set(id, { x: box.x - SIZE.lead, y: box.y + (box.h - h) / 2, w, h });
  }
  return all;
}

/** A place in the table. */
interface Area {
  readonly across: Span;
  readonly down: Span;
}

/** The area of each state, by id; a plan says only the last part of an id. */
function areasOf(plan: string, ids: readonly string[]): ReadonlyMap<string, Area> {
  const cells = plan
    .trim()
    .split('\n')
    .flatMap((line, y) =>
      line
        .trim()
        .split(/\s+/)
        .map((word, x) => ({ word, x, y, w: 0, h: 0 })),
    )
    .filter(({ word }) => word !== '.');
  const unknown = cells.find(({ word }) => !ids.some((id) => isCalled(id, word)));
  if (unknown) throw new Error(`the plan has a place for ${unknown.word}, which is no state`);
  return new Map(
    ids.map((id) => {
      const own = cells.filter(({ word }) => isCalled(id, word));
      if (own.length === 0) throw new Error(`the plan has no place for ${id}`);
      const { x, y, w, h } = boxAroundAll(own);
      return [id, { across: { from: x, to: x + w }, down: { from: y, to: y + h } }];
    }),
  );
}

function isCalled(id: string, word: string): boolean {
  return word === '*' ? !id.includes('.') : id.endsWith(`.${word}`);
}

function isBeside(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The number of the track before the gap between two neighbours; null when they are none. */
function gapBetween(a: Span, b: Span): number | null {
  if (a.to + 1 === b.from) return a.to;
  return b.to + 1 === a.from ? b.to : null;
}
