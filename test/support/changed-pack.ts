/** The shipped packs with something changed: what a mistake of whoever writes one would make. */
import { loadPack, type Pack, type Rule } from '../../rules/index.ts';
import sparkJson from '../../rules/packs/cisco-spark-2017.json' with { type: 'json' };
import sharedJson from '../../rules/packs/shared.json' with { type: 'json' };
import webexJson from '../../rules/packs/webex-current.json' with { type: 'json' };

const FILES = { 'webex-current': webexJson, 'cisco-spark-2017': sparkJson } as const;

/** A part of a pack's file, to be changed at will. */
export type Loose = Record<string, unknown>;

export interface Change {
  /** Rules that come last in the file. */
  readonly add?: readonly Loose[];
  /** For each rule of the pack or of what it inherits, the fields that are others. */
  readonly rules?: Readonly<Record<string, Loose>>;
  /** Rules that are not there. */
  readonly without?: readonly string[];
  /** Groups of terms that are others. */
  readonly terms?: Loose;
  readonly version?: number;
}

/** A shipped pack with a change, loaded and checked like any other. */
export function changedPack(name: keyof typeof FILES, change: Change): Pack {
  const own = JSON.parse(JSON.stringify(FILES[name])) as Loose & { rules: Loose[]; terms: Loose };
  const shared = JSON.parse(JSON.stringify(sharedJson)) as Loose & { rules: Loose[] };
  for (const file of [own, shared]) {
    file.rules = file.rules
      .filter(({ id }) => change.without?.includes(String(id)) !== true)
      .map((rule) => ({ ...rule, ...change.rules?.[String(rule['id'])] }));
  }
  own.rules.push(...(change.add ?? []));
  own.terms = { ...own.terms, ...change.terms };
  own['version'] = change.version ?? own['version'];
  return loadPack(own, shared);
}

/** A rule of the file, complete but for what it is about. */
export const newRule = (
  id: string,
  about: Pick<Rule, 'questions' | 'require'> & Partial<Rule>,
): Loose => ({
  id,
  code: 'NOT_IN_POLICY',
  severity: 'deny',
  title: 'It is as it has to be.',
  message: 'It is not as it has to be.',
  messageKey: `rule.${id.toLowerCase()}`,
  source: ['our choice'],
  ...about,
});
