import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { statecharts } from './simulator/graph/vite-plugin.ts';
import { stories } from './simulator/stories-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const STORIES = readdirSync(here('simulator/scenarios'))
  .map((name) => here(`simulator/scenarios/${name}`))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

export default defineConfig({
  root: here('simulator'),
  base: './',
  plugins: [statecharts(readFileSync(fileURLToPath(import.meta.resolve(INTER)))), stories(STORIES)],
  resolve: { alias: { 'jsonpath-plus': here('simulator/no-jsonpath.ts') } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The page runs under a content policy without inline scripts and without data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One bundle for what every visit needs; stories, drawings and some views are fetched when shown.
    chunkSizeWarningLimit: 800,
  },
});
