/** From a request for consent in the live world to a mail, its link, and the customer's answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { REQUEST } from './support/api.ts';
import { readMail } from './support/read-mail.ts';
import { inDataDir, type RunningServer, startServer } from './support/server.ts';
import { inPeer, type Peer } from './support/smtp-peer.ts';

const mail = suite('server/main, a request for consent by mail');

interface Said {
  readonly status: number;
  readonly body: { readonly [name: string]: unknown };
}

async function ask({ url }: RunningServer, path: string, key: string | null, body: object) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() } as Said;
}

const keyIn = ({ body }: Said): string =>
  String((body['keys'] as readonly { readonly key: string }[])[0]?.key);

/** The link in the mail to an address, once it has come: it is another process that sends it. */
async function linkTo(peer: Peer, address: string): Promise<string> {
  for (let turn = 0; turn < 400; turn += 1) {
    const found = peer.received.find(({ recipients }) => recipients.includes(address));
    if (found !== undefined) {
      const { text, html } = readMail(found.raw);
      const link = /https:\/\/\S+/.exec(text)?.[0] ?? '';
      assert.ok(html.includes(`<a href="${link}">`));
      assert.equal(found.recipients, [address]);
      return link;
    }
    await pause(25);
  }
  throw new Error(`no mail came to ${address}`);
}

mail('each who is asked gets a link; one answers, and no token is in the log', () =>
  inDataDir((dir) =>
    inPeer({}, async (peer) => {
      const { host, port } = peer.settings;
      const server = await startServer({
        SANDGLASS_DATA_DIR: dir,
        SANDGLASS_SMTP_URL: `smtp://${host}:${port}`,
        SANDGLASS_MAIL_FROM: 'Sandglass <no-reply@sandglass.example>',
        SANDGLASS_PUBLIC_URL: 'https://sandglass.example/',
        SANDGLASS_LOG: 'debug',
      });
      try {
        const kept = JSON.parse(readFileSync(join(dir, 'keys.json'), 'utf8'));
        const operator = String(kept.operatorKey);
        const users = [{ email: 'anna@nordlys.example', roles: ['SALES_FULL_ADMIN'] }];
        const anna = keyIn(await ask(server, '/v1/partners', operator, { name: 'Nordlys', users }));
        const named = { companyName: 'Brio AG', vertical: 'RETAIL', residencyCountry: 'DE' };
        const [meyer, weber] = ['c.meyer@brio.example', 'u.weber@brio.example'];
        const admins = [{ email: meyer, roles: ['FULL_ADMIN'] }];
        await ask(server, '/v1/customers', operator, { ...named, admins, userEmails: [weber] });
        const more = { confirmExisting: true, siteUrl: 'brio.webex.com', timeZone: 'UTC' };
        const customer = { ...named, adminEmail: weber };
        const trial = await ask(server, '/v1/trials', anna, { ...REQUEST, ...more, customer });
        assert.is(trial.status, 202, JSON.stringify(trial.body).slice(0, 300));

        // The address that was given is no full administrator's, so all of those are asked: T-069.
        const links = [await linkTo(peer, weber), await linkTo(peer, meyer)];
        const tokens = links.map((link) => link.split('#')[1] ?? '');
        assert.match(
          links.join(' '),
          /^(?:https:\/\/sandglass\.example\/consent#cst_\S{43} ?){2}$/,
        );

        const answered = { token: tokens[1], answer: 'approve' };
        const done = await ask(server, '/v1/consent-tokens/redeem', null, answered);
        assert.equal(done.body, { state: 'approved', partnerName: 'Nordlys' });
        const late = { token: tokens[0], answer: 'decline' };
        const again = await ask(server, '/v1/consent-tokens/redeem', null, late);
        assert.is(again.body['code'], 'CONSENT_TOKEN_INVALID');
        await server.stop();
        const log = server.log().join('\n');
        assert.match(log, /consent-tokens\/redeem/);
        for (const token of tokens) assert.not.ok(log.includes(token.slice(4)));
      } finally {
        await server.stop();
      }
    }),
  ),
);

mail.run();
