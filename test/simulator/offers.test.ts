/** A button may be pressed exactly when the runtime would accept what it asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommand, parseScenario, runScenario } from '../../runtime/index.ts';
import { type Acted, act } from '../../simulator/act.ts';
import { runToShow } from '../../simulator/branch.ts';
import { liveOf } from '../../simulator/live.ts';
import { momentOf } from '../../simulator/moment.ts';
import { type Offer, offersAt } from '../../simulator/offers.ts';
import {
  chooseSubject,
  moveTo,
  openSession,
  rangeOf,
  type Session,
  subjectIdsIn,
} from '../../simulator/session.ts';
import { partsOf } from '../../simulator/subject.ts';
import { machineOf } from '../../simulator/vocabulary.ts';
import { seeded } from '../support/random.ts';

const offers = suite('simulator/offers');

const MOMENTS = Number(process.env['MOMENTS'] ?? 2);

for (const name of readdirSync('simulator/scenarios').sort()) {
  offers(
    `${name}: what a button asks for is accepted when it is open, and else refused`,
    async () => {
      for (const session of await momentsOf(name)) {
        const found = await offersAt(momentOf(session));
        for (const offer of found) await checkOffer(session, offer);
        checkEdges(session, found);
      }
    },
  );
}

offers('says beforehand when the trial would end, and whether its two answers differ', async () => {
  const told = async (name: string, iso: string) => {
    const session = moveTo(await storyOf(name), Date.parse(iso));
    const found = await offersAt(momentOf(session));
    const answers = found.find(({ command }) => command === 'trial.extend')?.answers ?? [];
    const ends = answers.map(({ end }) => end && new Date(end.toMs).toISOString());
    return { ends, differ: answers[0]?.outcome !== answers[1]?.outcome };
  };
  const late = '2027-02-05T09:00:00Z';
  const session = moveTo(await storyOf('s01-whole-life.json'), Date.parse(late));
  const extend = (await offersAt(momentOf(session))).find((one) => one.command === 'trial.extend');
  if (extend === undefined) throw new Error('the trial cannot be extended there');
  const acted = await press(session, extend, { confirmShorter: false });
  if (acted.kind !== 'done') throw new Error('refused');
  const expiry = momentOf(acted.session).view?.expiryAtMs ?? 0;
  const end = new Date(expiry).toISOString();

  assert.equal(await told('s01-whole-life.json', late), { ends: [end, end], differ: false });
  const { ends, differ } = await told('s03-extending.json', '2027-02-26T14:00:00Z');
  assert.equal({ first: ends[0], differ }, { first: null, differ: true });
  assert.ok(ends[1] !== null && ends[1] !== undefined);
});

offers.run();

/** Instants at which something happens, and others between them, for each trial of the story. */
async function momentsOf(name: string): Promise<readonly Session[]> {
  const opened = await storyOf(name);
  const random = seeded(name.length).next;
  return subjectIdsIn(opened).flatMap((subjectId) => {
    const session = chooseSubject(opened, subjectId);
    const { startMs, endMs } = rangeOf(session);
    return Array.from({ length: MOMENTS }, () =>
      moveTo(session, startMs + Math.floor(random() * (endMs - startMs))),
    );
  });
}

async function storyOf(name: string): Promise<Session> {
  const parsed = parseScenario(JSON.parse(readFileSync(`simulator/scenarios/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return openSession(name, runToShow(await runScenario(parsed.scenario)));
}

async function checkOffer(session: Session, offer: Offer): Promise<void> {
  const told = `${new Date(session.cursorMs).toISOString()} ${offer.command}`;
  if (offer.answers.length === 0) {
    const acted = await press(session, offer, {});
    assert.is(acted.kind === 'done', offer.isAllowed, told);
    if (acted.kind === 'refused') assert.is(acted.refusal.code, offer.refusal?.code, told);
  }
  for (const { value, refusal } of offer.answers) {
    const acted = await press(session, offer, { [offer.input?.name ?? '']: value });
    const code = acted.kind === 'refused' ? acted.refusal.code : undefined;
    assert.is(code, refusal?.code, `${told} ${value}`);
  }
  const isOpen = offer.answers.some(({ refusal }) => refusal === null);
  if (offer.answers.length > 0) assert.is(offer.isAllowed, isOpen, told);
}

/** On the drawings: each pill that may be pressed belongs to an open offer, and the other way round. */
function checkEdges(session: Session, found: readonly Offer[]): void {
  const moment = momentOf(session);
  for (const { instanceId, machineId } of partsOf(session)) {
    const machine = machineOf(machineId);
    if (machine === undefined) throw new Error(`${machineId} is not drawn`);
    const live = liveOf(moment, instanceId, machine, found);
    const instance = moment.instances.get(instanceId);
    const isOver = instance === undefined || instance.status === 'done';
    for (const edge of machine.edges) {
      const isHere = live.active.has(edge.source) || edge.source === machine.name;
      const asked = found.find(({ command }) => command === edge.xstateEvent);
      const offer = isHere && !isOver ? asked : undefined;
      const told = `${new Date(session.cursorMs).toISOString()} ${edge.id}`;
      assert.is(live.enabled.get(edge.id)?.isAllowed, offer?.isAllowed, told);
    }
  }
}

function press(session: Session, offer: Offer, fields: object): Promise<Acted> {
  const parsed = parseCommand(offer.command, { ...offer.fields, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return act(session, parsed.command, offer.actor);
}
