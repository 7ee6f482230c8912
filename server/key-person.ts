/**
 * For whom somebody may ask for a key: a full administrator for the people of its own organisation,
 * an operator for everybody of its world.
 */
import type { Context } from 'hono';
import { peopleOf } from './access.ts';
import type { AppEnv } from './app-env.ts';
import { isFullAdmin } from './full-admin.ts';
import type { Person } from './issue-keys.ts';
import type { KeyActor } from './key-schemas.ts';
import { invalid } from './problem.ts';
import { notForThisPerson } from './refusal-words.ts';
import { customerOf, partnerOf } from './scope.ts';

type Named = Person['actor'];

/**
 * @throws {Problem} ROLE_NOT_ALLOWED: not for the caller to give. UNKNOWN_PARTNER,
 *   UNKNOWN_CUSTOMER: no such organisation in sight. VALIDATION_FAILED: nobody of it.
 */
export async function personFor(c: Context<AppEnv>, actor: KeyActor): Promise<Person> {
  const { actor: asking } = c.get('caller');
  const isOwnKind = asking.kind === 'operator' || asking.kind === actor.kind;
  if (!isOwnKind || !(await isFullAdmin(c))) throw notForThisPerson('createKey');
  switch (actor.kind) {
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
      return { actor, label: TEAMS[actor.kind] };
    case 'contact':
      return { actor, label: `${actor.email}, contact of an order` };
    case 'partner': {
      const stream = await partnerOf(c, actor.partnerId);
      needPerson(peopleOf(stream), actor);
      return { actor, label: `${actor.email}, ${stream.record.name}` };
    }
    case 'customer': {
      const stream = await customerOf(c, actor.customerId);
      needPerson(peopleOf(stream), actor);
      return { actor, label: `${actor.email}, ${stream.record.companyName}` };
    }
  }
}

const TEAMS = { operator: 'operator', trialsTeam: 'trials team', orderDesk: 'order desk' } as const;

function needPerson(people: ReadonlySet<string>, actor: Extract<Named, { email: string }>): void {
  if (people.has(actor.email)) return;
  throw invalid([{ pointer: '/actor/email', problem: 'is nobody of this organisation' }]);
}
