/** What the operations on trials do: consent, loans, numbers, sites and conversions too. */
export const TRIAL_WORDS = {
  checkEligibility:
    'Runs every rule of the policy on what is true now. With `explain=full` the answer has each rule’s tree and what was tried that would make it pass; with `forecast=true` the instant from which time alone allows it. Sentences come in the language of `Accept-Language`.',
  getDecision:
    'The rules are run again on the facts as they were read then; `replay.isSame` says whether the answer is still the same.',
  startTrial:
    'For a new customer the trial starts at once. A customer that exists already is asked for its consent: say `confirmExisting` and give its administrator’s address. Ask `POST /v1/eligibility` first to know every reason of a no. Source: T-042, T-045, T-056.',
  validateTrial:
    'The same checks and the same refusals as the start, and nothing is kept: for forms that want to know before they send.',
  stepStartWizard:
    'The wizard’s state is the client’s to keep: send back the `session` of the last answer with the next step. Nothing is stored until the last one.',
  listTrials:
    'Oldest first. Filters narrow the list together; one that the list does not know is refused. `search` looks for a part of a name, of the customer or of the partner, among the trials that the other filters leave.',
  getTrial:
    'Its state, its dates and its armed timers by the world’s clock at this moment, each with what it is for.',
  copyTrial:
    'A new sandbox with the customer and the partner as they are now, to ask what if. Whoever copies may turn its clock, and sees in it no more than before.',
  getTimeline:
    'What happened and, unless somebody acts, what will: the same engine lets time pass on a copy.',
  listActions:
    'Each action with its address and a body that is ready to send; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Those about its loans and its conversion have lists of their own: `GET /v1/trials/{id}/loans/actions` and `GET /v1/trials/{id}/conversions/actions`.',

  completeProvisioning:
    'Once per trial. Not while the customer’s consent is awaited. Every service is looked at once more by the rules.',
  extendTrial:
    'The end moves to 30 days from now, under the present policy at most as often as that says. Where that is earlier than the old end, say `confirmShorter`. Only while it is active: not in its grace period.',
  addService:
    'Only while the trial is active, and for a service that neither the customer has bought nor another trial has. It lasts as long as the trial.',
  removeService: 'Only while it is active and has another one; to end the last, cancel the trial.',
  editLicences:
    'One number for every service of the trial, within the limits of `licenceCount` in `GET /v1/reference-data`. Where the policy leaves it to support, it is refused.',
  cancelTrial:
    'For good: its services end at once. Say `confirm`. A request that still waits for consent is taken back.',
  showPurchaseInterest:
    'Mails the partner’s administrators; the trial itself stays as it is. While it is active or in its grace period.',
  approveConsent:
    'Only a full administrator of the customer may answer. `grantFullAdmin` says whether the partner becomes one as well. The trial then goes on to provisioning.',
  declineConsent:
    'The trial is closed as cancelled, and the partner is told. Only while the request is open.',
  resendConsent:
    'Everybody who was asked gets the mail once more. The deadline stays the one of the first mail.',
  withdrawConsent:
    'The trial is closed as cancelled; whoever was asked is told. Only while it is open.',
  listPendingTrialRequests:
    'What a full administrator meets at sign-in: each request with the partner’s name and the instant at which it lapses. Source: T-073.',
  createConsentToken:
    'Only in a sandbox, which mails nobody: what stands behind `#` in the link of the mail. Without `email` it is the first full administrator’s.',
  lookAtConsent:
    'Which partner asks for what, until when. Nothing is answered, so a scanner that opens the link does no harm.',
  redeemConsentToken:
    'Counts as the answer of the person it was mailed to. The first answer that counts ends every token of the request. Source: T-070.',

  removeSite:
    'The site address is free again at once, and the trial’s view no longer has it. Only while the trial or its grace period holds it.',
  checkSiteUrl:
    'Whether a trial or an order could take it, and by what kind of holder it is held; not by whom.',
  getNumbers:
    'Where they come from, and what becomes of them when the trial ends. Source: T-011 to T-015.',
  orderNumbers:
    'Only with a provider that is approved and integrated; others are ordered elsewhere. The trial is active and has calling. Source: T-012, T-013.',
  bringNumbers:
    'One for each user that needs one and two for each location. The trial is active and has calling. Source: T-014.',

  listLoans: 'One for each kind of device that was shipped.',
  listLoanActions:
    'Shipping first, then every step of every loan: its address, a body to send and what has to be added to it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is.',
  getLoan: 'Its state, its dates and its armed timers at this moment.',
  shipDevices:
    'One loan for each kind of device; its answer is at the address in `Location`. The trial is active and has Webex devices in it. The loan counts from `shippedOn`. Source: T-032, T-036.',
  skipDevices:
    'Nothing else changes: the entry is the record of why. Source: T-033 to T-035, T-063.',
  deliverDevices: 'From shipped to with the customer. Not after the return has begun.',
  requestTracking:
    'A mail to the trials team, whose `subject` has to be the fixed phrase of the documents, with the number from the shipping notice.',
  requestLoanExtension:
    'It opens a task for the trials team; the date stays until they approve. `until` is later than the present end and within the longest loan.',
  approveLoanExtension: 'The end of the loan moves to `until`, and its reminders with it.',
  rejectLoanExtension: 'The end of the loan stays, and the partner is told.',
  keepDevices:
    'For customers in the USA: the devices are bought, and nothing has to go back. Only once the trial is over.',
  orderMoreDevices: 'For customers in the USA. It opens a task; the loan itself stays.',
  prepareReturn:
    'When they are due: in their original packaging, with the label that came in it, which has to be said.',
  reportLostLabel:
    'A new label is sent where that is served; elsewhere the answer says to find the local way.',
  pickUpDevices: 'After the return was prepared. From then on they are on their way back.',
  receiveDevices:
    'Devices whose serial numbers are missing or unknown leave the loan open; when all are there, it ends.',
  enquireLoanNumber:
    'A mail to the trials team with the organisation’s id and its administrator’s address, or with every serial number.',

  listConversionActions:
    'The order first, then the steps of the newest conversion: address, body, what has to be added to it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is.',
  listConversions:
    'Oldest first, each with its step: ordered, address, confirmation, and how it ended.',
  orderConversion:
    'Under A-SPK by plans, under A-WX and A-FLEX by services. The set-up is opened next. While the trial is active or in its grace period, and no other conversion is open. Source: T-103, T-108 to T-112, T-130.',
  openConversionSetup:
    'After the order, by the partner or by the customer’s administrator, as `as` says. The address is given next.',
  submitConversionAdmin:
    'After the set-up was opened. With an address that the policy does not accept, the order misses the trial: a second organisation is made, and the trial goes on by itself. Confirmation is next.',
  confirmConversion:
    'The trial becomes what was bought: services that were left out end, the rest stays without a break.',
  processConversion:
    'The service order that came of the conversion. New devices may be ordered then.',
  orderConversionDevices:
    'Once the service order is handled. The devices on loan are not part of it: they go back.',
} as const;
