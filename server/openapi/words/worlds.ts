/** What the operations on worlds, keys, organisations, records and catalogues do. */
export const WORLD_WORDS = {
  createSandbox:
    'The answer has a key for everybody in it: the operator, the trials team, the order desk, and whoever the scenario brings. Without a `scenario` the world is empty, and `now` is its instant; with one, the story is told to its end and the answer has its `run`.',
  listSandboxes:
    'All of them for the operator of the installation, oldest first; for every other key the sandbox that it belongs to.',
  getSandbox: 'Its name, its clock, and when the next thing in it happens by itself.',
  advanceSandbox:
    'Give exactly one of `to`, `by` and `toNext`. The answer comes when all of it has happened, in order, each entry at its own instant. A clock never goes back; fork instead.',
  forkSandbox:
    'The fork has everything that happened up to `at`, and nothing of what came later. Both worlds go on separately, with keys of their own.',
  exportSandbox:
    'One JSON document in each line: the head, every entry, the end with the sum of all. `npx sandglass import` makes the very same world of it. `live` is the id of the live world.',
  deleteSandbox: 'Its keys open nothing from then on. Its audit is kept.',

  listKeys:
    'An operator sees those of its world, a full administrator those of its organisation, anybody else their own. The keys themselves are never shown again.',
  createKey:
    'The key stands in this answer and in no other; kept is its hash. It speaks for the `actor`, who has to be one of the organisation’s people, until `expiresAt` where that is given.',
  rotateKey:
    'The new key opens at once and the old one for `overlap` longer. Only an active key is rotated.',
  suspendKey: 'Until it is resumed, it is answered with 403 and `KEY_SUSPENDED`.',
  resumeKey: 'Possible as long as it has not expired or been withdrawn.',
  deleteKey: 'It opens nothing from then on, and nothing brings it back.',
  listAudit:
    'One row for each change that somebody asked for over HTTP: who, when, why, with which key, and which entries came of it.',

  createBackup: 'A copy of every world as of now, in the server’s backup folder, while it goes on.',
  listBackups: 'The files in the backup folder, each with its size and when it was made.',

  registerPartner:
    'In the live world only its operator registers partners. The answer has a key for each of its people.',
  updatePartner:
    'What is left out stays. Whoever is no longer among `users` can do nothing with an old key.',
  listPartners: 'All of the world for its operator; a partner sees itself.',
  getPartner: 'Its people with their roles, its tier, and whether it is certified.',
  registerCustomer:
    'A customer that exists before any trial, with what it has bought and who manages it. The answer has a key for each of its administrators. A partner needs none of this for a new customer: the trial registers it.',
  updateCustomer:
    'What is left out stays. A customer’s administrators may do it as well as the operator, and a partner with full access; what was bought only the operator says, who administers only a full administrator. Source: T-070, T-075.',
  listCustomers: 'A partner sees those that it manages or has a trial with, a customer itself.',
  getCustomer: 'Its people, what it has bought, and the partners that have to do with it.',

  getOperation:
    'A start waits for consent or for provisioning; this says whether it still does. `status` is `succeeded` or `failed` once nothing more will come.',
  listEntries:
    'An entry is the one record of a request or of a timer and all that it caused, refusals included. The same entries always rebuild the same world.',
  listMessages:
    'Mails as they were worded: in English. With `language`, each is told in that one as well; what it says of dates and days is said anew, names stay. Of a sandbox none is ever sent.',
  listTasks:
    'What people outside have to do, such as calling a contact: opened by the machines, and never closed by them.',
  listEvents:
    'One event for each accepted entry, thin: ids, states, deadlines, and no person. To go on later, ask for what came `after` the last event that you have.',
  streamEvents:
    'Server-sent events that never end by themselves. Reconnect with `Last-Event-ID`, or begin `after` an event: nothing between is lost.',

  createWebhook:
    'Events from now on are sent there, signed by Standard Webhooks. The secret stands in this answer and in that of a rotation, nowhere else. The address is public and https.',
  listWebhooks: 'Each with its types, and why it is disabled where it is.',
  getWebhook: 'Its address, its types, and why it is disabled where it is.',
  updateWebhook:
    'What is left out stays. `enabled: true` takes up what waited while it was disabled.',
  deleteWebhook: 'Nothing more is sent there, and what was on its way is dropped.',
  rotateWebhookSecret:
    'For a day each delivery has two signatures, so a receiver may change over at its leisure.',
  testWebhook:
    'It is sent like any other event and stands among the deliveries. A disabled endpoint is sent nothing.',
  listWebhookDeliveries:
    'What was sent and what waits, with how often it was tried and what was answered.',
  replayWebhookDelivery:
    'Whether it arrived before or not; a receiver knows it by its `webhook-id`.',
  replayWebhookDeliveries:
    'From an event or an instant of the world’s clock on, to another one or to now. Where it is too much for one request, `nextFrom` says where to go on.',

  listMachines: 'Every kind of thing that lives here, with the number of its version.',
  getMachine: 'Its states, what leads from one to another, and the clauses behind each.',
  listPolicies:
    'Each with its version, the day from which it is in force, and the hash of its content.',
  getPolicy: 'Its rules, its terms, and every finding of the analysis: gaps, overlaps, dead rules.',
  getPolicyMatrix:
    'For one question the table of all classes of request, each with its verdict; computed from the rules, not from examples.',
  comparePolicies:
    'Which terms, lists and rules differ, and a request that one allows and the other refuses.',
  checkPolicy:
    'Says what is wrong with a policy file, what its analysis finds, and how it differs from another. Nothing is kept.',
  listScenarios: 'Dated stories to begin a sandbox with, or to read.',
  getScenario: 'As it is written, to be sent back as the `scenario` of a new sandbox.',
  getScenarioSchema: 'For editors and validators; draft 2020-12.',
  getReferenceData:
    'Verticals, countries, lengths, models of devices: whatever a request may choose. An operator may have put others in their place.',
  listGuide: 'The advice of the source documents, each beside the operation that it is about.',
  getErrorPage:
    'The address that `type` of a problem document points to. A browser gets a page, a program JSON.',
  checkHealth: 'For whoever restarts a process that hangs. It says nothing of the store.',
  checkReadiness:
    'Not while the server starts or stops, and not while the last write to its store has failed: then 503 with `NOT_READY` and `Retry-After`.',
} as const;
