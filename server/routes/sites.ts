/** Whether a site address is free, and for whoever may know, until when it is not. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type CustomerStream,
  customerFields,
  type Stream,
  viewOfTrial,
} from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { holderOfSite } from '../beyond-sight.ts';
import { answer, createRoute, noQuery, operation, problems, READ_PROBLEMS, z } from '../http.ts';
import { instantOut, toWire } from '../wire.ts';

const SiteUrlWire = z
  .object({
    siteUrl: z.string(),
    isAvailable: z.boolean(),
    state: z.enum([
      'available',
      'heldByTrial',
      'heldInGrace',
      'heldAfterConversion',
      'heldByOrder',
      'paid',
    ]),
    freeAt: instantOut.nullable().openapi({
      description:
        'When it is free if nobody does anything; null where nothing is known, or not by you.',
    }),
    trialId: z.string().nullable().openapi({ description: 'Of the trial, if it is yours to see.' }),
  })
  .openapi('SiteUrl');

const address = customerFields.siteUrls.unwrap().element;
const urlParam = z.object({
  url: z
    .string()
    .refine((text) => address.safeParse(text).success, 'must be a host name such as acme.webex.com')
    .openapi({ param: { name: 'url', in: 'path' }, example: 'acme.webex.com' }),
});

const checkSiteUrl = createRoute({
  ...operation('checkSiteUrl', 'Says whether a site address is free'),
  method: 'get',
  path: '/v1/site-urls/{url}',
  request: { params: urlParam, query: noQuery },
  responses: { 200: answer('Its state.', SiteUrlWire), ...READ_PROBLEMS, ...problems(422) },
});

export function siteRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(checkSiteUrl, async (c) => {
    const { url: siteUrl } = c.req.valid('param');
    const holder = await holderOfSite(c, siteUrl);
    const { state, ...rest } = await holdingOf(c, holder, siteUrl);
    return c.json({ siteUrl, isAvailable: state === 'available', state, ...toWire(rest) }, 200);
  });
}

type State = z.output<typeof SiteUrlWire>['state'];

interface Holding {
  readonly state: State;
  readonly freeAtMs: number | null;
  readonly trialId: string | null;
}

const known = (state: State): Holding => ({ state, freeAtMs: null, trialId: null });

async function holdingOf(
  c: Context<AppEnv>,
  holder: Stream | undefined,
  siteUrl: string,
): Promise<Holding> {
  if (holder === undefined || holder.kind === 'partner') return known('available');
  if (holder.kind === 'order') return known('heldByOrder');
  const held = Object.values(holder.instances).find(
    ({ machine, status, context }) =>
      machine.startsWith('site-url@') && status === 'active' && context['siteUrl'] === siteUrl,
  );
  if (held === undefined) return known('paid');
  const state = held.value as State;
  const { nowMs } = await c.var.worlds.at(c.var.caller.world.id);
  const view = viewOfTrial(holder, held.trialId ?? '', nowMs);
  if (view === undefined || !mayKnow(c, holder, view.partnerId)) return known(state);
  const waiting = holder.timers.find(({ instanceId }) => instanceId === held.id);
  return { state, freeAtMs: waiting?.dueAtMs ?? view.graceEndsAtMs, trialId: view.id };
}

/** Those whose trial it is, and those who work for everybody. */
function mayKnow(c: Context<AppEnv>, { id }: CustomerStream, partnerId: string): boolean {
  const { actor } = c.var.caller;
  switch (actor.kind) {
    case 'operator':
    case 'orderDesk':
    case 'trialsTeam':
      return true;
    case 'partner':
      return actor.partnerId === partnerId;
    case 'customer':
      return actor.customerId === id;
    case 'contact':
      return false;
  }
}
