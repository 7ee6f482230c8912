/**
 * Names that a company might give itself to get more than a name into a mail: markup, headers,
 * recipients, encodings, and what reads in another direction.
 */
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</p></body></html><h1>Paid</h1>',
  '<a href="https://evil.example">Pay here</a>',
  '<a href=javascript:alert(1)>x</a>',
  '<iframe src=//evil.example>',
  '<style>*{display:none}</style>',
  '<!-- ',
  ']]><x>',
  '<base href=//evil.example>',
  '<form action=//evil.example><input>',
  '<meta http-equiv=refresh content=0>',
  '<link rel=stylesheet href=//evil.example>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '&amp;lt;b&amp;gt;',
  '{{7*7}} #{7*7} {company} {signInLink}',
  '<%= 7*7 %>',
  '<math><mtext></p><img src=x>',
  '\u003cb\u003e \uff1cb\uff1e',
  '<b\u0000>bold</b>',
  '<p onclick=alert(1)>',
];

const HEADERS = [
  'Acme\r\nBcc: victim@evil.example',
  'Acme\nBcc: victim@evil.example',
  'Acme\rBcc: victim@evil.example',
  'Acme\r\n\r\n<h1>body</h1>',
  'Acme\r\n.\r\nMAIL FROM:<a@evil.example>',
  'Acme\r\n\tX-Folded: yes',
  'Acme\u2028Bcc: victim@evil.example',
  'Acme\u0085Bcc: victim@evil.example',
  'Acme\u0000Bcc: victim@evil.example',
  'Acme%0d%0aBcc: victim@evil.example',
  '=?utf-8?Q?Acme=0D=0ABcc:_victim@evil.example?=',
  '=?utf-8?B?QWNtZQ0KQmNjOiB2QGV2aWwuZXhhbXBsZQ==?=',
  'Subject: another',
  '\r\nContent-Type: text/html\r\n\r\n<b>x</b>',
  '.\r\n.',
  '\r\n--boundary--\r\n',
];

const RECIPIENTS = [
  'a@b, c@d',
  'a@b.example, victim@evil.example',
  'a@b.example; victim@evil.example',
  '"Acme" <victim@evil.example>',
  'Acme <victim@evil.example>, x',
  'group: victim@evil.example;',
  'a@[127.0.0.1]',
  '(comment) victim@evil.example',
];

const OTHERS = [
  '\u202Egnp.exe',
  'Ævintýri ehf',
  '株式会社サンド',
  '🙂 & sons',
  '\u200b',
  'O\'Neil "&" Co',
];

export const HOSTILE_NAMES: readonly string[] = [...MARKUP, ...HEADERS, ...RECIPIENTS, ...OTHERS];

/** None of them is one address. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  ...RECIPIENTS,
  'a@b\r\nRCPT TO:<victim@evil.example>',
  'a@b>\r\nRCPT TO:<victim@evil.example',
  'a@b> <victim@evil.example',
  'victim@evil.example@b.example',
  '"a b"@b.example',
  'a@b SIZE=1',
  'a b@c.example',
  '',
];
