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
import { humanOf } from './format.ts';
import { count, say } from './say.ts';
import { leafIdOf, machineNameOf, serviceLabelOf, stateOf } from './vocabulary.ts';

const HEARD: Readonly<Record<RoutedInput['event']['type'], string>> = {
  'partner.created': 'Partner organisation made',
  'order.mapped': 'Order attached',
  'order.handedToCustomer': 'Order handed to the customer',
  'order.provisioned': 'Order provisioned',
};

export function titleOf({ input }: Entry): string {
  switch (input.kind) {
    case 'timer':
      return say(TIMERS[input.name].label);
    case 'routed':
      return say(HEARD[input.event.type]);
    case 'command':
      return say(eventTitle(input.command.type));
  }
}

export function byOf({ input }: Entry): string {
  switch (input.kind) {
    case 'timer':
      return say('The clock');
    case 'routed':
      return say('Told by {stream}', { stream: input.from.stream });
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
  return parts.length === 0 ? null : parts.join(say(', '));
}

/** Whom or what it names. */
function nameIn(command: Command): string | null {
  if (command.type === 'partner.register') return command.name;
  if ('companyName' in command && command.companyName !== undefined) return command.companyName;
  if ('adminEmail' in command && command.adminEmail !== undefined) return command.adminEmail;
  return 'email' in command && command.email !== undefined ? command.email : null;
}

function servicesIn(command: Command): string | null {
  if ('service' in command) return serviceLabelOf(command.service);
  if ('services' in command && command.services.length > 0) {
    return command.services.map(serviceLabelOf).join(say(', '));
  }
  return null;
}

function detailIn(command: Command): string | null {
  if (command.type === 'consent.approve') {
    return command.grantFullAdmin
      ? say('as full administrator')
      : say('as provisioning administrator');
  }
  if ('licenceCount' in command) {
    return count(command.licenceCount, '{count} licence', '{count} licences');
  }
  if ('numbers' in command) {
    return count(command.numbers.length, '{count} number', '{count} numbers');
  }
  if ('loanNumber' in command) return say('loan {number}', { number: command.loanNumber });
  if ('until' in command) return say('until {date}', { date: command.until });
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
    return [`${say(machineTitle(name))} ${say('→')} ${stateOf(id)?.title ?? id}`];
  });
  const mailCount = effects.filter(({ message }) => message !== undefined).length;
  const taskCount = effects.filter(({ task }) => task !== undefined).length;
  return [
    ...moves,
    ...(mailCount === 0 ? [] : [count(mailCount, '{count} mail', '{count} mails')]),
    ...(taskCount === 0 ? [] : [count(taskCount, '{count} task', '{count} tasks')]),
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
    const which = about.map(serviceLabelOf).join(say(', '));
    const sentence = `${say(SENTENCES.get(code) ?? code)}${which === '' ? '' : ` ${which}.`}`;
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
    .map((who) => say(PEOPLE[who]))
    .join(` ${say('or')} `);
}

function actorOf(actor: Actor): string {
  switch (actor.kind) {
    case 'partner':
    case 'customer':
    case 'contact':
      return actor.email;
    case 'trialsTeam':
      return say('The trials team');
    case 'orderDesk':
      return say('The order desk');
    case 'operator':
      return say('Operator');
    case 'system':
      return say('The clock');
  }
}
