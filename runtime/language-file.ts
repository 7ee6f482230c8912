/**
 * The form of a language's file in `languages/`: what it has to say beside its phrases. A file that
 * leaves something out does not compile.
 *
 * English is only phrases: its rules are worded by the packs, its facts by the fact dictionary, its
 * codes and timers by the tables that name them.
 *
 * Source: our choice; the terms are those of the source documents in five languages.
 */
import type { TimerName } from '../machines/index.ts';
import type { FACTS, FactName, Service } from '../rules/index.ts';
import type { Code } from './codes.ts';
import english from './languages/en.json' with { type: 'json' };

/** What a page and an answer say around the rules. The English file is the form of the others. */
export type Phrases = typeof english.phrases;

export const ENGLISH_PHRASES: Phrases = english.phrases;

/** A rule, worded: `{factName}` in the message stands for that fact's value. */
export interface RuleText {
  readonly title: string;
  readonly message: string;
  readonly remedy?: string;
}

/** Codes that stand in an answer to "may I start this trial?" and come from no rule. */
export const ANSWER_CODES = [
  'ROLE_NOT_ALLOWED',
  'ORGANISATION_CLOSED',
  'VERTICAL_NOT_LISTED',
  'USE_ADD_OR_EDIT',
  'PARTNER_ADMIN_UNKNOWN',
  'EXISTING_NOT_CONFIRMED',
  'SITE_URL_TAKEN',
  'USER_IN_OTHER_ORG',
  'FACTS_INCOMPLETE',
  'CUSTOMER_REQUIRED',
  'UNKNOWN_CUSTOMER',
  'UNKNOWN_PARTNER',
  'UNKNOWN_POLICY',
] as const satisfies readonly Code[];

/** What machines tell each other while nobody does anything, or in answer to what somebody did. */
export const CAUSE_EVENTS = [
  'trial.expired',
  'trial.extended',
  'trial.closed',
  'consent.approved',
  'consent.lapsed',
  'consent.declined',
  'consent.withdrawn',
  'access.grant',
  'conversion.done',
  'organisation.closed',
  'born',
] as const;

/** The words among the names of fields in the `from` of a fact. */
export const SOURCE_WORDS = [
  'one at a time',
  'reference data',
  'policy',
  'the site URL register',
  'the register of users',
  'the trial’s loans',
  'the date asked for',
  'actor',
  'or',
] as const;

type EnumName = {
  [Name in FactName]: (typeof FACTS)[Name] extends { kind: 'enum' } ? Name : never;
}[FactName];

type Words<Name extends string> = Readonly<Record<Name, string>>;

export interface LanguageFile {
  readonly language: string;
  readonly name: string;
  readonly direction: string;
  /** By message key. */
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly facts: Words<FactName>;
  /** Of a service, its name in `services` is meant. */
  readonly values: {
    readonly [Name in Exclude<EnumName, 'service'>]: Words<(typeof FACTS)[Name]['values'][number]>;
  };
  readonly services: Words<Service | 'LEGACY_CALL'>;
  readonly codes: Words<(typeof ANSWER_CODES)[number]>;
  readonly timers: Words<TimerName>;
  readonly events: Words<(typeof CAUSE_EVENTS)[number]>;
  readonly sources: Words<(typeof SOURCE_WORDS)[number]>;
  readonly phrases: Phrases;
}
