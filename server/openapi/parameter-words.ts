/** What stands in a path or a query, wherever the route says nothing more exact. */
import type { ApiDocument } from './api-document.ts';

const QUERY_WORDS: Readonly<Record<string, string>> = {
  customerId: 'Only what is about this customer.',
  externalId: 'Only what its partner calls by this id of its own.',
  limit: 'How many items a page has at most.',
  notificationId: 'Only this notification, such as `N-04`.',
  operation: 'Only this operation or command, such as `trial.extend`.',
  orderId: 'Only what is about this order.',
  partnerId: 'Only what is about this partner.',
  question: 'Which question the table answers.',
  search: 'Only where the name of the customer or of the partner holds this, in capitals or not.',
  status: 'Only what stands so.',
  stream: 'Only what was recorded in this organisation or order.',
  trialId: 'Only what is about this trial.',
  with: 'The policy that it is compared with: its name, or its name and version.',
};

const PATH_WORDS: Readonly<Record<string, string>> = {
  deliveryId: 'The delivery, by the id of its event.',
  deviceType: 'The kind of device; a trial has one loan of each kind at most.',
  url: 'The address of the site, without `https://`.',
};

/** An id in the path is of what stands before it there. */
const ID_WORDS: Readonly<Record<string, string>> = {
  customers: 'The customer, `cus_…`.',
  decisions: 'The decision, `dec_…`, as the answer or the entry named it.',
  errors: 'The code of a problem, such as `TRIAL_CLOSED`.',
  keys: 'The key, by its id `key_…`; never the key itself.',
  machines: 'The machine with its version, such as `trial@1`.',
  operations: 'The operation, `op_…`, as the answer that began it named it.',
  orders: 'The order, `ord_…`.',
  partners: 'The partner, `par_…`.',
  policies: 'The policy: its name for the newest, or its name and version.',
  sandboxes: 'The sandbox, `sbx_…`.',
  scenarios: 'The scenario, as the list names it.',
  trials: 'The trial, `trl_…`.',
  webhooks: 'The endpoint, `whk_…`.',
};

interface Parameter {
  readonly name?: string;
  readonly in?: string;
  description?: string;
  readonly schema?: { readonly description?: string };
}

/** Gives every parameter of a path or a query its words, in place. */
export function describeParameters(document: ApiDocument): void {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const { parameters = [] } of Object.values(item) as Operation[]) {
      for (const one of parameters) {
        const words = one.description ?? one.schema?.description ?? wordsOf(one, path);
        if (words !== undefined) one.description = words;
      }
    }
  }
}

interface Operation {
  readonly parameters?: Parameter[];
}

function wordsOf({ name = '', in: place }: Parameter, path: string): string | undefined {
  if (place === 'query') return QUERY_WORDS[name];
  if (name !== 'id') return PATH_WORDS[name];
  const parts = path.split('/');
  return ID_WORDS[parts[parts.indexOf('{id}') - 1] ?? ''];
}
