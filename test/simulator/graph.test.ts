/** A machine as a picture: everything of it is drawn, once, and nothing is in another's way. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { catalog, type MachineDescription } from '../../runtime/index.ts';
import { crossingCountOf, problemsOf } from '../../simulator/graph/geometry.ts';
import { type ChartLayout, layoutOf } from '../../simulator/graph/layout.ts';
import { graphOf, type Pill } from '../../simulator/graph/model.ts';
import { SIZE } from '../../simulator/graph/size.ts';
import { drawings, measure } from '../support/drawing.ts';

const all = await drawings();
const model = suite('simulator/graph, the model');

const trial = graphOf(machineNamed('trial'));
const nodeOf = (id: string) => trial.nodes.find((node) => node.id === id);
const pillsBetween = (source: string, target: string): readonly string[] =>
  said(trial.wires.find((wire) => wire.source === source && wire.target === target)?.pills ?? []);

model('edges that differ in their condition alone are one pill', () => {
  assert.equal(pillsBetween('trial.pendingProvisioning', 'trial.active'), [
    'Complete provisioning',
  ]);
});

model('all ways from one state to another share one wire', () => {
  assert.equal(pillsBetween('trial.pendingConsent', 'trial.cancelled'), [
    'Consent lapsed',
    'Customer declined',
    'Request withdrawn',
    'Cancel the trial',
  ]);
});

model('a way that is taken of itself is named by its condition, the other is the rest', () => {
  assert.equal(pillsBetween('trial.requested', 'trial.pendingConsent'), [
    'another company’s customer',
  ]);
  assert.equal(pillsBetween('trial.requested', 'trial.active'), ['otherwise']);
});

model('what changes no state stands in the state', () => {
  assert.equal(said(nodeOf('trial.active')?.pills ?? []), [
    'Complete provisioning',
    'Add service',
    'Remove service',
    'Edit licences',
    'Interested in buying',
  ]);
});

model('what enters the state anew is a wire from the state to itself', () => {
  assert.match(pillsBetween('trial.active', 'trial.active').join(), /^Extend/);
});

model('a state that is left at once is small, an end is an end', () => {
  assert.is(nodeOf('trial.requested')?.kind, 'transient');
  assert.is(nodeOf('trial.active')?.kind, 'compound');
  assert.is(nodeOf('trial.cancelled')?.kind, 'final');
  assert.is(nodeOf('trial.grace')?.kind, 'state');
});

model('pills and states know how many messages they send', () => {
  const expires = trial.wires
    .flatMap(({ pills }) => pills)
    .find(({ text }) => text === 'Trial expires');

  assert.is(expires?.mailCount, 2);
  assert.is(
    graphOf(machineNamed('consent')).nodes.find(({ label }) => label === 'Requested')?.mailCount,
    1,
  );
});

model.run();

const drawing = suite('simulator/graph, the drawing');

drawing('nothing overlaps, every wire ends at its states, no wire crosses another', () => {
  for (const [machine, layout] of all) {
    assert.equal(problemsOf(layout), [], machine.id);
    assert.is(crossingCountOf(layout), 0, machine.id);
  }
});

drawing('every state and every edge of a machine is drawn exactly once', () => {
  for (const [machine, layout] of all) {
    const states = layout.nodes
      .filter(({ kind }) => kind !== 'initial' && kind !== 'anywhere')
      .map(({ id }) => id);
    const edges = layout.edges.flatMap(({ edgeIds }) => edgeIds);

    assert.equal(sorted(states), sorted(machine.states.map(({ id }) => id)), machine.id);
    assert.equal(sorted(edges), sorted(machine.edges.map(({ id }) => id)), machine.id);
  }
});

drawing('every text has room', () => {
  for (const [machine, { nodes, edges }] of all) {
    for (const { label, w } of nodes)
      assert.ok(measure(label, SIZE.stateText, 600) <= w - 8, label);
    for (const { id, label } of edges) {
      if (label === null) continue;
      const text = measure(label.text, SIZE.pillText, 600);

      assert.ok(text <= label.w - 8, `${machine.id}: ${id}`);
      assert.ok(label.h >= 24, `${id} is too low to be pressed`);
    }
  }
});

drawing('the trial can be read in a panel of 720 pixels', () => {
  const layout = layoutNamed('trial@1');
  const scale = Math.min(720 / (layout.width + 36), 500 / (layout.height + 36));

  assert.ok(SIZE.stateText * scale >= 11, `${layout.width} × ${layout.height}`);
});

drawing('every other drawing is no wider than a panel that scrolls a little', () => {
  for (const [machine, layout] of all) assert.ok(layout.width <= 1150, machine.id);
});

drawing('a way out of a state inside leads through the border, and ends where it should', () => {
  const { edges } = layoutNamed('order@1');
  const way = edges.find(
    ({ source, target }) => source === 'order.open.wizard.reviewAll' && target === 'order.mapped',
  );

  assert.ok((way?.points.length ?? 0) >= 2);
});

drawing('what may happen anywhere stands in a place of its own', () => {
  const { nodes, edges } = layoutNamed('device-loan@1');
  const anywhere = nodes.find(({ kind }) => kind === 'anywhere');

  assert.is(anywhere?.label, 'Any state');
  assert.ok(edges.some(({ source, label }) => source === anywhere?.id && label !== null));
});

drawing('the same machine draws the same picture', async () => {
  for (const [machine, layout] of all) {
    assert.equal(JSON.stringify(await layoutOf(machine, measure)), JSON.stringify(layout));
  }
});

drawing('a drawing is a light file', () => {
  for (const [, layout] of all) assert.ok(JSON.stringify(layout).length < 26_000, layout.machine);
});

drawing('a machine without a plan is drawn as well', async () => {
  const layout = await layoutOf({ ...machineNamed('trial'), id: 'trial@0' as 'trial@1' }, measure);

  assert.equal(problemsOf(layout), []);
});

drawing('a plan that does not fit its machine is refused', async () => {
  const machine = machineNamed('trial');
  const states = machine.states.filter(({ name }) => name !== 'ended');
  const edges = machine.edges.filter(({ target }) => target !== 'trial.ended');
  const message = await layoutOf({ ...machine, states, edges }, measure).then(
    () => 'drawn',
    String,
  );

  assert.match(message, /the plan has a place for ended, which is no state/);
});

drawing.run();

function machineNamed(name: string): MachineDescription {
  const machine = catalog().find((one) => one.name === name);
  if (machine === undefined) throw new Error(`no machine ${name}`);
  return machine;
}

function layoutNamed(id: string): ChartLayout {
  const found = all.find(([machine]) => machine.id === id);
  if (found === undefined) throw new Error(`no drawing of ${id}`);
  return found[1];
}

function said(pills: readonly Pill[]): readonly string[] {
  return pills.map(({ kind, text, sub }) =>
    kind === 'always' && sub !== null ? `${text} ${sub}` : text,
  );
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...ids].sort();
}
