/** Packs whose terms or lists are wrong. */
import { type Broken, type Change, type Json, known, unknown } from './breaking.ts';

const device =
  (change: Json): Change =>
  (pack) =>
    Object.assign(pack.terms['devices'] ?? {}, change);
const offers =
  (change: Json): Change =>
  (pack) =>
    Object.assign((pack.terms['devices']?.['offers'] ?? {}) as Json, change);

export const TERMS: readonly Broken[] = [
  known(
    'a term too few',
    (pack) => {
      delete pack.terms['graceDays'];
    },
    '/terms',
    'misses "graceDays"',
  ),
  known(
    'a misspelt term',
    (pack) => {
      pack.terms['graceDay'] = pack.terms['graceDays'] as Json;
      delete pack.terms['graceDays'];
    },
    '/terms/graceDay',
    'unknown key: did you mean "graceDays"?',
  ),
  known(
    'a length as text',
    (pack) => {
      Object.assign(pack.terms, { graceDays: '30' });
    },
    '/terms/graceDays',
    'must be a whole number 0..36500',
  ),
  known(
    'a length below zero',
    (pack) => {
      Object.assign(pack.terms, { graceDays: -1 });
    },
    '/terms/graceDays',
    'must be a whole number 0..36500',
  ),
  known(
    'yes for true',
    (pack) => {
      Object.assign(pack.terms, { welcomeMail: 'yes' });
    },
    '/terms/welcomeMail',
    'must be true or false',
  ),
  known(
    'a party nobody knows',
    (pack) => {
      Object.assign(pack.terms, { cancelBy: ['PARTNR'] });
    },
    '/terms/cancelBy/0',
    'must be one of PARTNER, CUSTOMER: did you mean "PARTNER"?',
  ),
  known(
    'a party twice',
    (pack) => {
      Object.assign(pack.terms, { cancelBy: ['PARTNER', 'PARTNER'] });
    },
    '/terms/cancelBy/1',
    'repeats "PARTNER"',
  ),
  known(
    'a state nobody knows',
    (pack) => {
      Object.assign(pack.terms['extension'] ?? {}, { allowedIn: ['activ'] });
    },
    '/terms/extension/allowedIn/0',
    'must be one of pendingConsent, pendingProvisioning, active, ' +
      'grace, converted, cancelled, ended: did you mean "active"?',
  ),
  unknown(
    'no reminder at the end',
    (pack) => {
      Object.assign(pack.terms, { reminders: [{ offsetDays: -7 }] });
    },
    '/terms/reminders',
    'must be one reminder before the end (a negative offset) and one at it (0)',
  ),
  unknown(
    'consent without a length',
    (pack) => {
      delete pack.terms['existingCustomer']?.['consentDays'];
    },
    '/terms/existingCustomer',
    'consent needs "consentDays"',
  ),
  unknown(
    'an offer without its mailbox',
    offers({ tracking: true }),
    '/terms/devices/offers/tracking',
    'must be false: see the other terms',
  ),
  known(
    'a country in small letters',
    device({ carriers: { us: 'UPS' } }),
    '/terms/devices/carriers/us',
    'the key must look like US, EMEAR or *',
  ),
  known(
    'no country',
    device({ labelCountries: [] }),
    '/terms/devices/labelCountries',
    'must not be empty',
  ),
  known(
    'a link that runs code',
    (pack) => {
      Object.assign(pack.terms, { purchaseLink: 'javascript:alert(1)' });
    },
    '/terms/purchaseLink',
    'must look like /subscriptions#purchase',
  ),
  unknown(
    'a term without a source',
    (pack) => {
      delete pack.termSources['graceDays'];
    },
    '/termSources',
    'misses "graceDays"',
  ),
  unknown(
    'a source of no term',
    (pack) => {
      pack.termSources['graceDay'] = pack.termSources['graceDays'];
      delete pack.termSources['graceDays'];
    },
    '/termSources/graceDay',
    'there is no such term: did you mean "graceDays"?',
  ),
  known(
    'a source that is no clause',
    (pack) => {
      pack.termSources['graceDays'] = ['page 7'];
    },
    '/termSources/graceDays/0',
    'must look like T-001, A-01, R-01 or "our choice"',
  ),
  known(
    'no clause',
    (pack) => {
      pack.termSources['graceDays'] = [];
    },
    '/termSources/graceDays',
    'must not be empty',
  ),
];

export const LISTS: readonly Broken[] = [
  unknown(
    'an inherited list once more',
    (pack) => {
      pack.lists['closedStates'] = ['ended'];
    },
    '/lists/closedStates',
    'is already an inherited list',
  ),
  known(
    'an empty list',
    (pack) => {
      pack.lists['sold'] = [];
    },
    '/lists/sold',
    'must not be empty',
  ),
  known(
    'a list with a value twice',
    (pack) => {
      pack.lists['sold'] = ['CALLING', 'CALLING'];
    },
    '/lists/sold/1',
    'repeats "CALLING"',
  ),
  unknown(
    'a list with a value that no service is',
    (pack) => {
      pack.lists['sold'] = ['CALLING', 'MEETING'];
    },
    '/lists/sold/1',
    'out of range for service: "MEETING": did you mean "MEETINGS"?',
  ),
  known(
    'a list of objects',
    (pack) => {
      pack.lists['sold'] = [{ id: 'CALLING' }];
    },
    '/lists/sold/0',
    'must be a text or a whole number',
  ),
  known(
    'a name with a space',
    (pack) => {
      pack.lists['all sold'] = ['CALLING'];
    },
    '/lists/all sold',
    'the key must look like closedStates',
  ),
  unknown(
    'a list that no rule uses',
    (pack) => {
      pack.lists['kept'] = ['CALLING'];
    },
    '/lists/kept',
    'no rule uses it',
  ),
];
