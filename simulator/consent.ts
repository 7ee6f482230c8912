/**
 * The page that the mail of a request for consent leads to. The token stands behind the # of its
 * address, which no server sees; it is taken out of the address at once, and sent only in bodies.
 * Opening the page answers nothing: mail scanners open it too.
 */
const token = location.hash.slice(1);
history.replaceState(null, '', location.pathname);

interface Asked {
  readonly partnerName: string;
  readonly companyName: string;
  readonly services: readonly string[];
  readonly licenceCount: number;
  readonly durationDays: number;
  readonly policy: string;
  readonly email: string;
  readonly lapsesAt: string;
}

type Answer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; code: string };

const VOID = 'This link holds no longer: it was answered, taken back, or its time is over.';
const SENTENCES: Readonly<Record<string, string>> = {
  CONSENT_TOKEN_INVALID: VOID,
  APPROVER_NOT_FULL_ADMIN:
    'Only a full administrator of your organisation can answer. Each of them was mailed, too.',
};
const FAILED = 'That did not work. Try again in a moment; nothing was answered.';

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
  const date = new Intl.DateTimeFormat('en', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const words: Readonly<Record<string, string>> = {
    partnerName: asked.partnerName,
    companyName: asked.companyName,
    services: asked.services.join(', '),
    licenceCount: String(asked.licenceCount),
    durationDays: `${asked.durationDays} days from your approval`,
    policy: asked.policy,
    lapsesAt: `${date.format(new Date(asked.lapsesAt))} UTC`,
    email: asked.email,
  };
  for (const [id, text] of Object.entries(words)) element(id, HTMLElement).textContent = text;
  form.hidden = false;
  say('A partner asks for your consent. Nothing happens before you answer.');
}

async function tell(answer: 'approve' | 'decline'): Promise<void> {
  for (const button of [approve, decline]) button.disabled = true;
  say('One moment…');
  const answered = await post('redeem', { token, answer, grantFullAdmin: grantFullAdmin.checked });
  if (answered.ok) {
    form.hidden = true;
    const done = 'Thank you. The trial is approved.';
    say(answer === 'approve' ? done : 'The trial is declined. Nothing was started.');
  } else {
    for (const button of [approve, decline]) button.disabled = false;
    if (answered.code === 'CONSENT_TOKEN_INVALID') form.hidden = true;
    say(SENTENCES[answered.code] ?? FAILED);
  }
  said.tabIndex = -1;
  said.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void tell('approve');
});
decline.addEventListener('click', () => void tell('decline'));

async function open(): Promise<void> {
  if (token === '') return say('This page is opened from the link in a mail.');
  const looked = await post('look', { token });
  if (looked.ok) show(looked.body as Asked);
  else say(SENTENCES[looked.code] ?? FAILED);
}

void open();
