import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { statecharts } from './simulator/graph/vite-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

export default defineConfig({
  root: here('simulator'),
  base: './',
  plugins: [statecharts(readFileSync(fileURLToPath(import.meta.resolve(INTER))))],
  resolve: { alias: { 'jsonpath-plus': here('simulator/no-jsonpath.ts') } },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The page runs under a content policy without inline scripts and without data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One page, one bundle: it is loaded once and needs nothing later.
    chunkSizeWarningLimit: 800,
  },
});
