/** What one entry says, for lists: its title, who caused it, and what it was about. */
import { type Actor, type Entry, eventTitle, machineTitle, TIMERS } from '../runtime/index.ts';
import { countOf } from './format.ts';
import { leafIdOf, machineNameOf, SERVICE_LABELS, stateOf } from './vocabulary.ts';

export function titleOf({ input }: Entry): string {
  return input.kind === 'timer' ? TIMERS[input.name].label : eventTitle(input.command.type);
}

export function byOf({ input }: Entry): string {
  return input.kind === 'timer' ? 'The clock' : actorOf(input.actor);
}

/** What was asked for beyond the command's name; null where the name says all. */
export function subjectOf({ input }: Entry): string | null {
  if (input.kind === 'timer') return null;
  const { command } = input;
  switch (command.type) {
    case 'partner.register':
      return command.name;
    case 'customer.register':
      return command.companyName;
    case 'trial.start':
      return command.services.map(serviceOf).join(', ');
    case 'trial.addService':
    case 'trial.removeService':
      return serviceOf(command.service);
    case 'trial.editLicences':
      return countOf(command.licenceCount, 'licence');
    case 'consent.approve':
      return command.grantFullAdmin ? 'as full administrator' : 'as provisioning administrator';
    case 'partner.update':
    case 'customer.update':
    case 'trial.completeProvisioning':
    case 'trial.extend':
    case 'trial.cancel':
    case 'trial.purchaseInterest':
    case 'consent.decline':
    case 'consent.resend':
    case 'consent.withdraw':
      return null;
  }
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

function actorOf(actor: Actor): string {
  switch (actor.kind) {
    case 'partner':
    case 'customer':
      return actor.email;
    case 'operator':
      return 'Operator';
    case 'system':
      return 'The clock';
  }
}

function serviceOf(service: string): string {
  return SERVICE_LABELS[service] ?? service;
}
