/**
 * A life with stand-ins for whom it is about: companies, people, sites, phone numbers, devices, and
 * every id that a server could be asked for. States, dates, counts and countries stay.
 *
 * Invariants:
 *   M1. The same is replaced by the same everywhere, so who is who stays plain.
 *   M2. What happens stays: the inputs are replaced and stepped again; only hashes are others.
 *
 * Source: our choice (`.example` is nobody’s: RFC 2606 §3; +1 555 01… is no phone’s).
 */
import { branchFrom } from '../branch.ts';
import type { Page } from '../page.ts';
import type { Run } from '../session.ts';
import type { Story } from '../story.ts';
import { runOf } from './copied.ts';
import { entriesFrom, heardIn } from './heard.ts';

export interface Shared {
  readonly page: Page;
  readonly story: Story;
  readonly run: Run;
}

export interface Replaced extends Shared {
  /** What is replaced, and by what, in the order in which it comes. */
  readonly pairs: readonly (readonly [string, string])[];
}

const EMAIL = /[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@<>,;"()]+/g;
const ID = /\b(par|cus|trl|ord)_[A-Za-z0-9-]{1,64}/g;
const PHONE = /\+[1-9]\d{6,14}\b/g;
const ID_WORDS: Readonly<Record<string, string>> = {
  par: 'partner',
  cus: 'customer',
  trl: 'trial',
  ord: 'order',
};
/** Fields that are replaced whole, and what stands in their place. */
const WHOLE: Readonly<Record<string, (number: number) => string>> = {
  companyName: (number) => `Customer ${number}`,
  partnerName: (number) => `Partner ${number}`,
  siteUrl: (number) => `site${number}.webex.example`,
  siteUrls: (number) => `site${number}.webex.example`,
  externalId: (number) => `external-${number}`,
  orgId: (number) => `organisation-${number}`,
  serials: (number) => `SERIAL-${number}`,
};
/** In a command, people write what they like here; on the page, in all of these. */
const FREE = ['subject'];
const FREE_ON_PAGE = ['text', 'name', 'search'];
/** A name shorter than this is looked for where names stand, and not in free text. */
const NAME_LENGTH_MIN = 3;
/** Fields and kinds that hold people of a partner. */
const OF_PARTNER: readonly string[] = ['users', 'partnerAdminEmails', 'adminEmails', 'partner'];
/** These tell a partner’s name as that of any company. */
const NAMES_PARTNER: readonly string[] = ['partner.register', 'order.createPartner'];

export function withStandIns({ page, story }: Shared): Replaced {
  const own = new StandIns();
  const { session, letterId: _, notice: __, ...look } = page;
  const { start } = session;
  const branches = session.branches.map(({ entries, id, parentId, forkAtMs, name }) => {
    const heard = own.of(heardIn(entries), FREE);
    const head = own.of({ id, parentId, forkAtMs, name }, FREE_ON_PAGE);
    return branchFrom(head, entriesFrom(heard), start);
  });
  const { branches: ___, ...rest } = { ...session, before: null, after: null };
  const shown = { ...own.of(rest, FREE), branches };
  return {
    // A mail's id is made of its entry, which is another one now.
    page: { ...own.of(look, FREE_ON_PAGE), session: shown, letterId: null, notice: null },
    story: { ...own.of(story, FREE), hasStandIns: true },
    run: runOf(shown),
    pairs: own.pairs,
  };
}

/** Each that is replaced, and what stands in its place. */
class StandIns {
  readonly #found = new Map<string, string>();
  readonly #made = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #names: string[] = [];

  get pairs(): Replaced['pairs'] {
    return [...this.#found];
  }

  /** The same value with stand-ins. @param free The fields in which a name may stand among words. */
  of<Value>(value: Value, free: readonly string[]): Value {
    return this.#any(value, { key: '', isPartner: false, free }) as Value;
  }

  #any(value: unknown, at: At): unknown {
    if (typeof value === 'string') return this.#text(value, at);
    if (Array.isArray(value)) return value.map((one) => this.#any(one, at));
    if (typeof value !== 'object' || value === null) return value;
    const { type, kind } = value as { readonly type?: unknown; readonly kind?: unknown };
    const isNamed = NAMES_PARTNER.includes(String(type));
    const isPartner = at.isPartner || OF_PARTNER.includes(String(kind));
    return Object.fromEntries(
      Object.entries(value).map(([own, held]) => {
        const key = isNamed && ['name', 'companyName'].includes(own) ? 'partnerName' : own;
        const inside = { ...at, key, isPartner: isPartner || OF_PARTNER.includes(own) };
        return [this.#ids(own), this.#any(held, inside)];
      }),
    );
  }

  #text(text: string, { key, isPartner, free }: At): string {
    const whole = WHOLE[key];
    if (whole !== undefined) return this.#whole(text, key, whole);
    const known = this.#found.get(text);
    // A site stands in fields of other names, too.
    if (known !== undefined && text.includes('.') && !this.#names.includes(text)) return known;
    const plain = this.#ids(text)
      .replaceAll(EMAIL, (email) => {
        const side = isPartner ? 'partner' : 'customer';
        return this.#instead(email, 'person', (number) => `person${number}@${side}.example`);
      })
      .replaceAll(PHONE, (phone) => this.#instead(phone, 'phone', phoneOf));
    return free.includes(key) ? this.#namesIn(plain) : plain;
  }

  #whole(text: string, key: string, made: (number: number) => string): string {
    if (/[Nn]ame$/.test(key) && !this.#names.includes(text)) this.#names.push(text);
    return this.#instead(text, key.replace(/s$/, ''), made);
  }

  #ids(text: string): string {
    return text.replaceAll(ID, (id, prefix: string) =>
      this.#instead(id, prefix, (number) => `${prefix}_${ID_WORDS[prefix]}-${number}`),
    );
  }

  /** Names among words: the longer first, as one may be the beginning of another. */
  #namesIn(text: string): string {
    const names = this.#names.filter(({ length }) => length >= NAME_LENGTH_MIN);
    return names
      .sort((left, right) => right.length - left.length)
      .reduce((sum, name) => sum.replaceAll(name, this.#found.get(name) ?? name), text);
  }

  #instead(text: string, kind: string, made: (number: number) => string): string {
    const known = this.#found.get(text);
    // What is a stand-in already stays one.
    if (known !== undefined || this.#made.has(text)) return known ?? text;
    const number = (this.#counts.get(kind) ?? 0) + 1;
    const own = made(number);
    this.#counts.set(kind, number);
    this.#found.set(text, own);
    this.#made.add(own);
    return own;
  }
}

interface At {
  readonly key: string;
  readonly isPartner: boolean;
  readonly free: readonly string[];
}

const phoneOf = (number: number): string => `+155501${String(number).padStart(5, '0')}`;
