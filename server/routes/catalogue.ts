/** What the product knows whatever the world: machines, policies, scenarios and their format. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { catalog, PACKS, type Pack, SCENARIO_SCHEMA } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { MachineWire, PolicyWire, ScenarioWire } from '../catalogue-schemas.ts';
import { answer, createRoute, idParam, noQuery, operation, problems, z } from '../http.ts';
import type { LibraryItem } from '../library.ts';
import { wholeList } from '../pages.ts';
import { policyHead } from '../policy-wire.ts';
import { clausesOf, PROBLEM_CODES, Problem, statusOf, titleOf } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import { toWire } from '../wire.ts';

const CATALOGUE_PROBLEMS = problems(400, 500);
const anyObject = z.record(z.string(), z.unknown());

const listMachines = createRoute({
  ...operation('listMachines', 'Lists the state machines'),
  method: 'get',
  path: '/v1/machines',
  request: { query: noQuery },
  responses: {
    200: answer('Every machine, with its states and edges.', pageOf(MachineWire)),
    ...CATALOGUE_PROBLEMS,
  },
});

const getMachine = createRoute({
  ...operation('getMachine', 'Shows one state machine'),
  method: 'get',
  path: '/v1/machines/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The machine.', MachineWire), ...CATALOGUE_PROBLEMS, ...problems(404) },
});

const listPolicies = createRoute({
  ...operation('listPolicies', 'Lists the policies a sandbox can run under'),
  method: 'get',
  path: '/v1/policies',
  request: { query: noQuery },
  responses: {
    200: answer('Every policy, with its terms.', pageOf(PolicyWire)),
    ...CATALOGUE_PROBLEMS,
  },
});

const listScenarios = createRoute({
  ...operation('listScenarios', 'Lists the scenarios that come with the product'),
  method: 'get',
  path: '/v1/scenarios',
  request: { query: noQuery },
  responses: {
    200: answer('Every scenario.', pageOf(ScenarioWire)),
    ...CATALOGUE_PROBLEMS,
  },
});

const getScenario = createRoute({
  ...operation('getScenario', 'Gives one scenario as a file'),
  method: 'get',
  path: '/v1/scenarios/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The file.', anyObject), ...CATALOGUE_PROBLEMS, ...problems(404) },
});

const getScenarioSchema = createRoute({
  ...operation('getScenarioSchema', 'Gives the JSON Schema of a scenario file'),
  method: 'get',
  path: '/v1/schemas/scenario.json',
  request: { query: noQuery },
  responses: { 200: answer('The schema.', anyObject), ...CATALOGUE_PROBLEMS },
});

const ErrorPage = z
  .object({ code: z.string(), title: z.string(), status: z.int(), clauses: z.array(z.string()) })
  .openapi('ErrorPage');

const getErrorPage = createRoute({
  ...operation('getErrorPage', 'Says what a problem’s code means'),
  method: 'get',
  path: '/errors/{id}',
  request: { params: idParam, query: noQuery },
  responses: { 200: answer('The code.', ErrorPage), ...CATALOGUE_PROBLEMS, ...problems(404) },
});

export function catalogueRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listMachines, (c) => c.json(wholeList(toWire(catalog())), 200))
    .openapi(getMachine, (c) => {
      const { id } = c.req.valid('param');
      const machine = catalog().find((one) => one.id === id);
      if (machine === undefined) throw new Problem('UNKNOWN_MACHINE');
      return c.json(toWire(machine), 200);
    })
    .openapi(listPolicies, (c) => c.json(wholeList([...PACKS.values()].map(policyWire)), 200))
    .openapi(listScenarios, (c) => {
      return c.json(wholeList([...c.var.library.values()].map(scenarioWire)), 200);
    })
    .openapi(getScenario, (c) => {
      const item = c.var.library.get(c.req.valid('param').id);
      if (item === undefined) throw new Problem('UNKNOWN_SCENARIO');
      return c.json(item.file, 200);
    })
    .openapi(getScenarioSchema, (c) => c.json(SCENARIO_SCHEMA, 200))
    .openapi(getErrorPage, (c) => {
      const { id } = c.req.valid('param');
      const code = PROBLEM_CODES.find((one) => one === id);
      if (code === undefined) throw new Problem('NOT_FOUND');
      const clauses = [...clausesOf(code)];
      return c.json({ code, title: titleOf(code), status: statusOf(code), clauses }, 200);
    });
}

function scenarioWire({ id, scenario }: LibraryItem) {
  const { title, description, policy, startAt } = scenario;
  return { id, title, description: description ?? null, policy, startAt };
}

const policyWire = (pack: Pack) => ({
  ...policyHead(pack),
  rules: pack.rules.map(({ id, code, title, message, source }) => ({
    id,
    code,
    title,
    message,
    source: [...source],
  })),
});
