/** What a cohort's charts and fields are called, and how its numbers are written. */
import { manner } from '../manner.ts';
import { say } from '../say.ts';
import type { BarId, Kind } from './figures.ts';
import type { Name, PresetId } from './plan.ts';

/** For example `2,050`. */
export function numberOf(value: number): string {
  return new Intl.NumberFormat(manner().locale).format(value);
}

/** For example `41%`; nothing of nothing is nothing. */
export function shareOf(part: number, whole: number): string {
  const share = whole === 0 ? 0 : part / whole;
  const digits = share > 0 && share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(manner().locale, {
    style: 'percent',
    maximumFractionDigits: digits,
  }).format(share);
}

/** One day, or some days together: `Day 7`, `Days 14–20`. */
export function daysOf(day: number, step: number): string {
  if (step === 1) return say('Day {day}', { day });
  return say('Days {from}–{to}', { from: day, to: day + step - 1 });
}

/** A stage, or a line of the survival. */
export function stageTitle(id: string): string {
  const titles: Readonly<Record<string, string>> = {
    refused: say('Refused at the start'),
    asked: say('Waiting for consent'),
    waiting: say('Waiting to be set up'),
    active: say('Running'),
    grace: say('In grace'),
    converted: say('Bought'),
    ended: say('Over, not bought'),
    cancelled: say('Cancelled'),
    lapsed: say('Lapsed without consent'),
    trial: say('Still a trial'),
    service: say('With a service'),
  };
  return titles[id] ?? id;
}

export function mailTitle(id: string): string {
  const titles: Readonly<Record<Kind, string>> = {
    consent: say('Request for consent'),
    welcome: say('Welcome'),
    soon: say('The trial ends soon'),
    today: say('The trial ends today'),
    gone: say('The services are gone'),
    devices: say('Lent devices'),
    other: say('Other mails'),
  };
  return titles[id as Kind];
}

export function barTitle(id: BarId): string {
  const titles: Readonly<Record<BarId, string>> = {
    begun: say('Request accepted'),
    asked: say('Customer asked for consent'),
    consented: say('Consent given'),
    provisioned: say('Set up'),
    extended: say('Extended'),
    converted: stageTitle('converted'),
    ended: stageTitle('ended'),
    cancelled: stageTitle('cancelled'),
    lapsed: stageTitle('lapsed'),
    refused: stageTitle('refused'),
    lent: say('Devices lent'),
    inTime: say('Handed over in time'),
    late: say('Handed over late'),
    returned: say('Back and complete'),
  };
  return titles[id];
}

export function presetTitle(id: PresetId): string {
  const titles: Readonly<Record<PresetId, string>> = {
    typical: say('Typical'),
    hesitant: say('Hesitant customers'),
    extending: say('Many extensions'),
    devices: say('Devices come late'),
  };
  return titles[id];
}

export function fieldTitle(name: Name): string {
  const titles: Readonly<Record<Name, string>> = {
    trials: say('Trials'),
    seed: say('Seed of chance'),
    policy: say('Policy'),
    service: say('Service'),
    length: say('Length'),
    asked: say('Customers that have to be asked'),
    consents: say('Of those, consent'),
    answer: say('Answer after'),
    setUp: say('Set up after'),
    extended: say('Extended, and again each time'),
    extensions: say('At most'),
    convertsBefore: say('Buy before the end'),
    convertsInGrace: say('Buy in grace'),
    cancelled: say('Cancelled by the partner'),
    lent: say('With lent devices'),
    late: say('Of those, hand them over late'),
    lateBy: say('Late by'),
  };
  return titles[name];
}
