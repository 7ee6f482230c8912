import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { PACKS } from '../../runtime/index.ts';
import { packsOf } from '../../server/env.ts';
import { takePacks } from '../../server/packs-directory.ts';
import { ruleOf, validPack, validText } from '../rules/support/breaking.ts';
import { inDataDir, type RunningServer, startServer } from './support/server.ts';

const SHIPPED = ['webex-current@1', 'cisco-spark-2017@1'];
const textOf = (changes: object): string => JSON.stringify({ ...validPack(), ...changes });

/** The pack with one mistake, at `/rules/… (P-90)/code`. */
function brokenText(): string {
  const pack = validPack();
  ruleOf(pack, 'P-90')['code'] = 'NOT_IN_POLICE';
  return JSON.stringify(pack);
}

const directory = suite('server/packs-directory');

directory('lies beside the data, or where the environment or a command says', () => {
  assert.match(packsOf({}).dir, /\/\.sandglass\/packs$/);
  assert.is(packsOf({}).namedBy, null);
  assert.is(packsOf({ SANDGLASS_DATA_DIR: '/srv/data' }).dir, '/srv/data/packs');
  assert.equal(packsOf({ SANDGLASS_PACKS: '/srv/p' }), {
    dir: '/srv/p',
    namedBy: 'SANDGLASS_PACKS',
  });
  assert.equal(packsOf({ SANDGLASS_PACKS: '/srv/p' }, '/q'), { dir: '/q', namedBy: '--packs' });
  assert.is(packsOf({ SANDGLASS_PACKS: '' }).namedBy, null);
});

directory('need not be there, unless somebody named it', () =>
  inDataDir((dir) => {
    const missing = join(dir, 'packs');
    assert.is(takePacks({ dir: missing, namedBy: null }), '');
    assert.throws(
      () => takePacks({ dir: missing, namedBy: 'SANDGLASS_PACKS' }),
      /^SANDGLASS_PACKS: .*packs is no directory; policy packs are read from a directory\.$/,
    );
    writeFileSync(missing, '');
    assert.throws(() => takePacks({ dir: missing, namedBy: null }), /packs is no directory/);
    return Promise.resolve();
  }),
);

directory('what is no visible *.json is left alone', () =>
  inDataDir((dir) => {
    writeFileSync(join(dir, 'README.md'), '# Our policies');
    writeFileSync(join(dir, '._my-policy.json'), 'left by another system');
    writeFileSync(join(dir, 'my-policy.json.bak'), '{');
    assert.is(takePacks({ dir, namedBy: '--packs' }), '');
    return Promise.resolve();
  }),
);

directory('a file that cannot be used is named with its place, and none is taken', () =>
  inDataDir((dir) => {
    const refused = (name: string, content: string | Uint8Array, reason: RegExp) => {
      writeFileSync(join(dir, name), content);
      assert.throws(() => takePacks({ dir, namedBy: 'SANDGLASS_PACKS' }), reason);
      rmSync(join(dir, name));
    };
    writeFileSync(join(dir, 'a-good-one.json'), validText());
    const at = String.raw`\n {2}b\.json: `;
    refused(
      'b.json',
      '{',
      new RegExp(`^SANDGLASS_PACKS: [\\s\\S]*${at}line 1, column 2: is not JSON`),
    );
    refused(
      'b.json',
      brokenText(),
      new RegExp(String.raw`${at}/rules/\d+ \(P-90\)/code: "NOT_IN_`),
    );
    refused(
      'b.json',
      textOf({ note: 'Two.' }),
      /b\.json: \/version: my-policy@1 .* in a-good-one\.json/,
    );
    refused('b.json', new Uint8Array([0x7b, 0xff, 0x7d]), new RegExp(`${at}is not UTF-8`));
    refused('b.json', ' '.repeat(1_000_001), new RegExp(`${at}has 1000001 bytes`));
    mkdirSync(join(dir, 'c.json'));
    assert.throws(() => takePacks({ dir, namedBy: '--packs' }), /\n {2}c\.json: is no file$/);
    assert.equal([...PACKS.keys()], SHIPPED);
    return Promise.resolve();
  }),
);

directory.run();

const server = suite('server/main, with packs of the operator');

server('offers them, gives a name the version in force, and keeps to them over restarts', () =>
  inDataDir(async (dir) => {
    const packs = join(dir, 'packs');
    mkdirSync(packs);
    writeFileSync(
      join(packs, 'my-policy-2.json'),
      textOf({ version: 2, effectiveFrom: '2030-01-01' }),
    );
    writeFileSync(join(packs, 'my-policy.json'), `\uFEFF${validText()}`);

    const running = await startServer({ SANDGLASS_DATA_DIR: dir });
    const policies = await itemsOf(running);
    const now = await policyOfSandbox(running, '2027-01-11T09:00:00Z');
    const later = await policyOfSandbox(running, '2030-01-01T00:00:00Z');
    await running.stop();

    assert.match(running.output, /^2 policy packs from .*packs: my-policy@2, my-policy@1\n/);
    assert.equal(policies, [...SHIPPED, 'my-policy@2', 'my-policy@1']);
    assert.equal([now, later], ['my-policy@1', 'my-policy@2']);

    writeFileSync(join(packs, 'my-policy.json'), textOf({ note: 'A new word.' }));
    const edited = await wordsOf(dir);
    assert.match(
      edited,
      /^Error: ended with 1: sandglass: The policy pack my-policy@1 is not what/,
    );
    assert.match(edited, /its SHA-256 was [0-9a-f]{64} and is [0-9a-f]{64}\. A released pack/);

    rmSync(join(packs, 'my-policy.json'));
    assert.match(
      await wordsOf(dir),
      /live under policy packs that are not there: my-policy@1\. Put/,
    );

    writeFileSync(join(packs, 'renamed.json'), validText());
    assert.is(await wordsOf(dir), 'started');
  }),
);

server('a pack that nothing lives under may go', () =>
  inDataDir(async (dir) => {
    const packs = join(dir, 'mine');
    mkdirSync(packs);
    writeFileSync(join(packs, 'my-policy.json'), validText());
    const running = await startServer({ SANDGLASS_DATA_DIR: dir, SANDGLASS_PACKS: packs });
    await running.stop();

    assert.match(running.output, /^1 policy pack from .*mine: my-policy@1\n/);
    assert.is(await wordsOf(dir), 'started');
  }),
);

server('does not start with a broken one, and has touched nothing', () =>
  inDataDir(async (dir) => {
    writeFileSync(join(dir, 'my-policy.json'), brokenText());
    const data = join(dir, 'data');
    const words = await wordsOf(data, { SANDGLASS_PACKS: dir });

    assert.match(words, /ended with 1: sandglass: SANDGLASS_PACKS: /);
    assert.match(
      words,
      /my-policy\.json: \/rules\/\d+ \(P-90\)\/code: .* did you mean "NOT_IN_POLICY"/,
    );
    assert.not.ok(existsSync(data));
  }),
);

server.run();

const command = suite('server/cli, with packs of the operator');

command('simulate knows them by --packs or by the environment, and says what is broken', () =>
  inDataDir((dir) => {
    const packs = join(dir, 'mine');
    const story = join(dir, 'story.json');
    mkdirSync(packs);
    writeFileSync(join(packs, 'my-policy.json'), validText());
    writeFileSync(
      story,
      JSON.stringify({
        scenario: 'own-policy',
        title: 'A policy of our own',
        policy: 'my-policy',
        startAt: '2027-01-11T09:00:00Z',
        given: {},
        steps: [],
      }),
    );
    const without = simulate([story], { SANDGLASS_DATA_DIR: dir });
    const named = simulate([story, '--packs', packs], {});
    const known = simulate([story], { SANDGLASS_PACKS: packs });
    writeFileSync(join(packs, 'my-policy.json'), brokenText());
    const broken = simulate([story, '--packs', packs], {});

    assert.match(without.stderr, /UNKNOWN_POLICY: .*"my-policy" is none of webex-current@1/);
    assert.is(without.status, 2);
    assert.match(named.stdout, /\[my-policy@1\]/, named.stderr);
    assert.is(known.stdout, named.stdout);
    assert.is(known.status, 0);
    assert.match(
      broken.stderr,
      /^sandglass simulate: --packs: [\s\S]*my-policy\.json: \/rules\/\d+ \(P-/,
    );
    assert.is(broken.status, 2);
    return Promise.resolve();
  }),
);

command.run();

async function itemsOf({ url }: RunningServer): Promise<readonly string[]> {
  const { items } = (await (await fetch(`${url}/v1/policies`)).json()) as {
    items: readonly { readonly id: string }[];
  };
  return items.map(({ id }) => id);
}

async function policyOfSandbox({ url, output }: RunningServer, now: string): Promise<string> {
  const key = /sgk_live_\w{38}/.exec(output)?.[0] ?? '';
  const response = await fetch(`${url}/v1/sandboxes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Mine', now, policy: 'my-policy' }),
  });
  return ((await response.json()) as { policy: string }).policy;
}

/** Starts it and stops it again; its last words where it does not start. */
async function wordsOf(dir: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return startServer({ SANDGLASS_DATA_DIR: dir, ...env }).then(
    async (running) => {
      await running.stop();
      return 'started';
    },
    (error: unknown) => String(error),
  );
}

function simulate(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['server/sandglass.js', 'simulate', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}
