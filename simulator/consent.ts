/**
 * The page that the mail of a request for consent leads to. The token stands behind the # of its
 * address, which no server sees; it is taken out of the address at once, and sent only in bodies.
 * Opening the page answers nothing: mail scanners open it too.
 */
import catalogue from './languages/consent.json' with { type: 'json' };

const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

interface Asked {
  readonly partnerName: string;
  readonly companyName: string;
  readonly services: readonly string[];
  readonly licenceCount: number;
  readonly durationDays: number;
  readonly email: string;
  readonly lapsesAt: string;
}

type Answer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; code: string };

const words = wordsFor(navigator.languages);

const SENTENCES: Readonly<Record<string, string>> = {
  CONSENT_TOKEN_INVALID: words.void,
  APPROVER_NOT_FULL_ADMIN: words.notFullAdmin,
};

function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`the page has no #${id}`);
}

const said = element('said', HTMLElement);
const form = element('request', HTMLFormElement);
const decline = element('decline', HTMLButtonElement);
const approve = element('approve', HTMLButtonElement);
const grantFullAdmin = element('grantFullAdmin', HTMLInputElement);

function say(sentence: string): void {
  said.textContent = sentence;
}

async function post(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(`./v1/consent-tokens/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const read: unknown = await response.json();
    if (response.ok) return { ok: true, body: read };
    return { ok: false, code: String((read as { readonly code?: unknown }).code) };
  } catch {
    // No network, or something between that answers with no JSON: said in the same words.
    return { ok: false, code: 'FAILED' };
  }
}

function show(asked: Asked): void {
  const { lang } = document.documentElement;
  const date = new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(lang);
  const names: Readonly<Record<string, string>> = words.serviceNames;
  const shown: Readonly<Record<string, string>> = {
    partnerName: asked.partnerName,
    companyName: asked.companyName,
    services: new Intl.ListFormat(lang).format(asked.services.map((id) => names[id] ?? id)),
    licenceCount: number.format(asked.licenceCount),
    durationDays: words.days.replace('{count}', number.format(asked.durationDays)),
    lapsesAt: `${date.format(new Date(asked.lapsesAt))} UTC`,
    email: asked.email,
  };
  for (const [id, text] of Object.entries(shown)) element(id, HTMLElement).textContent = text;
  form.hidden = false;
  say(words.asked);
}

async function tell(answer: 'approve' | 'decline'): Promise<void> {
  for (const button of [approve, decline]) button.disabled = true;
  say(words.wait);
  const answered = await post('redeem', { token, answer, grantFullAdmin: grantFullAdmin.checked });
  if (answered.ok) {
    form.hidden = true;
    say(answer === 'approve' ? words.approved : words.declined);
  } else {
    for (const button of [approve, decline]) button.disabled = false;
    if (answered.code === 'CONSENT_TOKEN_INVALID') form.hidden = true;
    say(SENTENCES[answered.code] ?? words.failed);
  }
  said.tabIndex = -1;
  said.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void tell('approve');
});
decline.addEventListener('click', () => void tell('decline'));

type Words = (typeof catalogue)['en'];

/** The reader's words, of the languages that the mails have; English where there are none. */
function wordsFor(wanted: readonly string[]): Words {
  const known: Readonly<Record<string, Words>> = { ...catalogue, no: catalogue.nb };
  const id = wanted.map((one) => one.slice(0, 2)).find((one) => known[one] !== undefined) ?? 'en';
  document.documentElement.lang = id;
  document.documentElement.dir = id === 'ar' ? 'rtl' : 'ltr';
  return known[id] ?? catalogue.en;
}

function sayAll(): void {
  document.title = words.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-say]')) {
    const text = words[place.dataset['say'] as keyof Words];
    if (typeof text === 'string') place.textContent = text;
  }
  say(words.wait);
}

async function open(): Promise<void> {
  sayAll();
  if (token === '') return say(words.noToken);
  const looked = await post('look', { token });
  if (looked.ok) show(looked.body as Asked);
  else say(SENTENCES[looked.code] ?? words.failed);
}

void open();
