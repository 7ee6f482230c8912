/** The drawing's parts in words, for those who hear it and for those who point at it. */

import type { ChartLayout, LayoutEdge, LayoutNode } from '../graph/layout.ts';
import { manner } from '../manner.ts';
import { count, say } from '../say.ts';
import { type Enabled, enabledOf, type LiveState, takenCount, timerOf } from './live-state.ts';

/** `Expiring, in Active, current state, leaves in 6 d to Grace, 2nd visit`. */
export function nameOfNode(layout: ChartLayout, node: LayoutNode, live: LiveState): string {
  const parent = layout.nodes.find(({ id }) => id === node.parentId);
  const visits = live.visited.get(node.id) ?? 0;
  const isActive = live.active.has(node.id);
  return [
    node.label,
    parent ? say('in {state}', { state: parent.label }) : '',
    node.kind === 'final' ? say('an end') : '',
    isActive ? say('current state') : '',
    isActive ? leavingText(layout, node, live) : '',
    isActive && visits > 1 ? visitText(visits) : '',
    !isActive && visits > 0 ? say('been here {times}', { times: times(visits) }) : '',
    !isActive && visits === 0 && node.kind !== 'anywhere' ? say('not reached') : '',
    live.others.has(node.id) ? say('the compared branch is here') : '',
    mailsText(node.mailCount),
  ]
    .filter((part) => part !== '')
    .join(say(', '));
}

/** Of the timers that lead out of a state, the one that is due first. */
function leavingText(layout: ChartLayout, node: LayoutNode, live: LiveState): string {
  const edges = layout.edges.filter(({ source, target }) => source === node.id && target !== null);
  const due = edges.flatMap((edge) => {
    const timer = timerOf(edge, live);
    return timer === undefined ? [] : [{ edge, timer }];
  });
  const order = [...live.timers.values()];
  const [first] = due.sort((a, b) => order.indexOf(a.timer) - order.indexOf(b.timer));
  const target = layout.nodes.find(({ id }) => id === first?.edge.target);
  if (first === undefined || target === undefined) return '';
  return say('leaves {distance} to {state}', {
    distance: first.timer.label,
    state: target.label,
  });
}

/** `First reminder, timer from Running to Expiring, due in 6 days, sends 2 messages`. */
export function nameOfPill(layout: ChartLayout, edge: LayoutEdge, live: LiveState): string {
  const enabled = enabledOf(edge, live);
  const timer = timerOf(edge, live);
  const taken = takenCount(edge, live);
  return [
    textOf(edge),
    wayText(layout, edge),
    edge.guard === null || edge.kind === 'always'
      ? ''
      : say('condition: {condition}', { condition: edge.guard }),
    timer ? say('due {distance}', { distance: timer.label }) : '',
    mailsText(edge.label?.mailCount ?? 0),
    taken > 0 ? say('taken {times}', { times: times(taken) }) : '',
    edge.edgeIds.some((id) => live.latest.has(id)) ? say('the latest step') : '',
    enabled === undefined ? '' : enabled.isAllowed ? say('can be done now') : notNow(enabled),
  ]
    .filter((part) => part !== '')
    .join(say(', '));
}

/** What a pointer is told: what it does, and what stands in the way. */
export function hintOfPill(edge: LayoutEdge, live: LiveState): string {
  const enabled = enabledOf(edge, live);
  const timer = timerOf(edge, live);
  return [
    edge.description,
    edge.guard === null ? '' : say('Condition: {condition}.', { condition: edge.guard }),
    timer ? say('Due {distance}.', { distance: timer.label }) : '',
    enabled === undefined || enabled.isAllowed ? '' : notNow(enabled, 'Not now: {why}'),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const notNow = ({ why }: Enabled, sentence = 'not now: {why}'): string =>
  say(sentence, { why: why ?? '' });

function kindText(kind: LayoutEdge['kind']): string {
  switch (kind) {
    case 'report':
      return say('report');
    case 'timer':
      return say('timer');
    case 'always':
      return say('of itself');
    case 'request':
    case 'start':
      return '';
  }
}

function textOf({ label }: LayoutEdge): string {
  return [label?.text, label?.sub].filter((part) => part !== null && part !== '').join(' ');
}

function wayText({ nodes }: ChartLayout, edge: LayoutEdge): string {
  const labelOf = (id: string | null): string => nodes.find((node) => node.id === id)?.label ?? '';
  const way =
    edge.target === null
      ? say('in {state}, which stays', { state: labelOf(edge.source) })
      : edge.target === edge.source
        ? say('enters {state} anew', { state: labelOf(edge.source) })
        : say('from {state} to {other}', {
            state: labelOf(edge.source),
            other: labelOf(edge.target),
          });
  return `${kindText(edge.kind)} ${way}`.trim();
}

function mailsText(mailCount: number): string {
  return mailCount === 0 ? '' : count(mailCount, 'sends a message', 'sends {count} messages');
}

function times(many: number): string {
  if (many === 1) return say('once');
  return many === 2 ? say('twice') : count(many, '{count} time', '{count} times');
}

/** English has endings for it; other languages say the number. */
function visitText(visits: number): string {
  const visit = ordinal(visits);
  return say('{visit} visit', { visit: manner().languageId === 'en' ? visit : visits });
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
