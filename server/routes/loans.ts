/** Devices lent for a trial: one loan for each kind of device, from shipping to return. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { COMMANDS, type CommandName } from '../../runtime/index.ts';
import type { AppEnv } from '../app-env.ts';
import { carryOutOnTrial } from '../carry-out.ts';
import { trialTag } from '../etag.ts';
import { LoanWire, loansOf } from '../family-schemas.ts';
import {
  answer,
  body,
  commandRoute,
  createRoute,
  idParam,
  NOT_MODIFIED,
  noQuery,
  operation,
  problems,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { wholeList } from '../pages.ts';
import { Problem } from '../problem.ts';
import { EntryWire, pageOf } from '../schemas.ts';
import { trialOf } from '../scope.ts';

const ASKED = [
  'loan.deliver',
  'loan.requestTracking',
  'loan.requestExtension',
  'loan.approveExtension',
  'loan.rejectExtension',
  'loan.keep',
  'loan.orderMore',
  'loan.prepareReturn',
  'loan.reportLostLabel',
  'loan.pickUp',
  'loan.receive',
  'loan.enquireNumber',
] as const satisfies readonly CommandName[];

const loanParam = idParam.extend({
  deviceType: z
    .enum(COMMANDS['loan.deliver'].shape.deviceType.options)
    .openapi({ param: { name: 'deviceType', in: 'path' }, example: 'PHONE' }),
});

const entries = z.array(EntryWire).openapi({ description: 'What the command did.' });
const Changed = LoanWire.extend({ entries }).openapi('ChangedLoan');

const shipDevices = createRoute({
  ...commandRoute('loan.ship'),
  request: {
    params: idParam,
    query: noQuery,
    body: body(COMMANDS['loan.ship'].omit({ trialId: true })),
  },
  responses: { 201: answer('The loan.', Changed), ...WRITE_PROBLEMS },
});

const listLoans = createRoute({
  ...operation('listLoans', 'Lists the loans of devices for a trial'),
  method: 'get',
  path: '/v1/trials/{id}/loans',
  request: { params: idParam, query: noQuery },
  responses: {
    200: answer('Every loan, in the order of shipping.', pageOf(LoanWire)),
    ...READ_PROBLEMS,
  },
});

const getLoan = createRoute({
  ...operation('getLoan', 'Shows one loan of devices'),
  method: 'get',
  path: '/v1/trials/{id}/loans/{deviceType}',
  request: { params: loanParam, query: noQuery },
  responses: {
    200: answer('The loan.', LoanWire),
    ...NOT_MODIFIED,
    ...READ_PROBLEMS,
    ...problems(422),
  },
});

export function loanRoutes() {
  const app = new OpenAPIHono<AppEnv>()
    .openapi(shipDevices, async (c) => {
      const { id } = c.req.valid('param');
      const fields = c.req.valid('json');
      const { entries, ...after } = await carryOutOnTrial(c, id, 'loan.ship', fields);
      const { deviceType } = fields;
      c.header('Location', `/v1/trials/${after.view.id}/loans/${deviceType}`);
      return c.json({ ...loanAt(after, deviceType), entries }, 201);
    })
    .openapi(listLoans, async (c) => {
      const at = await trialOf(c, c.req.valid('param').id);
      return c.json(wholeList(loansOf(at)), 200);
    })
    .openapi(getLoan, async (c) => {
      const { id, deviceType } = c.req.valid('param');
      const at = await trialOf(c, id);
      c.header('ETag', trialTag(at.stream, at.nowMs));
      return c.json(loanAt(at, deviceType), 200);
    });
  for (const command of ASKED) {
    const fields: z.ZodObject = COMMANDS[command];
    const route = createRoute({
      ...commandRoute(command),
      request: {
        params: loanParam,
        query: noQuery,
        body: body(fields.omit({ trialId: true, deviceType: true })),
      },
      responses: { 200: answer('The loan as it is now.', Changed), ...WRITE_PROBLEMS },
    });
    app.openapi(route, async (c) => {
      const { id, deviceType } = c.req.valid('param');
      const asked = { deviceType, ...c.req.valid('json') };
      const { entries, ...after } = await carryOutOnTrial(c, id, command, asked);
      return c.json({ ...loanAt(after, deviceType), entries }, 200);
    });
  }
  return app;
}

function loanAt(at: Parameters<typeof loansOf>[0], deviceType: string) {
  const loan = loansOf(at).find((one) => one.deviceType === deviceType);
  if (loan === undefined) throw new Problem('UNKNOWN_LOAN');
  return loan;
}
