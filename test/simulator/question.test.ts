/** The question of the eligibility panel follows the cursor, and what helps is done on a fork. */
import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseScenario, runScenario } from '../../runtime/index.ts';
import { actAll } from '../../simulator/act.ts';
import { isUndisturbed } from '../../simulator/ahead.ts';
import { runToShow } from '../../simulator/branch.ts';
import { momentOf } from '../../simulator/moment.ts';
import {
  type Answered,
  answerAt,
  type Chosen,
  choicesIn,
  consequencesOf,
  NEW_CUSTOMER,
  questionAt,
} from '../../simulator/question.ts';
import { branchOf, moveTo, openSession, type Session } from '../../simulator/session.ts';

const question = suite('simulator/question');

const ASKED = Date.parse('2027-03-01T10:00:00Z');
const LAPSED = Date.parse('2027-03-31T09:00:00Z');
const ANNA = { askerEmail: 'anna@nordlys.example' } as const;
const ROWS: readonly (readonly [string, Chosen['services'] & object, readonly string[]])[] = [
  ['cus_r1', ['CALLING'], ['allowed']],
  ['cus_r2', ['CALLING'], ['allowed']],
  ['cus_r3', ['MEETINGS'], ['SERVICE_ALREADY_PURCHASED']],
  ['cus_r4', ['MEETINGS'], ['allowed']],
  ['cus_r5', ['CALLING'], ['SERVICE_IN_OTHER_PARTNER_TRIAL']],
  ['cus_r6', ['CALLING'], ['CALLING_ALREADY_PURCHASED']],
  ['cus_r7', ['CALLING'], ['CALLING_ALREADY_PURCHASED']],
  ['cus_r8', ['CALLING'], ['allowed']],
  ['cus_r9', ['MEETINGS', 'CALLING'], ['SERVICE_ALREADY_PURCHASED', 'allowed']],
];

question('asks what S09 asks, and is answered so', async () => {
  const session = moveTo(await open('s09-overlap-matrix'), ASKED);

  for (const [customerId, services, expected] of ROWS) {
    const { eligibility, replayed } = await answered(session, { ...ANNA, customerId, services });
    const said = eligibility.decision.services.map(
      ({ violations: [first] }) => first?.code ?? 'allowed',
    );

    assert.equal(said, expected, customerId);
    assert.is(replayed.isSame, true);
    assert.ok(replayed.services.every(({ rules }) => rules.length > 5));
  }
});

question('what was not chosen comes from the trial that is looked at', async () => {
  const session = moveTo(await open('s09-overlap-matrix'), ASKED);

  const { asked, request, problems } = questionAt(momentOf(session), {});

  assert.is(asked.customerId, 'cus_r4');
  assert.is(asked.askerEmail, 'k@konkurrent.example');
  assert.is(request.customer?.adminEmail, 'admin@r4.example');
  assert.equal(problems, []);
});

question('one’s own customer is named by its id, a new one by its details', async () => {
  const moment = momentOf(moveTo(await open('s09-overlap-matrix'), ASKED));

  const own = questionAt(moment, { ...ANNA, customerId: 'cus_egen' });
  const fresh = questionAt(moment, { ...ANNA, customerId: NEW_CUSTOMER, residencyCountry: 'KP' });

  assert.is(own.request.customerId, 'cus_egen');
  assert.is(own.request.customer, undefined);
  assert.is(fresh.request.customer?.residencyCountry, 'KP');
});

question('a field that makes no sense is named, and nothing is asked', async () => {
  const moment = momentOf(moveTo(await open('s09-overlap-matrix'), ASKED));

  const broken = questionAt(moment, { ...ANNA, siteUrl: 'no address' });

  assert.equal(
    broken.problems.map(({ pointer }) => pointer),
    ['/siteUrl'],
  );
  assert.is((await answerAt(moment, broken)).kind, 'silent');
});

question('the policy of the trial may be another than the story’s', async () => {
  const session = moveTo(await open('s09-overlap-matrix'), Date.parse('2027-03-01T12:05:00Z'));

  const { eligibility } = await answered(session, {
    ...ANNA,
    customerId: 'cus_egen',
    services: ['MESSAGING'],
    packId: 'cisco-spark-2017@1',
  });

  assert.is(eligibility.refusal?.code, 'PAYING_CUSTOMER_NOT_ELIGIBLE');
});

question('a remedy is done on a fork; then the service is eligible there', async () => {
  const session = moveTo(await open('s09-overlap-matrix'), ASKED);
  const chosen: Chosen = {
    askerEmail: 'rea@nordlys.example',
    customerId: 'cus_r1',
    services: ['CALLING'],
    licenceCount: 5000,
  };
  const { remedies } = await consequencesOf(await answered(session, chosen));
  const [remedy] = remedies.services[0]?.remedies ?? [];
  assert.ok(remedy);
  if (remedy === undefined) return;

  const done = await actAll(session, remedy.commands, 'fork');

  assert.is(done.kind, 'done');
  if (done.kind !== 'done') return;
  assert.ok(done.isFork);
  assert.is(done.session.branches[0]?.hash, branchOf(session).hash);
  const after = await answered(done.session, { ...chosen, ...choicesIn(remedy.request) });
  assert.ok(after.eligibility.isAllowed);
  assert.is(after.question.asked.licenceCount, 1000);
});

question('time gives the date, and a millisecond before it the answer is still no', async () => {
  const session = moveTo(await open('s09-overlap-matrix'), ASKED);
  const chosen: Chosen = { ...ANNA, customerId: 'cus_r5', services: ['CALLING'] };
  const asked = await answered(session, chosen);

  const { ahead } = await consequencesOf(asked);

  assert.is(ahead.allowedFromMs, LAPSED);
  assert.ok(await isUndisturbed(session, asked.question, LAPSED));
  assert.not((await answered(moveTo(session, LAPSED - 1), chosen)).eligibility.isAllowed);
  assert.ok((await answered(moveTo(session, LAPSED), chosen)).eligibility.isAllowed);
});

question('where the story goes another way, the way leads over a fork', async () => {
  const session = moveTo(await open('s05-consent-full-admin'), Date.parse('2027-04-20T12:00:00Z'));
  const chosen: Chosen = { services: ['CALLING', 'MEETINGS', 'MESSAGING'] };
  const asked = await answered(session, chosen);
  const { ahead } = await consequencesOf(asked);
  const { allowedFromMs } = ahead;
  assert.is.not(allowedFromMs, null);
  if (allowedFromMs === null) return;

  assert.not(await isUndisturbed(session, asked.question, allowedFromMs));
  const gone = await actAll(session, [], 'fork');

  assert.is(gone.kind, 'done');
  if (gone.kind !== 'done') return;
  assert.ok(gone.isFork);
  const there = moveTo(gone.session, allowedFromMs);
  assert.ok((await answered(there, chosen)).eligibility.isAllowed);
  assert.not((await answered(moveTo(there, allowedFromMs - 1), chosen)).eligibility.isAllowed);
});

question.run();

async function answered(session: Session, chosen: Chosen): Promise<Answered> {
  const moment = momentOf(session);
  const answer = await answerAt(moment, questionAt(moment, chosen));
  if (answer.kind !== 'answered') throw new Error(JSON.stringify(answer));
  return answer;
}

async function open(name: string): Promise<Session> {
  const text = readFileSync(`simulator/scenarios/${name}.json`, 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openSession(name, runToShow(await runScenario(parsed.scenario)));
}
