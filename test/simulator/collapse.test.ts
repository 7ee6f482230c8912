/** Regions of a drawing collapse to a summary, and nothing moves. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { overlap } from '../../simulator/graph/shape.ts';
import { Statechart } from '../../simulator/statechart/chart.tsx';
import {
  closedIn,
  collapsed,
  isInside,
  partsIn,
  regionIdsOf,
  summaryOf,
} from '../../simulator/statechart/collapse.ts';
import { filling, firstSeen, isTiny } from '../../simulator/statechart/viewport.ts';
import { stopsOf } from '../../simulator/statechart/walk.ts';
import { drawings, someLive } from '../support/drawing.ts';

const t = suite('simulator/collapse');

const DRAWINGS = (await drawings()).map(([, layout]) => layout);
const WITH_REGIONS = DRAWINGS.filter((layout) => regionIdsOf(layout).length > 0);
const trial = DRAWINGS.find(({ machine }) => machine === 'trial@1') ?? DRAWINGS[0];
if (trial === undefined) throw new Error('no machine to draw');

t('what is seen of a collapsed drawing is where it was, and nothing lies in a closed box', () => {
  assert.ok(WITH_REGIONS.length >= 3);
  for (const layout of WITH_REGIONS) {
    for (const id of regionIdsOf(layout)) {
      const seen = collapsed(layout, new Set([id]));
      const box = layout.nodes.find((node) => node.id === id);
      if (box === undefined) throw new Error(id);
      const parts = [
        ...seen.nodes,
        ...seen.trays,
        ...seen.edges.flatMap(({ label }) => label ?? []),
      ];

      assert.ok(
        seen.nodes.every((node) => layout.nodes.includes(node)),
        `${id}: no box moves`,
      );
      const around = parts.filter((part) => !('id' in part && isInside(String(part.id), id)));
      assert.equal(
        around.filter((part) => part !== box && overlap(part, box)),
        [],
        `${id}: its box holds nothing but the summary`,
      );
      for (const { points } of seen.edges) {
        const within = points.filter(
          ({ x, y }) => x > box.x && x < box.x + box.w && y > box.y && y < box.y + box.h,
        );
        assert.equal(within, [], `${id}: no wire lies in it`);
      }
    }
  }
});

t('every stop of a collapsed drawing leads to something that is drawn', () => {
  for (const layout of WITH_REGIONS) {
    const seen = collapsed(layout, new Set(regionIdsOf(layout)));
    const known = new Set([...seen.nodes, ...seen.edges].map(({ id }) => id));

    assert.ok(stopsOf(seen).length < stopsOf(layout).length);
    for (const { source, target } of seen.edges) {
      assert.ok(known.has(source), source);
      assert.ok(target === null || known.has(target), String(target));
    }
  }
});

t('a summary says where the inside is, and how long the nearest timer takes', () => {
  const expiry = trial.edges.find(({ edgeIds }) => edgeIds.some((id) => /after expiry/.test(id)));
  const live = someLive({
    active: new Set(['trial.active', 'trial.active.expiring']),
    visited: new Map([['trial.active', 1]]),
    timers: new Map([[expiry?.edgeIds[0] ?? '', { fraction: 0.5, label: 'in 7 d' }]]),
  });
  const text = (one = someLive()): string => summaryOf(trial, 'trial.active', one).text;

  assert.is(text(live), 'Expiring · in 7 d');
  assert.is(text(), 'Not reached');
  assert.is(text(someLive({ visited: new Map([['trial.active', 1]]) })), 'Been here');
});

t('what the reader chose wins over what happens by itself', () => {
  const ids = ['a', 'b', 'c'];
  const folds = new Map([['a', 'open'] as const, ['b', 'closed'] as const]);

  assert.equal([...closedIn(ids, folds, () => 'closed')], ['b', 'c']);
  assert.equal([...closedIn(ids, folds, () => 'open')], ['b']);
});

t('a region is worth seeing where compared branches stand apart in it', () => {
  const live = (others: readonly string[]) =>
    someLive({
      active: new Set(['trial.active', 'trial.active.expiring']),
      others: new Set(others),
    });

  assert.ok(partsIn('trial.active', live(['trial.active', 'trial.active.running'])));
  assert.not(partsIn('trial.active', live(['trial.active', 'trial.active.expiring'])));
  assert.ok(partsIn('trial.active', live(['trial.grace'])), 'only one of them is in it');
  assert.not(partsIn('trial.active', live([])), 'nothing is compared');
});

t('names below 11 pixels are tiny; all of a drawing may have 9', () => {
  const view = (scale: number) => ({ centre: { x: 0, y: 0 }, scale });

  assert.not(isTiny(view(0.82), view(0.82)), 'as it was fitted');
  assert.ok(isTiny(view(0.7), view(0.82)), 'the reader made it smaller');
  assert.not(isTiny(view(0.86), view(1.2)));
  assert.ok(isTiny(view(0.6), view(0.6)), 'too small even as a whole');
});

t('a closed region is a button that says so', () => {
  const html = (closed: ReadonlySet<string>): string =>
    renderToStaticMarkup(
      createElement(Statechart, {
        layout: trial,
        live: someLive(),
        title: 'Trial',
        onEvent: ignore,
        onSelect: ignore,
        regions: { closed, scale: 1, onFold: ignore },
      }),
    );
  const open = html(new Set());
  const shut = html(new Set(['trial.active']));

  assert.match(open, /data-state="trial\.active"[^>]*aria-expanded="true"/);
  assert.match(open, /aria-label="Collapse Active"/);
  assert.match(shut, /data-state="trial\.active"[^>]*aria-expanded="false"/);
  assert.match(shut, /aria-label="Expand Active"/);
  assert.match(shut, /2 states inside/);
  assert.not.match(shut, /data-state="trial\.active\.running"/);
});

t('what is seen first is around the state, and no side is empty where there is more', () => {
  const drawing = { width: 2000, height: 1000 };
  const panel = { width: 900, height: 450 };
  const seen = (x: number, y: number) => {
    const first = firstSeen(drawing, { x, y, w: 100, h: 40 });
    return filling(first, drawing, panel).centre;
  };

  assert.equal(seen(950, 480), { x: 1000, y: 500 }, 'in its middle');
  assert.equal(seen(0, 0), { x: 482, y: 232 }, 'at its corner, with the margin');
  assert.is(seen(1900, 0).x, 2000 - 482);
  const wide = filling(firstSeen(drawing, undefined), drawing, { width: 3000, height: 450 });
  assert.is(wide.centre.x, 1000, 'all of it is seen: in the middle');
});

t.run();

function ignore(): void {
  // Nothing is pressed here.
}
