/** Each promise of a drawing is shown to be watched: a planted fault is named. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { crossingCountOf, problemsOf } from '../../simulator/graph/geometry.ts';
import type { ChartLayout, LayoutEdge, LayoutNode } from '../../simulator/graph/layout.ts';
import type { Box, Point } from '../../simulator/graph/shape.ts';

const t = suite('simulator/graph, its geometry');

const text = { text: 'Go', sub: null, mailCount: 0, textX: 0, clockX: null, mailX: null };
const A = node('a', { x: 0, y: 0, w: 40, h: 20 });
const B = node('b', { x: 160, y: 0, w: 40, h: 20 });
const AB = wire(
  'go',
  ['a', 'b'],
  [
    { x: 40, y: 10 },
    { x: 160, y: 10 },
  ],
  { x: 80, y: 0, w: 40, h: 20 },
);

t('a sound drawing has no problem', () => {
  assert.equal(problemsOf(chart([A, B], [AB])), []);
});

t('nodes that overlap', () => {
  const c = node('c', { x: 20, y: 5, w: 60, h: 10 });

  assert.equal(problemsOf(chart([A, c], [])), ['a overlaps c']);
});

t('a child that leaves its parent', () => {
  const child = { ...node('a.b', { x: 30, y: 0, w: 20, h: 10 }), parentId: 'a' };

  assert.equal(problemsOf(chart([A, child], [])), ['a.b leaves its parent']);
});

t('labels that overlap each other, a node, or a foreign wire', () => {
  const label = { x: 100, y: 5, w: 70, h: 10 };
  const other = { ...AB, id: 'other', wire: 'other', label: { ...text, ...label } };
  const found = problemsOf(chart([A, B], [AB, other]));

  assert.ok(found.includes('the label of go overlaps that of other'));
  assert.ok(found.includes('the label of other overlaps b'));
  assert.ok(found.includes('the wire of other runs through the label of go'));
});

t('wires that lead nowhere, slant, stop short or run through a node', () => {
  const off = wire(
    'off',
    ['a', 'b'],
    [
      { x: 50, y: 10 },
      { x: 150, y: 15 },
    ],
  );
  const c = node('c', { x: 90, y: 0, w: 20, h: 20 });
  const bare = { ...AB, label: null };

  assert.equal(problemsOf(chart([A, B], [{ ...bare, points: [] }])), ['go has no wire']);
  assert.equal(problemsOf(chart([A, B], [off])), [
    'off does not start at a',
    'off does not end at b',
    'off is slanted',
  ]);
  assert.equal(problemsOf(chart([A, B, c], [bare])), ['go runs through c']);
});

t('an event that is taken in place and drawn nowhere', () => {
  const stay = { ...AB, target: null, wire: null, points: [], label: null };

  assert.equal(problemsOf(chart([A, B], [stay])), ['go is drawn nowhere']);
});

t('what leaves the sheet', () => {
  assert.equal(problemsOf({ ...chart([A, B], []), width: 180 }), ['b leaves the sheet']);
});

t('crossings are counted', () => {
  const up = wire(
    'up',
    ['a', 'b'],
    [
      { x: 100, y: -30 },
      { x: 100, y: 30 },
    ],
  );

  assert.is(crossingCountOf(chart([A, B], [AB, up])), 1);
  assert.is(crossingCountOf(chart([A, B], [AB])), 0);
});

t.run();

function chart(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): ChartLayout {
  return {
    machine: 'some@1',
    title: 'Some',
    description: '',
    width: 200,
    height: 40,
    nodes,
    edges,
    trays: [],
  };
}

function node(id: string, box: Box): LayoutNode {
  return {
    id,
    kind: 'state',
    parentId: null,
    label: id,
    description: '',
    mailCount: 0,
    isReached: true,
    textAt: box,
    mailX: null,
    captionY: null,
    ...box,
  };
}

function wire(
  id: string,
  [source, target]: readonly [string, string],
  points: readonly Point[],
  label: Box | null = null,
): LayoutEdge {
  return {
    ...{ id, edgeIds: [id], kind: 'request', source, target, wire: id, d: '', points },
    label: label === null ? null : { ...text, ...label },
    guard: null,
    description: '',
  };
}
