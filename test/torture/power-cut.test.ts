// The disk that forgets keeps what was synced, and only that for certain.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seeded } from '../support/random.ts';
import type { Deed } from './journal.ts';
import { Disk, type DiskKind } from './power-cut.ts';
import { inFolder } from './prepare.ts';

const cut = suite('torture: the power cut');

const CUT_COUNT = 60;
const write = (offset: number, text: string, path = 'a'): Deed => ({
  kind: 'write',
  path,
  end: 0,
  offset,
  data: Buffer.from(text),
});
const sync = (path: string): Deed => ({ kind: 'sync', path, end: 0 });

/** Every outcome that came of many cuts, as `name=content` of all files. */
function outcomes(deeds: readonly Deed[], kind: DiskKind = 'honest'): Promise<ReadonlySet<string>> {
  return inFolder(async (dir) => {
    const random = seeded(1);
    const found = new Set<string>();
    writeFileSync(join(dir, 'a'), '----');
    const disk = new Disk(dir, kind);
    for (const deed of deeds) disk.do(deed);
    for (let index = 0; index < CUT_COUNT; index += 1) {
      const to = join(dir, `cut${index}`);
      disk.cut(to, random);
      const files = readdirSync(to).sort();
      found.add(files.map((name) => `${name}=${readFileSync(join(to, name), 'utf8')}`).join(' '));
    }
    return found;
  });
}

const same = (got: ReadonlySet<string>, expected: readonly string[]): void =>
  assert.equal([...got].sort(), [...expected].sort());

cut('what was synced is there, and was before', async () => {
  same(await outcomes([]), ['a=----']);
  same(await outcomes([write(0, 'xy'), sync('a')]), ['a=xy--']);
});

cut('of what was not, any may be there, a later one without an earlier one too', async () => {
  const all = ['a=----', 'a=x---', 'a=---y', 'a=x--y'];
  same(await outcomes([write(0, 'x'), write(3, 'y')]), all);
});

cut('a sync of another file keeps nothing of this one', async () => {
  const deeds = [write(0, 'x'), { kind: 'create', path: 'b', end: 0 } as const, sync('b')];
  same(await outcomes(deeds), ['a=---- b=', 'a=x--- b=']);
});

cut('a large write may be torn at its sectors', async () => {
  const found = await outcomes([write(0, 'x'.repeat(1024))]);
  assert.ok(found.has(`a=${'x'.repeat(512)}`));
  assert.ok(found.has(`a=----${'\0'.repeat(508)}${'x'.repeat(512)}`));
});

cut('a file cut short or removed may come back, until it is synced', async () => {
  const short = { kind: 'truncate', path: 'a', end: 0, length: 1 } as const;
  same(await outcomes([short]), ['a=-', 'a=----']);
  same(await outcomes([short, sync('a')]), ['a=-']);
  const gone = { kind: 'unlink', path: 'a', end: 0 } as const;
  same(await outcomes([gone]), ['a=----', '']);
  same(await outcomes([gone, sync('')]), ['']);
});

cut('a file renamed over another may be empty when it was not synced first', async () => {
  const draft: readonly Deed[] = [{ kind: 'create', path: 'b', end: 0 }, write(0, 'new', 'b')];
  const rename = { kind: 'rename', path: 'b', to: 'a', end: 0 } as const;
  assert.ok((await outcomes([...draft, rename])).has('a='));
  const careful = await outcomes([...draft, sync('b'), rename]);
  same(careful, ['a=---- b=new', 'a=new']);
});

cut('a lying disk keeps nothing for certain', async () => {
  same(await outcomes([write(0, 'x'), sync('a')], 'lying'), ['a=----', 'a=x---']);
});

cut.run();
