/** Every operation of the API that changes anything leaves a row in the audit, with its reason. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { LIVE_ID } from '../../server/store/kept.ts';
import { type Api, inApi, REQUEST } from './support/api.ts';
import { standIn } from './support/asked-of.ts';
import { operationsIn } from './support/operations-in.ts';
import { ASKERS, type Asker, WHO_MAY } from './support/who-may.ts';

const audit = suite('server/audited, every operation');

/** POSTs because of what is sent with them: they change nothing. */
const ONLY_ASK = ['checkEligibility', 'checkPolicy', 'lookAtConsent', 'validateTrial'];
/** Its last step is a trial.start, which has a row: see http-wizard.test.ts. */
const STEPS = ['stepStartWizard'];

const ALL = { after: null, limit: 10_000 };

/** Rows of the worlds that a request could have changed. */
async function rowsSaying(api: Api, more: readonly string[], reason: string): Promise<number> {
  const { store } = api.worlds;
  const sandboxes = (await store.sandboxes(ALL)).map(({ id }) => id);
  const ids = [...new Set([LIVE_ID, ...more, ...sandboxes])];
  const rows = await Promise.all(ids.map((id) => store.audit(id, ALL)));
  return rows.flat().filter((row) => row.reason === reason).length;
}

audit(
  'a write that is answered has a row with its reason; what is refused before it has none',
  () => {
    const backupDir = mkdtempSync(join(tmpdir(), 'sandglass-audit-'));
    return inApi({ backupDir }, async (api) => {
      const stand = await standIn(api);
      const missing: string[] = [];
      const untold: string[] = [];
      for (const operation of await operationsIn(api)) {
        const { operationId, method } = operation;
        if (method === 'GET' || [...ONLY_ASK, ...STEPS].includes(operationId)) continue;
        const row = WHO_MAY[operationId] ?? '';
        const askers: readonly (Asker | null)[] =
          row === 'anyone' ? [null] : ASKERS.filter((_, index) => row[index] === '+');
        let isTold = false;
        for (const asker of askers) {
          const asked = await stand.ask(operation);
          const reason = `${operationId} by ${asker ?? 'nobody'}`;
          const headers = { ...asked.headers, 'x-sandglass-reason': reason };
          const { status } = await stand.send({ ...asked, headers }, asker);
          const count = await rowsSaying(api, [asked.cast.sandboxId, asked.cast.id], reason);
          if (status < 300) {
            isTold = true;
            if (count !== 1) missing.push(`${reason}: ${status} and ${count} rows`);
          }
          // A command that its world refuses is in the journal, and so in the audit.
          if (status >= 400 && count > 0 && status !== 409 && status !== 403) missing.push(reason);
          if (count === 1) isTold = true;
          if (isTold) break;
        }
        if (!isTold) untold.push(operationId);
      }
      assert.equal(missing, []);
      assert.equal([...untold].sort(), UNTOLD);
    }).finally(() => rmSync(backupDir, { recursive: true }));
  },
);

/** What has to be set up otherwise: below, and for the first in http-consent-tokens.test.ts. */
const UNTOLD = ['copyTrial', 'redeemConsentToken', 'replayWebhookDelivery'];

audit('so has the copy of a live trial, and an event that is sent again', () =>
  inApi({}, async (api) => {
    const key = api.operatorKey;
    const users = [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }];
    const partner = await api.post('/v1/partners', key, { name: 'Nordlys', users });
    const anna = partner.keyOf('anna');
    const trial = await api.post('/v1/trials', anna, REQUEST);
    const endpoint = await api.post('/v1/webhooks', anna, { url: 'https://hooks.example/in' });
    const hook = `/v1/webhooks/${endpoint.text('id')}`;
    const event = await api.post(`${hook}/test`, anna, {});
    const asked: Readonly<Record<string, string>> = {
      'to copy it': `/v1/trials/${trial.text('id')}/copy`,
      'to send it again': `${hook}/deliveries/${event.text('id')}/replay`,
    };
    for (const [reason, path] of Object.entries(asked)) {
      const headers = { 'x-sandglass-reason': reason };
      const answer = await api.send('POST', path, { key: anna, body: {}, headers });
      assert.ok(answer.status < 300, JSON.stringify([answer.body, api.reports.map(String)]));
      assert.is(await rowsSaying(api, [], reason), 1, reason);
    }
  }),
);

audit.run();
