/**
 * How what lives with a trial is answered with: loans of devices, phone numbers, conversions. Each is
 * read from its machine's own memory; what is not named here is not shown.
 */
import { z } from '@hono/zod-openapi';
import {
  type CustomerStream,
  dotted,
  type Instance,
  type NextTimer,
  type TrialView,
} from '../runtime/index.ts';
import { instantOut, toWire } from './wire.ts';

const text = z.string();
const date = text.openapi({ format: 'date', example: '2027-04-20' });
const count = z.int().min(0);
const timers = z.array(
  z.object({ name: text, label: text, instanceId: text, armedAt: instantOut, dueAt: instantOut }),
);
/** What every view of an instance begins with. */
const about = { id: text, trialId: text, state: text, timers };

export const LoanWire = z
  .object({
    ...about,
    deviceType: text,
    loanNumber: text.openapi({ example: 'D1234567' }),
    devices: z.array(z.object({ model: text, serials: z.array(text) })),
    loanStartDate: date,
    eulaExpiryDate: date.nullable().openapi({ description: 'The date that counts.' }),
    controlHubExpiryDate: date
      .nullable()
      .openapi({ description: 'Shown; nothing counts from it.' }),
    returnDueDate: date.nullable(),
    requestedUntilDate: date.nullable(),
    country: text,
    isPowerSupplyIncluded: z.boolean(),
    isLabelInBox: z.boolean(),
    isRelabelled: z.boolean(),
    carrier: text.nullable(),
    isOverdue: z.boolean(),
    handedOverAt: instantOut.nullable(),
    mismatch: z
      .array(text)
      .openapi({ description: 'Serial numbers that are missing or too many.' }),
  })
  .openapi('Loan');

export const NumbersWire = z
  .object({
    ...about,
    state: text.openapi({ description: '"none" before any number was added.' }),
    numbers: z.array(text.openapi({ example: '+14085550100' })),
    stoppedAt: instantOut.nullable().openapi({ description: 'When calls stopped.' }),
  })
  .openapi('Numbers');

export const ConversionWire = z
  .object({
    ...about,
    offer: text,
    plans: z.array(text),
    addOns: z.array(text),
    services: z.array(text),
    omitted: z.array(text).openapi({ description: 'The trial’s services that it leaves out.' }),
    siteUrl: text.nullable(),
    provisioningContactEmail: text,
    provisioningContactKind: text,
    recommendedOffer: text.nullable(),
    isReferred: z.boolean().openapi({ description: 'A tier-2 partner asks its distributor.' }),
    convertibleUntilAt: instantOut,
    openedAs: text.nullable(),
    adminEmail: text.nullable(),
    isProcessed: z.boolean(),
    deviceOrderedCount: count,
    converted: z.array(text),
    kept: z.array(text),
    lost: z.array(text),
  })
  .openapi('Conversion');

/** What an instance is about, where it stands, and what it remembers, as the wire calls it. */
function remembered({ id, trialId, value, context }: Instance, all: readonly NextTimer[]) {
  return {
    ...toWire(context),
    id,
    trialId,
    state: dotted(value),
    timers: toWire(all.filter(({ instanceId }) => instanceId === id)),
  };
}

interface Of {
  readonly stream: CustomerStream;
  readonly view: TrialView;
}

const childrenOf = ({ stream, view }: Of, prefix: string): Instance[] =>
  Object.values(stream.instances).filter(({ id }) => id.startsWith(`${view.id}/${prefix}`));

/** The loans of a trial, in the order of shipping. */
export const loansOf = (of: Of) =>
  childrenOf(of, 'loan-').map((one) => LoanWire.parse(remembered(one, of.view.timers)));

export function numbersOf(of: Of): z.output<typeof NumbersWire> {
  const [numbers] = childrenOf(of, 'calling-numbers');
  const trialId = of.view.id;
  return numbers === undefined
    ? {
        id: `${trialId}/calling-numbers`,
        trialId,
        state: 'none',
        timers: [],
        numbers: [],
        stoppedAt: null,
      }
    : NumbersWire.parse(remembered(numbers, of.view.timers));
}

/** The orders of conversion of a trial, the oldest first. */
export const conversionsOf = (of: Of) =>
  childrenOf(of, 'conversion-')
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((one) => {
      const convertibleUntilAtMs = one.context['convertibleUntilMs'];
      return ConversionWire.parse({
        ...remembered(one, of.view.timers),
        ...toWire({ convertibleUntilAtMs }),
      });
    });

const numberOf = ({ id }: Instance): number => Number(id.split('-').at(-1));
