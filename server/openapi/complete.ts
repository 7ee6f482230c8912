/**
 * What the routes do not say one by one, because it is the same for all: chapters, headers, problems,
 * and examples. It is put into the document once, when that is asked for.
 */

import { ADDRESSES } from '../addresses.ts';
import type { OperationId } from '../operations.ts';
import { keysFor, peopleFor } from '../who-may.ts';
import type { ApiDocument } from './api-document.ts';
import { codesByStatus } from './codes.ts';
import type { Example, Examples } from './examples.ts';
import { describeFields } from './field-words.ts';
import { ANSWER_HEADERS, HEADER_NAMES, REQUEST_HEADERS } from './headers.ts';
import { wordsFor } from './operation-words.ts';
import { describeParameters } from './parameter-words.ts';
import { samplesOf } from './samples.ts';
import { chapterOf, TAGS } from './tags.ts';

type PathItem = NonNullable<ApiDocument['paths']>[string];
export type Operation = NonNullable<PathItem['get']>;
type Answers = NonNullable<Operation['responses']>;
type Parameters = NonNullable<Operation['parameters']>;
type Answer = Exclude<Answers[string], { $ref: string }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PROBLEM_TYPE = 'application/problem+json';

interface Place {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
}

/** Completes a document in place. */
export function complete(document: ApiDocument, examples: Examples): void {
  const shared: Record<string, Answer> = {};
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const place = { path, method };
      operation.tags = [chapterOf(path)];
      tell(operation);
      const codes = codesOf(operation, method);
      Object.assign(operation, { 'x-codes': codes });
      for (const status of problemsOf(operation)) {
        if (codes[status] === undefined) delete operation.responses?.[status];
      }
      operation.parameters = parametersOf(operation, place);
      operation.responses = answersOf(operation, place, { shared, examples });
      const example = examples.operations[operation.operationId ?? ''];
      if (example !== undefined) show(operation, place, example);
    }
  }
  document.tags = [...TAGS];
  document.components = {
    ...document.components,
    headers: { ...ANSWER_HEADERS },
    parameters: { ...document.components?.parameters, ...REQUEST_HEADERS },
    responses: shared,
  };
  describeParameters(document);
  describeFields(document);
}

/** Whether a write may name the version that it is meant for. */
const isChange = (operation: Operation): boolean => 'x-if-match' in operation;
/** Whether its answers show something that has a version. */
const isVersioned = (operation: Operation): boolean =>
  '304' in (operation.responses ?? {}) ||
  isChange(operation) ||
  COMMAND_IDS.includes(operation.operationId ?? '');
const COMMAND_IDS: readonly string[] = Object.values(ADDRESSES).map((one) => one.operationId);
const isData = (path: string): boolean => path.startsWith('/v1/');
const isKeyed = ({ security = [] }: Operation): boolean => security.length > 0;
const isList = ({ parameters = [] }: Operation): boolean =>
  parameters.some((one) => 'name' in one && one.name === 'cursor');

/** What it does, with which keys, and for whom. */
function tell(operation: Operation): void {
  const operationId = operation.operationId as OperationId;
  const people = peopleFor(operationId);
  const who = people === null ? [] : [`For ${people}.`];
  operation.description = [wordsFor(operationId), ...who].join('\n\n');
  const keys = keysFor(operationId);
  if (keys !== null) Object.assign(operation, { 'x-roles': keys });
}

/** Of the problems that it describes; a form is read before the common parameters are put in. */
function codesOf(operation: Operation, method: Place['method']) {
  const { operationId, parameters = [], responses = {}, requestBody } = operation;
  const isRead = method === 'get';
  const form = {
    isKeyed: isKeyed(operation),
    isWrite: !isRead,
    hasBody: requestBody !== undefined,
    hasQuery: parameters.some((one) => 'in' in one && one.in === 'query'),
    isPaged: isList(operation),
    isVersionNamed: '428' in responses,
  };
  return codesByStatus(operationId as OperationId, form, problemsOf(operation));
}

const problemsOf = ({ responses = {} }: Operation): readonly string[] =>
  Object.keys(responses).filter((status) => status >= '400');

function parametersOf(operation: Operation, { path, method }: Place): Parameters {
  const { responses = {} } = operation;
  const headers = [
    ...(method === 'get' ? [] : ['IdempotencyKey', 'Reason']),
    ...('304' in responses ? ['IfNoneMatch'] : []),
    ...('428' in responses ? ['IfMatchRequired'] : isChange(operation) ? ['IfMatch'] : []),
    ...(isKeyed(operation) ? ['World'] : []),
    ...(isData(path) ? ['ApiVersion'] : []),
    'TrackingId',
  ];
  return [
    ...(operation.parameters ?? []),
    ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` })),
  ];
}

/** A problem that many operations share is told once; every other answer gets its headers. */
function answersOf(
  operation: Operation,
  place: Place,
  { shared, examples }: { readonly shared: Record<string, Answer>; readonly examples: Examples },
): Answers {
  const answers: Answers = {};
  for (const [status, answer] of Object.entries(operation.responses ?? {})) {
    if ('$ref' in answer) throw new Error(`${operation.operationId}: ${status} is told elsewhere`);
    const told = answer as Answer;
    if (told.content?.[PROBLEM_TYPE] === undefined) {
      answers[status] = { ...told, headers: headersOf(operation, place, status) };
      continue;
    }
    const name = `Problem${status}`;
    shared[name] ??= problemOf(told, Number(status), examples);
    const isSame = shared[name]?.description === told.description;
    answers[status] = isSame ? { $ref: `#/components/responses/${name}` } : told;
  }
  return answers;
}

function problemOf(answer: Answer, status: number, { problems }: Examples): Answer {
  const example = problems[status];
  return {
    ...answer,
    headers: headersNamed([
      'TrackingId',
      'RequestId',
      'ApiVersion',
      ...(status === 401 ? ['Authenticate'] : ['RateLimit', 'RateLimitPolicy']),
      ...(status === 412 ? ['ETag'] : []),
      ...(status === 429 || status === 503 || status === 507 ? ['RetryAfter'] : []),
    ]),
    content: {
      [PROBLEM_TYPE]: {
        ...answer.content?.[PROBLEM_TYPE],
        ...(example === undefined ? {} : { example }),
      },
    },
  };
}

/** Operations that speak to people in the language that was asked for. */
const IN_A_LANGUAGE: readonly string[] = ['checkEligibility', 'getDecision', 'checkPolicy'];

/** Operations that make something which has no address of its own. */
const UNPLACED: readonly string[] = [
  'createBackup',
  'createConsentToken',
  'createKey',
  'rotateKey',
  'testWebhook',
  'replayWebhookDelivery',
  'replayWebhookDeliveries',
];

/** What comes with an answer that is no problem. */
function headersOf(
  operation: Operation,
  { path, method }: Place,
  status: string,
): NonNullable<Answer['headers']> {
  const { responses = {}, operationId } = operation;
  const isPlaced = !UNPLACED.includes(operationId ?? '');
  const goesOn = (status === '202' && isPlaced) || operationId === 'getOperation';
  return headersNamed([
    'TrackingId',
    'RequestId',
    ...(isData(path) ? ['ApiVersion'] : []),
    ...(IN_A_LANGUAGE.includes(operationId ?? '') ? ['ContentLanguage'] : []),
    ...(operationId === 'exportSandbox' ? ['ContentDisposition'] : []),
    ...(goesOn ? ['RetryAfter'] : []),
    ...((status === '201' || status === '202') && isPlaced ? ['Location'] : []),
    ...(isList(operation) ? ['Link'] : []),
    ...(isVersioned(operation) ? ['ETag'] : []),
    ...('429' in responses ? ['RateLimit', 'RateLimitPolicy'] : []),
    ...(method === 'get' ? [] : ['IdempotentReplayed']),
  ]);
}

const headersNamed = (names: readonly string[]): NonNullable<Answer['headers']> =>
  Object.fromEntries(
    names.map((name) => [HEADER_NAMES[name] ?? name, { $ref: `#/components/headers/${name}` }]),
  );

/** Puts an example beside what it is an example of. */
function show(operation: Operation, place: Place, example: Example): void {
  const { requestBody } = operation;
  const asked = requestBody && 'content' in requestBody ? requestBody.content : {};
  if (example.request !== undefined) exemplify(asked, example.request);
  const answers = (operation.responses ?? {}) as Readonly<Record<string, Answer | undefined>>;
  exemplify(answers[example.status]?.content ?? {}, example.answer);
  Object.assign(operation, { 'x-codeSamples': samplesOf(place, example) });
  operation.parameters = (operation.parameters ?? []).map((one) => withPlace(one, place, example));
}

/** A place in the path with what stands there in the example: an id of the right kind. */
function withPlace(parameter: Parameters[number], { path }: Place, example: Example) {
  if (!('in' in parameter) || parameter.in !== 'path') return parameter;
  const index = path.split('/').indexOf(`{${parameter.name}}`);
  const value = decodeURIComponent(example.path.split('?')[0]?.split('/')[index] ?? '');
  return { ...parameter, schema: { ...parameter.schema, example: value } };
}

function exemplify(content: Record<string, { example?: unknown }>, example: unknown): void {
  const media = content['application/json'];
  if (media !== undefined && example !== undefined) media.example = example;
}
