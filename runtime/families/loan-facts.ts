/** What the rules are told about lent devices. Source: domain §4.10 (E-10 to E-12, E-16, E-30). */
import { datePlusDays, daysFromTo, shippedSerialsOf } from '../../machines/index.ts';
import {
  areModelsWithinMax,
  deviceCountMax,
  deviceGroupOf,
  doModelsFit,
  isCountryServed,
  type Pack,
} from '../../rules/index.ts';
import type { CommandOf } from '../command.ts';
import type { Subject } from '../family.ts';
import { loanContextOf } from '../views.ts';

const DAY_MS = 86_400_000;

/** The date in the licence e-mail; null where the policy knows no such date. Source: A-19. */
export function eulaExpiryDateOf(command: CommandOf<'loan.ship'>, subject: Subject): string | null {
  const { dueDateSource, maxDays } = subject.pack.terms.devices;
  if (dueDateSource === null) return null;
  const trialDays = Math.round(subject.trial.durationMs / DAY_MS);
  const days = Math.min(trialDays, maxDays ?? trialDays);
  return command.eulaExpiryDate ?? datePlusDays(command.shippedOn, days);
}

/** Unit: days. A date before the start is no length at all; so is none. */
export const loanDaysOf = (start: string, end: string | null): number =>
  end === null ? 0 : Math.max(0, daysFromTo(start, end));

/**
 * What the trial would have after this shipment. Where there is one shipment for each kind, an
 * earlier one of this kind is not counted: that it exists is the answer (E-10).
 */
export function shipmentFacts(command: CommandOf<'loan.ship'>, subject: Subject): object {
  const { deviceType, devices, country, supportsPoe, trialsTeamContacted, shippedOn } = command;
  const earlier = earlierCounts(subject);
  const own = earlier.filter((one) => one.deviceType === deviceType);
  const counted = isOnePerType(subject.pack)
    ? earlier.filter((one) => one.deviceType !== deviceType)
    : earlier;
  const now = devices.map(({ model, serials }) => ({ deviceType, model, count: serials.length }));
  const all = [...counted, ...now];
  const group = deviceGroupOf(deviceType);
  return {
    deviceType,
    deviceTypeShipped: own.length > 0,
    deviceModelsFitType: doModelsFit(deviceType, now),
    deviceModelsWithinMax: areModelsWithinMax(all),
    deviceGroupCount: sum(all.filter((one) => group.types.includes(one.deviceType))),
    deviceGroupCountMax: group.countMax,
    deviceCount: sum(all),
    deviceCountMax,
    deviceCountryServed: isCountryServed(country, now),
    supportsPoe,
    trialsTeamContacted,
    loanDays: loanDaysOf(shippedOn, eulaExpiryDateOf(command, subject)),
  };
}

const isOnePerType = (pack: Pack): boolean => pack.terms.devices.oneShipmentPerType;

type Counted = {
  readonly deviceType: CommandOf<'loan.ship'>['deviceType'];
  readonly model: string;
  readonly count: number;
};

/** Every device that was ever shipped for the trial. */
function earlierCounts({ stream, trialId }: Subject): readonly Counted[] {
  return Object.values(stream.instances)
    .filter((instance) => instance.trialId === trialId)
    .flatMap((instance) => loanContextOf(instance) ?? [])
    .flatMap(({ deviceType, devices }) =>
      devices.map(({ model, serials }) => ({
        deviceType: deviceType as Counted['deviceType'],
        model,
        count: serials.length,
      })),
    );
}

const sum = (counts: readonly Counted[]): number =>
  counts.reduce((total, one) => total + one.count, 0);

/** What the mail that asks for an unknown loan number says. Source: T-149, A-22. */
export function enquiryFacts(
  { orgId, adminEmail, serials }: CommandOf<'loan.enquireNumber'>,
  loan: Parameters<typeof shippedSerialsOf>[0],
): object {
  return {
    enquiryNamesOrganisation: orgId !== undefined && adminEmail !== undefined,
    enquiryNamesEverySerial: shippedSerialsOf(loan).every((one) => serials.includes(one)),
  };
}
