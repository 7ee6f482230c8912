/** A link holds the page: short for every story, the same on the way back, plain about what changed. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommand, parseScenario, runScenario } from '../../runtime/index.ts';
import { actAll } from '../../simulator/act.ts';
import { parseAddress } from '../../simulator/address.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import { offersAt } from '../../simulator/offers.ts';
import { openPage, type Page } from '../../simulator/page.ts';
import { reduce } from '../../simulator/page-reduce.ts';
import { readLink, writeLink } from '../../simulator/share/link.ts';
import { pageOf } from '../../simulator/share/restore.ts';
import { contentOf } from '../../simulator/share/take.ts';
import type { Story } from '../../simulator/story.ts';

const share = suite('simulator/share');

const NAMES = readdirSync('simulator/scenarios').sort();
const LENGTH_MAX = 2_000;

share('the link of every story is short, and brings back the same entries', async () => {
  assert.is(NAMES.length, 20);
  for (const name of NAMES) {
    const { page, story, run } = await opened(name);

    const link = await writeLink(contentOf(page, story, run));
    assert.ok(link.length <= LENGTH_MAX, `${name}: ${link.length} characters`);
    const again = await pageOf(await readLink(link), story.id, run);

    assert.is(again.session.branches[0]?.hash, run.baseline.hash);
    assert.is(again.notice, null);
    assert.is(JSON.stringify(looksOf(again)), JSON.stringify(looksOf(page)));
  }
});

share('what was done on each branch is done again, to the same entries', async () => {
  const { page, story, run } = await opened('s01-whole-life.json');
  const past = reduce(page, { kind: 'moveTo', atMs: Date.parse('2027-01-20T12:00:00Z') });
  const forked = await extended(past);
  const later = reduce(forked, { kind: 'moveTo', atMs: Date.parse('2027-02-10T00:00:00Z') });
  const noted = reduce(await extended(later), {
    kind: 'note',
    note: { atMs: later.session.cursorMs, text: 'Twice' },
  });
  const thinned = reduce(noted, { kind: 'thinLane', lane: 'refusals', group: 'refusal' });
  const looped = reduce(thinned, { kind: 'loop' });
  const compared = reduce({ ...looped, notice: null }, { kind: 'compare' });

  const again = await pageOf(
    await readLink(await writeLink(contentOf(compared, story, run))),
    'S01',
    run,
  );

  assert.equal(
    again.session.branches.map(({ id, name, hash, forkAtMs, parentId }) => ({
      ...{ id, name, hash, forkAtMs, parentId },
    })),
    compared.session.branches.map(({ id, name, hash, forkAtMs, parentId }) => ({
      ...{ id, name, hash, forkAtMs, parentId },
    })),
  );
  assert.is(again.notice, null);
  assert.equal(looksOf(again), looksOf(compared));
});

share(
  'a link from another policy says which, and from where on it comes out differently',
  async () => {
    const { page, story, run } = await opened('s01-whole-life.json');
    const forked = await extended(
      reduce(page, { kind: 'moveTo', atMs: Date.parse('2027-01-20T12:00:00Z') }),
    );
    const content = contentOf(forked, story, run);
    const old = {
      ...content,
      packHash: '0123456789ab',
      branches: content.branches.map((one) =>
        one.id === 'baseline' ? one : { ...one, marks: `ffff${one.marks.slice(4)}` },
      ),
    };

    const again = await pageOf(old, 'S01', run);
    assert.match(again.notice?.text ?? '', /made under webex-current@1 \(0123456789ab\)/);
    assert.match(again.notice?.text ?? '', /What-if 1: from 20 Jan 2027, 12:00 on \(Extend\)/);
    const same = await pageOf({ ...content, packHash: '0123456789ab' }, 'S01', run);
    assert.match(same.notice?.text ?? '', /Every entry comes out as it did/);
  },
);

share('a story that came from elsewhere travels inside the link', async () => {
  const { page, story, run } = await opened('s03-extending.json');
  const brought = { ...story, isOurs: false };

  const content = await readLink(await writeLink(contentOf(page, brought, run)));

  assert.equal(content.story, story.file);
});

share('no text that is no link of ours is opened', async () => {
  const { page, story, run } = await opened('s01-whole-life.json');
  const link = await writeLink(contentOf(page, story, run));
  const [version = '', check = '', data = ''] = link.slice(3).split('.');
  const wrong = [
    '#s=',
    `#s=${version}`,
    `#s=2.${check}.${data}`,
    `#s=${version}.00000000.${data}`,
    `#s=${version}.${check}.${data.slice(1)}`,
    `#s=${version}.${check}.${data}.more`,
    `#s=${version}.${check}.${'A'.repeat(70_000)}`,
    `#s=${version}.${check}.ß`,
  ];
  for (const text of wrong) {
    const said = await readLink(text).then(
      () => 'opened',
      (error: unknown) => `${(error as Error).constructor.name}`,
    );
    assert.is(said, 'LinkError', text.slice(0, 40));
  }
});

share.run();

const looksOf = ({ session, notice, ...looks }: Page) => ({
  ...looks,
  cursorMs: session.cursorMs,
  branchId: session.branchId,
  subjectId: session.subjectId,
  forkCount: session.forkCount,
  notice: notice === null ? null : '',
});

async function extended(page: Page): Promise<Page> {
  const { session } = page;
  const offers = await offersAt(momentOf(session));
  const offer = offers.find(({ command }) => command === 'trial.extend');
  const read = parseCommand('trial.extend', { ...offer?.fields, confirmShorter: true });
  if (offer === undefined || !read.ok) throw new Error('the trial cannot be extended here');
  const acted = await actAll(session, [{ command: read.command, actor: offer.actor }], 'branch');
  return { ...reduce(page, { kind: 'acted', from: session, acted }), notice: null };
}

async function opened(name: string) {
  const file: unknown = JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8'));
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { scenario } = parsed;
  const story: Story = { id: scenario.scenario, file, scenario, isOurs: true };
  const run = runToShow(await runScenario(scenario));
  return { story, run, page: openPage(story.id, run, parseAddress('')) };
}
