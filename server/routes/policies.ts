/** Policies: one whole, its matrix, its difference from another, and an edited one that is tried. */
import { OpenAPIHono } from '@hono/zod-openapi';
import {
  isQuestion,
  overlapMatrix,
  PACKS,
  type Pack,
  packIds,
  packNamed,
  QUESTION_NAMES,
  Rejected,
} from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { explanationWire } from '../explanation-wire.ts';
import {
  answer,
  body,
  createRoute,
  idParam,
  noQuery,
  operation,
  problems,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { differenceOf, findingsOf, matrixOf } from '../policy-analysis.ts';
import {
  CheckedPolicyWire,
  DifferenceWire,
  MatrixWire,
  WholePolicyWire,
} from '../policy-schemas.ts';
import { readPolicy, tryPack } from '../policy-trial.ts';
import { policyHead } from '../policy-wire.ts';
import { Problem } from '../problem.ts';
import { plain } from '../wire.ts';
import { languageOf } from './eligibility.ts';

const PROBLEMS = problems(400, 404, 500);
/** An edited pack is asked about so many cases at most. Source: our choice. */
const CASES_MAX = 50;

const question = z
  .enum(QUESTION_NAMES as unknown as [string, ...string[]])
  .openapi({ example: 'trial.start' });

const getPolicy = createRoute({
  ...operation('getPolicy', 'Shows one policy whole, with what its analysis found'),
  method: 'get',
  path: '/v1/policies/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The policy.', WholePolicyWire), ...PROBLEMS },
});

const getPolicyMatrix = createRoute({
  ...operation('getPolicyMatrix', 'Shows what a policy says to every class of request'),
  method: 'get',
  path: '/v1/policies/{id}/matrix',
  request: {
    params: idParam,
    query: z.strictObject({ question: question.default('trial.start') }),
  },
  responses: { 200: answer('The matrix.', MatrixWire), ...PROBLEMS },
});

const comparePolicies = createRoute({
  ...operation('comparePolicies', 'Shows how two policies differ, with a request on each side'),
  method: 'get',
  path: '/v1/policies/{id}/difference',
  request: {
    params: idParam,
    query: z.strictObject({ with: z.string().max(80).openapi({ example: 'cisco-spark-2017@1' }) }),
  },
  responses: { 200: answer('The difference.', DifferenceWire), ...PROBLEMS },
});

const checkPolicy = createRoute({
  ...operation('checkPolicy', 'Tries an edited policy without keeping it'),
  method: 'post',
  path: '/v1/policies/check',
  request: {
    query: noQuery,
    body: body(
      z.strictObject({
        policy: z
          .looseObject({})
          .openapi({ description: 'The file’s content, as docs/policy-pack.schema.json has it.' }),
        against: z.string().max(80).optional(),
        cases: z
          .array(z.strictObject({ question, facts: z.looseObject({}) }))
          .max(CASES_MAX)
          .default([]),
      }),
    ),
  },
  responses: { 200: answer('What came of it.', CheckedPolicyWire), ...WRITE_PROBLEMS },
});

export function policyRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(getPolicy, (c) => {
      const pack = packIn(c.req.valid('param').id);
      const { termSources, lists, rules } = pack;
      const whole = { termSources, lists, rules, ...findingsOf(pack) };
      return c.json({ ...policyHead(pack), ...plain<Whole>(whole) }, 200);
    })
    .openapi(getPolicyMatrix, (c) => {
      const pack = packIn(c.req.valid('param').id);
      const { question: asked } = c.req.valid('query');
      if (!isQuestion(asked)) throw new Problem('NOT_FOUND');
      const rows = asked === 'trial.start' ? overlapMatrix(pack).rows : null;
      const overlap = rows?.map(({ example: _, ...row }) => row) ?? null;
      return c.json(plain<z.output<typeof MatrixWire>>({ ...matrixOf(pack, asked), overlap }), 200);
    })
    .openapi(comparePolicies, async (c) => {
      const [left, right] = [packIn(c.req.valid('param').id), packIn(c.req.valid('query').with)];
      return c.json(plain<Difference>(await differenceOf(left, right)), 200);
    })
    .openapi(checkPolicy, async (c) => {
      const { policy, against, cases } = c.req.valid('json');
      const read = readPolicy(policy);
      if ('problems' in read) return c.json({ ...NOTHING, problems: read.problems }, 200);
      const { pack } = read;
      const base = against === undefined ? sameName(pack) : packIn(against);
      const language = await languageOf(c);
      const tried = await tryPack(pack, base, cases);
      const explained = explanationWire({ services: tried.cases }, language, 'everything');
      return c.json(
        {
          isUsable: true,
          problems: [],
          id: pack.packId,
          hash: pack.packHash,
          findings: plain<Whole['findings']>(tried.found.findings),
          isExact: tried.found.isExact,
          difference: plain<Difference | null>(tried.difference),
          cases: explained.map((one, index) => ({
            ...one,
            problems: [...(tried.cases[index]?.problems ?? [])],
          })),
        },
        200,
      );
    });
}

type Whole = Pick<
  z.output<typeof WholePolicyWire>,
  'termSources' | 'lists' | 'rules' | 'findings' | 'isExact'
>;
type Difference = z.output<typeof DifferenceWire>;

const NOTHING = {
  isUsable: false,
  isExact: true,
  id: null,
  hash: null,
  findings: [],
  difference: null,
  cases: [],
};

function packIn(name: string): Pack {
  try {
    return packNamed(name);
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    const detail = `There is no policy “${name}”; there are ${packIds().join(', ')}.`;
    throw new Problem('NOT_FOUND', { detail });
  }
}

/** The newest pack of the same name, for a first comparison. */
function sameName({ pack: name }: Pack): Pack | null {
  return [...PACKS.values()].some((one) => one.pack === name) ? packNamed(name) : null;
}
