/** The one engine both hosts drive. The door: what a host may use. */
export { type MachineId, TIMERS, type TimerName } from '../machines/index.ts';
export {
  addPacks,
  canonical,
  contentOf,
  didYouMean,
  difference,
  explain,
  FACTS,
  type Finding,
  type Findings,
  findings,
  isCountrySupported,
  isQuestion,
  isVertical,
  type Matrix,
  matrix,
  type OverlapMatrix,
  overlapMatrix,
  PACKS,
  type Pack,
  type PackDifference,
  PackError,
  type PackFile,
  packSchema,
  QUESTION_NAMES,
  type Question,
  type RuleTrace,
  readPack,
  referenceData,
  regionOf,
  replaceReferenceData,
  sha256Of,
  type Trace,
  type Violation,
} from '../rules/index.ts';
export { type Action, type ActionInput, actionsOf } from './actions.ts';
export { type Actor, type ActorKind, OPERATOR, ORDER_DESK, SYSTEM, TRIALS_TEAM } from './actor.ts';
export { type Advanced, advance, type Limits, nextDueOf, project } from './advance.ts';
export { ask } from './ask.ts';
export { entriesHash } from './canonical.ts';
export {
  catalog,
  type EdgeDescription,
  type MachineDescription,
  type StateDescription,
} from './catalog.ts';
export { checkMachines } from './check-machines.ts';
export {
  CODES,
  type Code,
  fixOf,
  precedenceOf,
  type RefusalCode,
  type RejectionCode,
  sentenceOf,
  sourceOf,
} from './codes.ts';
export {
  COMMANDS,
  type Command,
  type CommandName,
  type CommandOf,
  type FieldProblem,
  parseCommand,
  problemsOf,
  type TrialRequestBody,
} from './command.ts';
export { customerFields, partnerFields } from './commands/record-commands.ts';
export { requestFields } from './commands/trial-commands.ts';
export { WIZARD_STEPS, type WizardStep, type WizardStepName } from './commands/wizard-commands.ts';
export { type DefinedEdge, type DefinedState, definitionOf } from './definition.ts';
export type {
  Change,
  CommandInput,
  Decision,
  Done,
  Entry,
  Input,
  Message,
  Reason,
  Refusal,
  RoutedInput,
  ServiceDecision,
  TakenEdge,
  Task,
  TimerInput,
} from './entry.ts';
export { Fault, type FaultCode, Rejected } from './errors.ts';
export { type Eligibility, evaluate } from './evaluate.ts';
export { dotted, type Failure, messagesOf, tasksOf } from './expect.ts';
export { type ExternalKind, externalClaim, externalPrefix } from './external-id.ts';
export { actionsOfConversion, actionsOfLoans } from './family-actions.ts';
export { type Forecast, type ForecastService, forecast } from './forecast.ts';
export type { ForecastCause } from './forecast-causes.ts';
export { GUIDE, type GuideTopic } from './guide.ts';
export { inspectionOf } from './inspection.ts';
export {
  type InspectionMessage,
  type InspectionOf,
  inspectionSchema,
} from './inspection-schema.ts';
export { instantOf, isoOf, longDateOf } from './instant.ts';
export { isolate } from './isolate.ts';
export {
  ENGLISH,
  LANGUAGES,
  type Language,
  type LanguageId,
  languageFor,
  loadLanguage,
} from './language.ts';
export { wordBlocks, wordChange, wordForecast, wordInstant } from './language-answers.ts';
export type { Phrases } from './language-file.ts';
export {
  type InLanguage,
  loadMails,
  type MailFile,
  type Mails,
  mailIn,
  taskIn,
} from './language-mails.ts';
export {
  eventLabel,
  factLabel,
  fill,
  fillIn,
  type RuleSaid,
  timerLabel,
  valueLabel,
  type WordedLeaf,
  type WordedRule,
  wordCode,
  wordLeaf,
  wordReason,
  wordRule,
} from './language-words.ts';
export { isLossReport } from './notifications.ts';
export { byOrder, orderKeyOf } from './order.ts';
export { type OrderStanding, standingOf } from './order-access.ts';
export { actionsOfOrder } from './order-actions.ts';
export { type OrderView, orderContextOf, viewOfOrder } from './order-views.ts';
export { type Performed, perform } from './perform.ts';
export { prepare } from './prepare.ts';
export type { NewId, Prepared } from './prepared.ts';
export { presentStepOf } from './present-step.ts';
export {
  type Remedies,
  type Remedy,
  type RemedyChange,
  remediesOf,
} from './remedies.ts';
export { escaped, type Rendered, render, type Variables } from './render.ts';
export { entriesUntil, framesAfter, framesOf, replay, type Start } from './replay.ts';
export {
  type ReplayedDecision,
  type ReplayedService,
  replayDecision,
} from './replay-decision.ts';
export type { Resolved, ResolvedStart } from './resolved.ts';
export { type Route, routesOf, stepInto } from './route.ts';
export { runScenario, type ScenarioRow, type ScenarioRun, startAskedBy } from './run-scenario.ts';
export {
  parseScenario,
  SCENARIO_SCHEMA,
  type Scenario,
  type ScenarioStep,
  whenOf,
} from './scenario.ts';
export type { At } from './start-request.ts';
export { type Step, step } from './step.ts';
export type { StepAction } from './step-action.ts';
export type {
  CustomerAdmin,
  CustomerRecord,
  CustomerStream,
  Instance,
  OrderRecord,
  OrderStream,
  PartnerAccess,
  PartnerRecord,
  PartnerStream,
  PartnerUser,
  Purchase,
  Relationship,
  StateValue,
  Stream,
  Timer,
} from './stream.ts';
export { packIds, packNamed } from './terms.ts';
export { eventTitle, machineTitle, stateTitle } from './titles.ts';
export {
  accessOf,
  type ConsentView,
  daysBetween,
  type NextTimer,
  statusOf,
  type TrialView,
  trialIdsOf,
  viewOfTrial,
} from './views.ts';
export { isCommandName, whoMay } from './who-may.ts';
export { saved, type WizardAnswer, type WizardSession, wizardState, wizardStep } from './wizard.ts';
export { claimsOf, emptyWorld, type Reader, readerOf, type World } from './world.ts';
