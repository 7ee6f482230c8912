// The words of docs/lifecycle.md for what the machines name: who speaks, and what an effect does.
import type { EffectName } from '../machines/index.ts';
import { COMMANDS, type CommandName, whoMay } from '../runtime/index.ts';
import { PEOPLE } from '../server/who-may.ts';

/** Requests that stand under another name among the commands, or under none. */
const ASKED_BY: Readonly<Record<string, readonly CommandName[]>> = {
  'numbers.add': ['numbers.order', 'numbers.bring'],
};

/** Who says a report, by the noun in its name. */
const TOLD_BY: Readonly<Record<string, string>> = {
  consent: 'the consent',
  trial: 'the trial',
  conversion: 'the conversion, or an order on the trial’s tenant',
  access: 'the trial, or an order that was set up',
  organisation: 'a trial of the customer whose end emptied the organisation',
};

/** `a sales administrator of the partner or an administrator of the customer`. */
export function speakersOf(event: string, kind: 'request' | 'report'): string {
  const [noun = ''] = event.split('.');
  if (kind === 'report') return `told by ${TOLD_BY[noun] ?? noun}`;
  if (noun === 'wizard') return 'asked by the person who fills in the wizard';
  const commands = ASKED_BY[event] ?? (isCommand(event) ? [event] : []);
  const people = [...new Set(commands.flatMap((command) => whoMay(command)))].map(
    (who) => PEOPLE[who],
  );
  return `asked by ${people.join(' or ')}`;
}

const isCommand = (event: string): event is CommandName => Object.hasOwn(COMMANDS, event);

const EFFECTS: Readonly<Record<EffectName, string>> = {
  notify: 'sends',
  openTask: 'opens the task',
  begin: 'begins the machine',
  tell: 'tells the machine',
  tellAll: 'tells everything that lives with the trial',
  remark: 'adds a remark to the answer',
  reserveSiteUrl: 'holds the trial’s site address',
  recordPurchase: 'records what was bought',
  recordSite: 'records the site address as paid for',
  route: 'tells another organisation’s stream',
  startBilling: 'starts billing',
  keep: 'records what is kept',
  lose: 'records what is lost',
  createSite: 'makes another site',
  createOrganisation: 'makes a second organisation',
  stopCalls: 'stops calls',
  releaseNumbers: 'frees the numbers',
  listCustomerAsPending: 'lists the customer as pending',
  manageCustomer: 'lists the customer as managed',
  removeCustomer: 'takes the customer off the partner’s list',
  tagLicencesExpired: 'tags the licences as expired',
  endLicences: 'ends the licences',
  closeOrganisation: 'closes the organisation',
};

/** `sends N-04`, `opens the task REP_CONTACT`, `ends the licences`. */
export function effectText(effect: string): string {
  const [name = '', ...about] = effect.split(' ');
  const words = Object.hasOwn(EFFECTS, name) ? EFFECTS[name as EffectName] : `does ${name}`;
  return [words, ...about].join(' ');
}
