export { datePlusDays, daysFromTo } from './calendar.ts';
export type { CallingNumbersInput } from './calling-numbers.ts';
export { atInstant } from './clock.ts';
export type { ConsentContext, ConsentInput } from './consent.ts';
export type { ConversionContext, ConversionInput } from './conversion-context.ts';
export {
  type DeviceLoanContext,
  type DeviceLoanInput,
  shippedSerialsOf,
} from './device-loan-context.ts';
export type { Effect, EffectName, EffectParams, TellEvent } from './effects.ts';
export type { MachineEvent, MachineRequest, TrialNews } from './events.ts';
export {
  type OrderContext,
  type OrderDraft,
  type OrderInput,
  type OrderOffer,
  openStepsOf,
  stepsOf,
} from './order-context.ts';
export type { OrderCustomer, OrderRequest, OrderStep, RoutedEvent } from './order-events.ts';
export type { PartnerAccessContext, PartnerAccessInput } from './partner-access.ts';
export { type MachineRefusalCode, refusalsOf } from './refusals.ts';
export type { SiteUrlContext, SiteUrlInput } from './site-url.ts';
export type { WizardContext, WizardEvent } from './start-wizard.ts';
export type {
  CallingNumbersTerms,
  ConsentTerms,
  ConversionTerms,
  DeviceLoanTerms,
  OrderTerms,
  SiteUrlTerms,
  TrialTerms,
} from './terms.ts';
export { TIMERS, type TimerKind, type TimerName, type TimerRank } from './timers.ts';
export type { TrialClosure, TrialContext, TrialInput, TrialPath } from './trial-context.ts';
export { CURRENT, MACHINES, type MachineId, type MachineName } from './versions.ts';
