/** Trials and orders with everything that lives with them, in every story of the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import {
  branchOf,
  chooseSubject,
  horizonOf,
  moveTo,
  openSession,
  type Session,
  subjectIdsIn,
} from '../../simulator/session.ts';
import { dayLineOf } from '../../simulator/spoken.ts';
import { partsOf, subjectsIn } from '../../simulator/subject.ts';
import { lanesOf } from '../../simulator/timeline/lanes.ts';
import { machineOf } from '../../simulator/vocabulary.ts';
import { byOf, outcomeOf, remarksOf, subjectOf, titleOf } from '../../simulator/words.ts';

const t = suite('simulator/subject');

const FOLDER = 'simulator/scenarios';
const sessions = await Promise.all(readdirSync(FOLDER).sort().map(opened));
const story = (id: string): Session => {
  const found = sessions.find(({ scenarioId }) => scenarioId === id);
  if (found === undefined) throw new Error(`no story ${id}`);
  return found;
};
const lanes = (session: Session) => lanesOf(branchOf(session), session.subjectId, partsOf(session));

t('the library has all twenty stories', () => {
  assert.is(sessions.length, 20);
});

t('loans, conversions and what an order brought are named apart', () => {
  const titles = (session: Session) => partsOf(session).map(({ title }) => title);

  assert.equal(titles(story('S12')), [
    'Trial',
    'Loan · phones',
    'Loan · room devices',
    'Loan · desk devices',
    'Access',
  ]);
  assert.equal(titles(chooseSubject(story('S15'), 'trl_rav')), [
    'Trial',
    'Site address',
    'Numbers',
    'Conversion 1',
    'Conversion 2',
    'Access',
  ]);
  assert.equal(titles(story('S18')), ['Order', 'Access']);
});

t('there is a lane for each machine, then mails, tasks, refusals with remarks', () => {
  for (const session of sessions) {
    const parts = partsOf(session).map(({ title }) => title);

    assert.equal(
      lanes(session).map(({ title }) => title),
      [...parts, 'Mails', 'Tasks', 'Refusals, remarks'],
      session.scenarioId,
    );
  }
  const marks =
    lanes(story('S12'))
      .at(-1)
      ?.marks.map(({ kind }) => kind) ?? [];
  assert.ok(marks.includes('refusal') && marks.includes('remark'));
});

t('trials and orders are offered, no two by the same name', () => {
  for (const session of sessions) {
    const titles = subjectsIn(session).map(({ title }) => title);
    assert.is(new Set(titles).size, titles.length, session.scenarioId);
  }
  assert.equal(
    subjectsIn(story('S20')).map(({ kind }) => kind),
    ['trial', 'trial', 'order', 'order'],
  );
});

t('every subject of every story can be looked at, at any time', () => {
  for (const session of sessions) {
    for (const id of subjectIdsIn(session)) {
      const chosen = moveTo(chooseSubject(session, id), horizonOf(session));
      const moment = momentOf(chosen);

      assert.ok(moment.instances.has(id), `${session.scenarioId} ${id}`);
      assert.not.equal(dayLineOf(moment), 'Not begun yet');
      for (const { machineId } of partsOf(chosen)) assert.ok(machineOf(machineId), machineId);
    }
  }
});

t('every entry of every story has its words', () => {
  for (const session of sessions) {
    for (const entry of branchOf(session).entries) {
      const words = [titleOf(entry), byOf(entry), subjectOf(entry) ?? '', ...outcomeOf(entry)];
      const said = [...words, ...remarksOf(entry).map(({ sentence }) => sentence)].join(' ');

      assert.not.match(said, /undefined|\[object|^\w+\.\w+/, session.scenarioId);
    }
  }
});

t.run();

async function opened(name: string): Promise<Session> {
  const parsed = parseScenario(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return openSession(parsed.scenario.scenario, runToShow(await runScenario(parsed.scenario)));
}
