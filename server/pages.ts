/**
 * Lists by page: a cursor that clients pass back unread, and the link that Webex clients follow.
 *
 * A cursor is a place and the mark of the list that gave it: of its world, address and filters. With
 * another list or another filter it is refused; there it would quietly leave things out.
 */
import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { addressOf } from './address-of.ts';
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
  cursor: z.string().max(250).optional().openapi({
    description: '`nextCursor` of the page before, with the same filters as there.',
  }),
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
  const after = placeIn(c, cursor, list.form ?? ID);
  const found = await list.read({ after, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  const nextCursor = last === undefined ? null : cursorHere(c, list.after(last));
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
  c.header('Link', `<${addressOf(c, next.pathname + next.search)}>; rel="next"`);
}

/** A list as its cursors know it. */
export interface List {
  readonly worldId: string;
  readonly path: string;
  /** What narrows it. */
  readonly filters: Readonly<Record<string, string>>;
}

/** The cursor that a list gives for a place in it. */
export const cursorOf = (list: List, place: string): string => written(markOf(list), place);

/** The same of the list that is asked for. */
export const cursorHere = (c: Context<AppEnv>, place: string): string =>
  cursorOf(listHere(c), place);

/** The place in the list that is asked for. @throws {Problem} CURSOR_INVALID: it gave no such. */
export function placeIn(
  c: Context<AppEnv>,
  cursor: string | undefined,
  form: RegExp = ID,
): string | null {
  if (cursor === undefined) return null;
  const mark = markOf(listHere(c));
  const place = Buffer.from(cursor, 'base64url').toString().slice(mark.length);
  if (form.test(place) && written(mark, place) === cursor) return place;
  throw new Problem('CURSOR_INVALID');
}

const written = (mark: string, place: string): string =>
  Buffer.from(mark + place).toString('base64url');

/** What says how much of a list is shown, and how, but not which. */
const NO_FILTERS: readonly string[] = ['limit', 'cursor', 'expand'];

function listHere(c: Context<AppEnv>): List {
  const asked = Object.entries(c.req.query()).filter(([name]) => !NO_FILTERS.includes(name));
  const { id: worldId } = c.var.caller.world;
  return { worldId, path: c.req.path, filters: Object.fromEntries(asked) };
}

/** No secret: whoever makes up a cursor sees no more than the list has. */
function markOf({ worldId, path, filters }: List): string {
  const said = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify([worldId, path, said]);
  return `${createHash('sha256').update(list).digest('base64url').slice(0, 8)}.`;
}
