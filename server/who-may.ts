/**
 * For people: who may ask for an operation. Made of the tables that decide: operations.ts lets a
 * kind of key in, runtime/authority.ts says which person a command is for.
 *
 * Source: the tables' own; E-15 and E-16 (answers that the rules narrow), said by hand here.
 */
import { COMMANDS, type CommandName, whoMay } from '../runtime/index.ts';
import { ADDRESSES } from './addresses.ts';
import { OPERATIONS, type OperationId, type Role } from './operations.ts';

type Who = ReturnType<typeof whoMay>[number];

export const PEOPLE: Readonly<Record<Who, string>> = {
  linkHolder: 'whoever holds the order’s link',
  partnerSales: 'a sales administrator of the partner',
  customerAdmin: 'an administrator of the customer',
  customer: 'somebody at the customer',
  trialsTeam: 'the trials team',
  orderDesk: 'the order desk',
  operator: 'the operator',
};

/** Which kinds of key can speak for such a person. An operator may stand in for both teams. */
const KINDS: Readonly<Record<Who, readonly Role[]>> = {
  linkHolder: ['partner', 'customer', 'contact'],
  partnerSales: ['partner'],
  customerAdmin: ['customer', 'contact'],
  customer: ['customer'],
  trialsTeam: ['trialsTeam', 'operator'],
  orderDesk: ['orderDesk', 'operator'],
  operator: ['operator'],
};

const FULL_ADMIN = 'a full administrator of the customer';
const SPEAKER = 'a full administrator of an organisation, for its own people; the operator';
const KEEPER = `the person itself; ${SPEAKER}`;
const ENDPOINTS =
  'a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator';
const SELLERS = 'a sales administrator of a partner; a full one for a customer that exists';

/** Where it is not the command's table alone that says who. */
const SAID: Partial<Record<OperationId, string>> = {
  createSandbox: 'the installation’s operator: its key is in `keys.json` beside the database',
  createKey: SPEAKER,
  listKeys: 'everybody their own; a full administrator the organisation’s, the operator all',
  rotateKey: KEEPER,
  suspendKey: KEEPER,
  resumeKey: KEEPER,
  deleteKey: KEEPER,
  listAudit: 'a full administrator of an organisation, for what its people did; the operator',
  startTrial: SELLERS,
  approveConsent: FULL_ADMIN,
  declineConsent: FULL_ADMIN,
  listPendingTrialRequests: FULL_ADMIN,
  redeemConsentToken: 'whoever holds the token that was mailed',
  lookAtConsent: 'whoever holds the token that was mailed',
  approveLoanExtension: 'the trials team: a partner’s word does not count',
  placeOrder: 'a sales administrator of the partner, for itself; the order desk, for anybody',
  createWebhook: ENDPOINTS,
  listWebhooks: ENDPOINTS,
  getWebhook: ENDPOINTS,
  updateWebhook: ENDPOINTS,
  deleteWebhook: ENDPOINTS,
  rotateWebhookSecret: ENDPOINTS,
  testWebhook: ENDPOINTS,
  listWebhookDeliveries: ENDPOINTS,
  replayWebhookDelivery: ENDPOINTS,
  replayWebhookDeliveries: ENDPOINTS,
};

/** Kinds of key that the table of operations lets in, and whose words then come to nothing. */
const IN_VAIN: Partial<Record<OperationId, readonly Role[]>> = {
  approveLoanExtension: ['partner'],
};

const COMMAND_OF = new Map<string, CommandName>(
  (Object.keys(COMMANDS) as CommandName[]).map((name) => [ADDRESSES[name].operationId, name]),
);

/** The kinds of key with which it can be had; null where none is needed. */
export function keysFor(operationId: OperationId): readonly Role[] | null {
  const roles: readonly Role[] | 'anyone' = OPERATIONS[operationId];
  if (roles === 'anyone') return null;
  const command = COMMAND_OF.get(operationId);
  if (command === undefined) return roles;
  const kinds = new Set(whoMay(command).flatMap((who) => KINDS[who]));
  const inVain = IN_VAIN[operationId] ?? [];
  return roles.filter((role) => kinds.has(role) && !inVain.includes(role));
}

/** `a sales administrator of the partner or the trials team`; null for whoever has such a key. */
export function peopleFor(operationId: OperationId): string | null {
  const said = SAID[operationId];
  if (said !== undefined) return said;
  const command = COMMAND_OF.get(operationId);
  return command === undefined
    ? null
    : whoMay(command)
        .map((who) => PEOPLE[who])
        .join(' or ');
}
