/** What one entry says, for lists: its title, who caused it, and what it was about. */
import {
  type Actor,
  CODES,
  type Command,
  type Entry,
  eventTitle,
  machineTitle,
  type RoutedInput,
  TIMERS,
  whoMay,
} from '../runtime/index.ts';
import { countOf, humanOf } from './format.ts';
import { leafIdOf, machineNameOf, SERVICE_LABELS, stateOf } from './vocabulary.ts';

const HEARD: Readonly<Record<RoutedInput['event']['type'], string>> = {
  'partner.created': 'Partner organisation made',
  'order.mapped': 'Order attached',
  'order.handedToCustomer': 'Order handed to the customer',
  'order.provisioned': 'Order provisioned',
};

export function titleOf({ input }: Entry): string {
  switch (input.kind) {
    case 'timer':
      return TIMERS[input.name].label;
    case 'routed':
      return HEARD[input.event.type];
    case 'command':
      return eventTitle(input.command.type);
  }
}

export function byOf({ input }: Entry): string {
  switch (input.kind) {
    case 'timer':
      return 'The clock';
    case 'routed':
      return `Told by ${input.from.stream}`;
    case 'command':
      return actorOf(input.actor);
  }
}

/** What was asked for beyond the command's name; null where the name says all. */
export function subjectOf({ input }: Entry): string | null {
  if (input.kind !== 'command') return null;
  const { command } = input;
  const said = nameIn(command) ?? servicesIn(command) ?? detailIn(command);
  const device = 'deviceType' in command ? humanOf(command.deviceType) : null;
  const parts = [device, said].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Whom or what it names. */
function nameIn(command: Command): string | null {
  if (command.type === 'partner.register') return command.name;
  if ('companyName' in command && command.companyName !== undefined) return command.companyName;
  if ('adminEmail' in command && command.adminEmail !== undefined) return command.adminEmail;
  return 'email' in command && command.email !== undefined ? command.email : null;
}

function servicesIn(command: Command): string | null {
  if ('service' in command) return serviceOf(command.service);
  if ('services' in command && command.services.length > 0) {
    return command.services.map(serviceOf).join(', ');
  }
  return null;
}

function detailIn(command: Command): string | null {
  if (command.type === 'consent.approve') {
    return command.grantFullAdmin ? 'as full administrator' : 'as provisioning administrator';
  }
  if ('licenceCount' in command) return countOf(command.licenceCount, 'licence');
  if ('numbers' in command) return countOf(command.numbers.length, 'number');
  if ('loanNumber' in command) return `loan ${command.loanNumber}`;
  if ('until' in command) return `until ${command.until}`;
  if ('reason' in command) return humanOf(command.reason);
  if ('who' in command) return humanOf(command.who);
  if ('step' in command) return humanOf(command.step);
  return command.type === 'order.checkSubdomain' ? command.siteUrl : null;
}

/** What the entry changed and caused. */
export function outcomeOf({ changes, effects }: Entry): readonly string[] {
  const moves = changes.flatMap(({ machine, from, to }) => {
    const name = machineNameOf(machine);
    const id = leafIdOf(name, to);
    if (from !== null && leafIdOf(name, from) === id) return [];
    return [`${machineTitle(name)} → ${stateOf(id)?.title ?? id}`];
  });
  const mailCount = effects.filter(({ message }) => message !== undefined).length;
  const taskCount = effects.filter(({ task }) => task !== undefined).length;
  return [
    ...moves,
    ...(mailCount === 0 ? [] : [countOf(mailCount, 'mail')]),
    ...(taskCount === 0 ? [] : [countOf(taskCount, 'task')]),
  ];
}

export interface Remark {
  readonly instanceId: string;
  readonly code: string;
  readonly sentence: string;
}

const SENTENCES: ReadonlyMap<string, string> = new Map(
  CODES.map(({ code, sentence }) => [code, sentence]),
);

/** What is to be known about something that was accepted. */
export function remarksOf({ effects }: Entry): readonly Remark[] {
  return effects.flatMap(({ instanceId, effect }) => {
    if (effect.type !== 'remark') return [];
    const { code, about } = effect.params;
    const which = about.map((one) => SERVICE_LABELS[one] ?? humanOf(one)).join(', ');
    const sentence = `${SENTENCES.get(code) ?? humanOf(code)}${which === '' ? '' : ` ${which}.`}`;
    return [{ instanceId, code, sentence }];
  });
}

const PEOPLE: Readonly<Record<ReturnType<typeof whoMay>[number], string>> = {
  linkHolder: 'whoever has the link',
  partnerSales: 'the partner',
  customerAdmin: 'the customer’s administrator',
  customer: 'the customer',
  trialsTeam: 'the trials team',
  orderDesk: 'the order desk',
  operator: 'the operator',
};

/** Who may ask for something: `the partner or the trials team`. */
export function peopleFor(command: Command['type']): string {
  return whoMay(command)
    .map((who) => PEOPLE[who])
    .join(' or ');
}

function actorOf(actor: Actor): string {
  switch (actor.kind) {
    case 'partner':
    case 'customer':
    case 'contact':
      return actor.email;
    case 'trialsTeam':
      return 'The trials team';
    case 'orderDesk':
      return 'The order desk';
    case 'operator':
      return 'Operator';
    case 'system':
      return 'The clock';
  }
}

function serviceOf(service: string): string {
  return SERVICE_LABELS[service] ?? service;
}
