/** Lists by page: a cursor that clients pass back unread, and the link that Webex clients follow. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { Problem } from './problem.ts';
import type { Page } from './store/kept.ts';

const LIMIT = 50;
const LIMIT_MAX = 200;
const ID = /^[\w./:@#-]{1,150}$/;

/** The query parameters of every list. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^\d{1,6}$/, 'must be a whole number')
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= LIMIT_MAX, `must be from 1 to ${LIMIT_MAX}`)
    .default(LIMIT)
    .openapi({ type: 'integer', minimum: 1, maximum: LIMIT_MAX, default: LIMIT }),
  cursor: z.string().max(200).optional().openapi({ description: 'nextCursor of the page before.' }),
};

/**
 * Reads one page and says where the next begins, in the body and as `Link: rel="next"`.
 *
 * @param after What the store calls the place of an item in this list.
 */
export async function pageFrom<Item, Shown>(
  c: Context<AppEnv>,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  list: {
    readonly read: (page: Page) => Promise<readonly Item[]>;
    readonly after: (item: Item) => string;
    /** What such a place looks like, where it is not an id. */
    readonly form?: RegExp;
    readonly show: (items: readonly Item[]) => Shown[] | Promise<Shown[]>;
  },
): Promise<{ items: Shown[]; nextCursor: string | null }> {
  const found = await list.read({ after: readCursor(cursor, list.form ?? ID), limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const nextCursor = found.length > limit && last !== undefined ? cursorAt(list.after(last)) : null;
  if (nextCursor !== null) linkTo(c, nextCursor);
  return { items: await list.show(items), nextCursor };
}

/** A list that is short by its nature: the one page that it is. */
export const wholeList = <Item>(items: Item[]): { items: Item[]; nextCursor: null } => ({
  items,
  nextCursor: null,
});

/** Says where the next page is. */
export function linkTo(c: Context<AppEnv>, nextCursor: string): void {
  const next = new URL(c.req.url);
  next.searchParams.set('cursor', nextCursor);
  c.header('Link', `<${next.href}>; rel="next"`);
}

export const cursorAt = (after: string): string => Buffer.from(after).toString('base64url');

function readCursor(cursor: string | undefined, form: RegExp): string | null {
  if (cursor === undefined) return null;
  const after = Buffer.from(cursor, 'base64url').toString();
  if (form.test(after) && cursorAt(after) === cursor) return after;
  throw new Problem('CURSOR_INVALID');
}
