import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadPack, PACKS, PackError, packOf } from '../../rules/index.ts';
import shared from '../../rules/packs/shared.json' with { type: 'json' };
import webex from '../../rules/packs/webex-current.json' with { type: 'json' };

const t = suite('rules/pack');

const refuses = (pack: unknown, text: string, base: unknown = shared): void => {
  assert.throws(
    () => loadPack(pack, base),
    (error: unknown) => error instanceof PackError && error.message.includes(text),
    text,
  );
};

/** The current pack with one group of terms replaced. */
const withTerms = (terms: object) => ({ ...webex, terms: { ...webex.terms, ...terms } });

t('two packs are shipped, and an unknown one is a bug of the caller', () => {
  assert.equal([...PACKS.keys()], ['webex-current@1', 'cisco-spark-2017@1']);
  assert.throws(() => packOf('webex-curent@1'), /unknown pack webex-curent@1/);
});

t('a loaded pack cannot be changed, nor its file change it', () => {
  const file = JSON.parse(JSON.stringify(webex));
  const pack = loadPack(file, shared);
  file.terms.graceDays = 1;

  assert.is(pack.terms.graceDays, 30);
  assert.ok(Object.isFrozen(pack.rules[0]?.require));
  assert.ok(Object.isFrozen(pack.terms.reminders[0]));
});

t('the head of a pack is checked', () => {
  refuses(null, 'must be an object');
  refuses({ ...webex, pack: 'Webex Current' }, 'must look like webex-current');
  refuses({ ...webex, version: 0 }, 'must be a whole number 1..');
  refuses({ ...webex, effectiveFrom: 'today' }, 'must be a day of the calendar');
  refuses({ ...webex, effectiveFrom: '2027-02-29' }, 'must be a day of the calendar');
  refuses({ ...webex, pack: 'shared' }, '"shared" is the name of what packs inherit');
  refuses({ ...webex, ruels: [] }, 'did you mean "rules"?');
  refuses({ ...webex, lists: { closedStates: ['ended'] } }, 'is already an inherited list');
  refuses({ ...webex, inherits: 'shared@2' }, 'cannot be "shared@2": there is shared@1 to inherit');
  refuses(webex, 'shared: /pack: must be one of shared', { ...shared, pack: 'other' });
});

t('a pack inherits what it names, and nothing else', () => {
  assert.throws(() => loadPack(webex), /cannot be "shared@1": there is nothing to inherit/);
  const { rules, lists } = shared;
  const { inherits: _, ...alone } = { ...webex, lists, rules: [...rules, ...webex.rules] };

  assert.is(loadPack(alone, shared).packHash, loadPack(webex, shared).packHash);
});

t('a file may name the schema it is written by, which is no part of the pack', () => {
  const named = { $schema: '../docs/policy-pack.schema.json', ...webex };
  assert.is(loadPack(named, shared).packHash, loadPack(webex, shared).packHash);
});

t('a leap day is a day of the calendar', () => {
  const from = (effectiveFrom: string) =>
    loadPack({ ...webex, effectiveFrom }, shared).effectiveFrom;
  assert.is(from('2028-02-29'), '2028-02-29');
  assert.is(from('2000-02-29'), '2000-02-29');
  for (const date of ['1900-02-29', '2027-04-31', '2027-00-10', '2027-13-01', '2027-01-00']) {
    assert.throws(() => from(date), /must be a day of the calendar/, date);
  }
});

t('reminders are exactly one before the end and one at it', () => {
  for (const offsets of [[], [0], [-7], [-7, -1], [-7, 0, 0], [0, 1], [-14, -7, 0]]) {
    const reminders = offsets.map((offsetDays) => ({ offsetDays }));
    refuses(withTerms({ reminders }), 'must be one reminder before the end');
  }
  const reminders = [{ offsetDays: -14 }, { offsetDays: 0 }];
  assert.equal(loadPack(withTerms({ reminders }), shared).terms.reminders, reminders);
});

t('terms are checked, each with its place', () => {
  refuses(withTerms({ graceDays: '30' }), 'terms/graceDays: must be a whole number');
  refuses(withTerms({ graceDays: -1 }), 'terms/graceDays: must be a whole number');
  refuses(withTerms({ graceDay: 30 }), 'did you mean "graceDays"?');
  refuses(withTerms({ cancelBy: ['PARTNR'] }), 'did you mean "PARTNER"?');
  refuses(withTerms({ cancelBy: ['PARTNER', 'PARTNER'] }), 'repeats "PARTNER"');
  refuses(withTerms({ existingCustomer: { mode: 'consent' } }), 'consent needs "consentDays"');
  refuses(withTerms({ purchaseLink: 'javascript:alert(1)' }), 'must look like /subscriptions');
  const devices = (changes: object) =>
    withTerms({ devices: { ...webex.terms.devices, ...changes } });
  const offers = { ...webex.terms.devices.offers, tracking: true };
  refuses(devices({ offers }), 'devices/offers/tracking: must be false: see the other terms');
  refuses(devices({ extension: null }), 'devices/offers/extension: must be false');
  const { extension: _, ...without } = webex.terms;
  refuses({ ...webex, terms: without }, 'misses "extension"');
});

t('every term has a source, and every source a term', () => {
  const { graceDays: _, ...without } = webex.termSources;
  refuses({ ...webex, termSources: without }, 'termSources: misses "graceDays"');
  refuses(
    { ...webex, termSources: { ...webex.termSources, colour: ['T-001'] } },
    'termSources/colour: there is no such term',
  );
});

t.run();
