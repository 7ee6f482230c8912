/** What several servers on one store promise together, as if there were one. */
import type { Test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Actor,
  type Command,
  canonical,
  type Entry,
  OPERATOR,
  Rejected,
  replay,
  type World,
} from '../../../runtime/index.ts';
import { FRESH } from '../../../server/keys.ts';
import { wholeWorld } from '../../../server/scoped.ts';
import type { Origin } from '../../../server/store/change.ts';
import type { Store } from '../../../server/store/store.ts';
import { WorldError } from '../../../server/worlds.ts';
import { keyed, origin } from './contract/made.ts';
import type { Server, Shared, SharedPlace } from './shared.ts';
import {
  command,
  DAY_MS,
  firedOf,
  newSandbox,
  PARTNER,
  POLICY,
  registerPartner,
  START_MS,
  startTrial,
} from './store.ts';

const HOUR_MS = 3_600_000;
const ATTEMPT_COUNT_MAX = 200;

/** `accepted`, the code of a refusal, or that of a rejection. Whoever is turned away asks again. */
export async function ask(
  { worlds }: Server,
  worldId: string,
  asked: Command,
  by: { readonly actor?: Actor; readonly origin?: Origin } = {},
): Promise<{ readonly said: string; readonly entries: readonly Entry[] }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const entries = await worlds.perform(worldId, asked, by.actor ?? PARTNER, by.origin ?? null);
      const own = entries.find(({ input }) => input.kind === 'command');
      return { said: own?.refusal?.code ?? own?.outcome ?? 'nothing', entries };
    } catch (error) {
      if (error instanceof Rejected) return { said: error.code, entries: [] };
      const isBusy = error instanceof WorldError && error.code === 'TOO_BUSY';
      if (!isBusy || attempt === ATTEMPT_COUNT_MAX) throw error;
    }
  }
}

const extend = (name: string) => command('trial.extend', { trialId: `trl_${name}` });
const eachOf = <Item>(servers: readonly Server[], ask: (of: Server, at: number) => Promise<Item>) =>
  Promise.all(servers.map(ask));

/**
 * The world's journal has no gap, and tells exactly what is kept.
 *
 * @param clocksApartMs By how much the clocks of the servers differ: none is early by more than that.
 */
export async function isWhole(
  store: Store,
  worldId: string,
  clocksApartMs = 0,
): Promise<readonly Entry[]> {
  const kept = await store.entries(worldId, {}, { after: null, limit: 100_000 });
  const entries = kept.map(({ entry }) => entry);
  assert.equal(
    entries.map(({ sequence }) => sequence),
    entries.map((_, index) => index + 1),
  );
  const world = (await store.streams(worldId).world()) as World;
  assert.is(world.sequence, entries.length);
  const start = { nowMs: (await store.world(worldId))?.startAtMs ?? 0, packId: POLICY };
  assert.equal(world, replay(entries, start, world.nowMs));
  for (const stream of world.streams.values()) {
    const own = entries.filter((entry) => entry.stream === stream.id);
    const atMs = own.map((entry) => entry.atMs);
    assert.equal(
      atMs,
      [...atMs].sort((a, b) => a - b),
    );
  }
  for (const { entry, recordedAtMs } of kept) {
    const isInTime = recordedAtMs + clocksApartMs >= entry.atMs;
    if (worldId === 'live') assert.ok(isInTime, 'fired before its time');
  }
  return entries;
}

export function sharedPromises(promise: Test, place: SharedPlace): void {
  const shown = (sentence: string, work: (shared: Shared) => Promise<void>): void => {
    promise(sentence, () => place(work));
  };
  shown('all begin at once on an empty store, and begin the same', async ({ servers, store }) => {
    const rows = await eachOf(servers, ({ worlds }) => worlds.get('live'));
    assert.equal(rows[1], rows[0]);
    assert.is((await store.world('live'))?.sequence, 0);
    assert.ok((await store.packs()).length > 0);
  });
  shown('commands on other trials and on the same one are kept, each once', commandsAtOnce);
  shown('what only one may have goes to one of those who ask at once', claimsAtOnce);
  shown('a keyed request that all of them hear at once has one effect', requestsAtOnce);
  shown('every timer fires once, none early, whoever is there', timersAtOnce);
  shown('clocks that disagree let no timer fire twice, nor time run back', clocksApart);
  shown('turns and commands of one sandbox add up', turnsAtOnce);
  shown('what one of them did the others see at once, whatever they saw before', seenAtOnce);
  shown('a sandbox that one of them ends is gone for all', endsForAll);
}

async function commandsAtOnce({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  await ask(first, 'live', registerPartner(), { actor: OPERATOR });
  await ask(first, 'live', startTrial('same'));
  const names = Array.from({ length: 18 }, (_, index) => `co${index}`);

  const outcomes = await Promise.all(
    names.flatMap((name, index) => {
      const server = servers[index % servers.length] as Server;
      return [
        ask(server, 'live', startTrial(name)),
        ask(server, 'live', extend('same'), { origin: origin(`aud_${name}`) }),
      ];
    }),
  );

  const entries = await isWhole(store, 'live');
  assert.is(entries.length, 2 + outcomes.length);
  const written = outcomes.flatMap((one) => one.entries.map(canonical));
  assert.equal([...written].sort(), entries.slice(2).map(canonical).sort());
  assert.equal(
    names.map((_, index) => outcomes[2 * index]?.said),
    names.map(() => 'accepted'),
  );
  const extended = outcomes.filter((_, index) => index % 2 === 1).map(({ said }) => said);
  // The same verdicts as from one server: so many extensions are allowed, the rest is refused.
  const alone = await fromOne(names.length);
  assert.equal([...extended].sort(), [...alone].sort());
  for (const name of names) assert.is(await store.knows(`aud_${name}`), true);

  async function fromOne(count: number): Promise<readonly string[]> {
    const sandboxId = await newSandbox(first.worlds);
    await ask(first, sandboxId, startTrial('same'));
    const said: string[] = [];
    for (let index = 0; index < count; index += 1) {
      said.push((await ask(first, sandboxId, extend('same'))).said);
    }
    return said;
  }
}

async function claimsAtOnce({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  const sandboxId = await newSandbox(first.worlds);
  await ask(first, 'live', registerPartner(), { actor: OPERATOR });
  for (const worldId of ['live', sandboxId]) {
    for (const name of ['one', 'two', 'three']) {
      const said = await eachOf(servers, async (server, index) => {
        const registered = command('customer.register', {
          customerId: `cus_${name}${index}`,
          companyName: name,
          vertical: 'RETAIL',
          residencyCountry: 'NO',
          admins: [{ email: `admin@${name}.example`, roles: ['FULL_ADMIN'] }],
        });
        return (await ask(server, worldId, registered, { actor: OPERATOR })).said;
      });
      assert.equal([...said].sort(), ['EMAIL_TAKEN', 'EMAIL_TAKEN', 'accepted']);
    }
    await isWhole(store, worldId);
  }
}

async function requestsAtOnce({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  await ask(first, 'live', registerPartner(), { actor: OPERATOR });
  const sandboxId = await newSandbox(first.worlds);
  let count = 0;
  for (const worldId of ['live', sandboxId]) {
    for (const name of ['one', 'two', 'three', 'four']) {
      const of = keyed(name, worldId);
      const heard = await eachOf(servers, (server) => {
        count += 1;
        const by = { origin: origin(`aud_${count}`, of) };
        return ask(server, worldId, startTrial(name), by);
      });

      for (const { said, entries } of heard) {
        assert.is(said, 'accepted', name);
        assert.equal(entries, heard[0]?.entries);
      }
      assert.is((await store.request(of))?.lastSequence, heard[0]?.entries.at(-1)?.sequence);
    }
    assert.is((await isWhole(store, worldId)).length, 1 + 4);
  }
  const audit = await store.audit('live', { after: null, limit: 100 });
  assert.is(audit.length, 4);
}

async function timersAtOnce({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  await ask(first, 'live', registerPartner(), { actor: OPERATOR });
  const names = Array.from({ length: 12 }, (_, index) => `co${index}`);
  for (const name of names) await ask(first, 'live', startTrial(name));
  for (const days of [23, 30, 45, 61]) {
    for (const { clock } of servers) clock.set(START_MS + days * DAY_MS);
    await eachOf(servers, async (server, index) => {
      await settled(server);
      await ask(server, 'live', extend(`co${index}`));
      await settled(server);
    });
  }

  const entries = await isWhole(store, 'live');
  const fired = entries.flatMap(({ input }) => (input.kind === 'timer' ? [input] : []));
  const keys = fired.map(({ instanceId, timerId, atMs }) => `${instanceId} ${timerId} ${atMs}`);
  assert.is(new Set(keys).size, keys.length);
  // Those of which nobody spoke since: a week before the end, at the end, and 30 days after it.
  for (const name of names.slice(3)) {
    const own = firedOf(entries.filter(({ input }) => isOf(input, `trl_${name}`)));
    assert.equal(
      own.map((one) => one.split(' ')[0]),
      ['weekLeft', 'expiry', 'graceEnd'],
    );
  }
  const [live] = await eachOf(servers, ({ worlds }) => worlds.get('live'));
  assert.ok((live?.nextDueAtMs ?? Infinity) > START_MS + 61 * DAY_MS);
}

const isOf = (input: Entry['input'], trialId: string): boolean =>
  input.kind === 'timer' && input.instanceId === trialId;

/** Fires all that is due; a server that others are quicker than tries again. */
async function settled({ worlds }: Server): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await worlds.settled();
    } catch (error) {
      const isBusy = error instanceof WorldError && error.code === 'TOO_BUSY';
      if (!isBusy || attempt === ATTEMPT_COUNT_MAX) throw error;
    }
  }
}

async function clocksApart({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  await ask(first, 'live', registerPartner(), { actor: OPERATOR });
  for (const name of ['one', 'two', 'three']) await ask(first, 'live', startTrial(name));
  for (const days of [22.9, 23, 29.99, 30, 31, 60, 61]) {
    for (const [index, { clock }] of servers.entries()) {
      clock.set(START_MS + days * DAY_MS + index * HOUR_MS);
    }
    await eachOf(servers, (server, index) =>
      index === 1 ? ask(server, 'live', extend('one')).then(() => undefined) : settled(server),
    );
  }

  const entries = await isWhole(store, 'live', 2 * HOUR_MS);
  const atMs = entries.map((entry) => entry.atMs);
  assert.equal(
    atMs,
    [...atMs].sort((a, b) => a - b),
  );
}

async function turnsAtOnce({ servers, store }: Shared): Promise<void> {
  const [first] = servers as [Server];
  const id = await newSandbox(first.worlds);
  await ask(first, id, startTrial('acme'));
  const before = (await store.world(id))?.nowMs ?? 0;

  let count = 0;
  await Promise.all(
    servers.flatMap((server, index) =>
      [1, 2, 3, 4].flatMap((step) => [
        turn(server, id, { byMs: step * 3 * HOUR_MS }),
        ask(server, id, startTrial(`co${index}${step}`)),
        turn(server, id, { byMs: 1 }, origin(`aud_${++count}`)),
      ]),
    ),
  );

  assert.is((await store.world(id))?.nowMs, before + 3 * (10 * 3 * HOUR_MS + 4));
  const entries = await isWhole(store, id);
  assert.is(entries.filter(({ input }) => input.kind === 'command').length, 2 + 12);
  const end = await turn(first, id, { byMs: 100 * DAY_MS });
  assert.is(end, before + 3 * (10 * 3 * HOUR_MS + 4) + 100 * DAY_MS);
  const expected = firedOf(await isWhole(store, id)).filter((one) => one.startsWith('graceEnd'));
  assert.is(expected.length, 13);
}

async function turn(
  { worlds }: Server,
  id: string,
  to: { readonly byMs: number },
  by: Origin | null = null,
): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await worlds.advance(id, to, by)).nowMs;
    } catch (error) {
      const isBusy = error instanceof WorldError && error.code === 'TOO_BUSY';
      if (!isBusy || attempt === ATTEMPT_COUNT_MAX) throw error;
    }
  }
}

async function seenAtOnce({ servers, store }: Shared): Promise<void> {
  const [one, two, three] = servers as [Server, Server, Server];
  await ask(one, 'live', registerPartner(), { actor: OPERATOR });
  await ask(two, 'live', startTrial('acme'));
  const looks = async ({ worlds }: Server) => {
    const stream = await worlds.reader(wholeWorld('live')).streamOfTrial('trl_acme');
    const id = stream?.id ?? '';
    const [view] = await worlds.trials(wholeWorld('live'), { after: null, limit: 9 });
    return [
      stream?.sequence,
      (await worlds.stream(wholeWorld('live'), id))?.sequence,
      view?.status,
    ];
  };
  for (const server of servers) assert.equal(await looks(server), [1, 1, 'active']);
  for (const server of servers) await ask(server, 'live', extend('acme'));
  const cancel = command('trial.cancel', { trialId: 'trl_acme', confirm: true });
  assert.is((await ask(three, 'live', cancel)).said, 'accepted');

  for (const server of servers) assert.equal(await looks(server), [5, 5, 'cancelled']);
  // A verdict is taken on what is there now, not on what this server saw last.
  assert.is.not((await ask(one, 'live', extend('acme'))).said, 'accepted');
  const key = { hash: 'h', worldId: 'live', actor: PARTNER, label: '', last4: '1234' };
  await one.worlds.keys.add([{ ...key, createdAtMs: 1, id: 'key_h', ...FRESH }]);
  for (const { worlds } of servers) assert.is((await worlds.keys.find('h'))?.hash, 'h');
  // A key that one of them puts aside opens nothing at any of them.
  const [given] = await one.worlds.store.keysOf('live');
  if (given === undefined) throw new Error('the key is gone');
  const aside = { before: [given], after: [{ ...given, suspendedAtMs: 2 }] };
  const about = { id: 'aud_h', actor: PARTNER, operation: 'key.suspend' };
  const origin = { ...about, trackingId: null, keyLast4: null, keyed: null };
  await two.worlds.keys.change(aside, { worldId: 'live', origin });
  for (const { worlds } of servers) assert.is((await worlds.keys.find('h'))?.suspendedAtMs, 2);
  await two.worlds.keys.remove(['h']);
  for (const { worlds } of servers) assert.is(await worlds.keys.find('h'), undefined);
  await isWhole(store, 'live');
}

async function endsForAll({ servers, store }: Shared): Promise<void> {
  const [one, two, three] = servers as [Server, Server, Server];
  const id = await newSandbox(one.worlds);
  for (const server of servers) await ask(server, id, extend('no'));

  assert.is(await two.worlds.remove(id, origin('aud_1')), true);

  for (const { worlds } of [one, three]) {
    assert.is(await worlds.glance(id), undefined);
    assert.is(await worlds.remove(id), false);
    const said = await worlds.perform(id, startTrial('late'), PARTNER).catch((error) => error);
    assert.is((said as WorldError).code, 'UNKNOWN_WORLD');
    const turned = await worlds.advance(id, { byMs: 1 }).catch((error) => error);
    assert.is((turned as WorldError).code, 'UNKNOWN_WORLD');
  }
  assert.is(await store.world(id), undefined);
  assert.is(await store.knows('aud_1'), true);
}
