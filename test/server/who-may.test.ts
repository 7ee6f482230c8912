/** Who may, as the document and docs/access.md say it, against the table that is written by hand. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { OPERATIONS, type OperationId } from '../../server/operations.ts';
import { keysFor, peopleFor } from '../../server/who-may.ts';
import { inApi, REQUEST, stage } from './support/api.ts';
import { ASKERS, type Asker, WHO_MAY } from './support/who-may.ts';

const may = suite('server/who-may');

const KIND_OF: Readonly<Record<Asker, string>> = {
  otherPartner: 'partner',
  readOnly: 'partner',
  sales: 'partner',
  full: 'partner',
  customerAdmin: 'customer',
  customerFull: 'customer',
  trialsTeam: 'trialsTeam',
  orderDesk: 'orderDesk',
  otherOperator: 'operator',
  operator: 'operator',
  installation: 'installation',
};
/** Nobody of the hand-written table has such a key. */
const UNASKED: readonly string[] = ['contact', 'copier'];

may('a kind of key is named where some person with it may, and nowhere else', () => {
  for (const [operation, row] of Object.entries(WHO_MAY)) {
    const keys = keysFor(operation as OperationId);
    assert.is(keys === null, row === 'anyone', operation);
    if (keys === null) continue;
    const named = new Set<string>(keys);
    // The operator of the installation is the operator of its own world, too.
    if (named.has('operator')) named.add('installation');
    const signs = new Map<string, string>();
    for (const [index, asker] of ASKERS.entries()) {
      const kind = KIND_OF[asker];
      signs.set(kind, `${signs.get(kind) ?? ''}${row[index]}`);
    }
    for (const [kind, sign] of signs) {
      if (sign.includes('+')) assert.ok(named.has(kind), `${operation}: ${kind} may`);
      // A key was asked for, for somebody of the partner: a customer may give its own people some.
      if (operation === 'createKey' && kind === 'customer') continue;
      if (/^\.+$/.test(sign)) assert.not.ok(named.has(kind), `${operation}: ${kind} may not`);
    }
    const others = keys.filter((key) => !signs.has(key) && !UNASKED.includes(key));
    assert.equal(others, [], operation);
  }
});

may('no operation lets nobody in, and what is in vain is not named', () => {
  for (const operation of Object.keys(OPERATIONS) as OperationId[]) {
    assert.is.not(keysFor(operation)?.length, 0, operation);
    assert.is.not(peopleFor(operation), '', operation);
  }
  assert.equal(keysFor('extendTrial'), ['partner']);
  assert.equal(keysFor('approveLoanExtension'), ['operator', 'trialsTeam']);
});

may('whoever may not is told for whom it is, and at which step an order stands', () =>
  inApi({}, async (api) => {
    const at = await stage(api);
    const trial = await api.post('/v1/trials', at.anna, REQUEST);
    const extend = `/v1/trials/${trial.text('id')}/extend`;
    const order = await api.post('/v1/orders', at.anna, {
      offer: 'A_FLEX',
      services: ['CALLING'],
      requestedStartDate: '2027-01-11',
      provisioningContactEmail: 'anna@nordlys.example',
    });

    const role = await api.post(extend, at.operator, {});
    const early = await api.post(`/v1/orders/${order.text('id')}/confirm`, at.anna, {});
    const kind = await api.post('/v1/sandboxes', at.anna, {});
    const keys = await api.post('/v1/keys', at.anna, { actor: { kind: 'operator' } });

    assert.is(role.at('code'), 'ROLE_NOT_ALLOWED');
    assert.match(role.text('detail'), /It is for a sales administrator of the partner\.$/);
    assert.is(early.at('code'), 'ORDER_STATE');
    assert.match(early.text('detail'), /The order is at “Emailed”; there: .*set-up-now/);
    assert.is(kind.at('code'), 'OPERATION_NOT_ALLOWED');
    assert.match(kind.text('detail'), /for: installation\.$/);
    assert.match(keys.text('detail'), /It is for a full administrator of an organisation/);
  }),
);

may.run();
