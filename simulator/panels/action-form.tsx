/** The one thing that a command still has to be told. An answer that would be refused says why. */

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { instantOf, lengthOf, zoneLabel } from '../format.ts';
import type { Doing, Offer } from '../offers.ts';
import { say, sayRefusal } from '../say.ts';
import { inputLabelOf, serviceLabelOf } from '../vocabulary.ts';

interface ActionFormProps {
  readonly offer: Offer;
  readonly input: NonNullable<Offer['input']>;
  readonly doing: Doing;
}

export function ActionForm({ offer, input, doing }: ActionFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState<unknown>(() => firstValueOf(offer, input));
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const answer = offer.answers.find((one) => one.value === value);
  const refusal = answer?.refusal ?? null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refusal === null) doing(offer, { [input.name]: value });
  };
  return (
    <form ref={form} className="action-form" onSubmit={submit} aria-label={say(offer.label)}>
      {doesMatter(offer, input) ? (
        <Field id={id} offer={offer} input={input} value={value} onValue={setValue} />
      ) : null}
      {offer.command === 'trial.extend' && answer?.end ? <NewEnd {...answer.end} /> : null}
      <p id={`${id}-why`} className="why" role="status">
        {refusal === null ? '' : sayRefusal(refusal)}
      </p>
      <button
        type="submit"
        className="button primary"
        aria-disabled={refusal !== null}
        aria-describedby={`${id}-why`}
      >
        {say(offer.label)}
      </button>
    </form>
  );
}

/** A yes or a no that comes to the same is not asked for. */
function doesMatter({ answers }: Offer, { kind }: ActionFormProps['input']): boolean {
  const [first, ...others] = answers;
  if (kind !== 'boolean' || first?.outcome === undefined) return true;
  return others.some(({ outcome }) => outcome !== first.outcome);
}

function NewEnd({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }) {
  const instant = `${instantOf(toMs)} ${zoneLabel()}`;
  const change = `${toMs < fromMs ? '−' : '+'}${lengthOf(toMs - fromMs)}`;
  return (
    <p className="new-end" role="status">
      {toMs === fromMs
        ? say('The end stays: {instant}', { instant })
        : say('New end: {instant} ({change})', { instant, change })}
    </p>
  );
}

interface FieldProps {
  readonly id: string;
  readonly offer: Offer;
  readonly input: ActionFormProps['input'];
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

function Field({ id, offer, input, value, onValue }: FieldProps) {
  const endMs = offer.answers.find((answer) => answer.value === true)?.end?.toMs;
  const label =
    endMs !== undefined && input.name === 'confirmShorter'
      ? say('Yes, let it end earlier: {instant}', { instant: instantOf(endMs) })
      : inputLabelOf(input.name);
  switch (input.kind) {
    case 'boolean':
      return (
        <label className="check" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            onChange={(event) => onValue(event.currentTarget.checked)}
          />
          {label}
        </label>
      );
    case 'integer':
      return (
        <label htmlFor={id}>
          {label}
          <input
            id={id}
            type="number"
            step={1}
            min={0}
            required
            value={Number.isNaN(value) ? '' : Number(value)}
            onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
          />
        </label>
      );
    case 'choice':
      return (
        <label htmlFor={id}>
          {label}
          <select
            id={id}
            value={String(value)}
            onChange={(event) => onValue(event.currentTarget.value)}
          >
            {offer.answers.map((answer) => (
              <option key={String(answer.value)} value={String(answer.value)}>
                {serviceLabelOf(String(answer.value))}
                {answer.refusal === null ? '' : ` ${say('(not possible)')}`}
              </option>
            ))}
          </select>
        </label>
      );
  }
}

/** What the runtime proposes; for a choice, the first answer that would be accepted. */
function firstValueOf(offer: Offer, input: ActionFormProps['input']): unknown {
  if (input.kind !== 'choice') return offer.fields[input.name];
  return offer.answers.find(({ refusal }) => refusal === null)?.value;
}
