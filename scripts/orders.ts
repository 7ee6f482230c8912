// Writes docs/orders.md: which command is for which step of an order, a loan and a conversion, in the
// machines' own words.
import {
  COMMANDS,
  type CommandName,
  catalog,
  type EdgeDescription,
  type MachineDescription,
} from '../runtime/index.ts';
import { ADDRESSES } from '../server/addresses.ts';
import { peopleFor } from '../server/who-may.ts';
import type { Page } from './pages.ts';

const INTRO = `# Orders, loans and conversions, step by step

Three things are done in steps, each by one request to the API. A request at another step is refused with
\`ORDER_STATE\`, \`LOAN_STATE\` or \`CONVERSION_STEP_OUT_OF_ORDER\`, whose sentence names the present step and what may
be asked there; nothing else changes. \`GET\` the order, the loan or the conversion, and \`state\` says where it stands.
What can be done now, by whom, with which body, and why not, is at \`GET /v1/orders/{id}/actions\`,
\`GET /v1/trials/{id}/loans/actions\` and \`GET /v1/trials/{id}/conversions/actions\`.
The tables are written from the machines by \`npm run docs\`; [lifecycle.md](lifecycle.md) draws them, timers included.`;

const ORDER = `\`POST /v1/orders\` places it (a sales administrator of the partner, or the order desk). The provisioning e-mail
goes out when the requested start has come; from then on whoever it reached holds the link.

- **A-WX, A-SPK, A-FLEX**: set-up now → role → who → the partner’s organisation (made for a first order, else reviewed)
  → the customer’s administrator → the customer’s organisation → review all. Then a password for a new partner, the pages
  of the set-up that fit what was bought, and provisioning.
- **Contact Center**: the same, with company and country after the administrator, and a set-up that may be handed over
  to the customer’s administrators. It may be put on a trial’s tenant: \`trialId\` when it is placed.
- **A partner’s first order**, which the order desk places without a \`partnerId\`: \`create-partner\` in place of
  \`review-partner\`.
- **A customer that exists**: \`endCustomerId\` when it is placed. Without it, an administrator’s address that another
  organisation has is refused with \`USER_IN_OTHER_ORG\`.
- **An alias as contact** (\`isAlias: true\`): \`add-individual\` before \`set-up-now\`.`;

const LOAN = `\`POST /v1/trials/{id}/loans\` ships devices of one kind for an active trial that has Webex devices in it (a
sales administrator of the partner, or the trials team). \`POST /v1/trials/{id}/skip-devices\` says that none are shipped.`;

const CONVERSION = `\`POST /v1/trials/{id}/conversions\` orders it, while the trial is active or in its grace period and no other is
open (a sales administrator of the partner). Under A-SPK plans are named, under A-WX and A-FLEX services. Then it is
set-up, address, confirmation. The service order is handled beside that, and new devices after it.`;

export function orderPages(): readonly Page[] {
  const machines = new Map(catalog().map((machine) => [machine.name, machine]));
  const section = (name: string, title: string, words: string): string => {
    const machine = machines.get(name);
    if (machine === undefined) throw new Error(`there is no machine ${name}`);
    return `## ${title}\n\n${words}\n\n${tableOf(machine)}`;
  };
  const parts = [
    INTRO,
    section('order', 'An order', ORDER),
    section('device-loan', 'A loan of devices', LOAN),
    section('conversion', 'A conversion', CONVERSION),
  ];
  return [{ path: 'docs/orders.md', text: `${parts.join('\n\n')}\n` }];
}

function tableOf(machine: MachineDescription): string {
  const rows = machine.states.flatMap(({ id, title }) =>
    commandsAt(machine, id).map((command) => rowOf(machine, { id, title }, command)),
  );
  return ['| step | request | leads to | who may |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Commands that a state hears itself; what a state around it hears stands there. */
function commandsAt({ edges }: MachineDescription, stateId: string): readonly CommandName[] {
  const heard = edges.filter(({ source, kind }) => source === stateId && kind === 'request');
  return [...new Set(heard.map(({ event }) => event))].filter(isCommand);
}

const isCommand = (event: string): event is CommandName => Object.hasOwn(COMMANDS, event);

function rowOf(
  machine: MachineDescription,
  { id, title }: { readonly id: string; readonly title: string },
  command: CommandName,
): string {
  const ways = machine.edges.filter(({ source, event }) => source === id && event === command);
  const to = [...new Set(ways.map((edge) => wayText(machine, edge)))].join('; ');
  const { operationId, path } = ADDRESSES[command];
  const name = path.split('/').at(-1) ?? '';
  return `| ${title} | \`${name}\` | ${to} | ${peopleFor(operationId)} |`;
}

/** \`Who\`, \`stays\`, and under which condition where there is one. */
function wayText(
  { states }: MachineDescription,
  { source, target, guard }: EdgeDescription,
): string {
  const isStay = target === null || target === source;
  const to = isStay ? 'the same step' : (states.find(({ id }) => id === target)?.title ?? '');
  return guard === null ? to : `${to} (${guard})`;
}
