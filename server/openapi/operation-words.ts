/** What an operation does, where its summary does not say enough. */
import type { OperationId } from '../operations.ts';

export const WORDS: Partial<Record<OperationId, string>> = {
  createSandbox:
    'The answer has a key for everybody in it: the operator, the trials team, the order desk, and whoever the scenario brings. Without a `scenario` the world is empty, and `now` is its instant; with one, the story is told to its end and the answer has its `run`.',
  advanceSandbox:
    'Give exactly one of `to`, `by` and `toNext`. The answer comes when all of it has happened, in order, each entry at its own instant. A clock never goes back; fork instead.',
  forkSandbox:
    'The fork has everything that happened up to `at`, and nothing of what came later. Both worlds go on separately, with keys of their own.',
  exportSandbox:
    'One JSON document in each line: the head, every entry, the end with the sum of all. `npx sandglass import` makes the very same world of it. `live` is the id of the live world.',
  deleteSandbox: 'Its keys open nothing from then on. Its audit is kept.',
  registerPartner:
    'In the live world only its operator registers partners. The answer has a key for each of its people.',
  updatePartner:
    'What is left out stays. Whoever is no longer among `users` can do nothing with an old key.',
  updateCustomer:
    'What is left out stays. A customer’s full administrator may do it as well as the operator.',
  checkEligibility:
    'Runs every rule of the policy on what is true now. With `explain=full` the answer has each rule’s tree and what was tried that would make it pass; with `forecast=true` the instant from which time alone allows it. Sentences come in the language of `Accept-Language`.',
  getDecision:
    'The rules are run again on the facts as they were read then; `replay.isSame` says whether the answer is still the same.',
  startTrial:
    'For a new customer the trial starts at once. A customer that exists already is asked for its consent: say `confirmExisting` and give its administrator’s address. Ask `POST /v1/eligibility` first to know every reason of a no.',
  getTimeline:
    'What happened and, unless somebody acts, what will: the same engine lets time pass on a copy.',
  listActions:
    'Each action with its address and a body that is ready to send; for what is not allowed, the refusal that it would get.',
  stepStartWizard:
    'The wizard’s state is the client’s to keep: send back the `session` of the last answer with the next step. Nothing is stored until the last one.',
  extendTrial:
    'The end moves to 30 days from now, under the present policy at most as often as that says. Where that is earlier than the old end, say `confirmShorter`.',
  cancelTrial: 'For good. Say `confirm`.',
  approveConsent:
    'Only a full administrator of the customer may answer. `grantFullAdmin` says whether the partner becomes one as well.',
  shipDevices: 'One loan for each kind of device; its answer is at the address in `Location`.',
  receiveDevices: 'Devices whose serial numbers are missing or unknown leave the loan open.',
  orderNumbers:
    'Only with a provider that is approved and integrated; others are ordered elsewhere.',
  orderConversion:
    'Under A-SPK by plans, under A-WX and A-FLEX by services. The set-up is opened next.',
  placeOrder:
    'The provisioning e-mail goes to the contact at once; whoever it reaches opens the wizard.',
  provisionOrder: 'Everything bought is provisioned, and billing starts.',
  listEntries:
    'An entry is the one record of a request or of a timer and all that it caused, refusals included. The same entries always rebuild the same world.',
  listMessages: 'Mails as they were worded. Of a sandbox none is ever sent.',
  checkPolicy:
    'Says what is wrong with a policy file, what its analysis finds, and how it differs from another. Nothing is kept.',
  getErrorPage: 'The address that `type` of a problem document points to.',
};
