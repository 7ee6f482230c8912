/** Whether what is offered at a step is what the runtime does: each answer of each action is sent. */
import * as assert from 'uvu/assert';
import { type Actor, COMMANDS, parseCommand, perform, type World } from '../../runtime/index.ts';
import { ids } from './story.ts';

/** An action as it is offered, or as the API words it. */
export interface Offered {
  readonly command: string;
  readonly actor: Actor;
  readonly isAllowed: boolean;
  readonly refusal: { readonly code: string } | null;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly inputs: readonly {
    readonly name: string;
    readonly isRequired: boolean;
    readonly options?: readonly { value: string | boolean; needs: readonly string[] }[];
  }[];
}

/** What a person would say, where only a person knows it. */
const TOLD: Readonly<Record<string, unknown>> = {
  ...{ email: 'olga@fresh.example', adminEmail: 'olga@fresh.example', companyName: 'Fresh' },
  ...{ residencyCountry: 'NO', countryOfOperation: 'NO', siteUrl: 'fresh.webex.com' },
  ...{ loanNumber: 'D7654321', plans: ['M2'] },
};
const MODELS: Readonly<Record<string, string>> = {
  ...{ PHONE: '7841', ROOM_DEVICE: 'SX10', DESK_DEVICE: 'DX80', BOARD: 'BOARD' },
};

type Fields = Readonly<Record<string, unknown>>;

/** An offer is open exactly when what it asks for is done; each of its answers is, and no other. */
export async function checkOffered(world: World, told: string, offer: Offered): Promise<void> {
  const { command, fields, inputs, isAllowed, refusal } = offer;
  const required = inputs.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const asked = (given: Fields, names: readonly string[]): Promise<string | null> =>
    codeOf(world, offer, { ...fields, ...given, ...toldFor({ ...fields, ...given }, names) });
  const code = await asked({}, required);
  assert.is(code, refusal?.code ?? null, `${told} ${command}`);
  assert.is(code === null, isAllowed, `${told} ${command}`);
  for (const { name, options = [] } of inputs.filter((one) => one.options !== undefined)) {
    const schema = COMMANDS[command as keyof typeof COMMANDS].shape as Record<string, object>;
    const all = (schema[name] as { options?: readonly string[] }).options ?? [true, false];
    for (const value of all) {
      const option = options.find((one) => one.value === value);
      const open = inputs.map((one) => one.name).filter((one) => !(one in fields));
      const answers = option === undefined ? attempts(required, open) : [option.needs];
      for (const names of answers) {
        const answer = await asked({ [name]: value }, names);
        assert.is(answer === null, option !== undefined, `${told} ${command} ${name}=${value}`);
      }
    }
    assert.is(options.length > 0, isAllowed, `${told} ${command}`);
  }
}

/** With what is required, and with all that can be told. */
const attempts = (required: readonly string[], open: readonly string[]) => [
  required,
  [...new Set([...required, ...open.filter((name) => name in TOLD && name !== 'siteUrl')])],
];

const toldFor = ({ deviceType }: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(
    names.map((name) =>
      name === 'devices'
        ? [name, [{ model: MODELS[String(deviceType)], serials: ['S-1'] }]]
        : [name, TOLD[name]],
    ),
  );

async function codeOf(world: World, { command, actor }: Offered, fields: Fields) {
  const parsed = parseCommand(command, fields);
  if (!parsed.ok) throw new Error(`${command} ${JSON.stringify(parsed.problems)}`);
  const done = await perform(world, parsed.command, actor, ids());
  const own = done.entries.find(({ input: { kind } }) => kind === 'command');
  return own?.refusal?.code ?? null;
}
