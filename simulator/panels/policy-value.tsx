/** Values as a policy has them: terms, lists, and parts of rules. */
import { useReading } from '../reading.tsx';

export interface NamedValue {
  /** `devices.offers.skip`: dotted, down to what is no object any more. */
  readonly name: string;
  readonly value: unknown;
}

/** The ends of a term. A list is one end. */
export function leavesOf(name: string, value: unknown): readonly NamedValue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ name, value }];
  const inside = Object.entries(value);
  if (inside.length === 0) return [{ name, value: null }];
  return inside.flatMap(([own, one]) => leavesOf(`${name}.${own}`, one));
}

export function ValueShown({ value }: { readonly value: unknown }) {
  const { language, words } = useReading();
  const { answers, notGiven } = language.phrases;
  if (value === undefined) return <span className="absent">{words.absent}</span>;
  if (value === null) return <span className="absent">{notGiven}</span>;
  if (Array.isArray(value) && value.length === 0) {
    return <span className="absent">{words.nothing}</span>;
  }
  if (typeof value === 'boolean') return <>{value ? answers.yes : answers.no}</>;
  return <bdi>{textOf(value)}</bdi>;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, one]) => `${name}: ${textOf(one)}`)
    .join(', ');
}
