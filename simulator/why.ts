/**
 * Why something came about: from a mail, a state or a value back to what somebody did. Each link is an
 * entry; between two stands what led from one to the other. Read from the record, nothing is guessed.
 */
import type { Entry } from '../runtime/index.ts';
import { activeIdsOf, machineNameOf } from './vocabulary.ts';

export interface Link {
  readonly entry: Entry;
  /** How the link before came from this one: it set the timer, or it told another stream. */
  readonly by: 'itself' | 'timer' | 'told';
}

/** Nothing in these stories is longer; a record that is broken ends here. */
const LINKS_MAX = 40;

/** The entry itself first, then what led to it; the last one is what somebody did. */
export function chainOf(all: readonly Entry[], entry: Entry): readonly Link[] {
  const chain: Link[] = [{ entry, by: 'itself' }];
  for (let link = causeOf(all, entry); link && chain.length < LINKS_MAX; ) {
    chain.push(link);
    link = causeOf(all, link.entry);
  }
  return chain;
}

function causeOf(all: readonly Entry[], { input, sequence }: Entry): Link | undefined {
  if (input.kind === 'command') return undefined;
  if (input.kind === 'routed') {
    const teller = all.find((one) => one.sequence === input.from.sequence);
    return teller && { entry: teller, by: 'told' };
  }
  const { instanceId, name } = input;
  const setter = all.findLast(
    (one) =>
      one.sequence < sequence &&
      one.changes.some(
        (change) =>
          change.instanceId === instanceId && change.armed.some((timer) => timer.name === name),
      ),
  );
  return setter && { entry: setter, by: 'timer' };
}

/** The entry that sent a mail. */
export function senderOf(all: readonly Entry[], messageId: string): Entry | undefined {
  return all.find(({ effects }) => effects.some(({ message }) => message?.id === messageId));
}

/** The last entry up to `count` with which a machine came into a state; undefined: it never did. */
export function arrivalOf(
  all: readonly Entry[],
  count: number,
  instanceId: string,
  stateId: string,
): Entry | undefined {
  return all.slice(0, count).findLast(({ changes }) =>
    changes.some((change) => {
      if (change.instanceId !== instanceId) return false;
      const name = machineNameOf(change.machine);
      const isIn = activeIdsOf(name, change.to).includes(stateId);
      return isIn && (change.from === null || !activeIdsOf(name, change.from).includes(stateId));
    }),
  );
}

/**
 * The last entry up to `count` that changed a value; undefined where it was always as it is.
 *
 * @param read Gives the value after the entry of an index; of -1, the one before everything.
 */
export function lastChangeOf(
  all: readonly Entry[],
  count: number,
  read: (index: number) => unknown,
): Entry | undefined {
  const textAt = (index: number): string => JSON.stringify(read(index)) ?? '';
  const now = textAt(count - 1);
  for (let index = count - 1; index >= 0; index--) {
    if (textAt(index - 1) !== now) return all[index];
  }
  return undefined;
}
