/** Who may, and on what terms. The door: everything other folders use of the rules. */

export { canonical, sha256Of } from './canonical.ts';
export { type Executor, executorOf } from './compile.ts';
export { decide, type Explanation, explain, type Verdict, type Violation } from './decide.ts';
export {
  areModelsWithinMax,
  type DeviceType,
  deviceGroupOf,
  doModelsFit,
  isCountryServed,
  isPlaceIn,
  valueFor,
} from './devices.ts';
export {
  FACTS,
  type FactDefinition,
  type FactName,
  type FactValue,
  type PartnerAccess,
  type RemedyBy,
  SERVICES,
  type Service,
  type TrialPath,
  type TrialState,
} from './facts.ts';
export type { Problem } from './json.ts';
export { loadPack, PACKS, type Pack, PackError, packOf, rulesOf } from './pack.ts';
export { type FactProblem, type ParsedFacts, parseFacts } from './parse-facts.ts';
export { type Facts, factsOf, QUESTIONS, type Question } from './questions.ts';
export { RULE_CODES, type RuleCode } from './reasons.ts';
export {
  deviceCountMax,
  isContactCenterSold,
  isCountrySupported,
  isDurationOffered,
  isVertical,
  type ReferenceData,
  type Region,
  referenceData,
  regionOf,
  replaceReferenceData,
  serviceDetails,
} from './reference-data.ts';
export type { Condition, Rule, Severity } from './rule.ts';
export type { Terms } from './terms.ts';
export type { LeafTrace, RuleOutcome, RuleTrace, Trace } from './trace.ts';
