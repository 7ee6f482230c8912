/** What `npm pack` makes holds all that the package says it has; git ignores what a build wrote. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const pack = suite('package.json');

const PACKAGE: {
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = JSON.parse(readFileSync('package.json', 'utf8'));

const isPacked = (path: string): boolean =>
  PACKAGE.files.some((folder) => path.replace('./', '').startsWith(folder));

pack('what is exported, the command and what is started are in it', () => {
  const exported = Object.values(PACKAGE.exports).flatMap((one) => Object.values(one));
  const paths = [...exported, ...Object.values(PACKAGE.bin), 'dist-server/main.js', 'dist/'];
  assert.ok(paths.length > 4);
  assert.equal(
    paths.filter((path) => !isPacked(path)),
    [],
  );
});

pack('tests and tools are not', () => {
  assert.equal(['test/', 'scripts/', 'bench/', '.sandglass/'].filter(isPacked), []);
});

pack.run();
