/**
 * A client that a generator of others makes of our document compiles and tells a story; and so does
 * every sample of the document with our own client, and that client as it is packed.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inApi } from '../server/support/api.ts';
import { type ApiDocument, operationsOf } from '../server/support/wrong.ts';
import { onPort } from './support/serve.ts';

const generated = suite('oracles, clients');

const DOCUMENT = resolve('docs/openapi.json');
const TSC = resolve('node_modules/typescript/bin/tsc');

/** Strict, as a project of somebody else would have it. */
const CONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
  },
  include: ['*.ts'],
};

generated('one of a public generator compiles and tells the life of a trial', () =>
  inFolder(async (folder) => {
    await createClient({
      input: DOCUMENT,
      output: join(folder, 'generated'),
      logs: { level: 'silent' },
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    });
    cpSync('test/oracles/support/story-of-others.txt', join(folder, 'story.ts'));
    assert.is(await run(folder, TSC, ['-p', folder]), '');

    const { tell } = (await import(pathToFileURL(join(folder, 'story.ts')).href)) as {
      tell: (baseUrl: string, key: string) => Promise<readonly string[]>;
    };
    await inApi({}, (api) =>
      onPort(api, async (url) => {
        assert.equal(await tell(url, api.operatorKey), ['active', 'ended', 'ID_TAKEN']);
      }),
    );
  }),
);

generated('every sample of the document compiles with our own', () =>
  inFolder(async (folder) => {
    const document = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as ApiDocument;
    const samples = operationsOf(document).map(
      ({ operation }) => operation['x-codeSamples']?.[1]?.source ?? '',
    );
    const client = JSON.stringify(resolve('client/index.ts'));
    const head = `import type { Sandglass } from ${client};\ndeclare const sandglass: Sandglass;\n`;
    writeFileSync(join(folder, 'samples.ts'), `${head}${samples.join('\n')}\n`);
    writeFileSync(join(folder, 'planted.ts'), `${head}await sandglass.GET('/v1/nowhere');\n`);

    const said = await run(folder, TSC, ['-p', folder]);
    assert.match(said, /^planted\.ts\(3,/);
    assert.not.match(said, /samples\.ts/);
  }),
);

generated('as it is packed, ours needs no TypeScript', () =>
  inFolder(async (folder) => {
    const out = join(folder, 'dist-client');
    assert.is(await run(folder, TSC, ['-p', resolve('tsconfig.client.json'), '--outDir', out]), '');
    const script = join(folder, 'ask.js');
    writeFileSync(
      script,
      `import { connect, SandglassError } from './dist-client/index.js';
       const sandglass = connect({ baseUrl: process.argv[2] });
       const { status } = await sandglass.GET('/healthz');
       const refused = await sandglass.GET('/v1/trials').catch((error) => error);
       console.log(status, refused instanceof SandglassError, refused.code);`,
    );
    await inApi({}, (api) =>
      onPort(api, async (url) => {
        assert.is(await run(folder, script, [url]), 'ok true KEY_REQUIRED\n');
      }),
    );
  }),
);

generated.run();

/** A folder of a project of its own, which has the packages that are here. */
async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sandglass-client-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIG));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a script prints. */
async function run(cwd: string, script: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { cwd });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => said.push(String(chunk)));
  }
  await new Promise((close) => {
    child.once('close', close);
  });
  return said.join('');
}
