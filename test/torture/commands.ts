/**
 * What the clients ask for: starts, extensions, more services and cancellations of live trials,
 * each with an Idempotency-Key of its own. The same seed asks for the same things.
 */
import type { Random } from '../support/random.ts';
import type { Request } from './support/connection.ts';

export interface Asked extends Request {
  /** The Idempotency-Key, never used for anything else. */
  readonly key: string;
  /** As the entry names it, for example `trial.start`. */
  readonly command: string;
  readonly trialId: string;
}

export interface MixOf {
  readonly random: Random;
  /** Makes the ids of this batch its own: letters and digits. */
  readonly name: string;
  readonly count: number;
  readonly apiKey: string;
  /** Trials that exist; without any, everything is a start. */
  readonly trialIds: readonly string[];
}

/** How many of a hundred are what. Source: our choice; most make something to lose. */
const START_PERCENT = 55;
const SERVICES = ['MEETINGS', 'CALLING', 'WEBEX_DEVICES'] as const;
const CHANGES = ['extend', 'extend', 'add', 'add', 'cancel'] as const;

export function mixOf(of: MixOf): readonly Asked[] {
  const { random, trialIds } = of;
  return Array.from({ length: of.count }, (_, index) => {
    const isStart = trialIds.length === 0 || random.chance(START_PERCENT);
    return isStart ? startOf(of, index) : changeOf(of, index);
  });
}

/** Nothing but starts, each of a customer of its own. */
export function startsOf(of: Omit<MixOf, 'trialIds' | 'random'>): readonly Asked[] {
  return Array.from({ length: of.count }, (_, index) => startOf(of, index));
}

function startOf({ name, apiKey }: Pick<MixOf, 'name' | 'apiKey'>, index: number): Asked {
  const id = `${name}${index}`;
  const trialId = `trl_${id}`;
  const fields = {
    trialId,
    customer: {
      companyName: `Company ${id}`,
      adminEmail: `admin@${id}.example`,
      vertical: 'RETAIL',
      residencyCountry: 'NO',
    },
    locationAcknowledged: true,
    services: ['MESSAGING'],
  };
  const about = { key: id, command: 'trial.start', trialId };
  return { ...about, ...posted('/v1/trials', { id, apiKey }, fields) };
}

function changeOf({ random, name, apiKey, trialIds }: MixOf, index: number): Asked {
  const id = `${name}${index}`;
  const trialId = random.pick(trialIds);
  const at = (word: string): string => `/v1/trials/${trialId}/${word}`;
  switch (random.pick(CHANGES)) {
    case 'extend': {
      const asked = posted(at('extend'), { id, apiKey }, { confirmShorter: true });
      return { key: id, command: 'trial.extend', trialId, ...asked };
    }
    case 'add': {
      const fields = { service: random.pick(SERVICES) };
      const asked = posted(at('add-service'), { id, apiKey }, fields);
      return { key: id, command: 'trial.addService', trialId, ...asked };
    }
    case 'cancel': {
      const asked = posted(at('cancel'), { id, apiKey }, { confirm: true });
      return { key: id, command: 'trial.cancel', trialId, ...asked };
    }
  }
}

function posted(
  path: string,
  by: { readonly id: string; readonly apiKey: string },
  fields: object,
): Request {
  return {
    method: 'POST',
    path,
    headers: { authorization: `Bearer ${by.apiKey}`, 'idempotency-key': by.id },
    body: JSON.stringify(fields),
  };
}

export const seen = (path: string, apiKey: string): Request => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${apiKey}` },
  body: null,
});
