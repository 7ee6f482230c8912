/** What the address of the page asks of a story. */
import { type Address, parseAddress } from './address.ts';

/**
 * An instant and a subject of another one mean nothing to it. A
 * drawing is too wide for a phone: there the list comes first, unless asked otherwise.
 */
export function addressFor(storyId: string): Address {
  const address = parseAddress(location.search);
  const isNarrow = matchMedia('(max-width: 767px)').matches;
  const form = address.form ?? (isNarrow ? 'outline' : 'diagram');
  const isSame = address.scenarioId === null || address.scenarioId === storyId;
  return isSame ? { ...address, form } : { ...address, form, atMs: null, subjectId: null };
}
