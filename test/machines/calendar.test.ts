import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { datePlusDays, daysFromTo, startOfDateMs } from '../../machines/calendar.ts';
import { seeded } from '../support/random.ts';

const t = suite('machines/calendar');
const DAY_MS = 86_400_000;
const iso = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);

t('counts the dates of the stories', () => {
  assert.is(datePlusDays('2027-04-20', 14), '2027-05-04');
  assert.is(datePlusDays('2027-01-13', 120), '2027-05-13');
  assert.is(datePlusDays('2028-02-28', 1), '2028-02-29');
  assert.is(datePlusDays('2100-02-28', 1), '2100-03-01');
  assert.is(datePlusDays('2027-01-01', -1), '2026-12-31');
  assert.is(daysFromTo('2027-01-13', '2027-05-14'), 121);
  assert.is(daysFromTo('2027-05-14', '2027-01-13'), -121);
});

t('agrees with the calendar on every day of four centuries, and on any of ten', () => {
  for (let day = 0; day < 146_097; day += 1) {
    const date = iso(day * DAY_MS);
    assert.is(startOfDateMs(date), day * DAY_MS, date);
    assert.is(datePlusDays('1970-01-01', day), date);
  }
  const dice = seeded(6);
  for (let round = 0; round < 2_000; round += 1) {
    const from = dice.int(-700_000, 1_500_000);
    const days = dice.int(-10_000, 10_000);
    assert.is(datePlusDays(iso(from * DAY_MS), days), iso((from + days) * DAY_MS));
  }
});

t.run();
