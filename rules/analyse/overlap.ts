/**
 * The overlap matrix: may a service be tried beside what the customer has bought and what it tries
 * with another partner?
 *
 * Everything else about the start of a trial is as usual, and allowed where the policy has such
 * trials at all. A service that another organisation of the customer's group has bought counts as
 * not bought. A customer that nobody knows yet has nothing that could overlap, so it has no row.
 *
 * Invariants:
 *   Z12. Each case lies in exactly one row, and the row says what the case comes to.
 *
 * Source: S09; T-047, T-048, T-085, T-086, A-09.
 */
import { executorOf } from '../compile.ts';
import type { FactSet } from '../compile-condition.ts';
import { SERVICES, type Service, type TrialPath } from '../facts.ts';
import type { Pack } from '../pack.ts';
import { byPrecedence, RULE_CODES, type RuleCode } from '../reasons.ts';
import { baselineOf } from './claim.ts';
import { liesIn, rowsOf } from './table.ts';

/** Whose customer it is: of another partner, or the partner's own. */
export type OverlapCustomer = 'otherPartners' | 'own';

/** What is bought; `LEGACY_CALL` is Calling under its older name. */
export type OverlapBought = 'nothing' | Service | 'LEGACY_CALL';

/** The same, seen from the service that is wanted. */
export type OverlapRelation =
  | 'nothing'
  | 'theService'
  /** Calling is wanted, and was bought under its older name. */
  | 'olderName'
  /** Another service is wanted, and Calling was bought, by either name. */
  | 'otherCalling'
  | 'otherService';

interface Answer {
  readonly outcome: 'allowed' | 'denied';
  /** By precedence. */
  readonly violated: readonly string[];
  readonly code: RuleCode | null;
}

/** One case, in names of services, as S09 tells them. */
export interface OverlapCase extends Answer {
  readonly customer: OverlapCustomer;
  readonly bought: OverlapBought;
  /** What another partner tries with the customer. */
  readonly elsewhere: 'nothing' | Service;
  readonly wanted: Service;
  readonly facts: FactSet;
}

/** Cases that come to the same. In each column null stands for any. */
export interface OverlapRow extends Answer {
  readonly customer: readonly OverlapCustomer[] | null;
  readonly bought: readonly OverlapRelation[] | null;
  readonly elsewhere: readonly OverlapRelation[] | null;
  readonly wanted: readonly Service[] | null;
  /** One of its cases. */
  readonly example: OverlapCase;
}

export interface OverlapMatrix {
  readonly rows: readonly OverlapRow[];
  /** Every single case. */
  readonly cases: readonly OverlapCase[];
}

const CUSTOMERS: readonly OverlapCustomer[] = ['otherPartners', 'own'];
const BOUGHT: readonly OverlapBought[] = ['nothing', ...SERVICES, 'LEGACY_CALL'];
const ELSEWHERE: readonly ('nothing' | Service)[] = ['nothing', ...SERVICES];
const RELATIONS: readonly OverlapRelation[] = [
  'nothing',
  'theService',
  'olderName',
  'otherCalling',
  'otherService',
];
const PATHS: Readonly<Record<OverlapCustomer, TrialPath>> = {
  otherPartners: 'EXISTING',
  own: 'ADD',
};

/** The overlap matrix of a pack. */
export function overlapMatrix(pack: Pack): OverlapMatrix {
  const base = baselineOf(pack, 'trial.start');
  const cases = CUSTOMERS.flatMap((customer) =>
    SERVICES.flatMap((wanted) =>
      BOUGHT.flatMap((bought) =>
        ELSEWHERE.map((elsewhere): OverlapCase => {
          const facts = factsOfCase({ customer, wanted, bought, elsewhere }, base);
          return { customer, bought, elsewhere, wanted, facts, ...answerOf(pack, facts) };
        }),
      ),
    ),
  );
  return { rows: rowsOfCases(cases), cases };
}

type CaseNames = Pick<OverlapCase, 'customer' | 'wanted' | 'bought' | 'elsewhere'>;

const factsOfCase = (
  { customer, wanted, bought, elsewhere }: CaseNames,
  base: FactSet,
): FactSet => ({
  ...base,
  path: PATHS[customer],
  service: wanted,
  customerPaying: bought !== 'nothing',
  servicePurchased: bought === wanted,
  callingPurchased: bought === 'CALLING' || bought === 'LEGACY_CALL',
  otherPartnerTrialsService: elsewhere === wanted,
});

function answerOf(pack: Pack, facts: FactSet): Answer {
  const violated = executorOf(pack, 'trial.start')
    .violated(facts)
    .map(({ id, code }) => ({ ruleId: id, code }))
    .sort(byPrecedence);
  return {
    outcome: violated.length === 0 ? 'allowed' : 'denied',
    violated: violated.map(({ ruleId }) => ruleId),
    code: violated[0]?.code ?? null,
  };
}

/** What facts can tell apart, and no more: so cases of the same relations come to the same. */
function relationOf(other: OverlapBought, wanted: Service): OverlapRelation {
  if (other === 'nothing') return 'nothing';
  if (other === wanted) return 'theService';
  if (other === 'LEGACY_CALL' && wanted === 'CALLING') return 'olderName';
  return other === 'LEGACY_CALL' || other === 'CALLING' ? 'otherCalling' : 'otherService';
}

function triedRelation(other: OverlapCase['elsewhere'], wanted: Service): OverlapRelation {
  if (other === 'nothing') return 'nothing';
  return other === wanted ? 'theService' : 'otherService';
}

/** Cases by what they come to, as few rows as a table of four columns can have. */
function rowsOfCases(cases: readonly OverlapCase[]): readonly OverlapRow[] {
  const columns = [CUSTOMERS, RELATIONS, RELATIONS, SERVICES] as const;
  const points = cases.map((one) => {
    const { customer, wanted, bought, elsewhere } = one;
    const cells = [
      CUSTOMERS.indexOf(customer),
      RELATIONS.indexOf(relationOf(bought, wanted)),
      RELATIONS.indexOf(triedRelation(elsewhere, wanted)),
      SERVICES.indexOf(wanted),
    ];
    return { cells, outcome: one.violated.join(), one };
  });
  const rows = rowsOf(columns.length, points).map((row): OverlapRow => {
    const inRow = points.filter((point) => liesIn(point, row)).map(({ one }) => one);
    const [example] = inRow;
    if (example === undefined) throw new Error('a row of the overlap matrix has no case');
    const [customer = null, bought = null, elsewhere = null] = row.cells;
    // Not every service can be wanted beside everything: the older name is about Calling alone.
    const wanted = SERVICES.filter((service) => inRow.some((one) => one.wanted === service));
    const named = <Name>(names: readonly Name[], own: readonly number[] | null) =>
      own && names.filter((_, index) => own.includes(index));
    return {
      customer: named(CUSTOMERS, customer),
      bought: named(RELATIONS, bought),
      elsewhere: named(RELATIONS, elsewhere),
      wanted: wanted.length === SERVICES.length ? null : wanted,
      outcome: example.outcome,
      violated: example.violated,
      code: example.code,
      example,
    };
  });
  return rows.sort((left, right) => rankOf(left) - rankOf(right));
}

/** Rows that allow come first; then by the code that leads. */
const rankOf = ({ code }: OverlapRow): number => (code === null ? -1 : RULE_CODES.indexOf(code));
