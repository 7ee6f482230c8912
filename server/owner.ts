/** Whose something is: an organisation's, a team's, or one person's of no organisation. */
import type { Actor } from '../runtime/index.ts';

export function ownerOf(actor: Actor): string {
  switch (actor.kind) {
    case 'partner':
      return `partner:${actor.partnerId}`;
    case 'customer':
      return `customer:${actor.customerId}`;
    case 'contact':
      return `contact:${actor.email}`;
    case 'operator':
    case 'trialsTeam':
    case 'orderDesk':
    case 'system':
      return actor.kind;
  }
}
