/**
 * Which single key does what: the table that the page comes with, and what a reader makes of it. A key is
 * its place on the keyboard (`event.code`), so that it is the same in every layout.
 *
 * Invariant K1: no two of them have one key.
 *
 * Source: our choice (ui.md §6; WCAG 2.1.4).
 */
interface Own {
  readonly title: string;
  readonly code: string;
  /** Places that do the same while it has its first key. */
  readonly also?: readonly string[];
  /** Wherever a layout has this sign, it does the same while it has its first key. */
  readonly sign?: string;
  /** How the first key is written where that is not its place. */
  readonly label?: string;
}

// biome-ignore format: a key is a row of a table
const KEYS = {
  play: { title: 'Play or pause', code: 'Space' },
  left: { title: 'One hour to the left', code: 'ArrowLeft' },
  right: { title: 'One hour to the right', code: 'ArrowRight' },
  weekBack: { title: 'One week back', code: 'PageUp' },
  weekOn: { title: 'One week on', code: 'PageDown' },
  previous: { title: 'Previous event', code: 'Comma' },
  next: { title: 'Next event', code: 'Period' },
  nextTimer: { title: 'Next timer', code: 'KeyN' },
  start: { title: 'To the start', code: 'Home' },
  end: { title: 'To the last event', code: 'End' },
  date: { title: 'Go to a date', code: 'KeyG' },
  speed1: { title: 'The slowest speed', code: 'Digit1' },
  speed2: { title: 'The second speed', code: 'Digit2' },
  speed3: { title: 'The third speed', code: 'Digit3' },
  speed4: { title: 'The fourth speed', code: 'Digit4' },
  speed5: { title: 'The fifth speed', code: 'Digit5' },
  speed6: { title: 'The fastest speed', code: 'Digit6' },
  pace: { title: 'Play by days or by events', code: 'KeyV' },
  pause: { title: 'Stop here when playing', code: 'KeyP' },
  loop: { title: 'Repeat from here, to here, not at all', code: 'KeyR' },
  fork: { title: 'Fork here', code: 'KeyF' },
  compare: { title: 'Compare two branches', code: 'KeyC' },
  swap: { title: 'The other branch leads', code: 'KeyB' },
  note: { title: 'Write a note', code: 'KeyM' },
  narrower: { title: 'Less time on the lanes', code: 'BracketLeft' },
  wider: { title: 'More time on the lanes', code: 'BracketRight' },
  larger: { title: 'Larger', code: 'Equal', also: ['NumpadAdd'], sign: '+', label: '+' },
  smaller: { title: 'Smaller', code: 'Minus', also: ['NumpadSubtract'], sign: '-' },
  fit: { title: 'All of the diagram', code: 'Digit0', also: ['Numpad0'], sign: '0' },
  form: { title: 'Diagram or outline', code: 'KeyO' },
  fold: { title: 'Collapse or expand a region', code: 'KeyE' },
  follow: { title: 'Follow the current state', code: 'KeyL' },
  // Where the question mark is differs more than most.
  keys: { title: 'Keyboard shortcuts', code: 'Slash', sign: '?', label: '?' },
} as const satisfies Readonly<Record<string, Own>>;

export type KeyId = keyof typeof KEYS;
/** The place of each. */
export type KeyTable = Readonly<Record<KeyId, string>>;

const IDS = Object.keys(KEYS) as KeyId[];
const own = (id: KeyId): Own => KEYS[id];

export const FIRST_KEYS = Object.fromEntries(IDS.map((id) => [id, own(id).code])) as KeyTable;

/** What a key does, in English. */
export const titleOfKey = (id: KeyId): string => own(id).title;

interface Press {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
}

/** What a key does; undefined for one that does nothing. */
export function keyOf(press: Press, table: KeyTable): KeyId | undefined {
  const first = IDS.filter((id) => table[id] === own(id).code);
  // What a reader gave goes before a sign, which stands at another place in each layout.
  const given = IDS.find((id) => !first.includes(id) && table[id] === press.code);
  if (given !== undefined && !press.shiftKey) return given;
  const bySign = first.find((id) => own(id).sign === press.key);
  if (bySign !== undefined) return bySign;
  const found = IDS.find((id) => placesOf(id, table).includes(press.code));
  // A stroke is no question.
  return found === 'keys' && first.includes('keys') && !press.shiftKey ? undefined : found;
}

function placesOf(id: KeyId, table: KeyTable): readonly string[] {
  const code = table[id];
  return code === own(id).code ? [code, ...(own(id).also ?? [])] : [code];
}

/** How a key is written; it is the same in every language. */
export function labelIn(table: KeyTable, id: KeyId): string {
  const { code, label } = own(id);
  return (table[id] === code ? label : undefined) ?? nameOf(table[id]) ?? table[id];
}

export type Given =
  | { readonly kind: 'given'; readonly table: KeyTable }
  /** Another one has it. */
  | { readonly kind: 'taken'; readonly by: KeyId }
  /** It is none that can be given: Tab, Enter, Escape, a function key … */
  | { readonly kind: 'kept' };

/** Gives a key to what is named. */
export function giveKey(table: KeyTable, id: KeyId, code: string): Given {
  if (nameOf(code) === undefined) return { kind: 'kept' };
  const given = { ...table, [id]: code };
  const by = IDS.find((one) => one !== id && clash(given, one, id));
  return by === undefined ? { kind: 'given', table: given } : { kind: 'taken', by };
}

function clash(table: KeyTable, one: KeyId, other: KeyId): boolean {
  const places = placesOf(other, table);
  return placesOf(one, table).some((code) => places.includes(code));
}

/** What is kept of a table: the keys that are not the first ones. Null where there are none. */
export function textOfKeys(table: KeyTable): string | null {
  const changed = IDS.filter((id) => table[id] !== FIRST_KEYS[id]);
  if (changed.length === 0) return null;
  return JSON.stringify(Object.fromEntries(changed.map((id) => [id, table[id]])));
}

/** A table from what was kept of it. What cannot be, or would give one key twice, is left out. */
export function keysFrom(text: string | null): KeyTable {
  const kept = objectIn(text);
  const wanted = IDS.filter((id) => {
    const code = kept[id];
    return typeof code === 'string' && nameOf(code) !== undefined;
  });
  const table = Object.fromEntries(
    IDS.map((id) => [id, wanted.includes(id) ? kept[id] : FIRST_KEYS[id]]),
  ) as KeyTable;
  return withoutClashes(table);
}

/** One that has another's key gets its first one back, until each has a key of its own. */
function withoutClashes(table: KeyTable): KeyTable {
  const wrong = IDS.find(
    (id) => table[id] !== FIRST_KEYS[id] && IDS.some((one) => one !== id && clash(table, one, id)),
  );
  return wrong === undefined ? table : withoutClashes({ ...table, [wrong]: FIRST_KEYS[wrong] });
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const held: unknown = JSON.parse(text ?? '{}');
    return typeof held === 'object' && held !== null ? { ...held } : {};
  } catch {
    return {};
  }
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ Space: 'Space', ArrowLeft: '←', ArrowRight: '→', Home: 'Home', End: 'End' },
  ...{ PageUp: 'PgUp', PageDown: 'PgDn', Insert: 'Ins', Delete: 'Del', Backspace: '⌫' },
  ...{ Comma: ',', Period: '.', Slash: '/', Semicolon: ';', Quote: "'", Backquote: '`' },
  ...{ BracketLeft: '[', BracketRight: ']', Backslash: '\\', IntlBackslash: '<' },
  ...{ Minus: '−', Equal: '=', NumpadAdd: 'Num +', NumpadSubtract: 'Num −' },
  ...{ NumpadMultiply: 'Num *', NumpadDivide: 'Num /', NumpadDecimal: 'Num .' },
};

/** Of a key that can be given; undefined for any other. */
function nameOf(code: string): string | undefined {
  const [, letter] = /^(?:Key|Digit)([A-Z0-9])$/.exec(code) ?? [];
  const [, number] = /^Numpad([0-9])$/.exec(code) ?? [];
  if (letter !== undefined) return letter;
  if (number !== undefined) return `Num ${number}`;
  return Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
}

/** What belongs together in the list, and what it is called there. */
export const KEY_ROWS: readonly (readonly [title: string, ids: readonly KeyId[]])[] = [
  ['Play or pause', ['play']],
  ['One hour to that side; with Shift, one day', ['left', 'right']],
  ['One week back or on', ['weekBack', 'weekOn']],
  ['Previous or next event', ['previous', 'next']],
  ['Next timer', ['nextTimer']],
  ['Start, last event', ['start', 'end']],
  ['Go to a date', ['date']],
  ['Speed', ['speed1', 'speed2', 'speed3', 'speed4', 'speed5', 'speed6']],
  ['Play by days or by events', ['pace']],
  ['Stop here when playing', ['pause']],
  ['Repeat from here, to here, not at all', ['loop']],
  ['Fork here', ['fork']],
  ['Compare two branches', ['compare']],
  ['The other branch leads', ['swap']],
  ['Write a note', ['note']],
  ['Less or more time on the lanes', ['narrower', 'wider']],
  ['Larger, smaller, all of the diagram', ['larger', 'smaller', 'fit']],
  ['Diagram or outline', ['form']],
  ['Collapse or expand a region; with Shift, all', ['fold']],
  ['Follow the current state', ['follow']],
  ['This list', ['keys']],
];

/** Keys that stay as they are. */
export const FIXED_KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['Arrows', 'In the diagram: along what leads on, and from one to the next'],
  ['Enter', 'In the diagram: choose; with Shift, to what can be done there'],
  ['Esc', 'Clear what is chosen'],
  ['F6', 'Next region; Shift for the one before'],
  ['Ctrl K', 'Search or do anything'],
  ['Ctrl S', 'Share or save'],
  ['Ctrl Z', 'Undo; with Shift, redo'],
];
