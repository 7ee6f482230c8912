import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  isContactCenterSold,
  isCountrySupported,
  isDurationOffered,
  isVertical,
  referenceData,
  regionOf,
  SERVICES,
  serviceDetails,
} from '../../rules/index.ts';
import { loadReferenceData } from '../../rules/reference-data.ts';

const t = suite('rules/reference-data');

t('a country’s data is kept in its region, and elsewhere in the USA (domain §6.2)', () => {
  const expected = {
    SE: 'EU',
    DE: 'EU',
    NO: 'EU',
    BG: 'EU',
    CH: 'EU',
    GB: 'UK',
    CA: 'CA',
    JP: 'JP',
    AU: 'AU',
    SG: 'SG',
    SA: 'SA',
    AE: 'AE',
    US: 'US',
    BR: 'US',
    IN: 'US',
  };
  for (const [country, region] of Object.entries(expected)) {
    assert.is(regionOf(country), region, country);
    assert.ok(isCountrySupported(country), country);
  }
});

t('every country with a region of its own is supported', () => {
  for (const { countries } of Object.values(referenceData.regions)) {
    for (const country of countries) assert.ok(isCountrySupported(country), country);
  }
  assert.not.ok(isCountrySupported('KP'));
  assert.not.ok(isCountrySupported('se'));
});

t('Contact Center is sold in some of the supported countries only (T-256)', () => {
  assert.ok(isContactCenterSold('DE'));
  assert.ok(isCountrySupported('KE'));
  assert.not.ok(isContactCenterSold('KE'));
});

t('offers 30, 60 and 90 days, and 1 to 1000 licences', () => {
  assert.equal([29, 30, 31, 60, 90, 91].filter(isDurationOffered), [30, 60, 90]);
  assert.equal(referenceData.licenceCount, { min: 1, max: 1000, default: 100 });
});

t('describes every service (T-006 to T-011)', () => {
  for (const service of SERVICES) assert.is(serviceDetails(service).id, service);
  assert.equal(serviceDetails('MEETINGS').participantCountMax, { app: 1000, site: 1000 });
  assert.is(serviceDetails('CALLING').numbersRequiredAtStart, false);
  assert.ok(isVertical('EDUCATION'));
  assert.not.ok(isVertical('Education'));
});

const devices = (changes: object) => ({ devices: { ...referenceData.devices, ...changes } });

t('broken reference data is refused when it is loaded', () => {
  const broken: readonly (readonly [object, string])[] = [
    [{ durationsDays: [] }, 'must not be empty'],
    [{ durationsDays: [30, 30] }, 'repeats 30'],
    [{ licenceCount: { min: 10, max: 5, default: 7 } }, 'min <= default <= max'],
    [{ supportedCountries: ['Sweden'] }, 'must look like SE'],
    [{ contactCenterSalesCountries: ['DE', 'KP'] }, 'KP is no supported country'],
    [{ services: referenceData.services.slice(1) }, 'must have MESSAGING exactly once'],
    [{ regionElsewhere: 'MOON' }, 'must be one of US'],
    [{ colour: 'red' }, 'unknown key'],
    [devices({ groups: referenceData.devices.groups.slice(1) }), 'must have PHONE exactly once'],
    [devices({ unknownModelShipsTo: ['LIST_9'] }), 'LIST_9 is neither a country nor a list'],
    [
      devices({ models: [...referenceData.devices.models, referenceData.devices.models[0]] }),
      'devices/models: has an id twice',
    ],
    [
      {
        regions: { ...referenceData.regions, CA: { label: 'Canada', countries: ['US'] } },
      },
      'US lies in two regions',
    ],
    [
      { verticals: [...referenceData.verticals, { id: 'LEGAL', label: 'Law' }] },
      'verticals: has an id twice',
    ],
  ];
  for (const [changes, text] of broken) {
    assert.throws(() => loadReferenceData({ ...referenceData, ...changes }), new RegExp(text));
  }
});

t.run();
