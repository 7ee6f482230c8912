/** The drawing at an instant: seen, heard, walked and pressed. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { JSONPath } from '../../simulator/no-jsonpath.ts';
import { Statechart } from '../../simulator/statechart/chart.tsx';
import { askedEdge, type LiveState, phaseOf } from '../../simulator/statechart/live-state.ts';
import { hintOfPill, nameOfNode, nameOfPill } from '../../simulator/statechart/spoken.ts';
import { stopAfter, stopsOf } from '../../simulator/statechart/walk.ts';
import { drawings, someLive } from '../support/drawing.ts';

const t = suite('simulator/statechart');

const [machine, layout] = (await drawings())[0] ?? [];
if (machine === undefined || layout === undefined) throw new Error('no machine to draw');

const idOf = (source: string, event: string): string =>
  machine.edges.find((edge) => edge.source === source && edge.event === event)?.id ?? '';
const edgeOf = (id: string) => {
  const edge = layout.edges.find(({ edgeIds }) => edgeIds.includes(id));
  if (edge === undefined) throw new Error(`${id} is not drawn`);
  return edge;
};
const nodeOf = (id: string) => {
  const node = layout.nodes.find((one) => one.id === id);
  if (node === undefined) throw new Error(`${id} is not drawn`);
  return node;
};

const EXTEND = idOf('trial.active', 'trial.extend');
const CANCEL = idOf('trial.active', 'trial.cancel');
const EXPIRY = idOf('trial.active', 'after expiry');
const REMINDER = idOf('trial.active.running', 'after weekLeft');
const EXPIRING = someLive({
  active: new Set(['trial.active', 'trial.active.expiring']),
  visited: new Map([
    ['trial.requested', 1],
    ['trial.active', 2],
    ['trial.active.running', 2],
    ['trial.active.expiring', 2],
  ]),
  taken: new Map([
    [EXTEND, 1],
    [REMINDER, 2],
  ]),
  latest: new Set([REMINDER]),
  next: EXPIRY,
  timers: new Map([[EXPIRY, { fraction: 0.75, label: 'in 6 d' }]]),
  enabled: new Map([
    [EXTEND, { isAllowed: true, why: null }],
    [CANCEL, { isAllowed: false, why: 'The policy offers no cancelling.' }],
  ]),
});

const shown = (live: LiveState): string =>
  renderToStaticMarkup(
    createElement(Statechart, { layout, live, title: 'Trial', onEvent: ignore, onSelect: ignore }),
  );

t('wires and pills look like the strongest that is true of them', () => {
  const phase = (id: string): string => phaseOf(edgeOf(id), EXPIRING);

  assert.is(phase(REMINDER), 'latest');
  assert.is(phase(EXPIRY), 'next');
  assert.is(phase(EXTEND), 'taken');
  assert.is(phase(CANCEL), 'idle');
});

t('a state says where it is, whether the instance is in it, and how often', () => {
  const name = (id: string): string => nameOfNode(layout, nodeOf(id), EXPIRING);

  assert.is(name('trial.active.expiring'), 'Expiring, in Active, current state, 2nd visit');
  assert.is(name('trial.active'), 'Active, current state, leaves in 6 d to Grace, 2nd visit');
  assert.is(name('trial.requested'), 'Requested, been here once');
  assert.is(name('trial.cancelled'), 'Cancelled, an end, not reached');
});

t('a pill says where it leads, when it is due, and what stands in the way', () => {
  const name = (id: string): string => nameOfPill(layout, edgeOf(id), EXPIRING);

  assert.is(
    name(EXPIRY),
    'Trial expires, timer from Active to Grace, due in 6 d, sends 2 messages',
  );
  assert.match(
    name(EXTEND),
    /^Extend confirmed, if it shortens, enters Active anew.*can be done now$/,
  );
  assert.match(name(CANCEL), /not now: The policy offers no cancelling\.$/);
  assert.match(
    hintOfPill(edgeOf(CANCEL), EXPIRING),
    /\nNot now: The policy offers no cancelling\.$/,
  );
});

t('pressing a pill asks for the edge that would be accepted', () => {
  const [first, second] = machine.edges
    .filter(
      ({ source, event }) => source === 'trial.active' && event === 'trial.completeProvisioning',
    )
    .map(({ id }) => id);
  const enabled = new Map([
    [first ?? '', { isAllowed: false, why: 'no' }],
    [second ?? '', { isAllowed: true, why: null }],
  ]);

  assert.is(askedEdge(edgeOf(first ?? ''), someLive({ enabled })), second);
});

t('the drawing is a group with one tab stop, which is where the instance is', () => {
  const html = shown(EXPIRING);
  const stop = /<g [^>]*tabindex="0"[^>]*>/.exec(html)?.[0] ?? '';

  assert.match(
    html,
    /^<svg [^>]*role="group" aria-roledescription="state diagram" aria-label="Trial"/,
  );
  assert.is(html.match(/tabindex="0"/g)?.length, 1);
  assert.match(stop, /data-state="trial\.active\.expiring"/);
  assert.match(stop, /aria-current="step"/);
  assert.match(shown(someLive()), /<g [^>]*data-state="trial\.requested"[^>]*tabindex="0"/);
});

t('what may be pressed, and what may not, is told apart', () => {
  const html = shown(EXPIRING);
  const pills = html.split('<g class="chart-pill');
  const pill = (id: string): string => pills.find((one) => one.includes(`data-edge="${id}"`)) ?? '';

  assert.match(pill(EXTEND), /data-can="true".*aria-disabled="false"/s);
  assert.match(pill(CANCEL), /data-can="false".*aria-disabled="true"/s);
  assert.match(pill(REMINDER), /aria-disabled="true"/);
});

t('a timer fills its pill in proportion to the time that has passed', () => {
  const label = edgeOf(EXPIRY).label;
  const width = 0.75 * (label?.w ?? 0);

  assert.match(shown(EXPIRING), new RegExp(`<svg [^>]*width="${width}"`));
  assert.match(shown(EXPIRING), />in 6 d</);
});

t('down and up reach everything, in the order of reading', () => {
  const stops = stopsOf(layout);
  const first = stops[0] ?? '';
  const walked = stops
    .slice(1)
    .reduce(
      (way: readonly string[]) => [...way, stopAfter(layout, way.at(-1) ?? '', 'ArrowDown') ?? ''],
      [first],
    );

  assert.is(new Set(stops).size, stops.length);
  assert.equal(walked, stops);
  assert.is(stopAfter(layout, first, 'End'), stops.at(-1));
  assert.is(stopAfter(layout, first, 'ArrowUp'), first);
});

t('right and left follow the wires', () => {
  const go = (stop: string, key: string): string | undefined => stopAfter(layout, stop, key);

  assert.is(go('trial.active.running', 'ArrowRight'), edgeOf(REMINDER).id);
  assert.is(go(edgeOf(REMINDER).id, 'ArrowRight'), 'trial.active.expiring');
  assert.is(go('trial.active.expiring', 'ArrowLeft'), edgeOf(REMINDER).id);
  assert.is(go(edgeOf(REMINDER).id, 'ArrowLeft'), 'trial.active.running');
  assert.is(go('trial.active.running', 'ArrowLeft'), 'trial.active', 'from the start, outwards');
  assert.is(go('trial.ended', 'ArrowRight'), 'trial.ended');
  assert.is(go('trial.ended', 'x'), undefined);
});

t('no drawing carries a style of its own: the content policy forbids it', () => {
  assert.not.match(shown(EXPIRING), /\sstyle=/);
});

t('the page has no evaluator of path expressions', () => {
  assert.throws(() => JSONPath(), /rules name plain facts/);
});

t.run();

function ignore(): void {
  // Nothing is pressed here.
}
