/** What every route shares: its surroundings, and the words with which it describes itself. */
import { createRoute, z } from '@hono/zod-openapi';
import type { CommandName } from '../runtime/index.ts';
import { allow } from './access.ts';
import { ADDRESSES } from './addresses.ts';
import { audited } from './audited.ts';
import { wellShaped } from './body-shape.ts';
import { onceOnly } from './idempotency.ts';
import { limited } from './limited.ts';
import { needsKey, type OperationId } from './operations.ts';
import { conditional, type Demand } from './preconditions.ts';
import type { ProblemStatus } from './problem.ts';
import { ProblemWire } from './schemas.ts';

/** Every route takes exactly the query parameters that it names. */
export const noQuery = z.strictObject({});

export const idParam = z.object({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'trl_01J8ZQ4Y0B' }),
});

/**
 * Names a route, and lets only those in who have the operation: before anything else is read.
 *
 * @param demand Whether a write may or must name the version that it is meant for.
 */
export function operation(operationId: OperationId, summary: string, demand: Demand = 'none') {
  return {
    operationId,
    summary,
    security: needsKey(operationId) ? [{ key: [] }] : [],
    middleware: [
      allow(operationId),
      limited,
      audited(operationId),
      wellShaped,
      onceOnly,
      conditional(demand),
    ],
    ...(demand === 'none' ? {} : { 'x-if-match': demand }),
  };
}

/** How a command's route names itself, and where it is. */
export function commandRoute<Name extends CommandName>(command: Name) {
  const { operationId, summary, method, path } = ADDRESSES[command];
  const isAboutOne = path.includes('{id}');
  const demand = method === 'patch' ? 'required' : isAboutOne ? 'optional' : 'none';
  return { ...operation(operationId, summary, demand), method, path };
}

/** A JSON body that must be there. */
export function body<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

export function answer<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } } as const;
}

const MEANINGS: Record<ProblemStatus, string> = {
  400: 'The request cannot be read: malformed JSON, or an unknown or unusable query parameter.',
  401: 'No key, or one that opens nothing.',
  403: 'The key’s role, or the person’s, does not allow it.',
  404: 'It does not exist, or it is not the caller’s to see.',
  405: 'This address does not have this method.',
  409: 'Refused, with every reason; nothing changed.',
  411: 'The length of the body is not given.',
  412: 'Its version is another than If-Match demands; the ETag has the present one.',
  413: 'The body is too large.',
  415: 'The body is not declared as JSON.',
  422: 'The body has fields that cannot be used; each is named.',
  428: 'The version that is to be changed has to be named: If-Match.',
  429: 'The rate limit is used up; try again after Retry-After seconds.',
  500: 'Our failure; the tracking id finds it in the log.',
  503: 'Too much is asked at once, or it could not be kept; try again after Retry-After seconds.',
  507: 'No space is left to keep anything.',
};

type ProblemAnswer = {
  description: string;
  content: { 'application/problem+json': { schema: typeof ProblemWire } };
};

/** The problems a route can answer with. */
export function problems<Status extends ProblemStatus>(...statuses: readonly Status[]) {
  const answers = statuses.map((status): [Status, ProblemAnswer] => [
    status,
    {
      description: MEANINGS[status],
      content: { 'application/problem+json': { schema: ProblemWire } },
    },
  ]);
  return Object.fromEntries(answers) as Record<Status, ProblemAnswer>;
}

/** What any route with a key and no body can answer with. */
export const READ_PROBLEMS = problems(400, 401, 403, 404, 429, 500, 503);
/** What any route with a key and a body can answer with. */
export const WRITE_PROBLEMS = problems(
  ...([400, 401, 403, 404, 409, 411, 412, 413, 415, 422, 429, 500, 503, 507] as const),
);
/** To a reader that has it already and says so: If-None-Match. */
export const NOT_MODIFIED = { 304: { description: 'You have this version already.' } } as const;

export { createRoute, z };
