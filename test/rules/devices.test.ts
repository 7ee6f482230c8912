import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  areModelsWithinMax,
  deviceCountMax,
  deviceGroupOf,
  doModelsFit,
  isCountryServed,
  isPlaceIn,
  packOf,
  valueFor,
} from '../../rules/index.ts';

const t = suite('rules/devices');
const some = (model: string, count = 1) => ({ model, count });

t('a model goes only where it is shipped; several go only where all of them go', () => {
  const table: readonly (readonly [string, readonly string[], boolean])[] = [
    ['US', ['8845', 'SX10', 'MX300'], true],
    ['CA', ['8845', '7832'], true],
    ['DE', ['8845'], false],
    ['DE', ['SX10', 'DX80', 'ROOM_KIT'], true],
    ['DE', ['SX10', 'MX300'], false],
    ['BR', ['DX80'], true],
    ['BR', ['DX80', 'SX10'], false],
    ['US', ['NEW_MODEL'], true],
    ['DE', ['NEW_MODEL'], false],
  ];
  for (const [country, models, isServed] of table) {
    const counts = models.map((model) => some(model));
    assert.is(isCountryServed(country, counts), isServed, `${country} ${models.join()}`);
  }
});

t('each model, phones, other devices and all together have a limit (domain §6.5)', () => {
  assert.ok(areModelsWithinMax([some('SX10', 3), some('MX300'), some('NEW_MODEL', 99)]));
  assert.not.ok(areModelsWithinMax([some('ROOM_KIT', 2)]));
  assert.not.ok(areModelsWithinMax([some('8845', 3), some('8845', 2)]));
  assert.is(deviceGroupOf('PHONE').countMax, 4);
  for (const type of ['ROOM_DEVICE', 'DESK_DEVICE', 'BOARD'] as const) {
    assert.is(deviceGroupOf(type).countMax, 3, type);
  }
  assert.is(deviceCountMax, 5);
});

t('a kind is a category; an unknown model is of the kind that is named (A-23)', () => {
  assert.ok(doModelsFit('PHONE', [some('8845'), some('7841'), some('NEW_MODEL')]));
  assert.not.ok(doModelsFit('PHONE', [some('8845'), some('SX10')]));
  assert.not.ok(doModelsFit('ROOM_DEVICE', [some('DX80')]));
});

t('the carrier is that of the country, then of its region (T-145, A-32)', () => {
  const { carriers, labelCountries } = packOf('webex-current@1').terms.devices;
  const found = ['US', 'CA', 'DE', 'ZA', 'AU', 'BR'].map((one) => valueFor(carriers, one) ?? null);
  assert.equal(found, ['UPS', 'DHL', 'DHL', 'DHL', 'EXPEDITORS', null]);
  assert.ok(isPlaceIn(labelCountries, 'US'));
  assert.not.ok(isPlaceIn(labelCountries, 'DE'));

  const spark = packOf('cisco-spark-2017@1').terms.devices;
  assert.is(valueFor(spark.carriers, 'BR'), 'ANY');
  assert.ok(isPlaceIn(spark.relabelCountries, 'DE'));
  assert.is(valueFor(spark.disposition, 'US'), 'KEEP_OR_RETURN');
  assert.is(valueFor(spark.disposition, 'DE'), 'RETURN');
});

t.run();
