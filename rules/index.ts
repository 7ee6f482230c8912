/** Who may, and on what terms. The door: everything other folders use of the rules. */

export {
  type DifferenceWitness,
  difference,
  type PackDifference,
  type QuestionDifference,
} from './analyse/difference.ts';
export type {
  ChangedRule,
  NamedDifference,
  RuleDifference,
} from './analyse/difference-written.ts';
export {
  type Example,
  type ExampleSet,
  examplesOf,
  survivorsOf,
} from './analyse/examples.ts';
export { type Finding, type Findings, findings } from './analyse/findings.ts';
export {
  type Matrix,
  type MatrixRow,
  type MatrixTable,
  matrix,
} from './analyse/matrix.ts';
export type { MatrixColumn, MatrixValue } from './analyse/matrix-columns.ts';
export { cellText, columnTitle } from './analyse/matrix-words.ts';
export { type Mutant, mutantsOf } from './analyse/mutants.ts';
export {
  type OverlapCase,
  type OverlapMatrix,
  type OverlapRow,
  overlapMatrix,
} from './analyse/overlap.ts';
export { canonical } from './canonical.ts';
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
export { didYouMean, type Problem } from './json.ts';
export { contentOf, loadPack, type Pack, PackError, rulesOf } from './pack.ts';
export { packSchema } from './pack-schema.ts';
export { type FactProblem, type ParsedFacts, parseFacts } from './parse-facts.ts';
export {
  type Facts,
  factsOf,
  isQuestion,
  QUESTION_NAMES,
  QUESTIONS,
  type Question,
} from './questions.ts';
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
export {
  addPacks,
  makeRegistry,
  PACKS,
  type PackFile,
  packOf,
  type Registry,
  readPack,
} from './registry.ts';
export {
  type RepairBlock,
  type RepairChange,
  type RepairSet,
  type Repairs,
  repairsOf,
} from './repair.ts';
export type { Condition, Rule, Severity } from './rule.ts';
export { sha256Of } from './sha256.ts';
export type { Terms } from './terms.ts';
export type { LeafTrace, RuleOutcome, RuleTrace, Trace } from './trace.ts';
