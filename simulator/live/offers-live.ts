/** What the server offers to do with a trial, as the panels show it: open, or closed with a reason. */
import { type CommandName, whoMay } from '../../runtime/index.ts';
import type { Offer } from '../offers.ts';
import { say } from '../say.ts';
import { type Holder, rolesOf } from './key.ts';
import type { WireAction, WireTrial } from './wire.ts';

/** What is looked at, with who is in it and what the server offers; it offers nothing for an order. */
export interface Looked {
  readonly trial: Pick<WireTrial, 'id' | 'customer' | 'partner'> & {
    readonly customerId: string | null;
  };
  readonly actions: readonly WireAction[];
}

/** @param standing Whether the page shows the present: only there is anything done. */
export function offersOf(
  { trial, actions }: Looked,
  { actor }: Holder,
  standing: 'now' | 'elsewhere',
): readonly Offer[] {
  const roles = rolesOf(actor, trial);
  return actions.map((action) => {
    const offer = offerFrom(action);
    if (!whoMay(offer.command).some((who) => roles.has(who))) {
      return closed(offer, say('This key may look at it, and not do this.'));
    }
    return standing === 'now'
      ? offer
      : closed(offer, say('This is another instant. Go to the present to do something.'));
  });
}

/** Whether the key may do any of it, whatever the moment allows. */
export function mayAct({ trial, actions }: Looked, { actor }: Holder): boolean {
  const roles = rolesOf(actor, trial);
  return actions.some(({ command }) =>
    whoMay(command as CommandName).some((who) => roles.has(who)),
  );
}

/** An irreversible act says so in its body; it is asked about before. */
export const needsConfirmation = ({ body }: WireAction): boolean => body['confirm'] === true;

function offerFrom(action: WireAction): Offer {
  const { command, label, by, isAllowed, refusal, body, input, actor } = action;
  const values = input === null ? [] : VALUES[input.kind](input.options ?? []);
  return {
    command: command as CommandName,
    label,
    actor: actor as Offer['actor'],
    by,
    isAllowed,
    refusal,
    fields: body,
    input,
    answers: values.map((value) => ({ value, refusal: null })),
  };
}

const VALUES = {
  boolean: () => [false, true],
  integer: () => [],
  choice: (options: readonly string[]) => options,
} as const;

const closed = (offer: Offer, sentence: string): Offer => ({
  ...offer,
  isAllowed: false,
  refusal: { code: 'ROLE_NOT_ALLOWED', sentence, reasons: [] },
});
