import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Entry, Stream, World } from '../../runtime/index.ts';
import { type Chance, tellAtRandom } from '../support/chance-story.ts';
import { problemsOf } from '../support/promises.ts';
import { seeded } from '../support/random.ts';

const { env } = process;
/** How many lives; CI does the whole number. More: LIVES=100000. One of them again: SEED=n LIVES=1. */
const LIVES = Number(env['LIVES'] ?? 500);
const SEED = Number(env['SEED'] ?? 1);

const lifecycle = suite('fuzz: lives of random commands, legal and not');

lifecycle(`${LIVES} lives hold every promise, from seed ${SEED}`, async () => {
  const accepted = new Set<string>();
  const refused = new Set<string>();
  for (let seed = SEED; seed < SEED + LIVES; seed += 1) {
    const story = await tellAtRandom(seeded(seed));
    const problems = problemsOf(story);
    if (problems.length > 0) assert.unreachable(`seed=${seed}: ${problems.join('; ')}`);
    for (const { input, outcome } of story.entries) {
      if (input.kind === 'command')
        (outcome === 'accepted' ? accepted : refused).add(input.command.type);
    }
  }
  assert.ok(accepted.size >= 28, `only ${[...accepted].join(', ')} was ever accepted`);
  assert.ok(refused.size >= 20, `only ${[...refused].join(', ')} was ever refused`);
});

/** Ways to spoil a story, and the words of the promise that each breaks. */
const SPOILED: readonly (readonly [string, (story: Chance) => Chance])[] = [
  ['was sent twice', (story) => ({ ...story, entries: [...story.entries, ...story.entries] })],
  ['after its end', (story) => ({ ...story, entries: [...story.entries].reverse() })],
  ['changed after its end', (story) => ({ ...story, worlds: [...story.worlds].reverse() })],
  [
    'was released at',
    (story) => ({
      ...story,
      entries: story.entries.map((one) => (isRelease(one) ? { ...one, atMs: one.atMs - 1 } : one)),
    }),
  ],
  [
    'more than 120 days',
    (story) => lookingAt(story, 'device-loan', { eulaExpiryDate: '2099-01-01' }),
  ],
  [
    'with two partners',
    (story) =>
      lookingAt(story, 'trial', {}, (index) => ({
        partnerId: `par_${index}`,
        services: ['CALLING'],
      })),
  ],
  [
    'was billed 0 times',
    (story) => ({
      ...story,
      entries: story.entries.filter(({ stream }) => !stream.startsWith('ord_')),
    }),
  ],
  ['although the customer sets up', (story) => handed(story)],
];

lifecycle('each promise can be broken, and the breach is found', async () => {
  for (const [words, spoil] of SPOILED) {
    let found = false;
    for (let seed = 1; seed <= 400 && !found; seed += 1) {
      const problems = problemsOf(spoil(await tellAtRandom(seeded(seed))));
      found = problems.some((problem) => problem.includes(words));
    }
    assert.ok(found, words);
  }
});

const isRelease = ({ changes }: Entry): boolean =>
  changes.some(({ machine, to }) => machine.startsWith('calling-numbers@') && to === 'released');

/** The story's last world with other contexts in every instance of a machine. */
function lookingAt(
  story: Chance,
  machine: string,
  fields: object,
  each: (index: number) => object = () => ({}),
): Chance {
  const changed = (world: World): World => ({
    ...world,
    streams: new Map([...world.streams].map(([id, stream]) => [id, withContexts(stream)])),
  });
  const withContexts = (stream: Stream): Stream => {
    const instances = Object.entries(stream.instances).map(([id, one], index) => {
      const isIt = one.machine.startsWith(`${machine}@`);
      const context = { ...one.context, ...fields, ...each(index) };
      return [id, isIt ? { ...one, status: 'active' as const, context } : one];
    });
    return { ...stream, instances: Object.fromEntries(instances) } as Stream;
  };
  return { ...story, worlds: story.worlds.map(changed) };
}

/** Every order with an access of the partner's looks as if the customer set it up. */
function handed(story: Chance): Chance {
  const worlds = story.worlds.map((world) => ({
    ...world,
    streams: new Map(
      [...world.streams].map(([id, stream]) => {
        const order = stream.instances[id];
        if (stream.kind !== 'order' || order === undefined) return [id, stream];
        const instances = { ...stream.instances, [id]: { ...order, value: 'handedToCustomer' } };
        return [id, { ...stream, instances } as Stream];
      }),
    ),
  }));
  return { ...story, worlds };
}

lifecycle.run();
