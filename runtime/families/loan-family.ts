/** Requests about lent devices, understood. One loan per trial and kind of device. */
import { CURRENT, type DeviceLoanContext, type DeviceLoanInput } from '../../machines/index.ts';
import { isPlaceIn, type Pack, type Question } from '../../rules/index.ts';
import { ask } from '../ask.ts';
import type { CommandOf } from '../command.ts';
import type { Decision, Reason } from '../entry.ts';
import { Rejected } from '../errors.ts';
import type { Family, Subject, Understood } from '../family.ts';
import { reason } from '../refusal.ts';
import type { SubjectCommand } from '../subject.ts';
import { deviceLoanTermsOf } from '../terms.ts';
import { loanContextOf } from '../views.ts';
import { enquiryFacts, eulaExpiryDateOf, loanDaysOf, shipmentFacts } from './loan-facts.ts';

type LoanCommand = Extract<SubjectCommand, { readonly type: `loan.${string}` }>;
type OwnCommand = Exclude<LoanCommand, { readonly type: 'loan.ship' | 'loan.skip' }>;

/** @throws {Rejected} `UNKNOWN_LOAN`: no devices of this kind were shipped for the trial. */
export const loanFamily: Family<LoanCommand> = async (command, subject) => {
  if (command.type === 'loan.skip') return skipped(command, subject);
  const instanceId = `${subject.trialId}/loan-${command.deviceType}`;
  if (command.type === 'loan.ship') return shipped(command, subject, instanceId);
  const instance = subject.stream.instances[instanceId];
  const loan = instance && loanContextOf(instance);
  if (loan === undefined) throw new Rejected('UNKNOWN_LOAN');
  return {
    instanceId,
    event: await eventOf(command, subject.pack, loan),
    decision: await decisionOf(command, subject, loan),
    denials: 'until' in command ? dateDenials(loan.eulaExpiryDate, command.until) : [],
  };
};

/** Nothing is shipped, and nothing else changes: the entry is the record of why. T-032 to T-035. */
async function skipped(command: CommandOf<'loan.skip'>, subject: Subject): Promise<Understood> {
  const facts = { path: subject.trial.path, skipReason: command.reason };
  return {
    instanceId: subject.trialId,
    event: null,
    decision: await one(subject.pack, 'loan.skip', facts),
    denials: denialsFor(subject, ['active', 'pendingConsent', 'pendingProvisioning']),
  };
}

async function shipped(
  command: CommandOf<'loan.ship'>,
  subject: Subject,
  instanceId: string,
): Promise<Understood> {
  const { pack } = subject;
  const isBorn = instanceId in subject.stream.instances;
  const joins = isBorn && !pack.terms.devices.oneShipmentPerType;
  const input = inputOf(command, subject);
  return {
    instanceId,
    event: joins ? { type: command.type, devices: command.devices } : null,
    birth: isBorn ? null : { machine: CURRENT['device-loan'], packId: pack.packId, input },
    decision: await one(pack, 'loan.ship', shipmentFacts(command, subject)),
    denials: [
      ...denialsFor(subject, ['active']),
      ...dateDenials(command.shippedOn, input.eulaExpiryDate),
    ],
  };
}

function inputOf(command: CommandOf<'loan.ship'>, subject: Subject): DeviceLoanInput {
  const { deviceType, loanNumber, devices, shippedOn, controlHubExpiryDate, country } = command;
  const { labelCountries, phonePowerSupply } = subject.pack.terms.devices;
  return {
    deviceType,
    loanNumber,
    devices,
    loanStartDate: shippedOn,
    eulaExpiryDate: eulaExpiryDateOf(command, subject),
    controlHubExpiryDate: controlHubExpiryDate ?? null,
    country,
    isPowerSupplyIncluded: deviceType !== 'PHONE' || (phonePowerSupply ?? true),
    isLabelInBox: isPlaceIn(labelCountries, country),
    terms: deviceLoanTermsOf(subject.pack, country),
  };
}

/** Devices belong to a running trial with Webex devices in it. Source: T-032, R-05. */
function denialsFor(subject: Subject, states: readonly string[]): readonly Reason[] {
  const { trial, trialState } = subject;
  const hasDevices = trial.services.includes('WEBEX_DEVICES');
  return [
    ...(states.includes(trialState) ? [] : [reason(stateCodeOf(trialState))]),
    ...(hasDevices ? [] : [reason('SERVICE_NOT_IN_TRIAL')]),
  ];
}

/** A date that counts comes after the one before it, where both are known. */
const dateDenials = (before: string | null, after: string | null): readonly Reason[] =>
  before === null || after === null || after > before ? [] : [reason('LOAN_DATE_INVALID')];

function stateCodeOf(trialState: string) {
  if (['converted', 'cancelled', 'ended'].includes(trialState)) return 'TRIAL_CLOSED';
  return trialState === 'pendingConsent' ? 'CONSENT_REQUIRED' : 'TRIAL_NOT_ACTIVE';
}

/** What the loan hears. New devices are no part of the trial: their order changes no loan. */
async function eventOf(
  command: OwnCommand,
  pack: Pack,
  loan: DeviceLoanContext,
): Promise<Understood['event']> {
  switch (command.type) {
    case 'loan.orderMore':
      return null;
    case 'loan.deliver':
    case 'loan.rejectExtension':
    case 'loan.keep':
    case 'loan.pickUp':
      return { type: command.type };
    case 'loan.requestTracking':
      return { type: command.type, loanNumber: command.loanNumber };
    case 'loan.requestExtension':
    case 'loan.approveExtension':
      return { type: command.type, until: command.until };
    case 'loan.prepareReturn': {
      const { type, hasOriginalPackaging, hasLabel } = command;
      return { type, hasOriginalPackaging, hasLabel };
    }
    case 'loan.reportLostLabel': {
      const facts = { relabelServed: isPlaceIn(pack.terms.devices.relabelCountries, loan.country) };
      const { outcome } = await one(pack, 'loan.relabel', facts);
      return { type: command.type, isServed: outcome === 'allowed' };
    }
    case 'loan.receive':
      return { type: command.type, serials: command.serials };
    case 'loan.enquireNumber': {
      const { type, orgId = null, adminEmail = null, serials } = command;
      return { type, orgId, adminEmail, serials };
    }
  }
}

async function decisionOf(
  command: OwnCommand,
  { pack, actor }: Subject,
  loan: DeviceLoanContext,
): Promise<Decision | null> {
  switch (command.type) {
    case 'loan.requestTracking':
      return one(pack, command.type, {
        trackingSubjectRight: command.subject === loan.terms.trackingSubject,
        loanNumberWellFormed: /^D\d+$/.test(command.loanNumber),
      });
    case 'loan.requestExtension':
      return one(pack, command.type, { loanDays: loanDaysOf(loan.loanStartDate, command.until) });
    case 'loan.approveExtension':
      return one(pack, command.type, {
        loanDays: loanDaysOf(loan.loanStartDate, command.until),
        actorIsTrialsTeam: actor.kind === 'trialsTeam' || actor.kind === 'operator',
      });
    case 'loan.keep':
    case 'loan.orderMore':
      return one(pack, 'loan.keep', { keepOffered: loan.terms.isKeepOffered });
    case 'loan.enquireNumber':
      return one(pack, command.type, enquiryFacts(command, loan));
    case 'loan.deliver':
    case 'loan.rejectExtension':
    case 'loan.prepareReturn':
    case 'loan.reportLostLabel':
    case 'loan.pickUp':
    case 'loan.receive':
      return null;
  }
}

const one = (pack: Pack, question: Question, facts: object): Promise<Decision> =>
  ask(pack, question, [{ service: '', facts }]);
