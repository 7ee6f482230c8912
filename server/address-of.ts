/** Where something is, for headers: absolute, as Webex clients follow it unread. */
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/** @param path From the root on, its query included. */
export const addressOf = (c: Context<AppEnv>, path: string): string =>
  `${c.get('publicUrl') ?? new URL(c.req.url).origin}${path}`;
