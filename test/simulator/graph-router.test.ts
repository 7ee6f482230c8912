/** Places and ways: tables of boxes, wires around them, and pills on the wires. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { backArcs } from '../../simulator/graph/cycles.ts';
import { pathOf } from '../../simulator/graph/path.ts';
import { Router } from '../../simulator/graph/router.ts';
import {
  type Box,
  type Field,
  inflated,
  type Point,
  runsThrough,
  segmentsOf,
} from '../../simulator/graph/shape.ts';
import { spotFor } from '../../simulator/graph/spot.ts';
import { spanMiddle, tracksOf } from '../../simulator/graph/tracks.ts';

const t = suite('simulator/graph, its ways');

const LEFT = { x: 0, y: 0, w: 48, h: 48 };
const RIGHT = { x: 240, y: 0, w: 48, h: 48 };
const field = (more: Partial<Field> = {}): Field => ({
  nodes: [LEFT, RIGHT],
  labels: [],
  wires: [],
  ...more,
});
const wayOf = (some: Field): readonly Point[] =>
  new Router(some).way({ box: LEFT }, { box: RIGHT })?.points ?? [];

t('neighbours are joined by a straight line', () => {
  assert.equal(wayOf(field()), [
    { x: 48, y: 24 },
    { x: 240, y: 24 },
  ]);
});

t('a way leads around what stands between', () => {
  const wall: Box = { x: 120, y: -40, w: 40, h: 120 };
  const way = wayOf(field({ nodes: [LEFT, RIGHT, wall] }));

  assert.ok(way.length > 2);
  assert.not.ok(segmentsOf(way).some(([a, b]) => runsThrough(a, b, inflated(wall, 8))));
});

t('a short detour is taken rather than a crossing', () => {
  const stub = [
    { x: 144, y: -16 },
    { x: 144, y: 64 },
  ];
  const way = wayOf(field({ wires: [stub] }));

  assert.ok(way.length > 2);
});

t('the middle of one side can be asked for', () => {
  const way = new Router(field()).way({ box: LEFT, only: 'top' }, { box: RIGHT, only: 'bottom' });

  assert.equal(way?.points[0], { x: 24, y: 0 });
  assert.equal(way?.points.at(-1), { x: 264, y: 48 });
});

t('there is no way into a box that is walled in', () => {
  const walls = [
    { x: 200, y: -60, w: 130, h: 40 },
    { x: 200, y: 68, w: 130, h: 40 },
    { x: 200, y: -60, w: 20, h: 168 },
    { x: 308, y: -60, w: 20, h: 168 },
  ];

  assert.equal(wayOf(field({ nodes: [LEFT, RIGHT, ...walls] })), []);
});

t('pills stand in the middle of the longest free stretch', () => {
  const spot = spotFor(wayOf(field()), { w: 60, h: 24 }, field());

  assert.ok(spot !== null && Math.abs(spot.x + 30 - 141) <= 4, 'a little back from the arrow');
  assert.is(spot?.y, 12);
});

t('pills find no place on a wire that is too short or crossed everywhere', () => {
  const crossing = [60, 90, 120, 150, 180, 210].map((x) => [
    { x, y: -20 },
    { x, y: 60 },
  ]);

  assert.is(spotFor(wayOf(field()), { w: 180, h: 24 }, field()), null);
  assert.is(spotFor(wayOf(field()), { w: 60, h: 24 }, field({ wires: crossing })), null);
});

t(
  'tracks are as wide as their widest, as far apart as their labels, and give to what spans them',
  () => {
    const items = [
      { span: { from: 0, to: 0 }, size: 80 },
      { span: { from: 1, to: 1 }, size: 48 },
      { span: { from: 0, to: 1 }, size: 300 },
    ];
    const [first, second] = tracksOf(items, [{ after: 0, size: 100 }]);

    assert.equal(first, { start: 0, size: 80 });
    assert.ok(second !== undefined && second.start + second.size >= 300);
    assert.is(
      spanMiddle(
        [
          { start: 0, size: 80 },
          { start: 200, size: 40 },
        ],
        { from: 0, to: 1 },
      ),
      120,
    );
  },
);

t('what leads back is found from the start', () => {
  const arcs = [
    { id: 'on', source: 'a', target: 'b' },
    { id: 'back', source: 'b', target: 'a' },
    { id: 'self', source: 'b', target: 'b' },
  ];

  assert.equal([...backArcs(['a', 'b'], arcs)], ['back']);
});

t('a path rounds its corners, no more than its stretches allow', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 6 },
  ];

  assert.is(pathOf(corner), 'M0,0L37,0Q40,0 40,3L40,6');
});

t.run();
