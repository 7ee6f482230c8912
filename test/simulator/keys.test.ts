/** Every key of the page, by its place on the keyboard; each can be another one. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { parseAddress } from '../../simulator/address.ts';
import { runToShow } from '../../simulator/branch.ts';
import {
  FIRST_KEYS,
  giveKey,
  KEY_ROWS,
  type KeyId,
  keyOf,
  keysFrom,
  labelIn,
  textOfKeys,
} from '../../simulator/key-table.ts';
import { intentOf, type KeyIntent, type KeyPress } from '../../simulator/keys.ts';
import { openPage, type Page, SPEEDS } from '../../simulator/page.ts';
import { reduce } from '../../simulator/page-reduce.ts';

const t = suite('simulator/keys');

const HOUR_MS = 3_600_000;
const SHIFT = { shiftKey: true };
const CONTROL = { ctrlKey: true };
const show = (shown: object) => ({ kind: 'show', with: shown });

const opened = await open();

type Line = readonly [press: Partial<KeyPress>, asks: unknown];

const TABLE: readonly Line[] = [
  [{ code: 'Space' }, { kind: 'togglePlay' }],
  [{ code: 'ArrowLeft' }, { kind: 'moveBy', byMs: -HOUR_MS }],
  [{ code: 'ArrowRight' }, { kind: 'moveBy', byMs: HOUR_MS }],
  [
    { code: 'ArrowLeft', ...SHIFT },
    { kind: 'moveByDays', days: -1 },
  ],
  [
    { code: 'ArrowRight', ...SHIFT },
    { kind: 'moveByDays', days: 1 },
  ],
  [{ code: 'Comma' }, { kind: 'previous' }],
  [{ code: 'Period' }, { kind: 'next' }],
  [{ code: 'KeyN' }, { kind: 'nextTimer' }],
  [{ code: 'Home' }, { kind: 'start' }],
  [{ code: 'End' }, { kind: 'end' }],
  [{ code: 'PageUp' }, { kind: 'moveByDays', days: -7 }],
  [{ code: 'PageDown' }, { kind: 'moveByDays', days: 7 }],
  [{ code: 'KeyG' }, { kind: 'goToDate' }],
  [{ code: 'KeyF' }, { kind: 'fork' }],
  [{ code: 'KeyC' }, { kind: 'compare' }],
  [{ code: 'KeyB' }, { kind: 'swap' }],
  [{ code: 'KeyM' }, show({ dialog: 'note' })],
  [{ code: 'KeyV' }, show({ pace: 'steps' })],
  [
    { code: 'KeyP' },
    { kind: 'togglePause', pause: { kind: 'date', atMs: opened.session.cursorMs } },
  ],
  [{ code: 'BracketLeft' }, { kind: 'narrower' }],
  [{ code: 'BracketRight' }, { kind: 'wider' }],
  [{ code: 'KeyO' }, show({ form: 'outline' })],
  [{ code: 'KeyL' }, show({ isFollowing: true })],
  [{ code: 'Escape' }, { kind: 'clear' }],
  [{ code: 'F6' }, { kind: 'region' }],
  [{ code: 'F6', ...SHIFT }, { kind: 'regionBack' }],
  [{ code: 'KeyK', ...CONTROL }, show({ dialog: 'palette' })],
  [{ code: 'KeyK', metaKey: true }, show({ dialog: 'palette' })],
  [{ code: 'KeyS', ...CONTROL }, show({ dialog: 'share' })],
  [{ code: 'KeyZ', ...CONTROL }, { kind: 'undo' }],
  [{ code: 'KeyZ', ...CONTROL, ...SHIFT }, { kind: 'redo' }],
  [{ code: 'Slash', ...SHIFT, key: '?' }, show({ dialog: 'keys' })],
];
/** The drawing answers these itself. */
const DRAWING: readonly KeyId[] = ['larger', 'smaller', 'fit', 'fold'];
const IDS = Object.keys(FIRST_KEYS) as KeyId[];

t('every key asks for what the list says, whatever letter a layout has there', () => {
  for (const [press, asks] of TABLE) {
    assert.equal(asked(press), asks, JSON.stringify(press));
    if (press.key === undefined) assert.equal(asked({ ...press, key: 'ى' }), asks);
  }
});

t('the digits choose one of six speeds', () => {
  for (const [index, daysPerSecond] of SPEEDS.entries()) {
    const intent = asked({ code: `Digit${index + 1}` });
    assert.equal(intent, { kind: 'speed', index });
    assert.is(reduce(opened, { kind: 'speed', index }).daysPerSecond, daysPerSecond);
  }
  assert.is(SPEEDS.length, 6);
  assert.is(asked({ code: 'Digit7' }), undefined);
});

t('the list has every key once, and each of them does something', () => {
  assert.equal(KEY_ROWS.flatMap(([, ids]) => ids).sort(), [...IDS].sort());
  for (const id of IDS) {
    const intent = asked({ code: FIRST_KEYS[id], ...SHIFT });
    assert.is(intent === undefined, DRAWING.includes(id), id);
  }
});

t('each key can be another one: that one does it, and the one before does nothing', () => {
  for (const id of IDS) {
    const given = giveKey(FIRST_KEYS, id, 'KeyQ');
    if (given.kind !== 'given') throw new Error(`${id}: ${given.kind}`);
    const before = intentOf(pressed({ code: FIRST_KEYS[id], ...SHIFT }), opened, FIRST_KEYS);
    const { table } = given;

    assert.is(keyOf(pressed({ code: 'KeyQ' }), table), id);
    assert.equal(intentOf(pressed({ code: 'KeyQ', ...SHIFT }), opened, table), before);
    assert.is(keyOf(pressed({ code: FIRST_KEYS[id], ...SHIFT }), table), undefined, id);
    assert.is(labelIn(table, id), 'Q');
    assert.equal(keysFrom(textOfKeys(table)), table);
    assert.equal(giveKey(table, id, FIRST_KEYS[id]), { kind: 'given', table: FIRST_KEYS });
  }
  assert.is(keyOf(pressed({ code: 'KeyX', key: '+' }), FIRST_KEYS), 'larger', 'wherever + is');
  const noPlus = keysFrom('{"larger":"KeyQ"}');
  assert.is(keyOf(pressed({ code: 'KeyX', key: '+' }), noPlus), undefined);
  const given = { ...FIRST_KEYS, wider: 'KeyX', fork: 'BracketRight' };
  const plus = { code: 'BracketRight', key: '+' };
  assert.is(keyOf(pressed(plus), FIRST_KEYS), 'larger', 'in a German layout');
  assert.is(keyOf(pressed(plus), given), 'fork', 'what was given is what the key does');
});

t('a key that another one has is refused with its name, and so is one that cannot be given', () => {
  assert.equal(giveKey(FIRST_KEYS, 'fork', 'KeyC'), { kind: 'taken', by: 'compare' });
  assert.equal(giveKey(FIRST_KEYS, 'fork', 'NumpadAdd'), { kind: 'taken', by: 'larger' });
  for (const code of ['Enter', 'Tab', 'Escape', 'F6', 'ShiftLeft', 'toString', '']) {
    assert.equal(giveKey(FIRST_KEYS, 'fork', code), { kind: 'kept' }, code);
  }
  const moved = keysFrom('{"compare":"KeyX"}');
  assert.is(giveKey(moved, 'fork', 'KeyC').kind, 'given');
});

t('what is kept is read with care: what cannot be is left out, and no key is had by two', () => {
  const wrong = [
    null,
    '',
    '{',
    '[]',
    '1',
    'null',
    '{"fork":1}',
    '{"fork":"Enter"}',
    '{"no":"KeyX"}',
  ];
  for (const text of [...wrong, '{"fork":"KeyC"}', '{"fork":"NumpadAdd"}']) {
    assert.equal(keysFrom(text), FIRST_KEYS, String(text));
  }
  assert.is(textOfKeys(FIRST_KEYS), null);
  const swapped = keysFrom('{"fork":"KeyC","compare":"KeyF"}');
  assert.equal([swapped.fork, swapped.compare], ['KeyC', 'KeyF']);
  const both = keysFrom('{"fork":"KeyX","compare":"KeyX","note":"KeyY"}');
  const codes = [both.fork, both.compare];
  assert.is(new Set(codes).size, 2, codes.join());
  assert.is(both.note, 'KeyY');
  // Its own one was taken by another, whose own one is free again after that.
  const chain = keysFrom('{"fork":"KeyB","compare":"KeyF","swap":"KeyB"}');
  assert.is(new Set(Object.values(chain)).size, IDS.length);
});

t('keys of the browser and the system are left alone', () => {
  assert.is(asked({ code: 'KeyN', ...CONTROL }), undefined);
  assert.is(asked({ code: 'KeyC', metaKey: true }), undefined);
  assert.is(asked({ code: 'ArrowLeft', altKey: true }), undefined);
  assert.is(asked({ code: 'BracketRight', key: '+' }), undefined, 'larger, where + is there');
});

t.run();

function asked(press: Partial<KeyPress>): KeyIntent | undefined {
  return intentOf(pressed(press), opened, FIRST_KEYS);
}

function pressed(press: Partial<KeyPress>): KeyPress {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return { code: '', key: '', ...none, ...press };
}

async function open(): Promise<Page> {
  const text = readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openPage('S01', runToShow(await runScenario(parsed.scenario)), parseAddress(''));
}
