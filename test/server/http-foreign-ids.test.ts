/** What is not one's own is answered, by every operation, exactly as what is not there at all. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, inApi } from './support/api.ts';
import { type Asked, standIn } from './support/asked-of.ts';
import { operationsIn } from './support/operations-in.ts';
import { ASKERS, WHO_MAY } from './support/who-may.ts';

const foreign = suite('server/scope, every operation');

/** Whoever may look is told more: that an endpoint of one’s own has had no such event. */
const STRANGERS = ASKERS.filter((asker) => asker !== 'sales' && asker !== 'full');

/** An id of the same form that nobody has. */
const nobodys = (id: string): string =>
  `${id.slice(0, 6)}${'0'.repeat(Math.max(1, id.length - 6))}`;
const elsewhere = (asked: Asked, id: string): Asked => ({
  ...asked,
  path: asked.path.replace(asked.cast.id, id),
});

/** All of an answer but what names the request: where it was sent, and its tracking id. */
function bare({ status, headers, body }: Answer) {
  const { instance: _, trackingId: __, ...rest } = body as Record<string, unknown>;
  const names = [...headers].filter(([name]) => name !== 'trackingid' && name !== 'x-request-id');
  return { status, rest, headers: names };
}

foreign('another’s id and nobody’s: one answer, headers included', () =>
  inApi({}, async (api) => {
    const stand = await standIn(api);
    let count = 0;
    for (const operation of await operationsIn(api)) {
      const row = WHO_MAY[operation.operationId] ?? '';
      const strangers = STRANGERS.filter((asker) => row[ASKERS.indexOf(asker)] === '-');
      if (strangers.length === 0 || !operation.path.includes('{id}')) continue;
      const asked = await stand.ask(operation);
      const other = elsewhere(asked, nobodys(asked.cast.id));
      assert.is.not(other.path, asked.path);
      for (const asker of strangers) {
        const theirs = bare(await stand.send(asked, asker));
        assert.is(theirs.status, 404, `${operation.operationId} by ${asker}`);
        assert.equal(bare(await stand.send(other, asker)), theirs, operation.operationId);
      }
      count += 1;
    }
    assert.ok(count >= 75, `only ${count} operations have ids that somebody does not see`);
  }),
);

foreign('as little does an Idempotency-Key, an If-Match or a reason tell them apart', () =>
  inApi({}, async (api) => {
    const stand = await standIn(api);
    const names = [
      'extendTrial',
      'updateCustomer',
      'setUpOrderNow',
      'suspendKey',
      'advanceSandbox',
    ];
    for (const operation of await operationsIn(api)) {
      if (!names.includes(operation.operationId)) continue;
      for (const more of [
        { 'idempotency-key': 'one' },
        { 'if-match': '"1"' },
        { 'x-sandglass-reason': 'because' },
      ]) {
        const made = await stand.ask(operation);
        const asked = { ...made, headers: { ...made.headers, ...more } };
        const other = elsewhere(asked, nobodys(asked.cast.id));
        const asker = operation.operationId === 'advanceSandbox' ? 'otherOperator' : 'otherPartner';
        const theirs = bare(await stand.send(asked, asker));
        assert.ok(theirs.status === 404 || theirs.status === 412, operation.operationId);
        assert.equal(bare(await stand.send(other, asker)), theirs);
      }
    }
  }),
);

foreign.run();
