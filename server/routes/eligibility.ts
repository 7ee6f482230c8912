/** May a trial start, why not, what would change it, and from when; and how it was answered. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  evaluate,
  forecast,
  type Language,
  languageFor,
  loadLanguage,
  type Refusal,
  remediesOf,
  replayDecision,
  type TrialRequestBody,
  type Violation,
  wordRule,
} from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { askRuntime } from '../beyond-sight.ts';
import { type AskedDecision, decisionOf } from '../decision-lookup.ts';
import { DecisionWire, EligibilityAnswerWire } from '../explanation-schemas.ts';
import { explanationWire, type Sight } from '../explanation-wire.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { newIdsOf } from '../ids.ts';
import { forecastWire, reasonWire, remediesWire } from '../remedies-wire.ts';
import { customerOf } from '../scope.ts';
import { StartBody } from '../time-zone.ts';
import { toWire } from '../wire.ts';

const checkEligibility = createRoute({
  ...operation('checkEligibility', 'Says whether a trial may start, why not, and what would help'),
  method: 'post',
  path: '/v1/eligibility',
  request: {
    query: z.strictObject({
      explain: z.enum(['violations', 'full']).default('violations').openapi({
        description: '`full` adds the tree of every rule, and what would make the request pass.',
      }),
      forecast: z.enum(['true', 'false']).default('false').openapi({
        description: 'Adds the instant from which time alone allows it.',
      }),
    }),
    body: body(StartBody.omit({ trialId: true, externalId: true })),
  },
  responses: {
    200: answer('The decision; nothing was done.', EligibilityAnswerWire),
    ...WRITE_PROBLEMS,
  },
});

const getDecision = createRoute({
  ...operation('getDecision', 'Shows a decision as it was taken, and takes it again'),
  method: 'get',
  path: '/v1/decisions/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The decision.', DecisionWire), ...READ_PROBLEMS },
});

export function eligibilityRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(checkEligibility, async (c) => {
      const asked = c.req.valid('json');
      const query = c.req.valid('query');
      const { actor } = c.var.caller;
      if (asked.customerId !== undefined) await customerOf(c, asked.customerId);
      const eligibility = await askRuntime(c, evaluate, asked, actor);
      const { nowMs } = await c.var.worlds.at(c.var.caller.world.id);
      const decisionId = await keep(c, asked, eligibility, nowMs);

      const language = await languageOf(c);
      const isFull = query.explain === 'full';
      const sight: Sight = eligibility.path === 'EXISTING' ? 'whatApplies' : 'everything';
      const replayed = isFull ? await replayDecision(eligibility.decision) : null;
      const remedies = isFull ? await askRuntime(c, remediesOf, asked, actor) : null;
      const ahead = query.forecast === 'true' ? await askRuntime(c, forecast, asked, actor) : null;
      const { decision, denials, refusal, ...rest } = eligibility;
      return c.json(
        {
          ...toWire(rest),
          denials: denials.map((one) => reasonWire(one, language)),
          refusal: refusal && refusalWire(refusal, language),
          decision: decisionWire(decision, language),
          decisionId,
          language: language.id,
          explanation: replayed && explanationWire(replayed, language, sight),
          remedies: remedies && remediesWire(remedies, language),
          forecast: ahead && forecastWire(ahead, language),
        },
        200,
      );
    })
    .openapi(getDecision, async (c) => {
      const found = await decisionOf(c, c.req.valid('param').id);
      const language = await languageOf(c);
      const replayed = await replayDecision(found.decision);
      const explanation = explanationWire(replayed, language, found.sight);
      const { id, kind, actor, request, denials } = found;
      const { atMs, recordedAtMs } = found;
      return c.json(
        {
          id,
          kind,
          ...toWire({ atMs, recordedAtMs }),
          actor: { ...actor },
          request: { ...request },
          decision: decisionWire(found.decision, language),
          denials: denials.map((one) => reasonWire(one, language)),
          facts: factsRead(found, explanation, c.var.caller.actor.kind === 'operator'),
          replay: { isSame: replayed.isSame, packHash: replayed.packHash },
          language: language.id,
          explanation,
        },
        200,
      );
    });
}

/** The language that the client asks for, said back in the answer. */
export async function languageOf(c: Context<AppEnv>) {
  const id = languageFor(c.req.header('accept-language') ?? '');
  c.header('Content-Language', id);
  c.header('Vary', 'Accept-Language', { append: true });
  return loadLanguage(id);
}

async function keep(
  c: Context<AppEnv>,
  request: TrialRequestBody,
  eligibility: Awaited<ReturnType<typeof evaluate>>,
  atMs: number,
): Promise<string> {
  const { caller, clock, decisions } = c.var;
  const { actor, world } = caller;
  const id = newIdsOf(clock)('dec');
  const partnerId = actor.kind === 'partner' ? actor.partnerId : '';
  const recordedAtMs = clock.nowMs();
  await decisions.add({
    id,
    worldId: world.id,
    partnerId,
    atMs,
    recordedAtMs,
    actor,
    request,
    eligibility,
  });
  return id;
}

/** The decision in the reader's language, without what the rules were told of the customer. */
function decisionWire(decision: AskedDecision['decision'], language: Language) {
  const worded = (violation: Violation) => ({ ...violation, ...sentencesOf(violation, language) });
  return toWire({
    ...decision,
    violations: decision.violations.map(worded),
    services: decision.services.map(({ facts: _, violations, ...rest }) => ({
      ...rest,
      violations: violations.map(worded),
    })),
  });
}

function sentencesOf(violation: Violation, language: Language) {
  const { sentence, remedy } = wordRule(language, violation);
  return { sentence, ...(remedy === undefined ? {} : { remedy }) };
}

function refusalWire({ reasons, ...refusal }: Refusal, language: Language) {
  const worded = reasons.map((one) => reasonWire(one, language));
  return { ...refusal, sentence: worded[0]?.sentence ?? refusal.sentence, reasons: worded };
}

/** The facts that the shown rules read; an operator gets all, ready to be asked again. */
function factsRead(
  { decision }: AskedDecision,
  explanation: ReturnType<typeof explanationWire>,
  isWhole: boolean,
) {
  return decision.services.map(({ service, facts }) => {
    const rules = explanation.find((one) => one.service === service)?.rules ?? [];
    const names = new Set(
      rules.flatMap(({ appliesWhen, require }) => [
        ...namesIn(appliesWhen),
        ...namesIn(require ?? undefined),
      ]),
    );
    return {
      service,
      facts: Object.fromEntries(
        Object.entries(facts ?? {}).filter(([name]) => isWhole || names.has(name)),
      ),
    };
  });
}

type Traced = ReturnType<typeof explanationWire>[number]['rules'][number]['require'];

function namesIn(trace: Traced | undefined): readonly string[] {
  if (trace === undefined || trace === null) return [];
  const other = trace.expectedFrom?.kind === 'fact' ? [trace.expectedFrom.name] : [];
  return [
    ...(trace.name === undefined ? [] : [trace.name]),
    ...other,
    ...(trace.of ?? []).flatMap(namesIn),
  ];
}
