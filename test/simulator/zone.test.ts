/** A day on a clock of the reader's zone, where the clocks are changed and where they are not. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { daysFrom, fieldOf, instantOfField, isoOf } from '../../simulator/format.ts';
import { chooseZone } from '../../simulator/manner.ts';

const zone = suite('simulator/zone');

zone.after.each(() => chooseZone('UTC'));

const MOVES = [
  ['Europe/Stockholm', '2027-03-27T09:00:00Z', 1, '2027-03-28T08:00:00Z', 'a day of 23 hours'],
  ['Europe/Stockholm', '2027-10-30T08:00:00Z', 1, '2027-10-31T09:00:00Z', 'a day of 25 hours'],
  ['Europe/Stockholm', '2027-10-31T09:00:00Z', -1, '2027-10-30T08:00:00Z', 'and back'],
  ['Europe/Stockholm', '2027-03-25T09:00:00Z', 7, '2027-04-01T08:00:00Z', 'a week'],
  [
    'Europe/Stockholm',
    '2027-03-27T01:30:00Z',
    1,
    '2027-03-28T01:30:00Z',
    'an hour that is not there',
  ],
  ['America/New_York', '2027-03-13T14:00:00Z', 1, '2027-03-14T13:00:00Z', 'behind UTC'],
  ['Asia/Dubai', '2027-03-27T09:00:00Z', 1, '2027-03-28T09:00:00Z', 'never changed'],
  ['UTC', '2027-03-27T09:00:00Z', 1, '2027-03-28T09:00:00Z', 'UTC'],
] as const;

for (const [name, from, days, to, what] of MOVES) {
  zone(`${name}: ${what}`, () => {
    chooseZone(name);
    assert.is(isoOf(daysFrom(Date.parse(from), days)), to);
  });
}

zone(
  'every quarter of an hour of a year comes back from a field, but for the hour told twice',
  () => {
    const QUARTER_MS = 900_000;
    for (const name of ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata']) {
      chooseZone(name);
      const astray: string[] = [];
      for (let atMs = Date.UTC(2027, 0, 1); atMs < Date.UTC(2028, 0, 1); atMs += QUARTER_MS) {
        const field = fieldOf(atMs);
        if (instantOfField(field) !== atMs) astray.push(field);
      }
      assert.is(astray.length, name === 'Asia/Kolkata' ? 0 : 4, `${name} ${astray.join(' ')}`);
    }
  },
);

zone.run();
