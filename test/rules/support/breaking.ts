/**
 * A valid policy pack, and what broken ones are made with: each differs from it in one thing, and
 * says what the loader must answer and whether a JSON Schema can know.
 */
import webex from '../../../rules/packs/webex-current.json' with { type: 'json' };

export type Json = Record<string, unknown>;
export type Change = (pack: Pack) => void;

interface Pack extends Json {
  terms: Record<string, Json>;
  termSources: Json;
  lists: Json;
  rules: Json[];
}

export interface Broken {
  readonly what: string;
  readonly text: string;
  readonly place: string;
  readonly reason: string;
  /** Whether the published schema refuses it too; no schema ever sees what is not JSON. */
  readonly schema: 'refuses' | 'cannot know';
}

export const FILE = 'my-policy.json';

/** The current policy under another name, with a list and a rule that uses it. */
export function validPack(): Pack {
  const own = {
    id: 'P-90',
    questions: ['trial.start'],
    code: 'NOT_IN_POLICY',
    severity: 'deny',
    title: 'The service is one that is sold.',
    message: '{service} is not sold here.',
    messageKey: 'rule.service-not-sold',
    require: { fact: 'service', operator: 'in', value: { list: 'sold' } },
    source: ['our choice'],
  };
  const lists = { sold: ['CALLING', 'MEETINGS'] };
  return JSON.parse(
    JSON.stringify({ ...webex, pack: 'my-policy', lists, rules: [...webex.rules, own] }),
  );
}

export const validText = (): string => JSON.stringify(validPack(), null, 2);

export function ruleOf(pack: Pack, id: string): Json {
  const rule = pack.rules.find((one) => one['id'] === id);
  if (rule === undefined) throw new Error(`there is no ${id}`);
  return rule;
}

/** `/rules/11 (P-90)/require`, wherever the rule stands. */
function placeOf(id: string, key: string): string {
  const index = validPack().rules.findIndex((one) => one['id'] === id);
  return `/rules/${index} (${id})${key === '' ? '' : `/${key}`}`;
}

export const changed = (change: Change): string => {
  const pack = validPack();
  change(pack);
  return JSON.stringify(pack, null, 2);
};

const row =
  (schema: Broken['schema']) =>
  (what: string, change: Change, place: string, reason: string): Broken => ({
    what,
    text: changed(change),
    place,
    reason,
    schema,
  });
export const known = row('refuses');
export const unknown = row('cannot know');

export const text = (
  what: string,
  change: (valid: string) => string,
  place: string,
  reason: string,
) => ({ what, text: change(validText()), place, reason, schema: 'cannot know' }) satisfies Broken;

/** A change of P-90, which answers `trial.start`; undefined removes the key. */
const inRule =
  (make: typeof known) =>
  (what: string, change: Json, key: string, reason: string): Broken =>
    make(what, (pack) => Object.assign(ruleOf(pack, 'P-90'), change), placeOf('P-90', key), reason);
export const rule = inRule(known);
export const ruleUnknown = inRule(unknown);

const required =
  (make: typeof known) =>
  (what: string, condition: unknown, key: string, reason: string): Broken =>
    make(
      what,
      (pack) => {
        // Its list stays in use, so that the condition is all that is wrong.
        const using = { fact: 'service', operator: 'in', value: { list: 'sold' } };
        Object.assign(ruleOf(pack, 'P-90'), { appliesWhen: using, require: condition });
      },
      placeOf('P-90', `require${key}`),
      reason,
    );
export const condition = required(known);
export const conditionUnknown = required(unknown);
