/** Every key of the page, by its place on the keyboard, and the list that tells of them. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { parseAddress } from '../../simulator/address.ts';
import { runToShow } from '../../simulator/branch.ts';
import { intentOf, type KeyIntent, type KeyPress, SHORTCUTS } from '../../simulator/keys.ts';
import { openPage, type Page, SPEEDS } from '../../simulator/page.ts';
import { reduce } from '../../simulator/page-reduce.ts';

const t = suite('simulator/keys');

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SHIFT = { shiftKey: true };
const CONTROL = { ctrlKey: true };
const show = (shown: object) => ({ kind: 'show', with: shown });

const opened = await open();

type Line = readonly [press: Partial<KeyPress>, asks: unknown, listedAs: string];

const TABLE: readonly Line[] = [
  [{ code: 'Space' }, { kind: 'togglePlay' }, 'Space'],
  [{ code: 'ArrowLeft' }, { kind: 'moveBy', byMs: -HOUR_MS }, '← →'],
  [{ code: 'ArrowRight' }, { kind: 'moveBy', byMs: HOUR_MS }, '← →'],
  [{ code: 'ArrowLeft', ...SHIFT }, { kind: 'moveBy', byMs: -DAY_MS }, 'Shift ← →'],
  [{ code: 'ArrowRight', ...SHIFT }, { kind: 'moveBy', byMs: DAY_MS }, 'Shift ← →'],
  [{ code: 'Comma' }, { kind: 'previous' }, ', .'],
  [{ code: 'Period' }, { kind: 'next' }, ', .'],
  [{ code: 'KeyN' }, { kind: 'nextTimer' }, 'N'],
  [{ code: 'Home' }, { kind: 'start' }, 'Home, End'],
  [{ code: 'End' }, { kind: 'end' }, 'Home, End'],
  [{ code: 'PageUp' }, { kind: 'moveBy', byMs: -7 * DAY_MS }, 'PgUp, PgDn'],
  [{ code: 'PageDown' }, { kind: 'moveBy', byMs: 7 * DAY_MS }, 'PgUp, PgDn'],
  [{ code: 'KeyG' }, { kind: 'goToDate' }, 'G'],
  [{ code: 'KeyF' }, { kind: 'fork' }, 'F'],
  [{ code: 'KeyC' }, { kind: 'compare' }, 'C'],
  [{ code: 'KeyB' }, { kind: 'swap' }, 'B'],
  [{ code: 'KeyM' }, show({ dialog: 'note' }), 'M'],
  [{ code: 'KeyV' }, show({ pace: 'steps' }), 'V'],
  [
    { code: 'KeyP' },
    { kind: 'togglePause', pause: { kind: 'date', atMs: opened.session.cursorMs } },
    'P',
  ],
  [{ code: 'BracketLeft' }, { kind: 'narrower' }, '[ ]'],
  [{ code: 'BracketRight' }, { kind: 'wider' }, '[ ]'],
  [{ code: 'KeyO' }, show({ form: 'outline' }), 'O'],
  [{ code: 'KeyL' }, show({ isFollowing: true }), 'L'],
  [{ code: 'Escape' }, { kind: 'clear' }, 'Esc'],
  [{ code: 'F6' }, { kind: 'region' }, 'F6'],
  [{ code: 'F6', ...SHIFT }, { kind: 'regionBack' }, 'F6'],
  [{ code: 'KeyK', ...CONTROL }, show({ dialog: 'palette' }), 'Ctrl K'],
  [{ code: 'KeyK', metaKey: true }, show({ dialog: 'palette' }), 'Ctrl K'],
  [{ code: 'KeyS', ...CONTROL }, show({ dialog: 'share' }), 'Ctrl S'],
  [{ code: 'KeyZ', ...CONTROL }, { kind: 'undo' }, 'Ctrl Z'],
  [{ code: 'KeyZ', ...CONTROL, ...SHIFT }, { kind: 'redo' }, 'Ctrl Z'],
  [{ code: 'Slash', ...SHIFT, key: '?' }, show({ dialog: 'keys' }), '?'],
];
/** The drawing answers these itself. */
const DRAWING = ['+ − 0', 'E', 'Arrows', 'Enter'];

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

t('the list names every key, and no key that there is not', () => {
  const listed = new Set([...TABLE.map(([, , keys]) => keys), '1 … 6', ...DRAWING]);

  assert.equal(
    SHORTCUTS.map(([keys]) => keys).filter((keys) => !listed.has(keys)),
    [],
  );
  assert.is(SHORTCUTS.length, listed.size);
});

t('keys of the browser and the system are left alone', () => {
  assert.is(asked({ code: 'KeyN', ...CONTROL }), undefined);
  assert.is(asked({ code: 'KeyC', metaKey: true }), undefined);
  assert.is(asked({ code: 'ArrowLeft', altKey: true }), undefined);
  assert.is(asked({ code: 'BracketRight', key: '+' }), undefined, 'larger, where + is there');
});

t.run();

function asked(press: Partial<KeyPress>): KeyIntent | undefined {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return intentOf({ code: '', key: '', ...none, ...press }, opened);
}

async function open(): Promise<Page> {
  const text = readFileSync('simulator/scenarios/s01-whole-life.json', 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openPage('S01', runToShow(await runScenario(parsed.scenario)), parseAddress(''));
}
