/** A copied life goes out without its people: nothing of them is left, and the same happens. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { MAIN } from '../../simulator/address.ts';
import { runToShow } from '../../simulator/branch.ts';
import { calendarOf } from '../../simulator/export/calendar.ts';
import { tableOf } from '../../simulator/export/table.ts';
import { openPage } from '../../simulator/page.ts';
import { reduce } from '../../simulator/page-reduce.ts';
import { branchOf, rename } from '../../simulator/session.ts';
import { copyStory } from '../../simulator/share/copied.ts';
import { readLink, writeLink } from '../../simulator/share/link.ts';
import { copyFrom, isCopy, pageOf } from '../../simulator/share/restore.ts';
import { type Shared, withStandIns } from '../../simulator/share/stand-ins.ts';
import { contentOf } from '../../simulator/share/take.ts';

const people = suite('simulator/stand-ins');

const NAMES = readdirSync('simulator/scenarios').sort();
/** Of the address of the page. Unit: characters. */
const LINK_LENGTH_MAX = 6_000;

people('of every story as a copy, nothing of anybody is left in the link or a file', async () => {
  assert.is(NAMES.length, 20);
  for (const name of NAMES) {
    const shown = await copied(name);
    const real = realIn(JSON.stringify(shown.page.session.branches));
    assert.ok(real.length > 2, name);

    const { page, story, run, pairs } = withStandIns(shown);
    const link = await writeLink(contentOf(page, story, run));
    const { session } = page;
    const out = [
      JSON.stringify(await readLink(link)),
      tableOf(branchOf(session)),
      calendarOf(session),
    ].join('\n');

    assert.equal(
      real.filter((one) => out.includes(one)),
      [],
      name,
    );
    assert.ok(pairs.length >= real.length / 2, `${name}: ${pairs.length}`);
    assert.ok(link.length <= LINK_LENGTH_MAX, `${name}: ${link.length} characters`);
  }
});

people('the same happens, at the same instants, to whoever stands in', async () => {
  for (const name of NAMES) {
    const shown = await copied(name);
    const { page } = withStandIns(shown);
    assert.equal(happenedIn(page), happenedIn(shown.page), name);
  }
});

people('the link opens as a copy with the very entries that it was made of', async () => {
  const shown = await copied('s11-shipping-devices.json');
  for (const wanted of [shown, withStandIns(shown)]) {
    const link = await writeLink(contentOf(wanted.page, wanted.story, wanted.run));
    const content = await readLink(link);
    assert.ok(isCopy(content.story));
    if (!isCopy(content.story)) return;
    const { story, run } = copyFrom(content.story, content.packId);
    const page = await pageOf(content, story.id, run);

    assert.is(run.baseline.hash, wanted.run.baseline.hash);
    assert.is(page.session.branches[0]?.hash, wanted.run.baseline.hash);
    assert.is(page.session.subjectId, wanted.page.session.subjectId);
    assert.is(page.notice, null);
    assert.is(story.id, wanted.story.id);
    assert.is(story.hasStandIns, wanted.story.hasStandIns === true);
  }
});

people('what the reader wrote names nobody either; what is replaced stays so', async () => {
  const shown = await copied('s01-whole-life.json');
  const text = 'Fjällräv AB asked, through Nordlys; mail anna@nordlys.example or x@y.example';
  const noted = reduce(shown.page, {
    kind: 'note',
    note: { atMs: shown.page.session.cursorMs, text },
  });
  const named = { ...noted, session: rename(noted.session, 'baseline', 'As Fjällräv AB lived') };
  const once = withStandIns({ ...shown, page: named });
  const [note] = once.page.notes;

  assert.match(note?.text ?? '', /^Customer 1 asked, through Partner 1; mail person\d+@partner/);
  assert.not.match(note?.text ?? '', /nordlys|x@y/i);
  assert.is(once.page.session.branches[0]?.name, 'As Customer 1 lived');
  const twice = withStandIns(once);
  assert.is(twice.run.baseline.hash, once.run.baseline.hash);
});

people.run();

/** A story as if it had been lived on a server. */
async function copied(name: string): Promise<Shared> {
  const parsed = parseScenario(JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(name);
  const run = { ...runToShow(await runScenario(parsed.scenario)), told: [], failures: [] };
  const place = { scenarioId: null, atMs: null, subjectId: null, form: null } as const;
  const page = openPage('live-x', run, { ...place, detail: 'inbox', part: MAIN });
  const story = copyStory(page.session.subjectId ?? '', run.start);
  return { page, story, run };
}

/** Every address, id, name, site and number of somebody. */
function realIn(json: string): readonly string[] {
  const patterns = [
    /[\w.+-]+@[\w.-]+\.\w+/g,
    /\b(?:par|cus|trl|ord)_[A-Za-z0-9-]+/g,
    /(?<="companyName":")[^"]+/g,
    /(?<="type":"partner.register"[^}]*?"name":")[^"]+/g,
    /(?<="siteUrl":")[^"]+/g,
    /\+[1-9]\d{6,14}/g,
  ];
  const all = new Set(patterns.flatMap((one) => json.match(one) ?? []));
  // A company may be called “x”, and so may half of everything else.
  return [...all].filter(({ length }) => length > 1);
}

/** All but who: what each entry is, and where it led every machine. */
function happenedIn({ session }: Shared['page']) {
  const { entries, expected } = branchOf(session);
  return [...entries, ...expected].map(
    ({ atMs, sequence, outcome, changes, effects, refusal }) => ({
      ...{ atMs, sequence, outcome, code: refusal?.code },
      changes: changes.map(({ machine, event, from, to, armed }) => ({
        machine,
        event,
        from,
        to,
        armed,
      })),
      effects: effects.map(({ effect }) => effect.type),
    }),
  );
}
