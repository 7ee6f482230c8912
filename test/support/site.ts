/**
 * The page as it ships: built once for all tests of a process, served on this machine only, under
 * the policy that a strict host would send.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let built: Promise<string> | undefined;

/** Builds the page into a folder of its own that goes when the process ends. */
export function builtSite(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'sandglass-page-')));
  return built;
}

export interface Site {
  /** For example `http://127.0.0.1:40213`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** As files are sent: as they are, or, but for fonts, packed as a host would. */
type Sending = 'plain' | 'gzip';

/** Serves a folder on a free port. Whoever opens it closes it, in a `finally`. */
export async function serve(folder: string, sending: Sending = 'plain'): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const content = readFileSync(file);
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      const headers = { 'content-type': type, 'content-security-policy': POLICY };
      const isPacked = sending === 'gzip' && extname(file) !== '.woff2';
      response.writeHead(200, { ...headers, ...(isPacked ? { 'content-encoding': 'gzip' } : {}) });
      response.end(isPacked ? gzipSync(content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function buildInto(outDir: string): Promise<string> {
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
