/** The command as a person starts it beside a running server, and what it says to a wrong call. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run, runIn } from './support/command.ts';
import { connect, until } from './support/inspected.ts';
import { inDataDir, startServer } from './support/server.ts';

const COMMAND = fileURLToPath(new URL('../../server/sandglass.js', import.meta.url));

const cli = suite('server/cli: inspect');

interface Started {
  readonly child: ChildProcess;
  readonly shown: Readonly<Record<string, string>>;
  /** What it said beside. */
  said(): string;
}

async function started(env: Record<string, string>, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [COMMAND, 'inspect', ...args, '--port', '0', '--json'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [text, said] = ['', ''];
  child.stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  await until('the addresses', () => text.endsWith('\n') || child.exitCode !== null);
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said}`);
  return { child, shown: JSON.parse(text), said: () => said };
}

async function stopped({ child }: Started): Promise<number | null> {
  const exit = once(child, 'exit') as Promise<[number | null]>;
  child.kill('SIGTERM');
  return (await exit)[0];
}

cli(
  'beside a running server it shows a sandbox and follows it; without one it says so and stays',
  () =>
    inDataDir(async (dir) => {
      const env = { SANDGLASS_DATA_DIR: dir };
      const server = await startServer(env);
      const { demo } = JSON.parse(readFileSync(join(dir, 'keys.json'), 'utf8'));
      const keyOf = (kind: string): string =>
        demo.keys.find((one: { actor: { kind: string } }) => one.actor.kind === kind).key;
      const at = ['--data', dir, '--server', server.url];
      const inspector = await started({}, demo.sandboxId, ...at);
      const peer = await connect(inspector.shown['messages'] ?? '');
      const turn = () =>
        fetch(`${server.url}/v1/sandboxes/${demo.sandboxId}/advance`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${keyOf('operator')}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify({ toNext: true }),
        });

      await until('who lives', () => peer.got.length > 0);
      const turned = await turn();
      assert.is(turned.status, 200);
      const { now } = (await turned.json()) as { readonly now: string };
      // Who lives, and what was kept of before, is told in many frames; only this one is of that instant.
      const isNews = ({ type, atMs }: (typeof peer.got)[number]): boolean =>
        type === 'event' && atMs === Date.parse(now);
      await until('what happened', () => peer.got.some(isNews));

      // A sandbox’s own operator needs no folder and no name of the world.
      const other = await started({ SANDGLASS_KEY: keyOf('operator') }, '--server', server.url);
      assert.is(other.shown['worldId'], demo.sandboxId);
      assert.is(await stopped(other), 0);
      const wrong = await runIn(
        { SANDGLASS_KEY: keyOf('partner') },
        'inspect',
        '--server',
        server.url,
      );
      assert.is(wrong.code, 2);
      assert.match(wrong.err, /This key speaks for: partner/);
      const unknown = await run('inspect', 'sbx_x', ...at);
      assert.match(unknown.err, /There is no such sandbox/);
      const alone = await run('inspect', demo.sandboxId, ...at, '--only', 'trl_x');
      assert.match(alone.err, /There is no such trial/);

      await server.stop();
      await until('the news', () => inspector.said().includes('does not answer'));
      assert.is(await stopped(inspector), 0);
      assert.is((await peer.closed)[0], 1001);
    }),
);

cli('a wrong call is told what is wrong with it', () =>
  inDataDir(async (dir) => {
    const at = ['inspect', '--data', dir];
    for (const { args, says } of [
      { args: ['a', 'b'], says: /name one world, by its id/ },
      { args: ['--port', '70000'], says: /--port is "70000"; it must be a whole number/ },
      { args: ['--origin', 'http://localhost:5173/'], says: /--origin is .* must be an origin/ },
      { args: ['--origin', '*'], says: /--origin is "\*"/ },
      { args: ['--to', 'ws://example.org'], says: /--to is .* must lead to this machine/ },
      { args: ['--to', 'wss://localhost'], says: /--to is/ },
      { args: ['--server', 'localhost'], says: /--server is "localhost"; it must be an address/ },
      { args: ['--prot', '1'], says: /there is no option --prot: did you mean/ },
      { args: [], says: /no server has .*sandglass\.db; start one/ },
    ]) {
      const { code, err } = await run(...at, ...args);
      assert.is(code, 2, args.join(' '));
      assert.match(err, says);
    }
    const key = { SANDGLASS_KEY: 'sgk_test_x' };
    const nobody = await runIn(key, 'inspect', '--server', 'http://127.0.0.1:9');
    assert.is(nobody.code, 2);
    assert.match(nobody.err, /no server answers at http:\/\/127\.0\.0\.1:9/);
    assert.match((await run('inspect', '--help')).out, /sandglass inspect \[WORLD\]/);
    assert.match((await run('help')).out, /sandglass inspect \[WORLD\]/);
  }),
);

cli.run();
