// The server as plain JavaScript in dist-server/: it starts in a fraction of the time that reading
// TypeScript takes.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const OUT = here('dist-server');

/**
 * A module keeps the address of its source: the files that it reads (migrations, scenarios, the page, a
 * thread's script) lie beside that, and are not copied.
 */
function addressesOfSources(): Plugin {
  return {
    name: 'addresses-of-sources',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(here('server')) || !code.includes('import.meta.url')) return null;
      const source = JSON.stringify(relative(OUT, id).replaceAll('\\', '/'));
      return code.replaceAll('import.meta.url', `new URL(${source}, import.meta.url).href`);
    },
  };
}

export default defineConfig({
  plugins: [addressesOfSources()],
  // A native module finds its binary by its own place; the thread of the database needs it there too.
  ssr: { noExternal: true, external: ['@libsql/client'] },
  build: {
    ssr: true,
    outDir: OUT,
    emptyOutDir: true,
    target: 'node20',
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      input: { main: here('server/main.ts') },
      // All in one folder: the addresses above are told from there.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
