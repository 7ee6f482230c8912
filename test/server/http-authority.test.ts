/** Every operation of the API, asked for by somebody in every role. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Answer, inApi } from './support/api.ts';
import { type Stand, standIn } from './support/asked-of.ts';
import { type OperationOf, operationsIn } from './support/operations-in.ts';
import { ASKERS, type Asker, WHO_MAY } from './support/who-may.ts';

const authority = suite('server/access, every operation and every role');

const SIGNS: Readonly<Record<number, string>> = { 401: '!', 403: '.', 404: '-' };

/** A record is not made by whoever may not, which is told among the reasons. */
const signOf = (answer: Answer): string =>
  answer.status === 409 && answer.text('detail').includes('role does not allow')
    ? '.'
    : (SIGNS[answer.status] ?? '+');

/** Those who may not ask first: what is done is in nobody's way. */
async function rowOf(stand: Stand, operation: OperationOf, wanted: string): Promise<string> {
  let asked = await stand.ask(operation);
  const signs = new Map<Asker, string>();
  const isLate = (asker: Asker) => wanted[ASKERS.indexOf(asker)] === '+';
  const order = [...ASKERS].sort((a, b) => Number(isLate(a)) - Number(isLate(b)));
  for (const asker of order) {
    const answer = await stand.send(asked, asker);
    assert.ok(answer.status < 500, `${asked.path} by ${asker}: ${answer.status}`);
    signs.set(asker, signOf(answer));
    // What was ended is nobody's to end again.
    if (operation.method === 'DELETE' && answer.status < 300) asked = await stand.ask(operation);
  }
  return ASKERS.map((asker) => signs.get(asker)).join('');
}

authority('each answers everybody as the table says', () =>
  inApi({}, async (api) => {
    const stand = await standIn(api);
    const operations = await operationsIn(api);
    const got: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const operation of operations) {
      const { operationId } = operation;
      const row = WHO_MAY[operationId] ?? 'nobody said who may';
      wanted[operationId] = row;
      const asked = await stand.ask(operation);
      const [nobody, suspended] = [
        await stand.send(asked, null),
        await stand.send(asked, 'suspended'),
      ];
      if (row === 'anyone') {
        const isOpen = ![401, 403].includes(nobody.status) && nobody.status === suspended.status;
        got[operationId] = isOpen ? 'anyone' : `${nobody.status} without a key`;
        continue;
      }
      assert.is(nobody.at('code'), 'KEY_REQUIRED', operationId);
      assert.is(suspended.at('code'), 'KEY_SUSPENDED', operationId);
      got[operationId] = await rowOf(stand, operation, row);
    }
    assert.equal(got, wanted);
    assert.equal(api.reports, []);
    const known = operations.map(({ operationId }) => operationId).sort();
    assert.equal(Object.keys(WHO_MAY).sort(), known);
  }),
);

authority.run();
