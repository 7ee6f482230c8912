/**
 * The rules of a question in the languages of other engines. A rule that does not apply is
 * satisfied, there as here; what is equal is shown before anything is measured.
 */
import { ZenEngine } from '@gorules/zen-engine';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { constantOf, type FactSet } from '../rules/compile-condition.ts';
import type { OperatorName } from '../rules/operators.ts';
import { type Pack, rulesOf } from '../rules/pack.ts';
import type { Question } from '../rules/questions.ts';
import type { Condition, FactLeaf, Rule, TermLeaf } from '../rules/rule.ts';
import { termValue } from '../rules/terms.ts';

/** One condition in another language, from its parts. */
interface Language<Said> {
  readonly all: (parts: readonly Said[]) => Said;
  readonly any: (parts: readonly Said[]) => Said;
  readonly not: (part: Said) => Said;
  readonly fact: (name: string) => Said;
  readonly constant: (value: unknown) => Said;
  readonly compare: (left: Said, operator: OperatorName, right: Said) => Said;
}

/** What a rule requires where it applies, as one condition. */
const wholeOf = ({ appliesWhen, require }: Rule): Condition =>
  appliesWhen === undefined ? require : { any: [{ not: appliesWhen }, require] };

function translated<Said>(condition: Condition, pack: Pack, into: Language<Said>): Said {
  const part = (one: Condition): Said => translated(one, pack, into);
  if ('all' in condition) return into.all(condition.all.map(part));
  if ('any' in condition) return into.any(condition.any.map(part));
  if ('not' in condition) return into.not(part(condition.not));
  const left =
    'term' in condition
      ? into.constant(termValue(pack.terms, condition.term))
      : into.fact(condition.fact);
  return into.compare(left, condition.operator, rightOf(condition, pack, into));
}

function rightOf<Said>(leaf: FactLeaf | TermLeaf, pack: Pack, into: Language<Said>): Said {
  const { value } = leaf;
  if (typeof value === 'object' && 'fact' in value) return into.fact(value.fact);
  return into.constant(constantOf(leaf, pack));
}

const ENGINE: Language<unknown> = {
  all: (all) => ({ all }),
  any: (any) => ({ any }),
  not: (not) => ({ not }),
  fact: (fact) => ({ fact }),
  constant: (value) => value,
  compare: (left, operator, value) => ({ ...(left as { fact: string }), operator, value }),
};

/**
 * json-rules-engine as it comes, with its own operators, and kept from one decision to the next.
 * That is safe only while no two decisions overlap.
 */
export function keptEngineOf(pack: Pack, question: Question): Engine {
  const engine = new Engine();
  for (const rule of rulesOf(pack, question)) {
    const conditions = { all: [translated(wholeOf(rule), pack, ENGINE)] } as TopLevelCondition;
    engine.addRule({ name: rule.id, conditions, event: { type: 'requirement' } });
  }
  return engine;
}

const SYMBOLS = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  in: 'in',
  notIn: 'not in',
} as const satisfies Readonly<Record<OperatorName, string>>;

const ZEN: Language<string> = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `not (${part})`,
  fact: (name) => name,
  constant: (value) => JSON.stringify(value),
  compare: (left, operator, right) => `(${left} ${SYMBOLS[operator]} ${right})`,
};

/** Rules as one expression node of GoRules ZEN. @returns Whether each rule is satisfied. */
export function zenOf(pack: Pack, question: Question) {
  const rules = rulesOf(pack, question);
  const expressions = rules.map((rule, index) => ({
    id: `e${index}`,
    key: `r${index}`,
    value: translated(wholeOf(rule), pack, ZEN),
  }));
  const at = { x: 0, y: 0 };
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', position: at, content: { schema: '' } },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      position: at,
      content: { expressions, passThrough: false },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: at, content: { schema: '' } },
  ];
  const edges = [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ];
  const engine = new ZenEngine();
  const decision = engine.createDecision({ nodes, edges });
  return {
    rules,
    evaluate: (facts: FactSet) => decision.evaluate(facts),
    dispose: () => engine.dispose(),
  };
}

const JSON_LOGIC: Language<unknown> = {
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': [part] }),
  fact: (name) => ({ var: name }),
  constant: (value) => value,
  compare: (left, operator, right) => {
    if (operator === 'notIn') return { '!': [{ in: [left, right] }] };
    const symbol = { ...SYMBOLS, equal: '===', notEqual: '!==' }[operator];
    return { [symbol]: [left, right] };
  },
};

/** Rules as one JsonLogic, built. @returns Whether each rule is satisfied. */
export function jsonLogicOf(pack: Pack, question: Question): (facts: FactSet) => unknown {
  const logic = rulesOf(pack, question).map((rule) => translated(wholeOf(rule), pack, JSON_LOGIC));
  return new LogicEngine().build(logic);
}
