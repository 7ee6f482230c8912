// The names of events: their types, their ids, and the document that lists them.

import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { eventPages } from '../../scripts/events.ts';
import { eventIdOf, sequenceOfId } from '../../server/events/event-id.ts';
import {
  EVENT_TYPES,
  isOfType,
  isTypePattern,
  TEST_TYPE,
} from '../../server/events/event-types.ts';

const words = suite('server/events words');

const BIRTH = { worldId: 'live', createdAtMs: 1 };

words('each thing that can happen has a type of its own, in the form that receivers expect', () => {
  assert.is(new Set(EVENT_TYPES).size, EVENT_TYPES.length);
  for (const type of [...EVENT_TYPES, TEST_TYPE]) assert.match(type, /^[a-z]+\.[a-z_]+$/);
  assert.not.ok(EVENT_TYPES.includes(TEST_TYPE));
});

words('a pattern is all, a type, or what begins so', () => {
  for (const text of ['*', 'trial.*', 'trial.extended']) assert.ok(isTypePattern(text), text);
  for (const text of ['', 'trial', 'tri.*', '*.*', '.*', 'trial.*.x', 'webhook.test']) {
    assert.not.ok(isTypePattern(text), text);
  }
  assert.ok(isOfType('trial.extended', ['loan.*', 'trial.*']));
  assert.not.ok(isOfType('trial.extended', ['loan.*', 'trial.expired', 'tria.*']));
  assert.not.ok(isOfType('trial.extended', []));
});

words('an id sorts as its place does, and names it to its own world alone', () => {
  const places = [0, 1, 31, 32, 1_000, 33_554_431, 2 ** 40];
  const ids = places.map((place) => eventIdOf(BIRTH, place));
  assert.equal([...ids].sort(), ids);
  assert.equal(
    ids.map((id) => sequenceOfId(BIRTH, id)),
    places,
  );
  for (const id of ids) {
    assert.match(id, /^evt_[0-9A-HJKMNP-TV-Z]{26}$/);
    assert.is(sequenceOfId({ ...BIRTH, createdAtMs: 2 }, id), null);
    assert.is(sequenceOfId({ ...BIRTH, worldId: 'sbx_1' }, id), null);
    assert.is(sequenceOfId(BIRTH, id.toLowerCase()), null);
  }
  for (const id of ['', 'evt_', 'trl_1', `${ids[0]}0`]) assert.is(sequenceOfId(BIRTH, id), null);
});

words('the document of types is what the code says', () => {
  for (const { path, text } of eventPages()) assert.is(readFileSync(path, 'utf8'), text);
});

words.run();
