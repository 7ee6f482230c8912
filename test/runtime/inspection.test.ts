/** What an onlooker is told: of every story, in the published shape, and the same at any time. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createMachine } from 'xstate';
import { MACHINES, type MachineId } from '../../machines/index.ts';
import {
  catalog,
  type DefinedState,
  definitionOf,
  type Entry,
  type InspectionMessage,
  type InspectionOf,
  inspectionOf,
  runScenario,
  type Stream,
  step,
} from '../../runtime/index.ts';
import { readLibrary } from '../../server/library.ts';

const stories = await Promise.all(
  [...readLibrary().values()].map(async ({ id, scenario }) => ({
    id,
    entries: (await runScenario(scenario)).entries,
  })),
);
const isValid = new Ajv2020().compile(
  JSON.parse(readFileSync('docs/inspection.schema.json', 'utf8')),
);

/** The messages of each entry, from a replay. */
function toldOf(entries: readonly Entry[]): readonly (readonly InspectionMessage[])[] {
  const streams = new Map<string, Stream>();
  return entries.map((entry) => {
    const stepped = step(streams.get(entry.stream), entry.input, entry.sequence);
    streams.set(entry.stream, stepped.stream);
    return inspectionOf(stepped);
  });
}

const inspection = suite('runtime/inspection');

inspection('every message of every story has the published shape; a misspelt one has not', () => {
  const all = stories.flatMap(({ entries }) => toldOf(entries).flat());
  const kinds = new Set(all.map(({ type }) => type));

  assert.equal([...kinds].sort(), ['actor', 'ended', 'event', 'microstep', 'snapshot', 'timers']);
  for (const message of all) {
    assert.ok(isValid(JSON.parse(JSON.stringify(message))), JSON.stringify(message));
  }
  const [first] = all;
  assert.not(isValid({ ...first, version: 2 }));
  assert.not(isValid({ ...first, actr: 'x' }));
  assert.not(isValid({ ...first, type: 'actors' }));
});

for (const { id, entries } of stories) {
  inspection(`${id}: the messages tell the entries, machine by machine`, () => {
    const ids = new Set<string>();
    const living = new Set<string>();
    const known = new Set<string>();
    for (const [index, messages] of toldOf(entries).entries()) {
      const entry = entries[index] as Entry;
      if (!isRecord(entry)) assert.equal(snapshotsOf(messages), becameOf(entry), at(entry));
      assert.equal(transitionsOf(messages), takenOf(entry), at(entry));
      for (const message of messages) {
        assert.not(ids.has(message.id), 'an id is given once');
        ids.add(message.id);
        if (message.type === 'actor') {
          living.add(message.actorId);
          known.add(message.actorId);
        }
        assert.ok(living.has(message.actorId), `${message.id}: a birth comes first, an end last`);
        const sourceId = 'sourceId' in message ? message.sourceId : null;
        if (sourceId !== null) assert.ok(known.has(sourceId), `${message.id}: told by ${sourceId}`);
        if (message.type === 'ended') living.delete(message.actorId);
      }
    }
  });
}

const at = ({ sequence }: Entry): string => `entry ${sequence}`;

/** A customer's record begins with the accesses that partners have to it. */
const isRecord = ({ input }: Entry): boolean =>
  input.kind === 'command' && input.command.type === 'customer.register';

const snapshotsOf = (messages: readonly InspectionMessage[]): unknown =>
  messages.flatMap((one) =>
    one.type === 'actor' || one.type === 'snapshot' ? [[one.actorId, one.snapshot.value]] : [],
  );

const becameOf = ({ changes }: Entry): unknown =>
  changes
    .filter(({ from, taken }) => from === null || taken.length > 0)
    .map(({ instanceId, to }) => [instanceId, to]);

const transitionsOf = (messages: readonly InspectionMessage[]): unknown =>
  messages.flatMap((one) => (one.type === 'microstep' ? one.transitions : []));

const takenOf = ({ changes }: Entry): unknown => changes.flatMap(({ taken }) => taken);

inspection('what was told says by whom; a refusal is told to who was asked', () => {
  const events = stories.flatMap(({ entries }) =>
    toldOf(entries)
      .flat()
      .filter((one): one is InspectionOf<'event'> => one.type === 'event'),
  );
  const lapsed = events.find(({ event }) => event.type === 'consent.lapsed');
  const approved = events.find(({ event }) => event.type === 'consent.approve');
  const refused = events.filter(({ refusal }) => refusal !== null);

  assert.match(lapsed?.sourceId ?? '', /\/consent$/);
  assert.is(lapsed?.cause, 'timer');
  assert.is(approved?.sourceId, null);
  assert.is(approved?.by?.kind, 'customer');
  assert.is(approved?.event['grantFullAdmin'], true);
  assert.ok(refused.length > 10);
  assert.ok(refused.every(({ refusal }) => (refusal?.sentence ?? '').endsWith('.')));
});

inspection('no machine has parallel regions, so a microstep takes one transition', () => {
  for (const machine of Object.values(MACHINES)) {
    assert.not(JSON.stringify(machine.config).includes('"parallel"'), machine.id);
  }
});

inspection.run();

const definitions = suite('runtime/definition');

for (const machine of catalog()) {
  definitions(`${machine.id}: the definition has its states and edges, and XState takes it`, () => {
    const definition = JSON.parse(JSON.stringify(definitionOf(machine.id))) as DefinedState;
    const taken = createMachine(definition as never);

    assert.equal(statesOf(definition).sort(), machine.states.map(({ id }) => id).sort());
    assert.is(edgeCountOf(definition), machine.edges.length);
    for (const { id } of machine.states) assert.is(taken.getStateNodeById(id).id, id);
    assert.equal(
      taken.events.filter((event) => !event.startsWith('xstate.')).sort(),
      [...machine.events].sort(),
    );
  });
}

const statesOf = ({ states = {} }: DefinedState): string[] =>
  Object.values(states).flatMap((state) => [state.id, ...statesOf(state)]);

const edgeCountOf = ({ on, after, always, states = {} }: DefinedState): number =>
  [on, after].reduce((sum, edges) => sum + Object.values(edges).flat().length, always.length) +
  Object.values(states).reduce((sum, state) => sum + edgeCountOf(state), 0);

definitions('it holds guards, effects and delays by their names', () => {
  const trial = definitionOf('trial@1' satisfies MachineId);
  const active = trial.states?.['active'];

  assert.is(active?.after['expiry']?.[0]?.target, '#trial.grace');
  assert.equal(active?.after['expiry']?.[0]?.actions.slice(0, 2), ['notify N-05', 'notify N-07']);
  assert.is(active?.on['trial.extend']?.[0]?.guard, 'isShorteningConfirmed');
  assert.is(active?.on['trial.extend']?.[0]?.reenter, true);
  assert.is(trial.states?.['ended']?.type, 'final');
});

definitions.run();
