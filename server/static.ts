/** The built page: files of one folder, and nothing beside them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';
import { Problem } from './problem.ts';

/**
 * Serves the page at every address that the API does not have. Files under `assets/` carry their
 * content’s hash in their names, so they may be kept for ever; all others are asked for again.
 */
export function servePage(dir: string | null): MiddlewareHandler<AppEnv> {
  if (dir === null || !existsSync(join(dir, 'index.html'))) return explain;
  const files = serveStatic<AppEnv>({
    root: dir,
    rewriteRequestPath: (path) => (path === '/consent' ? '/consent.html' : path),
  });
  return async (c, next) => {
    if (!isPage(c.req.path)) return next();
    const live = LIVE.exec(c.req.path);
    if (live !== null) return c.redirect(liveAddress(live[1]));
    if (COHORT.test(c.req.path)) return c.redirect('/?page=cohort');
    const found = await files(c, next);
    if (found instanceof Response) {
      const isKept = c.req.path.startsWith('/assets/');
      found.headers.set('Cache-Control', isKept ? KEPT : 'no-cache');
      // A mail is shown in a frame that belongs to nobody, and has our sheet all the same.
      if (SHEET.test(c.req.path)) {
        found.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
      }
    }
    return found;
  };
}

/** Short addresses of trials on this server, for mails and tickets: `/live`, `/live/trl_…`. */
const LIVE = /^\/live(?:\/([\w-]{1,80}))?\/?$/;
const liveAddress = (trialId: string | undefined): string =>
  `/?page=live${trialId === undefined ? '' : `&trial=${trialId}`}`;

const COHORT = /^\/cohort\/?$/;

const SHEET = /^\/assets\/letter-[\w-]+\.css$/;
const KEPT = 'public, max-age=31536000, immutable';
const isPage = (path: string): boolean => !path.startsWith('/v1/') && path !== '/v1';

const explain: MiddlewareHandler<AppEnv> = async (c, next) => {
  if (c.req.path === '/') {
    const detail = 'The page has not been built: run `npm run build`. The API is at /openapi.json.';
    throw new Problem('NOT_FOUND', { detail });
  }
  await next();
};
