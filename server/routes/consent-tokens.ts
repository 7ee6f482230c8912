/** A request for consent, answered with the token of a mail instead of an API key. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Command } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { partnerNameOf } from '../beyond-sight.ts';
import { carryOut } from '../carry-out.ts';
import { askedForConsent, type OpenRequest, requestOfToken } from '../consent-request.ts';
import { consentUrl, newConsentToken } from '../consent-tokens.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { originOf } from '../origin.ts';
import { invalid, Problem } from '../problem.ts';
import { trialOf } from '../scope.ts';
import { instantOut, toWire } from '../wire.ts';

const DAY_MS = 86_400_000;

/** Of any form: one that cannot be a token is answered as one that is none. */
const token = z.string().max(500).openapi({ example: 'cst_…' });

const GivenToken = z
  .object({
    token: z.string().openapi({ description: 'Shown this once.' }),
    url: z.string().openapi({ description: 'The page on which it is answered.' }),
    trialId: z.string(),
    email: z.string(),
    lapsesAt: instantOut,
  })
  .openapi('ConsentToken');

const createConsentToken = createRoute({
  ...operation('createConsentToken', 'Gives the token that the customer’s mail would have'),
  method: 'post',
  path: '/v1/trials/{id}/consent/tokens',
  request: {
    params: idParam,
    query: noQuery,
    body: body(
      z.strictObject({
        email: z.email().max(254).toLowerCase().optional().openapi({
          description: 'One of those who are asked; the administrator of the request when absent.',
          example: 'karin@fjallrav.example',
        }),
      }),
    ),
  },
  responses: { 201: answer('The token, shown this once.', GivenToken), ...WRITE_PROBLEMS },
});

const Asked = z
  .object({
    partnerName: z.string(),
    companyName: z.string(),
    services: z.array(z.string()),
    licenceCount: z.int(),
    durationDays: z.number(),
    policy: z.string().openapi({ description: 'Its terms: see /v1/policies.' }),
    email: z.string().openapi({ description: 'Whose answer it will be.' }),
    requestedAt: instantOut,
    lapsesAt: instantOut,
  })
  .openapi('ConsentRequest');

const lookAtConsent = createRoute({
  ...operation('lookAtConsent', 'Shows what a token of consent is about; nothing happens'),
  method: 'post',
  path: '/v1/consent-tokens/look',
  request: { query: noQuery, body: body(z.strictObject({ token })) },
  responses: { 200: answer('What is asked.', Asked), ...WRITE_PROBLEMS },
});

const Answered = z
  .object({ state: z.enum(['approved', 'declined']), partnerName: z.string() })
  .openapi('AnsweredConsent');

const redeemConsentToken = createRoute({
  ...operation('redeemConsentToken', 'Agrees to a trial or declines it, with a token, once'),
  method: 'post',
  path: '/v1/consent-tokens/redeem',
  request: {
    query: noQuery,
    body: body(
      z.strictObject({
        token,
        answer: z.enum(['approve', 'decline']),
        grantFullAdmin: z.boolean().default(false).openapi({
          description: 'Whether the partner becomes a full administrator for the trial’s time.',
        }),
      }),
    ),
  },
  responses: { 200: answer('It is answered.', Answered), ...WRITE_PROBLEMS },
});

export function consentTokenRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(createConsentToken, async (c) => {
      const given = await tokenFor(c, c.req.valid('param').id, c.req.valid('json').email);
      return c.json(given, 201);
    })
    .openapi(lookAtConsent, async (c) => {
      const request = await requestOfToken(c, c.req.valid('json').token);
      return c.json(await askedWire(c, request), 200);
    })
    .openapi(redeemConsentToken, async (c) => {
      const { token: shown, answer: said, grantFullAdmin } = c.req.valid('json');
      const { caller, view } = await requestOfToken(c, shown);
      c.set('caller', caller);
      const trialId = view.id;
      const command: Command =
        said === 'approve'
          ? { type: 'consent.approve', trialId, grantFullAdmin }
          : { type: 'consent.decline', trialId };
      await carryOut(c, command).catch(overtaken);
      c.var.consentTokens.close({ worldId: caller.world.id, trialId });
      const state = said === 'approve' ? 'approved' : 'declined';
      return c.json({ state, partnerName: await partnerNameOf(c, view) } as const, 200);
    });
}

/** Somebody else was first with an answer: then this token was void. */
function overtaken(error: unknown): never {
  if (error instanceof Problem && error.code === 'CONSENT_CLOSED') {
    throw new Problem('CONSENT_TOKEN_INVALID');
  }
  throw error;
}

async function tokenFor(c: Context<AppEnv>, trialId: string, named: string | undefined) {
  const { caller, clock, consentTokens, earlier, publicUrl } = c.var;
  const { view, stream } = await trialOf(c, trialId);
  if (caller.world.kind === 'live') throw new Problem('SANDBOX_ONLY');
  if (view.consent === null) throw new Problem('NO_CONSENT_ASKED');
  if (view.consent.state !== 'requested') throw new Problem('CONSENT_CLOSED');
  const email = named ?? view.adminEmail;
  if (!askedForConsent(stream, view).includes(email)) {
    throw invalid([{ pointer: '/email', problem: 'was not asked for consent' }]);
  }
  const about = { worldId: caller.world.id, trialId: view.id, email, createdAtMs: clock.nowMs() };
  const { token: made, row } = newConsentToken(about);
  const origin = originOf(c, 'consent.token');
  // An answer that was lost had the only sight of a token: another is made.
  const asked = earlier === undefined ? origin : { ...origin, keyed: null };
  await consentTokens.add(row, { worldId: caller.world.id, origin: asked });
  return {
    token: made,
    url: consentUrl(publicUrl ?? new URL(c.req.url).origin, made),
    trialId: view.id,
    email,
    ...toWire({ lapsesAtMs: view.consent.lapsesAtMs }),
  };
}

/** Nothing about anybody but the two who have to do with it. */
async function askedWire(c: Context<AppEnv>, { caller, stream, view }: OpenRequest) {
  const trial = stream.instances[view.id];
  const { consent } = view;
  const { actor } = caller;
  if (trial === undefined || consent === null || actor.kind !== 'customer') {
    throw new Error(`${view.id} is not asked for`);
  }
  c.set('caller', caller);
  const { requestedAtMs, lapsesAtMs } = consent;
  return {
    partnerName: await partnerNameOf(c, view),
    companyName: stream.record.companyName,
    services: [...view.services],
    licenceCount: view.licenceCount,
    durationDays: Number(trial.context['durationMs']) / DAY_MS,
    policy: view.packId,
    email: actor.email,
    ...toWire({ requestedAtMs, lapsesAtMs }),
  };
}
