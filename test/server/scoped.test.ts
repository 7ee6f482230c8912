import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Caller } from '../../server/app-env.ts';
import { narrowed, wholeOwnWorld } from '../../server/scope.ts';
import { scopeIn, wholeWorld } from '../../server/scoped.ts';
import type { Worlds } from '../../server/worlds.ts';
import { inStore, PARTNER } from './support/store.ts';

const scoped = suite('server/scoped');

const page = { after: null, limit: 10 };
const theirs = { worldId: 'live', filter: {} } as const;

/** Never called: that it compiles is the test. Each line is what somebody in a hurry writes. */
export function unscoped(worlds: Worlds): readonly unknown[] {
  return [
    // @ts-expect-error: a world's id is no scope
    worlds.trials('live', page),
    // @ts-expect-error: nor is what looks like one
    worlds.trials(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.customers(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.partners(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.orders(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.entries(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.messages(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.tasks(theirs, page),
    // @ts-expect-error: every list asks for it
    worlds.list(page),
    // @ts-expect-error: by its id, one stream may be anybody's
    worlds.stream('live', 'cus_brio'),
    // @ts-expect-error: a part of the world is not the right to read any stream of it
    worlds.stream(scopeIn('live', { partnerId: 'par_nordlys' }), 'cus_brio'),
    // @ts-expect-error: a part of the world is not the right to read any stream of it
    worlds.reader(scopeIn('live', { partnerId: 'par_nordlys' })),
    // What compiles: a scope that somebody has decided on.
    worlds.trials(scopeIn('live', { partnerId: 'par_nordlys' }), page),
    worlds.stream(wholeWorld('live'), 'cus_brio'),
  ];
}

const caller = (actor: Caller['actor']): Caller => ({
  actor,
  world: { id: 'live', kind: 'live', name: 'Live', packId: 'webex-current@1', forkedFrom: null },
  isInstallation: false,
  colleagues: null,
  keyLast4: 'abcd',
  quotaName: 'x',
});

scoped('a scope of nothing finds nothing, in every list', () =>
  inStore({}, async (worlds) => {
    const nothing = scopeIn<Record<string, never>>('live', null);
    const partner = { partnerId: 'par_nordlys', name: 'Nordlys' };
    await worlds.perform(
      'live',
      { type: 'partner.register', ...partner, isCertified: true, tier: 1, users: [] },
      { kind: 'operator' },
    );
    assert.is((await worlds.entries(wholeWorld('live'), page)).length, 1);
    for (const list of ['trials', 'customers', 'orders', 'entries', 'messages', 'tasks'] as const) {
      assert.equal(await worlds[list](nothing, page), [], list);
    }
  }),
);

scoped('a scope is drawn in to the caller, whatever was asked for', () => {
  const nina = caller(PARTNER as Caller['actor']);
  assert.equal(narrowed(nina, {}).filter, { partnerId: 'par_nordlys' });
  assert.is(narrowed(nina, { partnerId: 'par_sydlys' }).filter, null);
  const contact = caller({ kind: 'contact', email: 'c@x.example' });
  assert.is(narrowed(contact, {}).filter, null);
  assert.throws(() => wholeOwnWorld(nina), /does not have this operation/);
});

scoped.run();
