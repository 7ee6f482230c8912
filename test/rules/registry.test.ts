import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  contentOf,
  loadPack,
  makeRegistry,
  PACKS,
  PackError,
  readPack,
  sha256Of,
} from '../../rules/index.ts';
import shared from '../../rules/packs/shared.json' with { type: 'json' };
import { FILE, ruleOf, validPack, validText } from './support/breaking.ts';

const t = suite('rules/registry');

const SHIPPED = ['webex-current@1', 'cisco-spark-2017@1'];
const textOf = (changes: object): string => JSON.stringify({ ...validPack(), ...changes });

function refusalOf(work: () => unknown): PackError {
  try {
    work();
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

t('what is added shows where packs are looked up, after the shipped ones', () => {
  const { packs, add } = makeRegistry();
  const [pack] = add([{ file: FILE, text: validText() }]);

  assert.equal([...packs.keys()], [...SHIPPED, 'my-policy@1']);
  assert.is(packs.get('my-policy@1'), pack);
  assert.equal([...PACKS.keys()], SHIPPED);
});

t('a file is read into the pack that its JSON is, with what it inherits', () => {
  const pack = readPack({ file: FILE, text: validText() });

  assert.equal(pack, loadPack(validPack(), shared));
  assert.ok(pack.rules.some(({ id }) => id === 'E-01'));
  assert.is(sha256Of(contentOf(pack)), pack.packHash);
});

t('a pack may inherit nothing, and then has no rule but its own', () => {
  const { inherits: _, ...pack } = validPack();
  const rules = [...shared.rules, ...pack.rules];
  const alone = JSON.stringify({ ...pack, rules, lists: { ...shared.lists, ...pack.lists } });
  const without = refusalOf(() => readPack({ file: FILE, text: JSON.stringify(pack) }));

  assert.is(readPack({ file: FILE, text: alone }).rules.length, rules.length);
  assert.match(without.message, /my-policy\.json: \/rules: no rule answers trial\.extend/);
});

t('all files are added or none', () => {
  const { packs, add } = makeRegistry();
  const good = { file: 'a.json', text: validText() };
  const bad = { file: 'b.json', text: textOf({ pack: 'other', version: 0 }) };
  const worse = { file: 'c.json', text: '{' };
  const { problems, message } = refusalOf(() => add([good, bad, worse]));

  assert.equal(
    problems.map(({ file, place }) => `${file} ${place}`),
    ['b.json /version', 'c.json line 1, column 2'],
  );
  assert.match(
    message,
    /^policy pack b\.json, c\.json is refused, 2 problem\(s\):\n {2}b\.json: \/v/,
  );
  assert.equal([...packs.keys()], SHIPPED);
  assert.is(add([good]).length, 1);
});

t('the same content once more changes nothing, under whatever name and layout', () => {
  const { packs, add } = makeRegistry();
  const [first] = add([{ file: FILE, text: validText() }]);
  const [again, twice] = add([
    { file: 'copy.json', text: JSON.stringify(validPack()) },
    { file: 'copy-2.json', text: validText() },
  ]);

  assert.is(again, first);
  assert.is(twice, first);
  assert.is(packs.size, 3);
});

t('another content under a known id is refused, with what to do', () => {
  const { packs, add } = makeRegistry();
  const [first] = add([{ file: FILE, text: validText() }]);
  const pack = validPack();
  ruleOf(pack, 'P-90')['title'] = 'The service is sold here.';
  const edited = { file: 'edited.json', text: JSON.stringify(pack) };
  const [problem] = refusalOf(() => add([edited])).problems;

  assert.is(problem?.place, '/version');
  assert.ok(problem?.reason.includes(`sha-256 ${first?.packHash.slice(0, 12)}…`) === true);
  assert.match(problem?.reason ?? '', /a released pack is never edited; give it another version$/);
  assert.is(packs.get('my-policy@1'), first);

  const [next] = add([{ ...edited, text: JSON.stringify({ ...pack, version: 2 }) }]);
  assert.is(next?.packId, 'my-policy@2');
});

t('two files with one id are no pack, and the second says where the first is', () => {
  const { packs, add } = makeRegistry();
  const { problems } = refusalOf(() =>
    add([
      { file: 'a.json', text: validText() },
      { file: 'b.json', text: textOf({ note: 'Another one.' }) },
    ]),
  );

  assert.equal(
    problems.map(({ file, place }) => [file, place]),
    [['b.json', '/version']],
  );
  assert.match(problems[0]?.reason ?? '', /^my-policy@1 is there with another content in a\.json/);
  assert.equal([...packs.keys()], SHIPPED);
});

t('a name of every object is the name of a pack like any other', () => {
  const { packs, add } = makeRegistry();
  const [pack] = add([{ file: FILE, text: textOf({ pack: 'constructor' }) }]);

  assert.is(packs.get('constructor@1'), pack);
});

t('a message of many problems stays short, and none is lost', () => {
  const rules = Array.from({ length: 200 }, () => 7);
  const { message, problems } = refusalOf(() => readPack({ file: FILE, text: textOf({ rules }) }));

  assert.is(problems.length, 200);
  assert.match(message, /is refused, 200 problem\(s\):/);
  assert.match(message, /… and 150 more$/);
});

t.run();
