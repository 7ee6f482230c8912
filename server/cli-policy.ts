/** `sandglass policy list`: the policies there are. */
import { PACKS } from '../runtime/index.ts';
import { type Call, CallError } from './cli-options.ts';
import { headOf } from './cli-packs.ts';
import { jsonOf, type Line, type Out, padded, printed, tone } from './cli-text.ts';
import type { Variables } from './env.ts';

export const LIST_OPTIONS = { packs: 'text', json: 'flag' } as const;

export async function listPolicies(
  { words, options: { json } }: Call<typeof LIST_OPTIONS>,
  out: Out,
  _err: Out,
  env: Variables,
): Promise<number> {
  if (words.length > 0) throw new CallError('it takes no words, only options');
  const packs = [...PACKS.values()];
  if (json) {
    out.write(jsonOf({ policies: packs.map(headOf) }));
    return 0;
  }
  const width = Math.max(...packs.map(({ packId }) => packId.length));
  const lines = packs.map((pack): Line => {
    const { packId, packHash, effectiveFrom, rules, note } = pack;
    const from = effectiveFrom === null ? 'since ever' : `from ${effectiveFrom}`;
    return {
      lead: [tone(padded(packId, width), 'strong'), '  '],
      said: [
        `${from},`,
        `${rules.length} rules`,
        tone(`sha-256 ${packHash.slice(0, 12)}…`, 'faint'),
        ...(note === undefined ? [] : [`— ${note}`]),
      ],
    };
  });
  printed(lines, out, env);
  return 0;
}
