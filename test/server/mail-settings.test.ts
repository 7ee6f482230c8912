import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mailSettingsOf } from '../../server/mail-settings.ts';

const settings = suite('server/mail-settings');

const FROM = 'Sandglass <clock@sand.example>';

settings('with neither variable no mail is sent; with one of them, nothing starts', () => {
  assert.is(mailSettingsOf(undefined, undefined), null);
  assert.throws(() => mailSettingsOf('smtp://mail.example', undefined), /MAIL_FROM is not/);
  assert.throws(() => mailSettingsOf(undefined, FROM), /SMTP_URL is not/);
});

// biome-ignore format: an address is a row of a table
const URLS: readonly (readonly [url: string, host: string, port: number, tls: string, password: string | null])[] = [
  ['smtp://mail.example', 'mail.example', 587, 'if-offered', null],
  ['smtp://mail.example:2525/', 'mail.example', 2525, 'if-offered', null],
  ['smtp://ada:secret@mail.example', 'mail.example', 587, 'required', 'secret'],
  ['smtp://ada:p%40s%3As%2F%3F%23%25@mail.example', 'mail.example', 587, 'required', 'p@s:s/?#%'],
  ['smtps://ada:secret@mail.example', 'mail.example', 465, 'from-the-start', 'secret'],
  ['smtps://localhost', 'localhost', 465, 'from-the-start', null],
  ['smtp://localhost:1025', 'localhost', 1025, 'none', null],
  ['smtp://127.0.0.1', '127.0.0.1', 587, 'none', null],
  ['smtp://ada:secret@[::1]:25', '::1', 25, 'none', 'secret'],
  ['smtp://127.0.0.1.evil.example', '127.0.0.1.evil.example', 587, 'if-offered', null],
];

for (const [url, host, port, tls, password] of URLS) {
  settings(`${url} is understood`, () => {
    const credentials = password === null ? null : { user: 'ada', password };
    const from = { name: 'Sandglass', address: 'clock@sand.example' };
    assert.equal(mailSettingsOf(url, FROM), { host, port, tls, credentials, from });
  });
}

// biome-ignore format: an address is a row of a table
const BAD_URLS: readonly (readonly [url: string, says: RegExp])[] = [
  ['canary', /is no address/],
  ['smtp://', /is no address|names no server/],
  ['http://ada:canary@mail.example', /neither smtp:\/\/ nor smtps:\/\//],
  ['smtp://ada:canary@mail.example?pool=true', /more than a server/],
  ['smtp://ada:can/ary@mail.example', /is no address|more than a server/],
  ['smtp://ada:canary@mail.example/inbox', /more than a server/],
  ['smtp://ada:canary@mail.example:99999', /is no address/],
  ['smtp://canary@mail.example', /not both/],
  ['smtp://:canary@mail.example', /not both/],
  ['smtp://ada:canary%ZZ@mail.example', /must be written %25/],
];

for (const [url, says] of BAD_URLS) {
  settings(`${url} is refused, and not repeated`, () => {
    assert.throws(
      () => mailSettingsOf(url, FROM),
      ({ message }: Error) =>
        says.test(message) &&
        message.startsWith('SANDGLASS_SMTP_URL ') &&
        !message.includes('canary') &&
        message.includes('it must look like smtp://'),
    );
  });
}

settings('a sender is one address, with a name or without', () => {
  const fromOf = (from: string) => mailSettingsOf('smtp://mail.example', from)?.from;

  assert.equal(fromOf('a@b.example'), { name: '', address: 'a@b.example' });
  assert.equal(fromOf(' <a@b.example> '), { name: '', address: 'a@b.example' });
  assert.equal(fromOf('"A, B" <a@b.example>'), { name: 'A, B', address: 'a@b.example' });
  assert.equal(fromOf('株式会社 <a@b.example>'), { name: '株式会社', address: 'a@b.example' });
  for (const bad of ['Sandglass', 'a@b, c@d', 'A <a@b>, C <c@d>', '<>', 'A\nB <a@b.example>']) {
    assert.throws(() => fromOf(bad), /^SANDGLASS_MAIL_FROM is ".*"; it must be one address/s, bad);
  }
});

settings.run();
