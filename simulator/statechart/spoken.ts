/** The drawing's parts in words, for those who hear it and for those who point at it. */
import type { ChartLayout, LayoutEdge, LayoutNode } from '../graph/layout.ts';
import { enabledOf, type LiveState, takenCount, timerOf } from './live-state.ts';

/** `Expiring, in Active, current state, 2nd visit`. */
export function nameOfNode(layout: ChartLayout, node: LayoutNode, live: LiveState): string {
  const parent = layout.nodes.find(({ id }) => id === node.parentId);
  const visits = live.visited.get(node.id) ?? 0;
  const isActive = live.active.has(node.id);
  return [
    node.label,
    parent ? `in ${parent.label}` : '',
    node.kind === 'final' ? 'an end' : '',
    isActive ? 'current state' : '',
    isActive && visits > 1 ? `${ordinal(visits)} visit` : '',
    !isActive && visits > 0 ? `been here ${times(visits)}` : '',
    !isActive && visits === 0 && node.kind !== 'anywhere' ? 'not reached' : '',
    mailsText(node.mailCount, 'sends'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `First reminder, timer from Running to Expiring, due in 6 days, sends 2 messages`. */
export function nameOfPill(layout: ChartLayout, edge: LayoutEdge, live: LiveState): string {
  const enabled = enabledOf(edge, live);
  const timer = timerOf(edge, live);
  const count = takenCount(edge, live);
  return [
    textOf(edge),
    wayText(layout, edge),
    edge.guard === null || edge.kind === 'always' ? '' : `condition: ${edge.guard}`,
    timer ? `due ${timer.label}` : '',
    mailsText(edge.label?.mailCount ?? 0, 'sends'),
    count > 0 ? `taken ${times(count)}` : '',
    edge.edgeIds.some((id) => live.latest.has(id)) ? 'the latest step' : '',
    enabled === undefined ? '' : enabled.isAllowed ? 'can be done now' : `not now: ${enabled.why}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a pointer is told: what it does, and what stands in the way. */
export function hintOfPill(edge: LayoutEdge, live: LiveState): string {
  const enabled = enabledOf(edge, live);
  const timer = timerOf(edge, live);
  return [
    edge.description,
    edge.guard === null ? '' : `Condition: ${edge.guard}.`,
    timer ? `Due ${timer.label}.` : '',
    enabled === undefined || enabled.isAllowed ? '' : `Not now: ${enabled.why}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const KINDS = { request: '', report: 'report', timer: 'timer', always: 'of itself', start: '' };

function textOf({ label }: LayoutEdge): string {
  return [label?.text, label?.sub].filter((part) => part !== null && part !== '').join(' ');
}

function wayText({ nodes }: ChartLayout, edge: LayoutEdge): string {
  const labelOf = (id: string | null): string => nodes.find((node) => node.id === id)?.label ?? '';
  const way =
    edge.target === null
      ? `in ${labelOf(edge.source)}, which stays`
      : edge.target === edge.source
        ? `enters ${labelOf(edge.source)} anew`
        : `from ${labelOf(edge.source)} to ${labelOf(edge.target)}`;
  return `${KINDS[edge.kind]} ${way}`.trim();
}

function mailsText(count: number, verb: string): string {
  if (count === 0) return '';
  return `${verb} ${count === 1 ? 'a message' : `${count} messages`}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

function ordinal(count: number): string {
  const endings: Readonly<Record<string, string>> = {
    one: 'st',
    two: 'nd',
    few: 'rd',
    other: 'th',
  };
  return `${count}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`;
}
