/** The headers of requests and answers, each told once. */
import { API_VERSION } from '../api-version.ts';

type AnswerHeader = {
  readonly description: string;
  readonly schema: { readonly type: 'string' | 'integer' };
  readonly example: string | number;
};

const text = { type: 'string' } as const;

export const ANSWER_HEADERS: Readonly<Record<string, AnswerHeader>> = {
  TrackingId: {
    description: 'Finds this request in the log: the one that was sent, or a new one.',
    schema: text,
    example: 'ROUTER_5F1C2B9A',
  },
  ApiVersion: {
    description: 'The version of the API that the answer is in.',
    schema: text,
    example: '2026-11-01',
  },
  RequestId: {
    description: 'The same as `trackingid`, under the name that other clients know.',
    schema: text,
    example: 'ROUTER_5F1C2B9A',
  },
  Authenticate: {
    description: 'How to say who asks. Source: RFC 9110 §11.6.1.',
    schema: text,
    example: 'Bearer realm="sandglass"',
  },
  ContentLanguage: {
    description: 'The language that the answer speaks.',
    schema: text,
    example: 'en',
  },
  ContentDisposition: {
    description: 'The name of the file, for a client that saves it.',
    schema: text,
    example: 'attachment; filename="sbx_01J8ZQ4Y0BEXAMPLE0000000001.ndjson"',
  },
  Location: {
    description: 'Where the new resource is: an absolute address, like that of `Link`.',
    schema: text,
    example: 'http://127.0.0.1:4317/v1/trials/trl_01J8ZQ4Y0BEXAMPLE0000000001',
  },
  Link: {
    description:
      'The next page, as `<address>; rel="next"`, the address absolute; absent on the last one.',
    schema: text,
    example: '<http://127.0.0.1:4317/v1/trials?cursor=dHJsXzAx>; rel="next"',
  },
  ETag: {
    description: 'The version of what is shown, for `If-Match` and `If-None-Match`.',
    schema: text,
    example: '"12.20834"',
  },
  RetryAfter: {
    description: 'When to try again. Unit: seconds.',
    schema: { type: 'integer' },
    example: 1,
  },
  RateLimit: {
    description: 'What is left in this window, and when it begins anew.',
    schema: text,
    example: '"default";r=5999;t=60',
  },
  RateLimitPolicy: {
    description: 'How many requests one key may send in which time.',
    schema: text,
    example: '"default";q=6000;w=60',
  },
  IdempotentReplayed: {
    description: '`true` where the request had its effect before; this is what it was told then.',
    schema: text,
    example: 'true',
  },
};

/** As they are sent. */
export const HEADER_NAMES: Readonly<Record<string, string>> = {
  TrackingId: 'trackingid',
  ApiVersion: 'Api-Version',
  RequestId: 'X-Request-Id',
  Authenticate: 'WWW-Authenticate',
  ContentLanguage: 'Content-Language',
  ContentDisposition: 'Content-Disposition',
  Location: 'Location',
  Link: 'Link',
  ETag: 'ETag',
  RetryAfter: 'Retry-After',
  RateLimit: 'RateLimit',
  RateLimitPolicy: 'RateLimit-Policy',
  IdempotentReplayed: 'Idempotent-Replayed',
};

export const REQUEST_HEADERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Chosen by the client, new for each request that it means. Sent again with the same body, the ' +
      'request has its effect once, and gets the first answer again with Idempotent-Replayed: true. ' +
      'Kept for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'The `ETag` of the version that the request was decided on. Where it is another by now, nothing ' +
      'happens, and the answer is 412.',
    schema: { type: 'string' },
    example: '"12.20834"',
  },
  IfMatchRequired: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'The `ETag` of the version that is changed; `*` for whatever version it has. Without it the ' +
      'answer is 428, for another version 412.',
    schema: { type: 'string' },
    example: '"12.20834"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The `ETag` that the client has already: the answer is 304 while it is the same.',
    schema: { type: 'string' },
    example: '"12.20834"',
  },
  Reason: {
    name: 'X-Sandglass-Reason',
    in: 'header',
    required: false,
    description:
      'Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in ' +
      'percent signs, a percent sign as `%25`.',
    schema: { type: 'string', minLength: 1, maxLength: 6000 },
    example: 'Agreed with J%C3%B8rgen on the phone',
  },
  World: {
    name: 'X-Sandglass-World',
    in: 'header',
    required: false,
    description:
      'In which world to speak: the id of a sandbox. Only for the operator of the installation; ' +
      'every other key has one world.',
    schema: { type: 'string', maxLength: 80 },
    example: 'sbx_01J8ZQ4Y0BEXAMPLE0000000001',
  },
  ApiVersion: {
    name: 'Api-Version',
    in: 'header',
    required: false,
    description:
      'The version of the API to speak; the one that the key was made under where it is left out.',
    schema: { type: 'string', maxLength: 20 },
    example: API_VERSION,
  },
  TrackingId: {
    name: 'TrackingID',
    in: 'header',
    required: false,
    description:
      'The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes ' +
      'back in the answer and stands in the log. `X-Request-Id` is taken as well.',
    schema: { type: 'string', maxLength: 128 },
    example: 'ROUTER_5F1C2B9A',
  },
} as const;
