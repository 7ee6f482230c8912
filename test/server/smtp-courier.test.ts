// Mail, really sent: nodemailer on this side, a real server on the other, both on loopback.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Message } from '../../runtime/index.ts';
import { render } from '../../runtime/render.ts';
import { CourierError } from '../../server/courier.ts';
import { optionsOf, type Patience, SmtpCourier } from '../../server/smtp-courier.ts';
import { HOSTILE_ADDRESSES, HOSTILE_NAMES } from './support/hostile-names.ts';
import { headerOf, readMail } from './support/read-mail.ts';
import { effectsOf, inPeer, type Peer, type PeerOf } from './support/smtp-peer.ts';
import { START_MS } from './support/store.ts';

const courier = suite('server/smtp-courier');

/** Far longer than anything on loopback takes, on a busy machine too. */
const LONG: Patience = { connectMs: 9_000, silenceMs: 9_000, attemptMs: 9_000, idleMs: 9_000 };
const SHORT: Patience = { ...LONG, attemptMs: 200 };
const IDS = { deliveryId: '0123456789abcdef0123456789abcdef' };
const HEADER_NAMES = [
  'From',
  'To',
  'Subject',
  'Message-ID',
  'Date',
  'MIME-Version',
  'Content-Type',
  'Auto-Submitted',
];

courier('a mail has one text and one html part, and says that a machine sent it', () =>
  sending({}, async ({ peer, smtp }) => {
    await smtp.deliver(messageTo(['ada@acme.example', 'bo@acme.example']), IDS);

    const [received] = peer.received;
    const { headers, text, html } = readMail(received?.raw ?? '');
    assert.is(peer.received.length, 1);
    assert.equal(received?.recipients, ['ada@acme.example', 'bo@acme.example']);
    assert.equal(headers.map(([name]) => name).toSorted(), HEADER_NAMES.toSorted());
    const value = (name: string) => headerOf(headers, name);
    assert.is(value('From'), 'Sandglass <clock@sand.example>');
    assert.is(value('To'), 'ada@acme.example, bo@acme.example');
    assert.is(value('Subject'), 'The trial of Acme ends in 7 days');
    assert.is(value('Message-ID'), `<${IDS.deliveryId}@sand.example>`);
    assert.is(value('Date'), 'Mon, 11 Jan 2027 09:00:00 +0000');
    assert.is(value('Auto-Submitted'), 'auto-generated');
    assert.is(text.trim(), messageTo([]).text);
    assert.is(html.trim(), messageTo([]).html);
  }),
);

courier('no name becomes a header, a recipient or markup', () =>
  sending({}, async ({ peer, smtp }) => {
    for (const name of HOSTILE_NAMES)
      await smtp.deliver(messageTo(['ada@acme.example'], name), IDS);

    assert.is(peer.received.length, HOSTILE_NAMES.length);
    for (const [index, name] of HOSTILE_NAMES.entries()) {
      const { raw = '', recipients } = peer.received[index] ?? {};
      const { headers, text, html } = readMail(raw);
      assert.equal(recipients, ['ada@acme.example'], name);
      assert.equal(headers.map(([one]) => one).toSorted(), HEADER_NAMES.toSorted(), name);
      assert.is(headerOf(headers, 'To'), 'ada@acme.example', name);
      assert.match(headerOf(headers, 'Subject'), /^The trial of .* ends in 7 days$/s, name);
      assert.equal(html.match(/<[^>]*>/g), ['<p>', '</p>'], name);
      assert.not.match(html.replaceAll(/<\/?p>/g, ''), /[<>"']/, name);
      assert.match(text, /^The trial of MESSAGING for /, name);
    }
  }),
);

courier('what is no address gets no mail, and keeps nobody else from theirs', () =>
  sending({}, async ({ peer, smtp }) => {
    for (const address of HOSTILE_ADDRESSES) {
      const alone = await errorOf(smtp.deliver(messageTo([address]), IDS));
      assert.equal([alone.isFinal, alone.message], [true, 'is no e-mail address'], address);
    }
    assert.is(peer.received.length, 0);

    const error = await errorOf(
      smtp.deliver(messageTo([...HOSTILE_ADDRESSES, 'ada@acme.example']), IDS),
    );

    const count = new Set(HOSTILE_ADDRESSES).size;
    assert.match(error.message, `${count} of ${count + 1} recipients were not reached`);
    assert.equal(
      peer.received.map(({ recipients }) => recipients),
      [['ada@acme.example']],
    );
  }),
);

courier('a message to nobody is not tried again', () =>
  sending({}, async ({ smtp }) => {
    assert.is((await errorOf(smtp.deliver(messageTo([]), IDS))).isFinal, true);
  }),
);

// biome-ignore format: an answer is a row of a table
const ANSWERS: readonly (readonly [address: string, says: RegExp, isFinal: boolean])[] = [
  ['unknown@acme.example', /^RCPT TO: 550 .*says no to unknown/, true],
  ['spam@acme.example', /^DATA: 554 .*says no to this mail/, true],
  ['greylisted@acme.example', /^RCPT TO: 451 .*says no to greylisted/, false],
  ['busy@acme.example', /^DATA: 452 .*says no to this mail/, false],
  ['login@acme.example', /^RCPT TO: 530 /, false],
  ['drop@acme.example', /^CONN: /, false],
];

for (const [address, says, isFinal] of ANSWERS) {
  courier(`what ${address} answers is ${isFinal ? 'final' : 'worth another attempt'}`, () =>
    sending({}, async ({ smtp }) => {
      const error = await errorOf(smtp.deliver(messageTo([address]), IDS));

      assert.is(error.isFinal, isFinal);
      assert.match(error.message, says);
    }),
  );
}

courier('after an answer of any kind the next mail goes out', () =>
  sending({}, async ({ peer, smtp }) => {
    for (const [address] of ANSWERS) {
      await errorOf(smtp.deliver(messageTo([address]), IDS));
      await smtp.deliver(messageTo(['ada@acme.example']), IDS);
    }
    const ada = peer.received.filter(({ recipients }) => recipients.includes('ada@acme.example'));
    assert.is(ada.length, ANSWERS.length);
  }),
);

courier('a server that hangs is given up in time', () =>
  inPeer({}, async ({ settings }) => {
    const smtp = new SmtpCourier(settings, SHORT);
    const error = await errorOf(smtp.deliver(messageTo(['hang@acme.example']), IDS));
    smtp.close();

    assert.is(error.isFinal, false);
    assert.match(error.message, /did not come to an end in time/);
  }),
);

courier('a server that hangs costs one slot; the others go on', () =>
  sending({}, async ({ peer, smtp }) => {
    const hanging = errorOf(smtp.deliver(messageTo(['hang@acme.example']), IDS));

    for (let index = 0; index < 20; index += 1) {
      await smtp.deliver(messageTo([`a${index}@acme.example`]), IDS);
    }

    assert.is(peer.received.length, 21);
    smtp.close();
    await hanging;
  }),
);

courier('nobody is there: the connection is at fault, not the mail', () =>
  inPeer({}, async ({ settings }) => {
    const smtp = new SmtpCourier({ ...settings, port: 1 }, LONG);
    const error = await errorOf(smtp.deliver(messageTo(['ada@acme.example']), IDS));

    assert.is(error.isFinal, false);
    assert.match(error.message, /ECONNREFUSED/);
    smtp.close();
  }),
);

courier('who has it does not get it again while another is waited for, under one Message-ID', () =>
  sending({}, async ({ peer, smtp }) => {
    const message = messageTo([
      'ada@acme.example',
      'greylisted@acme.example',
      'bo@MÜNCHEN.example',
    ]);
    const first = await errorOf(smtp.deliver(message, IDS));
    peer.repair('greylisted');
    await smtp.deliver(message, IDS);

    assert.match(first.message, /^1 of 3 recipients were not reached\. RCPT TO: 451/);
    assert.equal(
      peer.received.map(({ recipients }) => recipients),
      [['ada@acme.example', 'bo@münchen.example'], ['greylisted@acme.example']],
    );
    const [one, two] = peer.received.map(({ raw }) => readMail(raw));
    assert.equal(one?.headers.filter(isSteady), two?.headers.filter(isSteady));
  }),
);

courier('very many recipients are several mails, each with an id of its own that stays', () =>
  sending({}, async ({ peer, smtp }) => {
    const all = Array.from({ length: 120 }, (_, index) => `a${index}@acme.example`);
    await smtp.deliver(messageTo([...all, ...all]), IDS);
    const once = effectsOf(peer);
    await smtp.deliver(messageTo(all), IDS);

    assert.equal(
      peer.received.map(({ recipients }) => recipients.length),
      [50, 50, 20, 50, 50, 20],
    );
    assert.is(new Set(peer.received.map(({ messageId }) => messageId)).size, 3);
    assert.is(once.length, 120);
    assert.equal(effectsOf(peer), once);
  }),
);

courier('a password goes to the server and nowhere else, even if the server repeats it', () => {
  const password = 'p@ss:w/rd?#%';
  const loginSays = (got: string) => `${got} ${Buffer.from(got).toString('base64')} is wrong`;
  return inPeer({ password, loginSays }, async ({ settings, received }) => {
    const good = new SmtpCourier(settings, LONG);
    await good.deliver(messageTo(['ada@acme.example']), IDS);
    good.close();
    const wrong = { ...settings, credentials: { user: 'sandglass', password: 'canary-7' } };
    const bad = new SmtpCourier(wrong, LONG);
    const error = await errorOf(bad.deliver(messageTo(['ada@acme.example']), IDS));
    bad.close();

    assert.is(received.length, 1);
    assert.match(error.message, /^AUTH PLAIN: 535 .*\*\*\* \*\*\* is wrong/);
    assert.is(error.isFinal, false);
    assert.not.match(JSON.stringify({ ...error, stack: error.stack }), /canary|Y2FuYXJ5/);
  });
});

courier('a password is never sent in the clear over a network', () =>
  inPeer({}, async ({ settings }) => {
    const of = (tls: typeof settings.tls) => {
      const { secure, requireTLS, ignoreTLS } = optionsOf({ ...settings, tls });
      return [secure, requireTLS, ignoreTLS];
    };
    assert.equal(of('from-the-start'), [true, false, false]);
    assert.equal(of('required'), [false, true, false]);
    assert.equal(of('if-offered'), [false, false, false]);
    assert.equal(of('none'), [false, false, true]);
  }),
);

courier('closed, it breaks off what is under way', () =>
  sending({}, async ({ smtp }) => {
    const hanging = errorOf(smtp.deliver(messageTo(['hang@acme.example']), IDS));
    smtp.close();
    assert.is((await hanging).isFinal, false);
    assert.is((await errorOf(smtp.deliver(messageTo(['a@b.example']), IDS))).isFinal, false);
  }),
);

courier.run();

interface Sending {
  readonly peer: Peer;
  readonly smtp: SmtpCourier;
}

function sending(of: PeerOf, work: (of: Sending) => Promise<void>): Promise<void> {
  return inPeer(of, async (peer) => {
    const smtp = new SmtpCourier(peer.settings, LONG);
    try {
      await work({ peer, smtp });
    } finally {
      smtp.close();
    }
  });
}

function messageTo(to: readonly string[], company = 'Acme'): Message {
  const variables = { company, services: 'MESSAGING', daysLeft: '7 days', endDate: '1 May 2027' };
  return {
    ...{ id: 'cus_1#2.0', notificationId: 'N-06', trialId: 'trl_1', customerId: 'cus_1' },
    ...{ partnerId: 'par_1', atMs: START_MS, audience: 'Partner administrators', to },
    ...render('N-06', variables),
    dedupeKey: 'trl_1:N-06:1',
  };
}

/** The boundary between the parts is another at every attempt: nobody can know it beforehand. */
const isSteady = ([name]: readonly [string, string]): boolean => name !== 'Content-Type';

async function errorOf(work: Promise<void>): Promise<CourierError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof CourierError) return error;
    throw error;
  }
  throw new Error('it arrived');
}
