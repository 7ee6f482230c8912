/**
 * Finds a Chromium for the browser tests, or installs Debian's, or says how to get one.
 *
 * Looks at CHROMIUM_PATH, then at the commands on PATH, then at Playwright's download folders.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where a browser lies inside one of Playwright's folders, by platform and era. */
const INSIDE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux/headless_shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

const ADVICE =
  'No Chromium was found for the browser tests. Install one (Debian, Ubuntu: ' +
  '`apt-get install chromium`; elsewhere: `npx playwright-core install chromium`) ' +
  'or set CHROMIUM_PATH to the program of one you have.';

/**
 * Gives the path of a Chromium that is there now.
 *
 * @throws {Error} With a sentence that says what to do, when there is none and none can be installed.
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and no file is there.`);
  }

  const found = onPath(machine) ?? inPlaywright(machine);
  if (found !== undefined) return found;

  machine.install();
  const installed = onPath(machine);
  if (installed === undefined) throw new Error(ADVICE);
  return installed;
}

/** What the search needs of the machine it runs on. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
  /** Tries to install Debian's package; does nothing where it may not or cannot. */
  readonly install: () => void;
};

const thisMachine: Machine = {
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  install: installOnDebian,
};

function onPath({ env, exists }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

function inPlaywright({ env, home, exists, list }: Machine): string | undefined {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(env['LOCALAPPDATA'] ?? home, 'ms-playwright'),
  ].filter((cache) => cache !== '');

  return caches
    .flatMap((cache) => list(cache).map((folder) => ({ cache, folder })))
    .filter(({ folder }) => folder.startsWith('chromium'))
    .flatMap(({ cache, folder }) => INSIDE.map((inside) => join(cache, folder, inside)))
    .find(exists);
}

function installOnDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;

  console.log('No Chromium here: installing the package `chromium`.');
  const options = {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  const update = spawnSync('apt-get', ['update'], options);
  if (update.status !== 0) return;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}
