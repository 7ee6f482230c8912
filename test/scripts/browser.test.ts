import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findBrowser, type Machine } from '../../scripts/browser.ts';

const browser = suite('scripts/browser');

const CACHE = 'home/.cache/ms-playwright';
const FOLDER = 'chromium-1234';

browser('takes the one that CHROMIUM_PATH names', () => {
  const machine = fakeMachine({ env: { CHROMIUM_PATH: 'mine', PATH: 'bin' } });

  assert.is(findBrowser({ ...machine, exists: () => true }), 'mine');
});

browser('says so when CHROMIUM_PATH names nothing, and looks no further', () => {
  const machine = fakeMachine({ env: { CHROMIUM_PATH: 'gone', PATH: 'bin' } }, ['bin/chromium']);

  assert.throws(() => findBrowser(machine), 'CHROMIUM_PATH names gone, and no file is there.');
});

browser('prefers chromium to google-chrome, whatever the order on PATH', () => {
  const there = ['a/google-chrome', 'b/chromium'];

  assert.is(findBrowser(fakeMachine({ env: { PATH: 'a:b' } }, there)), 'b/chromium');
});

browser('finds the one that Playwright downloaded', () => {
  const path = `${CACHE}/${FOLDER}/chrome-linux/chrome`;
  const list = (folder: string) => (folder === CACHE ? ['ffmpeg-1', FOLDER] : []);

  assert.is(findBrowser(fakeMachine({ list }, [path])), path);
});

browser('uses the one it could install', () => {
  const there: string[] = [];
  const install = () => void there.push('bin/chromium');

  assert.is(findBrowser(fakeMachine({ install }, there)), 'bin/chromium');
});

browser('says how to get one where it may not install', () => {
  assert.throws(() => findBrowser(fakeMachine({})), /apt-get install chromium.*CHROMIUM_PATH/);
});

browser.run();

function fakeMachine(parts: Partial<Machine>, there: readonly string[] = []): Machine {
  return {
    env: { PATH: 'bin' },
    home: 'home',
    exists: (path) => there.includes(path),
    list: () => [],
    install: () => {},
    ...parts,
  };
}
