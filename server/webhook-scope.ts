/**
 * Whose endpoints a caller may have and see: those of its own organisation, where it is one of its
 * sales administrators or a full administrator of the customer; an operator's are its world's.
 *
 * Source: our choice; design §6.
 */
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { ownerOf } from './owner.ts';
import { Problem } from './problem.ts';
import { type Scope, scopeIn, wholeWorld } from './scoped.ts';
import type { WebhookEndpoint } from './store/webhooks.ts';
import type { WebhookFilter } from './webhooks/webhooks.ts';

const SELLERS: readonly string[] = ['SALES_ADMIN', 'SALES_FULL_ADMIN'];
const FULL = 'FULL_ADMIN';

/** @throws {Problem} ROLE_NOT_ALLOWED. */
export async function webhooksFor(c: Context<AppEnv>): Promise<Scope<WebhookFilter>> {
  const { actor, world } = c.get('caller');
  if (!(await speaks(c))) throw new Problem('ROLE_NOT_ALLOWED', { detail: WHO });
  return scopeIn(world.id, { owner: ownerOf(actor) });
}

const WHO =
  'Endpoints are for sales administrators of a partner and full administrators of a customer.';

async function speaks(c: Context<AppEnv>): Promise<boolean> {
  const { actor, world } = c.get('caller');
  const worlds = c.get('worlds');
  switch (actor.kind) {
    case 'operator':
      return true;
    case 'partner': {
      const stream = await worlds.stream(wholeWorld(world.id), actor.partnerId);
      const users = stream?.kind === 'partner' ? stream.record.users : [];
      const own = users.find(({ email }) => email === actor.email);
      return own?.roles.some((role) => SELLERS.includes(role)) === true;
    }
    case 'customer': {
      const stream = await worlds.stream(wholeWorld(world.id), actor.customerId);
      const admins = stream?.kind === 'customer' ? stream.record.admins : [];
      return admins.some(({ email, roles }) => email === actor.email && roles.includes(FULL));
    }
    case 'contact':
    case 'trialsTeam':
    case 'orderDesk':
      return false;
  }
}

/** @throws {Problem} UNKNOWN_WEBHOOK: there is none, or it is not the caller's to see. */
export async function webhookOf(c: Context<AppEnv>, id: string): Promise<WebhookEndpoint> {
  const scope = await webhooksFor(c);
  const isId = /^whk_[0-9A-Z]{1,40}$/.test(id);
  const endpoint = isId ? await c.get('webhooks').find(scope, id) : undefined;
  if (endpoint === undefined) throw new Problem('UNKNOWN_WEBHOOK');
  return endpoint;
}
