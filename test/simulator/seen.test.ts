/** What the reader has seen happen is past, also where nobody did it: to act before it is a what-if. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommand } from '../../runtime/index.ts';
import { act } from '../../simulator/act.ts';
import { runOwn } from '../../simulator/run-story.ts';
import {
  allOf,
  branchOf,
  moveTo,
  openSession,
  type Session,
  undo,
} from '../../simulator/session.ts';

const seen = suite('simulator/seen');

const ANNA = { kind: 'partner', partnerId: 'par_nordlys', email: 'anna@nordlys.example' } as const;
const DAY_MS = 86_400_000;

seen('a life that was seen to its end is kept when something is done before it', async () => {
  const opened = await open();
  const endMs = allOf(branchOf(opened)).at(-1)?.atMs ?? 0;
  const before = hashes(opened);
  const back = moveTo(moveTo(opened, endMs), opened.cursorMs + 20 * DAY_MS);
  const { session, isFork } = await extended(back);

  assert.ok(isFork);
  assert.is(session.branches.length, 2);
  assert.equal(hashes(session).slice(0, 1), before, 'the baseline is as it was');
  assert.is(undo(session).branches, back.branches);

  const on = moveTo(session, session.cursorMs + DAY_MS);
  assert.not.ok((await extended(on)).isFork, 'on the what-if nothing was seen after it');
});

seen(
  'what nobody has seen is not past, however often the cursor went to and fro before it',
  async () => {
    const opened = await open();
    const there = moveTo(opened, opened.cursorMs + 15 * DAY_MS);
    const back = moveTo(moveTo(there, opened.cursorMs), opened.cursorMs + 10 * DAY_MS);
    const { session, isFork } = await extended(back);

    assert.not.ok(isFork);
    assert.is(session.branches.length, 1);
  },
);

const open = async (): Promise<Session> =>
  openSession('own', (await runOwn('own-webex-20270111-new-m-none-30')).run);

const hashes = ({ branches }: Session): readonly string[] => branches.map(({ hash }) => hash);

async function extended(session: Session) {
  const fields = { trialId: session.subjectId };
  const parsed = parseCommand('trial.extend', fields);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const acted = await act(session, parsed.command, ANNA);
  if (acted.kind === 'refused') throw new Error(acted.refusal.sentence);
  return acted;
}

seen.run();
