/**
 * Lent devices against the reference data: how many there may be, where they are shipped, and what
 * a policy says of a country.
 *
 * Source: T-139, T-142, T-145, T-160; domain §6.5.
 */
import type { FACTS } from './facts.ts';
import { referenceData } from './reference-data.ts';

export type DeviceType = (typeof FACTS.deviceType.values)[number];

export interface DeviceCount {
  readonly model: string;
  /** Unit: devices. */
  readonly count: number;
}

const modelOf = (id: string) => referenceData.devices.models.find((model) => model.id === id);

/** A model that is not in the reference data belongs to the kind that is asked for. */
export const doModelsFit = (type: DeviceType, counts: readonly DeviceCount[]): boolean =>
  counts.every(({ model }) => (modelOf(model)?.type ?? type) === type);

/** Whether every known model stays within its own limit. */
export const areModelsWithinMax = (counts: readonly DeviceCount[]): boolean =>
  counts.every(({ model }) => {
    const most = modelOf(model)?.countMax;
    const count = counts
      .filter((one) => one.model === model)
      .reduce((sum, one) => sum + one.count, 0);
    return most === undefined || count <= most;
  });

/** Several models go only where all of them go; an unknown one goes to the USA. */
export const isCountryServed = (
  countryCode: string,
  counts: readonly { readonly model: string }[],
): boolean => {
  const { unknownModelShipsTo, countryLists } = referenceData.devices;
  return counts.every(({ model }) =>
    (modelOf(model)?.shipsTo ?? unknownModelShipsTo).some((place) =>
      (countryLists[place] ?? [place]).includes(countryCode),
    ),
  );
};

/** The kinds of device that are counted together: phones, and everything else. */
export function deviceGroupOf(type: DeviceType): {
  readonly types: readonly DeviceType[];
  readonly countMax: number;
} {
  const group = referenceData.devices.groups.find((one) => one.types.includes(type));
  if (group) return group;
  throw new RangeError(`unknown device type ${type}`);
}

/** What a policy says of a country: by its own name, by EMEAR, or by `*` for everywhere else. */
export function valueFor<Value>(
  places: Readonly<Record<string, Value>>,
  countryCode: string,
): Value | undefined {
  const region = referenceData.emear.includes(countryCode) ? places['EMEAR'] : undefined;
  return places[countryCode] ?? region ?? places['*'];
}

/** Whether a policy's list of places has a country, by its own name, by EMEAR or by `*`. */
export const isPlaceIn = (places: readonly string[], countryCode: string): boolean =>
  valueFor(Object.fromEntries(places.map((place) => [place, true])), countryCode) === true;
