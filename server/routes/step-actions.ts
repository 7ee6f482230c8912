/** What can be done now with an order, with lent devices and with a conversion, and what it takes. */
import { OpenAPIHono } from '@hono/zod-openapi';
import {
  actionsOfConversion,
  actionsOfLoans,
  actionsOfOrder,
  type StepAction,
} from '../../runtime/index.ts';
import { requestOf } from '../addresses.ts';
import type { AppEnv } from '../app-env.ts';
import { askRuntime } from '../beyond-sight.ts';
import { StepActionWire } from '../decision-schemas.ts';
import { answer, createRoute, idParam, noQuery, operation, READ_PROBLEMS, z } from '../http.ts';
import { wholeList } from '../pages.ts';
import { actorWire } from '../present.ts';
import { type Known, knownTo, orderOf, trialOf } from '../scope.ts';
import { toWire } from '../wire.ts';

const list = { now: z.string(), items: z.array(StepActionWire), nextCursor: z.null() };
const OrderActions = z.object({ orderId: z.string(), ...list }).openapi('OrderActions');
const StepActions = z.object({ trialId: z.string(), ...list }).openapi('StepActions');
const request = { params: idParam, query: noQuery };

const listOrderActions = createRoute({
  ...operation('listOrderActions', 'Lists what can be done with an order now, or why not'),
  method: 'get',
  path: '/v1/orders/{id}/actions',
  request,
  responses: { 200: answer('Every action.', OrderActions), ...READ_PROBLEMS },
});

const listLoanActions = createRoute({
  ...operation('listLoanActions', 'Lists what can be done about lent devices, or why not'),
  method: 'get',
  path: '/v1/trials/{id}/loans/actions',
  request,
  responses: { 200: answer('Shipping, then each loan.', StepActions), ...READ_PROBLEMS },
});

const listConversionActions = createRoute({
  ...operation('listConversionActions', 'Lists what can be done to convert a trial, or why not'),
  method: 'get',
  path: '/v1/trials/{id}/conversions/actions',
  request,
  responses: { 200: answer('Every action.', StepActions), ...READ_PROBLEMS },
});

/** Before the routes of one loan: `actions` is no kind of device. */
export function stepActionRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(listOrderActions, async (c) => {
      const { view } = await orderOf(c, c.req.valid('param').id);
      const known = await knownTo(c, view.customerId === null ? [] : [view.customerId]);
      const { nowMs } = await c.var.worlds.at(c.var.caller.world.id);
      const actions = await askRuntime(c, actionsOfOrder, view.id);
      return c.json({ orderId: view.id, ...toWire({ nowMs }), ...listed(actions, known) }, 200);
    })
    .openapi(listLoanActions, async (c) => {
      const { view, nowMs } = await trialOf(c, c.req.valid('param').id);
      const known = await knownTo(c, [view.customerId]);
      const actions = await askRuntime(c, actionsOfLoans, view.id);
      return c.json({ trialId: view.id, ...toWire({ nowMs }), ...listed(actions, known) }, 200);
    })
    .openapi(listConversionActions, async (c) => {
      const { view, nowMs } = await trialOf(c, c.req.valid('param').id);
      const known = await knownTo(c, [view.customerId]);
      const actions = await askRuntime(c, actionsOfConversion, view.id);
      return c.json({ trialId: view.id, ...toWire({ nowMs }), ...listed(actions, known) }, 200);
    });
}

const listed = (actions: readonly StepAction[], known: Known) =>
  wholeList(actions.map((action) => actionWire(action, known)));

/** An address that the caller does not know is the caller’s to say. */
function actionWire({ actor, fields, inputs, ...action }: StepAction, known: Known) {
  const unseen = inputs
    .map(({ name }) => name)
    .filter((name) => isAddress(fields[name]) && !isVisible(String(fields[name]), known));
  const shown = Object.entries(fields).filter(([name]) => !unseen.includes(name));
  return {
    ...toWire(action),
    ...requestOf(action.command, Object.fromEntries(shown)),
    inputs: inputs.map((input) => ({
      ...toWire(input),
      isRequired: input.isRequired || unseen.includes(input.name),
    })),
    actor: actorWire(actor, known),
  };
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && value.includes('@');
const isVisible = (email: string, known: Known): boolean =>
  known === 'everybody' || known.has(email);
