// House rules nobody has to remember. Each is shown to fire on a planted string first; what is
// planted here is why this file is not itself searched.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  citesNothing,
  type Finding,
  holdsLiveParts,
  isTooLong,
  leavesNotes,
  makesDate,
  namesMachine,
  readsClock,
  silencesCompiler,
  usesChance,
} from './support/tidy.ts';

const KIB = 1024;
const SIZE_MAX = 256 * KIB;
const IMAGE_SIZE_MAX = 600 * KIB;

/** What the code has written itself, and nobody reads from the first line to the last. */
const WRITTEN = /^(?:client\/generated\/|docs\/openapi\.json$)/;
const WRITTEN_SIZE_MAX = 1536 * KIB;

const CODE = /\.(?:ts|tsx|js|cjs|mjs|css|html)$/;
const TEXT = /^(?!.*\.(?:png|jpe?g|webp|gif|ico|woff2?|ttf|otf|wasm)$)/;
const PURE = /^(?:machines|rules|runtime)\//;
const THIS = 'test/tidy.test.ts';

const files = execFileSync('git', ['ls-files', '-zco', '--exclude-standard'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

const planted = suite('tidy, on a planted string');

planted('a file may have 300 lines, one of the tests 400', () => {
  const lines = (count: number) => 'x\n'.repeat(count);

  assert.equal(isTooLong(lines(300), 'server/app.ts'), []);
  assert.equal(isTooLong(lines(301), 'server/app.ts'), [
    { line: 301, says: '301 lines; the limit is 300' },
  ]);
  assert.equal(isTooLong(lines(400), 'test/app.test.ts'), []);
  assert.is(isTooLong(lines(401), 'test/app.test.ts').length, 1);
});

planted('chance is refused, except in a comment', () => {
  assert.equal(usesChance('const a = 1;\nconst b = Math.random();'), [
    { line: 2, says: 'Math.random' },
  ]);
  assert.equal(usesChance('// Math.random\n/* Math.random\n Math.random */ x'), []);
});

planted('a read of the clock is refused, a Date of a given moment is not', () => {
  assert.is(readsClock('Date.now()').length, 1);
  assert.is(readsClock('const clock = Date.now;').length, 1);
  assert.is(readsClock('new Date()').length, 1);
  assert.is(readsClock('new Date;').length, 1);
  assert.is(readsClock('const text = Date();').length, 1);
  assert.equal(readsClock('new Date(atMs).toISOString(); toDate(x); Date.UTC(2027, 0)'), []);
});

planted('a pure file makes no Date at all', () => {
  assert.is(makesDate('new Date(atMs)').length, 1);
  assert.is(makesDate('Date.now()').length, 1);
  assert.equal(makesDate('returnDueDate(x); shipDate.now'), []);
});

planted('a machine holds no actor, no delayed raise and no delay without a name', () => {
  assert.is(holdsLiveParts("invoke: { src: 'mail' }").length, 1);
  assert.is(holdsLiveParts('assign(({ spawn }) => spawn(child))').length, 2);
  assert.is(holdsLiveParts("raise({ type: 'x' }, { delay: 5 })").length, 1);
  assert.is(holdsLiveParts("after: { expiry: { target: 'grace' }, 1000: 'ended' }").length, 1);
  assert.is(holdsLiveParts("after: {\n '30_000': 'ended' }").length, 1);
  assert.equal(holdsLiveParts("after: { expiry: { target: 'a' }, weekLeft: 'b' }"), []);
  assert.equal(holdsLiveParts("raise({ type: 'x' }); respawned(1)"), []);
});

planted('notes to self and silenced compilers are refused', () => {
  assert.is(leavesNotes('// TODO: later').length, 1);
  assert.is(leavesNotes('# FIXME').length, 1);
  assert.is(silencesCompiler('// @ts-ignore').length, 1);
  assert.is(silencesCompiler('// @ts-nocheck').length, 1);
  assert.equal(silencesCompiler('// @ts-expect-error: the point of this test'), []);
});

planted('a cited clause exists', () => {
  const real = 'T-001, T-301, E-30, A-41, R-25, N-18, S20';
  const invented = ['T-000', 'T-302', 'E-31', 'A-42', 'R-26', 'N-00', 'S21', 'S00'];

  assert.equal(citesNothing(real), []);
  assert.equal(
    citesNothing(invented.join(', ')).map(({ says }) => says),
    invented,
  );
  assert.equal(citesNothing('SHA-256, AES-99, S256, A-SPK-99, /T-999-x, ISO-8601'), []);
});

planted('the name of a machine is refused, be it a folder or a registry', () => {
  assert.is(namesMachine("open('/home/ada/sandglass')").length, 1);
  assert.is(namesMachine('see /Users/ada/notes.md').length, 1);
  assert.is(namesMachine('https://npm.registry.example.org/xstate').length, 1);
  assert.is(namesMachine('registry=//registry.example.org').length, 1);
  assert.equal(namesMachine('registry.sites.get(url)'), []);
  assert.equal(namesMachine("fetch('https://example.org/home/ada'); './work/x'"), []);
});

planted.run();

const house = suite('tidy, in the whole house');

house('has files to look at', () => assert.ok(files.length > 20));

house('files are short enough to hold in mind', () =>
  clean({ test: (path) => CODE.test(path) && !WRITTEN.test(path) }, isTooLong),
);

house('nothing is left to chance', () => clean(CODE, usesChance));

house('only server/clock.ts reads the clock', () => {
  clean(/^(?!server\/clock\.ts$).*\.(?:ts|tsx|js|cjs|mjs)$/, readsClock);
});

house('server/clock.ts reads it in exactly one place', () => {
  assert.is(readsClock(readFileSync('server/clock.ts', 'utf8')).length, 1);
});

// instant.ts writes and reads the instants it is given; it says so at its top.
const makesNoDate = {
  test: (path: string) => both(PURE, CODE).test(path) && path !== 'runtime/instant.ts',
};

house('pure folders make no Date', () => clean(makesNoDate, makesDate));

house('machines are pure tables', () => clean(both(/^machines\//, CODE), holdsLiveParts));

house('nobody leaves a note to themselves', () => clean(TEXT, leavesNotes));

house('nobody silences the compiler', () => clean(CODE, silencesCompiler));

house('every cited clause exists', () => clean(TEXT, citesNothing));

house('no file knows the machine it was written on', () => clean(TEXT, namesMachine));

house('the lock file names no download address', () => {
  // A workspace's own entry names its folder.
  assert.not.match(readFileSync('package-lock.json', 'utf8'), /"resolved": "(?!test\/)/);
});

house('no file is heavy', () => {
  const limit = (path: string) =>
    WRITTEN.test(path) || path === 'package-lock.json' ? WRITTEN_SIZE_MAX : imageLimit(path);
  const imageLimit = (path: string) =>
    /^docs\/.*\.(?:png|jpe?g|webp|gif|svg)$/.test(path) ? IMAGE_SIZE_MAX : SIZE_MAX;
  const heavy = files.filter((path) => statSync(path).size > limit(path));

  assert.equal(heavy, []);
});

house.run();

/** Runs a check over every file whose path matches, and shows all it finds at once. */
function clean(
  paths: { test: (path: string) => boolean },
  check: (text: string, path: string) => readonly Finding[],
): void {
  const found = files
    .filter((path) => path !== THIS && path !== 'package-lock.json' && paths.test(path))
    .flatMap((path) =>
      check(readFileSync(path, 'utf8'), path).map(({ line, says }) => `${path}:${line}: ${says}`),
    );

  assert.is(found.join('\n'), '');
}

function both(...patterns: readonly RegExp[]): { test: (path: string) => boolean } {
  return { test: (path) => patterns.every((pattern) => pattern.test(path)) };
}
