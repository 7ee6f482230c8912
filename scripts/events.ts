// Writes docs/events.md: every type of event that an outsider may hear, and what brings it about.
import { type CommandName, TIMERS, type TimerName } from '../runtime/index.ts';
import { ADDRESSES } from '../server/addresses.ts';
import {
  COMMAND_TYPES,
  ROUTED_TYPES,
  TEST_TYPE,
  TIMER_TYPES,
} from '../server/events/event-types.ts';
import type { Page } from './pages.ts';

const ORDER_SAYS: Readonly<Record<keyof typeof ROUTED_TYPES, string>> = {
  'partner.created': 'The first order of a partner made its organisation',
  'order.mapped': 'An order was put on this customer',
  'order.handedToCustomer': 'The customer sets an order up itself',
  'order.provisioned': 'Everything that an order bought is paid for from now on',
};

export function eventPages(): readonly Page[] {
  return [{ path: 'docs/events.md', text: `${[INTRO, ...tables(), LAST].join('\n\n')}\n` }];
}

const INTRO = `# Events

What happens in a world, for programs that follow it: one event for each accepted entry. A request that was refused is
no event. \`GET /v1/events\` lists them, \`GET /v1/events/stream\` sends them as they happen, and a webhook
(\`POST /v1/webhooks\`) gets them at an address of yours. Everybody hears what is theirs: a partner of itself, its trials
and its orders; a customer of its organisation; an operator of the world. An organisation has 200 streams open at most;
one more is answered with 429.

An event is thin: ids, what the status was and is, the new deadlines, and what was asked for. It names no person. Read
what you need more of; \`trialSequence\` counts 1, 2, 3 … within a trial. Types are only ever added: pass over those that
you do not know. \`trial.*\` stands for all that begin so.

\`trial.requested\` comes for every trial, whatever becomes of the request: \`data.status.to\` says whether it waits for
the customer (\`pendingConsent\`) or goes on. \`consent.approved\` follows an answer, \`trial.provisioned\` once all its
services are there.`;

const LAST = `## Webhooks

Signed by [Standard Webhooks](https://www.standardwebhooks.com) 1.0.0: verify with any of its libraries, and forget what
comes twice by its \`webhook-id\`. The body is \`{"type", "timestamp", "data"}\`, where \`data\` is the event as the list
shows it. Answer 2xx within 15 seconds. Anything else is tried again ten times over three days, events of one trial in
their order; 410 disables the endpoint, and so does an event that is given up. Where \`429\` or \`503\` come with
\`Retry-After\`, it is heeded. \`${TEST_TYPE}\` is sent by \`POST /v1/webhooks/{id}/test\`.`;

function tables(): readonly string[] {
  const commands = (Object.keys(COMMAND_TYPES) as CommandName[]).map((name) =>
    row(COMMAND_TYPES[name], `${ADDRESSES[name].summary} (\`${ADDRESSES[name].operationId}\`)`),
  );
  const timers = (Object.keys(TIMER_TYPES) as TimerName[]).map((name) =>
    row(TIMER_TYPES[name], TIMERS[name].label),
  );
  const routed = (Object.keys(ROUTED_TYPES) as (keyof typeof ROUTED_TYPES)[]).map((name) =>
    row(ROUTED_TYPES[name], ORDER_SAYS[name]),
  );
  return [
    table('Somebody asked for it', commands),
    table('Its time came', timers),
    table('An order told it', routed),
  ];
}

const row = (type: string, meaning: string): string => `| \`${type}\` | ${meaning} |`;

const table = (title: string, rows: readonly string[]): string =>
  [`## ${title}`, '', '| type | what happened |', '| --- | --- |', ...rows].join('\n');
