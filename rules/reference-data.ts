/**
 * What may be chosen: services, lengths, licence counts, verticals, countries and their regions.
 *
 * Data to edit, not policy: a pack says what follows from a choice. Checked when this loads. A host
 * may put other data in its place before it asks anything; what was decided with the former stays.
 *
 * Source: T-006 to T-011, T-019 to T-021, T-024, T-026 to T-028, T-030, T-145; domain §6.2 (regions),
 * §6.4 (lengths, counts) and §6.5 (devices). The lists of verticals, of countries and of EMEAR are
 * our choice.
 */
import { FACTS, SERVICES, type Service } from './facts.ts';
import { deepFreeze, type Problem } from './json.ts';
import { PackError } from './pack.ts';
import json from './reference-data.json' with { type: 'json' };
import { bool, int, listOf, mapOf, object, oneOf, pattern, type Read, text } from './shape.ts';

const id = pattern(/^[A-Z]+(?:_[A-Z]+)*$/, 'FINANCIAL_SERVICES');
const country = pattern(/^[A-Z]{2}$/, 'SE');
const deviceType = oneOf(...FACTS.deviceType.values);
const REGIONS = ['US', 'EU', 'CA', 'UK', 'JP', 'AU', 'SG', 'SA', 'AE'] as const;
const region = object({ label: text, countries: listOf(country, 1) });

const REFERENCE_DATA = object({
  /** Unit: days. Source: T-030; domain §6.4. */
  durationsDays: listOf(int(1, 36_500), 1),
  /** Bounds: `min..max`, both inclusive. Source: T-028; domain §6.4. */
  licenceCount: object({
    min: int(0, 1_000_000),
    max: int(0, 1_000_000),
    default: int(0, 1_000_000),
  }),
  services: listOf(
    object(
      { id: oneOf(...SERVICES), label: text, includes: listOf(id), countedApart: bool },
      {
        participantCountMax: object({ app: int(1, 1_000_000), site: int(1, 1_000_000) }),
        numbersRequiredAtStart: bool,
      },
    ),
    1,
  ),
  verticals: listOf(object({ id, label: text }), 1),
  regions: object({
    US: region,
    EU: region,
    CA: region,
    UK: region,
    JP: region,
    AU: region,
    SG: region,
    SA: region,
    AE: region,
  }),
  regionElsewhere: oneOf(...REGIONS),
  supportedCountries: listOf(country, 1),
  /** How long after the requested start the representative looks. Unit: days. T-209, T-277. */
  orders: object({ repContactDays: int(0, 365) }),
  /** Where Contact Center may be sold; the list is our choice. Source: T-256, T-257. */
  contactCenterSalesCountries: listOf(country, 1),
  /** Models, their limits and where they are shipped. Unit: devices. Source: domain §6.5. */
  devices: object({
    countMax: int(0, 10_000),
    groups: listOf(object({ id, types: listOf(deviceType, 1), countMax: int(0, 10_000) }), 1),
    models: listOf(
      object({
        id: text,
        label: text,
        type: deviceType,
        countMax: int(0, 10_000),
        shipsTo: listOf(text, 1),
      }),
    ),
    unknownModelShipsTo: listOf(text, 1),
    countryLists: mapOf(/^[A-Z]+(?:_[A-Z0-9]+)*$/, 'EU_1', listOf(country, 1)),
  }),
  /** Europe, the Middle East, Africa and Russia, as the carriers see them. Source: T-145. */
  emear: listOf(country, 1),
});

export type ReferenceData = Read<typeof REFERENCE_DATA>;
export type Region = (typeof REGIONS)[number];

/**
 * Checks reference data and freezes it.
 *
 * @throws {PackError} Anything is wrong with it.
 */
export function loadReferenceData(input: unknown): ReferenceData {
  const problems: Problem[] = [];
  const read = REFERENCE_DATA(input, 'reference-data', problems);
  if (problems.length === 0) lintWhole(read, problems);
  if (problems.length > 0) throw new PackError('reference-data', problems);
  return deepFreeze(JSON.parse(JSON.stringify(read)) as ReferenceData);
}

export let referenceData: ReferenceData = loadReferenceData(json);
/** Unit: devices, all kinds together. */
export let deviceCountMax: number = referenceData.devices.countMax;

/**
 * Puts other data in the place of what came with the product.
 *
 * @throws {PackError} Anything is wrong with it; then nothing is replaced.
 */
export function replaceReferenceData(input: unknown): void {
  referenceData = loadReferenceData(input);
  deviceCountMax = referenceData.devices.countMax;
}

/**
 * Where the data of a customer in this country is kept. Total: a country without a region of its
 * own belongs to the region of everywhere else. Source: T-021, T-024; domain §6.2.
 */
export const regionOf = (countryCode: string): Region =>
  REGIONS.find((name) => referenceData.regions[name].countries.includes(countryCode)) ??
  referenceData.regionElsewhere;

/** Whether Webex is available in a country (ISO 3166-1 alpha-2). Source: T-026. */
export const isCountrySupported = (countryCode: string): boolean =>
  referenceData.supportedCountries.includes(countryCode);

/** Whether Contact Center may be sold in a country (ISO 3166-1 alpha-2). Source: T-256, T-257. */
export const isContactCenterSold = (countryCode: string): boolean =>
  referenceData.contactCenterSalesCountries.includes(countryCode);

/** Whether a length is offered. Unit: days. Source: T-030; domain §6.4. */
export const isDurationOffered = (durationDays: number): boolean =>
  referenceData.durationsDays.includes(durationDays);

/** Whether a business vertical is on the list; free text is refused. Source: T-018, T-019. */
export const isVertical = (verticalId: string): boolean =>
  referenceData.verticals.some((vertical) => vertical.id === verticalId);

/** What is known about a service. */
export function serviceDetails(service: Service): ReferenceData['services'][number] {
  const details = referenceData.services.find((candidate) => candidate.id === service);
  if (details) return details;
  throw new RangeError(`unknown service ${service}`);
}

function lintWhole(read: ReferenceData, problems: Problem[]): void {
  const bad = (key: string, reason: string): void =>
    void problems.push({ place: `reference-data/${key}`, reason });
  const { min, max } = read.licenceCount;
  if (min > read.licenceCount.default || read.licenceCount.default > max) {
    bad('licenceCount', 'must have min <= default <= max');
  }
  const ids = read.services.map((service) => service.id);
  for (const service of SERVICES) {
    if (ids.filter((candidate) => candidate === service).length !== 1) {
      bad('services', `must have ${service} exactly once`);
    }
  }
  const verticals = read.verticals.map((vertical) => vertical.id);
  if (new Set(verticals).size !== verticals.length) bad('verticals', 'has an id twice');
  for (const code of read.contactCenterSalesCountries) {
    if (read.supportedCountries.includes(code)) continue;
    bad('contactCenterSalesCountries', `${code} is no supported country`);
  }
  const placed = REGIONS.flatMap((name) => read.regions[name].countries);
  for (const [index, code] of placed.entries()) {
    if (placed.indexOf(code) !== index) bad('regions', `${code} lies in two regions`);
  }
  lintDevices(read.devices, bad);
}

function lintDevices(
  { models, groups, unknownModelShipsTo, countryLists }: ReferenceData['devices'],
  bad: (key: string, reason: string) => void,
): void {
  const ids = models.map((model) => model.id);
  if (new Set(ids).size !== ids.length) bad('devices/models', 'has an id twice');
  for (const type of FACTS.deviceType.values) {
    if (groups.filter((group) => group.types.includes(type)).length !== 1) {
      bad('devices/groups', `must have ${type} exactly once`);
    }
  }
  for (const place of [...models.flatMap((model) => model.shipsTo), ...unknownModelShipsTo]) {
    if (/^[A-Z]{2}$/.test(place) || Object.hasOwn(countryLists, place)) continue;
    bad('devices', `${place} is neither a country nor a list of countries`);
  }
}
