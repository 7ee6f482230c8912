// Made of docs/openapi.json by `npm run docs`.

export interface paths {
    "/v1/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the sandboxes that the key may see
         * @description All of them for the operator of the installation, oldest first; for every other key the sandbox that it belongs to.
         */
        get: operations["listSandboxes"];
        put?: never;
        /**
         * Makes a sandbox, with keys for its actors
         * @description The answer has a key for everybody in it: the operator, the trials team, the order desk, and whoever the scenario brings. Without a `scenario` the world is empty, and `now` is its instant; with one, the story is told to its end and the answer has its `run`.
         *
         *     For the installation’s operator: its key is in `keys.json` beside the database.
         */
        post: operations["createSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandboxes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one sandbox and its clock
         * @description Its name, its clock, and when the next thing in it happens by itself.
         */
        get: operations["getSandbox"];
        put?: never;
        post?: never;
        /**
         * Ends a sandbox, its keys included
         * @description Its keys open nothing from then on. Its audit is kept.
         */
        delete: operations["deleteSandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandboxes/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turns the clock; all that falls due happens
         * @description Give exactly one of `to`, `by` and `toNext`. The answer comes when all of it has happened, in order, each entry at its own instant. A clock never goes back; fork instead.
         */
        post: operations["advanceSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandboxes/{id}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a sandbox with this one’s past
         * @description The fork has everything that happened up to `at`, and nothing of what came later. Both worlds go on separately, with keys of their own.
         */
        post: operations["forkSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sandboxes/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives a world as a file of its entries
         * @description One JSON document in each line: the head, every entry, the end with the sum of all. `npx sandglass import` makes the very same world of it. `live` is the id of the live world.
         */
        get: operations["exportSandbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the backups there are
         * @description The files in the backup folder, each with its size and when it was made.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Copies the whole database into a new file
         * @description A copy of every world as of now, in the server’s backup folder, while it goes on.
         */
        post: operations["createBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the keys of one’s own organisation, or one’s own
         * @description An operator sees those of its world, a full administrator those of its organisation, anybody else their own. The keys themselves are never shown again.
         *
         *     For everybody their own; a full administrator the organisation’s, the operator all.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Gives a key to somebody for whom one may speak
         * @description The key stands in this answer and in no other; kept is its hash. It speaks for the `actor`, who has to be one of the organisation’s people, until `expiresAt` where that is given.
         *
         *     For a full administrator of an organisation, for its own people; the operator.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replaces a key; the old one opens a while longer
         * @description The new key opens at once and the old one for `overlap` longer. Only an active key is rotated.
         *
         *     For the person itself; a full administrator of an organisation, for its own people; the operator.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a key aside; it opens nothing for now
         * @description Until it is resumed, it is answered with 403 and `KEY_SUSPENDED`.
         *
         *     For the person itself; a full administrator of an organisation, for its own people; the operator.
         */
        post: operations["suspendKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets a key that was put aside open again
         * @description Possible as long as it has not expired or been withdrawn.
         *
         *     For the person itself; a full administrator of an organisation, for its own people; the operator.
         */
        post: operations["resumeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraws a key, for good
         * @description It opens nothing from then on, and nothing brings it back.
         *
         *     For the person itself; a full administrator of an organisation, for its own people; the operator.
         */
        delete: operations["deleteKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists who asked for what, and why, oldest first
         * @description One row for each change that somebody asked for over HTTP: who, when, why, with which key, and which entries came of it.
         *
         *     For a full administrator of an organisation, for what its people did; the operator.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the partners that the key may see
         * @description All of the world for its operator; a partner sees itself.
         */
        get: operations["listPartners"];
        put?: never;
        /**
         * Registers a partner, with keys for its people
         * @description In the live world only its operator registers partners. The answer has a key for each of its people.
         *
         *     For the operator.
         */
        post: operations["registerPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one partner
         * @description Its people with their roles, its tier, and whether it is certified.
         */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a partner; new people get keys
         * @description What is left out stays. Whoever is no longer among `users` can do nothing with an old key.
         *
         *     For the operator.
         */
        patch: operations["updatePartner"];
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the customers that the key may see
         * @description A partner sees those that it manages or has a trial with, a customer itself.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Registers a customer, with keys for its administrators
         * @description A customer that exists before any trial, with what it has bought and who manages it. The answer has a key for each of its administrators. A partner needs none of this for a new customer: the trial registers it.
         *
         *     For the operator.
         */
        post: operations["registerCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one customer
         * @description Its people, what it has bought, and the partners that have to do with it.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a customer’s people, purchases, sites
         * @description What is left out stays. A customer’s administrators may do it as well as the operator, and a partner with full access; what was bought only the operator says, who administers only a full administrator. Source: T-070, T-075.
         *
         *     For the operator or an administrator of the customer or a sales administrator of the partner.
         */
        patch: operations["updateCustomer"];
        trace?: never;
    };
    "/v1/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a trial may start, why not, and what would help
         * @description Runs every rule of the policy on what is true now. With `explain=full` the answer has each rule’s tree and what was tried that would make it pass; with `forecast=true` the instant from which time alone allows it. Sentences come in the language of `Accept-Language`.
         */
        post: operations["checkEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows a decision as it was taken, and takes it again
         * @description The rules are run again on the facts as they were read then; `replay.isSame` says whether the answer is still the same.
         */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the trials that the key may see
         * @description Oldest first. Filters narrow the list together; one that the list does not know is refused. `search` looks for a part of a name, of the customer or of the partner, among the trials that the other filters leave.
         */
        get: operations["listTrials"];
        put?: never;
        /**
         * Starts a trial, or asks the customer for its consent
         * @description For a new customer the trial starts at once. A customer that exists already is asked for its consent: say `confirmExisting` and give its administrator’s address. Ask `POST /v1/eligibility` first to know every reason of a no. Source: T-042, T-045, T-056.
         *
         *     For a sales administrator of a partner; a full one for a customer that exists.
         */
        post: operations["startTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one trial as of now
         * @description Its state, its dates and its armed timers by the world’s clock at this moment, each with what it is for.
         */
        get: operations["getTrial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copies a live trial and its past into a sandbox of its own
         * @description A new sandbox with the customer and the partner as they are now, to ask what if. Whoever copies may turn its clock, and sees in it no more than before.
         */
        post: operations["copyTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what the start of a trial would answer, without starting it
         * @description The same checks and the same refusals as the start, and nothing is kept: for forms that want to know before they send.
         */
        post: operations["validateTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what became of what an answer of 202 began
         * @description A start waits for consent or for provisioning; this says whether it still does. `status` is `succeeded` or `failed` once nothing more will come.
         */
        get: operations["getOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what happened to a trial and what will
         * @description What happened and, unless somebody acts, what will: the same engine lets time pass on a copy.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what can be done now and by whom, or why not
         * @description Each action with its address and a body that is ready to send; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Those about its loans and its conversion have lists of their own: `GET /v1/trials/{id}/loans/actions` and `GET /v1/trials/{id}/conversions/actions`.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/complete-provisioning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the services are fully provisioned
         * @description Once per trial. Not while the customer’s consent is awaited. Every service is looked at once more by the rules. Source: A-05, T-042, T-072.
         *
         *     For a sales administrator of the partner or the operator.
         */
        post: operations["completeProvisioning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the trial one extension
         * @description The end moves to 30 days from now, under the present policy at most as often as that says. Where that is earlier than the old end, say `confirmShorter`. Only while it is active: not in its grace period. Source: A-01, T-092, T-094, T-095, T-163.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["extendTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/add-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a service to the trial
         * @description Only while the trial is active, and for a service that neither the customer has bought nor another trial has. It lasts as long as the trial. Source: T-099, T-101, T-164.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["addService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/remove-service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes a service from the trial
         * @description Only while it is active and has another one; to end the last, cancel the trial. Source: A-38, T-099, T-101.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["removeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/edit-licences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the number of licences
         * @description One number for every service of the trial, within the limits of `licenceCount` in `GET /v1/reference-data`. Where the policy leaves it to support, it is refused. Source: A-31, T-028, T-029, T-060.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["editLicences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the trial now, for good
         * @description For good: its services end at once. Say `confirm`. A request that still waits for consent is taken back. Source: A-30, R-16, T-082, T-117, T-118.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["cancelTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/purchase-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the partner that the customer wants to buy
         * @description Mails the partner’s administrators; the trial itself stays as it is. While it is active or in its grace period. Source: R-11, T-102, T-159.
         *
         *     For an administrator of the customer.
         */
        post: operations["showPurchaseInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/consent/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees to the trial, as a full administrator of the customer
         * @description Only a full administrator of the customer may answer. `grantFullAdmin` says whether the partner becomes one as well. The trial then goes on to provisioning. Source: T-070, T-074, T-076, T-080.
         *
         *     For a full administrator of the customer.
         */
        post: operations["approveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/consent/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines the trial, as a full administrator of the customer
         * @description The trial is closed as cancelled, and the partner is told. Only while the request is open. Source: T-070.
         *
         *     For a full administrator of the customer.
         */
        post: operations["declineConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/consent/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the request for consent again; the deadline stays
         * @description Everybody who was asked gets the mail once more. The deadline stays the one of the first mail. Source: A-03, A-04, T-081.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["resendConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/consent/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the request for consent back
         * @description The trial is closed as cancelled; whoever was asked is told. Only while it is open. Source: T-082.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["withdrawConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/site-url/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the ticket to remove the trial’s site is done
         * @description The site address is free again at once, and the trial’s view no longer has it. Only while the trial or its grace period holds it. Source: T-179.
         *
         *     For the order desk.
         */
        post: operations["removeSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/skip-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that no devices are shipped, and why
         * @description Nothing else changes: the entry is the record of why. Source: T-033 to T-035, T-063.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["skipDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/start-wizard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one step of the wizard; only the last is kept
         * @description The wizard’s state is the client’s to keep: send back the `session` of the last answer with the next step. Nothing is stored until the last one.
         */
        post: operations["stepStartWizard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pending-trial-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the requests for trials that wait for an answer
         * @description What a full administrator meets at sign-in: each request with the partner’s name and the instant at which it lapses. Source: T-073.
         *
         *     For a full administrator of the customer.
         */
        get: operations["listPendingTrialRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/consent/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the token that the customer’s mail would have
         * @description Only in a sandbox, which mails nobody: what stands behind `#` in the link of the mail. Without `email` it is the first full administrator’s.
         */
        post: operations["createConsentToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consent-tokens/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows what a token of consent is about; nothing happens
         * @description Which partner asks for what, until when. Nothing is answered, so a scanner that opens the link does no harm.
         *
         *     For whoever holds the token that was mailed.
         */
        post: operations["lookAtConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consent-tokens/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees to a trial or declines it, with a token, once
         * @description Counts as the answer of the person it was mailed to. The first answer that counts ends every token of the request. Source: T-070.
         *
         *     For whoever holds the token that was mailed.
         */
        post: operations["redeemConsentToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what can be done with an order now, or why not
         * @description Every step with its address, a body to send and what has to be added to it, since only a person knows it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is. An address of somebody whom the key does not know is not filled in.
         */
        get: operations["listOrderActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what can be done about lent devices, or why not
         * @description Shipping first, then every step of every loan: its address, a body to send and what has to be added to it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is.
         */
        get: operations["listLoanActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what can be done to convert a trial, or why not
         * @description The order first, then the steps of the newest conversion: address, body, what has to be added to it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is.
         */
        get: operations["listConversionActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the loans of devices for a trial
         * @description One for each kind of device that was shipped.
         */
        get: operations["listLoans"];
        put?: never;
        /**
         * Ships devices of one kind for the trial
         * @description One loan for each kind of device; its answer is at the address in `Location`. The trial is active and has Webex devices in it. The loan counts from `shippedOn`. Source: T-032, T-036. Source: T-036, T-151.
         *
         *     For a sales administrator of the partner or the trials team.
         */
        post: operations["shipDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one loan of devices
         * @description Its state, its dates and its armed timers at this moment.
         */
        get: operations["getLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the devices have arrived
         * @description From shipped to with the customer. Not after the return has begun. Source: R-21, T-160.
         *
         *     For the trials team or a sales administrator of the partner.
         */
        post: operations["deliverDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/request-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks where the shipment is
         * @description A mail to the trials team, whose `subject` has to be the fixed phrase of the documents, with the number from the shipping notice. Source: T-151, T-153, T-154, T-155, T-156.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["requestTracking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a longer loan
         * @description It opens a task for the trials team; the date stays until they approve. `until` is later than the present end and within the longest loan. Source: R-12, T-096.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["requestLoanExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/approve-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a longer loan, as the trials team
         * @description The end of the loan moves to `until`, and its reminders with it. Source: R-12, T-098.
         *
         *     For the trials team: a partner’s word does not count.
         */
        post: operations["approveLoanExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/reject-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects a longer loan, as the trials team
         * @description The end of the loan stays, and the partner is told. Source: T-098.
         *
         *     For the trials team.
         */
        post: operations["rejectLoanExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps the devices, where that is offered
         * @description For customers in the USA: the devices are bought, and nothing has to go back. Only once the trial is over. Source: T-160.
         *
         *     For an administrator of the customer or a sales administrator of the partner.
         */
        post: operations["keepDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/order-more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Orders more devices, where that is offered
         * @description For customers in the USA. It opens a task; the loan itself stays.
         *
         *     For an administrator of the customer or a sales administrator of the partner.
         */
        post: operations["orderMoreDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/prepare-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the devices are packed for their return
         * @description When they are due: in their original packaging, with the label that came in it, which has to be said. Source: A-32, T-140, T-143, T-144, T-145, T-199.
         *
         *     For an administrator of the customer or a sales administrator of the partner.
         */
        post: operations["prepareReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/report-lost-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports that the return label is lost
         * @description A new label is sent where that is served; elsewhere the answer says to find the local way. Source: A-21, R-04, T-142, T-143, T-201.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["reportLostLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/pick-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the carrier has collected the devices
         * @description After the return was prepared. From then on they are on their way back. Source: A-20, T-141, T-200.
         *
         *     For the trials team or an administrator of the customer or a sales administrator of the partner.
         */
        post: operations["pickUpDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks in what came back, by serial numbers
         * @description Devices whose serial numbers are missing or unknown leave the loan open; when all are there, it ends. Source: R-04, T-147.
         *
         *     For the trials team.
         */
        post: operations["receiveDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/loans/{deviceType}/enquire-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for the loan’s unknown number
         * @description A mail to the trials team with the organisation’s id and its administrator’s address, or with every serial number. Source: T-148, T-149.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["enquireLoanNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows the trial’s phone numbers and what becomes of them
         * @description Where they come from, and what becomes of them when the trial ends. Source: T-011 to T-015.
         */
        get: operations["getNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/numbers/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Orders numbers from the customer’s provider
         * @description Only with a provider that is approved and integrated; others are ordered elsewhere. The trial is active and has calling. Source: T-012, T-013.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["orderNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/numbers/bring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds numbers that the customer brings
         * @description One for each user that needs one and two for each location. The trial is active and has calling. Source: T-014.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["bringNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/site-urls/{url}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says whether a site address is free
         * @description Whether a trial or an order could take it, and by what kind of holder it is held; not by whom.
         */
        get: operations["checkSiteUrl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the orders of conversion of a trial
         * @description Oldest first, each with its step: ordered, address, confirmation, and how it ended.
         */
        get: operations["listConversions"];
        put?: never;
        /**
         * Orders the conversion of the trial
         * @description Under A-SPK by plans, under A-WX and A-FLEX by services. The set-up is opened next. While the trial is active or in its grace period, and no other conversion is open. Source: T-103, T-108 to T-112, T-130.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["orderConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/open-setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the set-up of the newest conversion
         * @description After the order, by the partner or by the customer’s administrator, as `as` says. The address is given next. Source: T-113, T-116.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["openConversionSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/submit-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the customer administrator’s address
         * @description After the set-up was opened. With an address that the policy does not accept, the order misses the trial: a second organisation is made, and the trial goes on by itself. Confirmation is next. Source: R-02, T-114, T-115, T-166, T-167.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["submitConversionAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the conversion
         * @description The trial becomes what was bought: services that were left out end, the rest stays without a break. Source: R-18, T-103, T-112, T-130, T-169, T-170, T-171, T-173, T-174, T-175, T-176, T-177, T-191.
         *
         *     For a sales administrator of the partner or an administrator of the customer.
         */
        post: operations["confirmConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the service order is handled, as the order desk
         * @description The service order that came of the conversion. New devices may be ordered then. Source: T-106.
         *
         *     For the order desk.
         */
        post: operations["processConversion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trials/{id}/conversions/order-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Orders new devices beside the conversion
         * @description Once the service order is handled. The devices on loan are not part of it: they go back. Source: T-105, T-106.
         *
         *     For a sales administrator of the partner.
         */
        post: operations["orderConversionDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the orders that the key may see
         * @description A partner sees its own, a customer those for it, a contact those whose mail reached it.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Places an order
         * @description The provisioning e-mail goes to the contact when the requested start has come; whoever it reaches opens the wizard. A partner orders for itself, whether `partnerId` is its own, null or left out; the order desk names one, or none where the partner has no organisation yet. Source: T-202 to T-206.
         *
         *     For a sales administrator of the partner, for itself; the order desk, for anybody.
         */
        post: operations["placeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one order
         * @description Its step, what was answered so far, and whom it is attached to.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/add-individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names the person behind an alias
         * @description Where the contact is an alias for several people: the one who will answer. Before the wizard is opened. Source: T-206, T-239, T-274.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["addOrderIndividual"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/set-up-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the wizard from the provisioning email
         * @description Step *Emailed*, which leads into the wizard at *Role*. With an alias, the person behind it is named first. Source: T-208, T-242, T-243, T-276.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["setUpOrderNow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves the wizard; nothing that was entered is kept
         * @description Any step of the wizard, back to *Emailed*. One begins again from the link. Source: T-210, T-211, T-244, T-278.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["exitOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choose-role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says in which role one answers
         * @description Step *Role*; *Who* is next. Source: T-212, T-245, T-279.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["chooseOrderRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/choose-who": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says who sets the services up
         * @description Step *Who*. `SELF` goes on to the partner’s organisation; `COLLEAGUE` mails that address, which answers from then on; `CUSTOMER` leaves the set-up to the customer, and its partner gets no access. The last is not offered for Contact Center. Source: A-27, T-213, T-214, T-215, T-216, T-240, T-246, T-247, T-248, T-280, T-281, T-282.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["chooseOrderWho"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/create-partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the details of a partner’s first organisation
         * @description Step *Partner org*, for the first order of a partner. The organisation is made when all is confirmed. Source: T-203, T-217, T-251, T-283.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["createOrderPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/review-partner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether the partner’s organisation is the right one
         * @description Step *Partner org*, for a partner that has one. If it is not the right one, the order waits for the Cisco representative. Source: A-29, T-218, T-219, T-224, T-249, T-250, T-265, T-284, T-285, T-290.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["reviewOrderPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/name-customer-admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the customer administrator’s address
         * @description Step *Customer email*. A person can be in one organisation only: an address that another organisation has is refused with `USER_IN_OTHER_ORG`. For the administrator of a customer that exists, the order names that customer in `endCustomerId` when it is placed. On a trial’s tenant it is the address that the trial was made with. Source: T-220, T-221, T-252, T-253, T-254, T-286, T-287.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["nameOrderCustomerAdmin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/name-country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives company and country, for Contact Center
         * @description Step *Company country*, for Contact Center only. The country fixes where the data is kept, and has to be one where Contact Center is sold. Source: T-255, T-256, T-258.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["nameOrderCountry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/confirm-customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the customer’s organisation
         * @description Step *Customer org*: a new organisation by its name and country, or the existing one that was shown. If it is not the right one, the order waits for the Cisco representative. Source: A-29, A-40, R-04, T-219, T-222, T-223, T-224, T-250, T-263, T-264, T-265, T-266, T-285, T-288, T-289, T-290.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["confirmOrderCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms all; the order is attached to its organisations
         * @description Step *Review all*. Partner and customer are attached, and what is new is made; the answer has keys for their people. The password of a new partner is next, else the service set-up. Source: A-40, R-04, T-217, T-225, T-226, T-251, T-265, T-267, T-268, T-291, T-292.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/set-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that a new partner’s password is set
         * @description Step *Password*, for a new partner only. The password itself is nothing for here. Source: T-227, T-228, T-293, T-294.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["setOrderPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/check-subdomain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks that a subdomain is free
         * @description In the service set-up, where meetings were bought as Enterprise. It has to be free when it is saved, too. Source: T-233, T-299.
         *
         *     For whoever holds the order’s link or an administrator of the customer.
         */
        post: operations["checkOrderSubdomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/save-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves one page of the set-up
         * @description In the service set-up, in any order and as often as needed until provisioning. Only pages of what was bought are offered. Source: T-229, T-230, T-231, T-232, T-233, T-259, T-261, T-295, T-299.
         *
         *     For whoever holds the order’s link or an administrator of the customer.
         */
        post: operations["saveOrderStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands the set-up over to the customer’s administrators
         * @description For Contact Center. The set-up stays open to both; an unfinished one is remarked. Source: T-269, T-270.
         *
         *     For whoever holds the order’s link.
         */
        post: operations["handOverOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/provision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Provisions everything bought; billing starts
         * @description Ends the service set-up: everything bought is provisioned, and billing starts. Source: A-26, T-234, T-235, T-300, T-301.
         *
         *     For whoever holds the order’s link or an administrator of the customer.
         */
        post: operations["provisionOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases a blocked order, as the order desk
         * @description The Cisco representative has put it right. The order is back at *Emailed*, and one begins again from the link. Source: A-29.
         *
         *     For the order desk.
         */
        post: operations["unblockOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the messages that were sent, oldest first
         * @description Mails as they were worded: in English. With `language`, each is told in that one as well; what it says of dates and days is said anew, names stay. Of a sandbox none is ever sent.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the tasks that were opened, oldest first
         * @description What people outside have to do, such as calling a contact: opened by the machines, and never closed by them.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the entries, in the order of the world
         * @description An entry is the one record of a request or of a timer and all that it caused, refusals included. The same entries always rebuild the same world.
         */
        get: operations["listEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what happened, in the order of the world
         * @description One event for each accepted entry, thin: ids, states, deadlines, and no person. To go on later, ask for what came `after` the last event that you have.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sends what happens from now on, as server-sent events
         * @description Server-sent events that never end by themselves. Reconnect with `Last-Event-ID`, or begin `after` an event: nothing between is lost.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the endpoints of one’s own organisation
         * @description Each with its types, and why it is disabled where it is.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Makes an endpoint to which events are sent from now on
         * @description Events from now on are sent there, signed by Standard Webhooks. The secret stands in this answer and in that of a rotation, nowhere else. The address is public and https.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one endpoint
         * @description Its address, its types, and why it is disabled where it is.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Ends an endpoint, and whatever was on its way there
         * @description Nothing more is sent there, and what was on its way is dropped.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes an endpoint, or switches it on or off
         * @description What is left out stays. `enabled: true` takes up what waited while it was disabled.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a new secret; the old one signs beside it for a day
         * @description For a day each delivery has two signatures, so a receiver may change over at its leisure.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a `webhook.test` event, to see whether it arrives
         * @description It is sent like any other event and stands among the deliveries. A disabled endpoint is sent nothing.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists what was sent to an endpoint, the last made first
         * @description What was sent and what waits, with how often it was tried and what was answered.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends one event again, whatever became of it
         * @description Whether it arrived before or not; a receiver knows it by its `webhook-id`.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the events of a stretch of time again
         * @description From an event or an instant of the world’s clock on, to another one or to now. Where it is too much for one request, `nextFrom` says where to go on.
         *
         *     For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        post: operations["replayWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/machines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the state machines
         * @description Every kind of thing that lives here, with the number of its version.
         */
        get: operations["listMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/machines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one state machine
         * @description Its states, what leads from one to another, and the clauses behind each.
         */
        get: operations["getMachine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the policies a sandbox can run under
         * @description Each with its version, the day from which it is in force, and the hash of its content.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the scenarios that come with the product
         * @description Dated stories to begin a sandbox with, or to read.
         */
        get: operations["listScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives one scenario as a file
         * @description As it is written, to be sent back as the `scenario` of a new sandbox.
         */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/scenario.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the JSON Schema of a scenario file
         * @description For editors and validators; draft 2020-12.
         */
        get: operations["getScenarioSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/errors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says what a problem’s code means
         * @description The address that `type` of a problem document points to. A browser gets a page, a program JSON.
         */
        get: operations["getErrorPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows one policy whole, with what its analysis found
         * @description Its rules, its terms, and every finding of the analysis: gaps, overlaps, dead rules.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows what a policy says to every class of request
         * @description For one question the table of all classes of request, each with its verdict; computed from the rules, not from examples.
         */
        get: operations["getPolicyMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Shows how two policies differ, with a request on each side
         * @description Which terms, lists and rules differ, and a request that one allows and the other refuses.
         */
        get: operations["comparePolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries an edited policy without keeping it
         * @description Says what is wrong with a policy file, what its analysis finds, and how it differs from another. Nothing is kept.
         */
        post: operations["checkPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives the lists that requests choose from
         * @description Verticals, countries, lengths, models of devices: whatever a request may choose. An operator may have put others in their place.
         */
        get: operations["getReferenceData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gives what the documents advise, and beside what
         * @description The advice of the source documents, each beside the operation that it is about.
         */
        get: operations["listGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers when the process does; it asks nothing of the store
         * @description For whoever restarts a process that hangs. It says nothing of the store.
         */
        get: operations["checkHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers whether new work should be sent here
         * @description Not while the server starts or stops, and not while the last write to its store has failed: then 503 with `NOT_READY` and `Retry-After`.
         */
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CreatedSandbox: components["schemas"]["Sandbox"] & {
            /** @description SHA-256 of all entries, as the page and the command give it; null if very many, and for who is no operator. */
            entriesHash: string | null;
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
            run: components["schemas"]["ScenarioRun"];
        };
        Key: {
            /** @description For /v1/keys. */
            id: string;
            /** @description Shown this once. */
            key: string;
            /** @description For people. */
            label: string;
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "operator" | "partner" | "customer" | "contact" | "trialsTeam" | "orderDesk";
                /** @description The partner organisation. */
                partnerId?: string;
                /** @description The customer organisation. */
                customerId?: string;
                /** @description The e-mail address of the person. */
                email?: string;
            };
        };
        ScenarioRun: {
            /** @description Whether all came out as the scenario expects. */
            isPassed: boolean;
            /** @description SHA-256 of the entries, as the page and the command say. */
            hash: string;
            /** @description The trials that the story began. */
            trialIds: string[];
            /** @description What came out otherwise than the scenario expects. */
            failures: {
                /** @description Where in it. */
                place: string;
                step: number;
                /** @description What it should have been. */
                expected: string;
                got: string;
            }[];
            /** @description One for each step. */
            rows: {
                index: number;
                /**
                 * Format: date-time
                 * @description When, by the world’s clock.
                 */
                at: string;
                as: string | null;
                do: string | null;
                /** @description For people: why there is this version. */
                note: string | null;
                /** @description What came out otherwise than the scenario expects. */
                failures: {
                    /** @description Where in it. */
                    place: string;
                    step: number;
                    /** @description What it should have been. */
                    expected: string;
                    got: string;
                }[];
                /** @description What the command did, in order. */
                entries: components["schemas"]["Entry"][];
            }[];
        } | null;
        Entry: {
            /** @description Its number in the world: 1, 2, 3 … */
            sequence: number;
            /** @description The organisation or order in which it was recorded. */
            stream: string;
            /** @description Its number in that stream. */
            streamSequence: number;
            /**
             * Format: date-time
             * @description When, by the world’s clock.
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was kept; null in the answer that made it and for what is foreseen.
             */
            recordedAt: string | null;
            /** @description Of the request that wrote it; null where time passed, and where it is foreseen. */
            trackingId: string | null;
            /** @description What was asked, by whom and with which decision; which timer; or what another stream told. */
            input: {
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "command" | "timer" | "routed";
                /**
                 * Format: date-time
                 * @description When, by the world’s clock.
                 */
                at: string;
            } & {
                [key: string]: unknown;
            };
            /** @description For GET /v1/decisions/{id}; null where no rule was asked. */
            decisionId: string | null;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "accepted" | "refused";
            /** @description Why not; null where nothing speaks against it. */
            refusal: components["schemas"]["Refusal"];
            /** @description What it changed, machine by machine; of a way out, what would have to be different. */
            changes: {
                instanceId: string;
                machine: string;
                event: string;
                /** @description The state, nested as it is: "grace" or {"active": "running"}. */
                from: string | {
                    [key: string]: unknown;
                } | null;
                /** @description The state, nested as it is: "grace" or {"active": "running"}. */
                to: string | {
                    [key: string]: unknown;
                };
                taken: {
                    /** @description The clauses that it comes from. */
                    source: string;
                    event: string;
                    target: string | null;
                }[];
                /** @description Timers that were set. */
                armed: {
                    /** @description Its name, for people. */
                    name: string;
                    /**
                     * Format: date-time
                     * @description When it falls due, by the world’s clock.
                     */
                    dueAt: string;
                }[];
                disarmed: string[];
            }[];
            /** @description What it asked for: messages, tasks, records. */
            effects: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                instanceId: string;
                effect: {
                    /** @description Of which type it is. */
                    type: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message?: components["schemas"]["Message"];
                /** @description Which task it is. */
                task?: components["schemas"]["Task"];
            }[];
        };
        Refusal: {
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description For people. */
            sentence: string;
            /** @description Every reason, the leading one first. */
            reasons: components["schemas"]["Reason"][];
        } | null;
        Reason: {
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description For people. */
            sentence: string;
            /** @description The clauses behind it. */
            source: string[];
            /** @description The rule that said it; absent where it was no rule. */
            ruleId?: string;
            /** @description A service of Webex. */
            service?: string;
            /** @description What it was decided on. */
            facts?: {
                [key: string]: string | number | boolean;
            };
        };
        Message: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description Which notification it is, such as `N-04`. */
            notificationId: string;
            /** @description The trial. */
            trialId: string;
            /** @description The customer organisation. */
            customerId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The order. */
            orderId?: string;
            /**
             * Format: date-time
             * @description When, by the world’s clock.
             */
            at: string;
            /** @description For whom it is. */
            audience: string;
            /** @description Those of one’s own organisation. */
            to: string[];
            /** @description To how many addresses it goes. */
            recipientCount: number;
            /** @description Of the mail. */
            subject: string;
            /** @description Plain, a blank line between paragraphs. */
            text: string;
            /** @description The same as HTML, every value escaped. */
            html: string;
            /** @description The same for what must not be sent twice. */
            dedupeKey: string;
        };
        Task: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description Which task it is. */
            task: string;
            /** @description The trial. */
            trialId: string;
            /** @description The customer organisation. */
            customerId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The order. */
            orderId?: string;
            /**
             * Format: date-time
             * @description When, by the world’s clock.
             */
            at: string;
            /**
             * Format: date-time
             * @description When it falls due, by the world’s clock.
             */
            dueAt: string;
            /** @description For people. */
            title: string;
        };
        Sandbox: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /**
             * @description Of which kind it is.
             * @enum {string}
             */
            kind: "live" | "sandbox";
            /** @description Its name, for people. */
            name: string;
            /**
             * Format: date-time
             * @description The instant of the world’s clock.
             */
            now: string;
            /** @description The policy: its name, or its name and version. */
            policy: string;
            /**
             * Format: date-time
             * @description When it was made, by the wall clock.
             */
            createdAt: string;
            /** @description How many entries the world has. */
            entryCount: number;
            /**
             * Format: date-time
             * @description The next instant at which something happens by itself; null if nothing is due.
             */
            nextDueAt: string | null;
            /** @description The world it was forked or copied from; null for none. */
            forkedFrom: string | null;
        };
        Problem: {
            /** @description Of which type it is. */
            type: string;
            /** @description For people. */
            title: string;
            /** @description Where it stands. */
            status: number;
            /** @description What went wrong this time, in a sentence. */
            detail: string;
            /** @description The address that was asked. */
            instance: string;
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description The sentence that Webex clients show; the same as `detail`. */
            message: string;
            /** @description Each place that cannot be used, or each reason. */
            errors: {
                pointer: string;
                /** @description What went wrong this time, in a sentence. */
                detail: string;
                /** @description For people. */
                description: string;
                errorCode: number;
            }[];
            /** @description Every reason, the leading one first. */
            reasons: ({
                /** @description The code; what it means is at `/errors/{code}`. */
                code: string;
                /** @description For people. */
                sentence: string;
                /** @description The clauses that it comes from. */
                clauses: string[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description Of the decision behind a refusal: GET /v1/decisions/{id} shows every rule. */
            decisionId?: string;
            /** @description Finds the request in the log. */
            trackingId: string;
        };
        Advanced: {
            /** @description What the command did, in order. */
            entries: components["schemas"]["Entry"][];
            /**
             * @description What became of what was due, in order.
             * @enum {boolean}
             */
            settled: true;
            /** @description The instant of the world’s clock. */
            now: string;
            /** @description The next instant at which something happens by itself; null if nothing is due. */
            nextDueAt: string | null;
        };
        ForkedSandbox: components["schemas"]["Sandbox"] & {
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        NewBackup: components["schemas"]["Backup"] & {
            /** @description Of all worlds together. */
            entryCount: number;
            /** @description Of the file. */
            sha256: string;
            tookMs: number;
        };
        Backup: {
            /** @description In the server’s folder of backups. */
            file: string;
            /** @description Its size. Unit: bytes. */
            sizeBytes: number;
            /**
             * Format: date-time
             * @description When it was made, by the wall clock.
             */
            madeAt: string;
        };
        ApiKey: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description For people. */
            label: string;
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "operator" | "partner" | "customer" | "contact" | "trialsTeam" | "orderDesk";
                /** @description The partner organisation. */
                partnerId?: string;
                /** @description The customer organisation. */
                customerId?: string;
                /** @description The e-mail address of the person. */
                email?: string;
            };
            /** @description The key’s last four characters. */
            last4: string;
            /**
             * @description The state it is in.
             * @enum {string}
             */
            state: "active" | "suspended" | "expired";
            /**
             * Format: date-time
             * @description When it was made, by the wall clock.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the day, which begins then.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description Until when it opens; null for ever.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description Since when it is suspended; null where it is not.
             */
            suspendedAt: string | null;
            /** @description What it speaks where a request names no Api-Version. */
            apiVersion: string;
        };
        NewApiKey: components["schemas"]["ApiKey"] & {
            /** @description Shown this once. */
            key: string;
        };
        AuditRow: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /**
             * Format: date-time
             * @description By the wall clock.
             */
            recordedAt: string;
            /** @description The world: `live`, or the id of a sandbox. */
            worldId: string;
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "operator" | "partner" | "customer" | "contact" | "trialsTeam" | "orderDesk";
                /** @description The partner organisation. */
                partnerId?: string;
                /** @description The customer organisation. */
                customerId?: string;
                /** @description The e-mail address of the person. */
                email?: string;
            };
            /** @description The operation, or the command, that was asked for. */
            operation: string;
            /** @description What the request said in X-Sandglass-Reason. */
            reason: string | null;
            /** @description The trial. */
            trialId: string | null;
            /** @description Finds the request in the log. */
            trackingId: string | null;
            /** @description Of the API key; null without one. */
            keyLast4: string | null;
            /** @description From and to which sequence it wrote; null where it wrote none. */
            entries: {
                first: number;
                last: number;
            } | null;
        };
        RegisteredPartner: components["schemas"]["Partner"] & {
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        Partner: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description Its name, for people. */
            name: string;
            /** @description Whether the partner is certified for Webex. */
            isCertified: boolean;
            /** @description Whether the partner buys from Cisco (1) or from a distributor (2). */
            tier: 1 | 2;
            /** @description The people who act for the partner, each with roles. */
            users: {
                /** @description The e-mail address of the person. */
                email: string;
                /** @description What the person may do. */
                roles: string[];
            }[];
        };
        /** @description A partner that does not manage the customer gets null for its people, purchases and sites. */
        RegisteredCustomer: components["schemas"]["Customer"] & {
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        Purchase: {
            /** @description A service of Webex. */
            service: string;
            /** @description How many. */
            quantity: number;
            /** @description The partner who manages it; null for none. */
            managingPartnerId: string | null;
        };
        /** @description A partner that does not manage the customer gets null for its people, purchases and sites. */
        Customer: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description What its partner calls it, where that is yours to see. */
            externalId: string | null;
            /** @description The name of the company. */
            companyName: string;
            /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
            vertical: string;
            /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
            residencyCountry: string;
            /** @description Where the data is kept. */
            region: string;
            /** @description Whether partners do not see it any more. */
            isHidden: boolean;
            /**
             * @description Whose organisation its people are in now.
             * @enum {string}
             */
            usersIn: "own" | "consumer";
            /** @description The partners that have to do with the customer. */
            relationships: {
                /** @description The partner organisation. */
                partnerId: string;
                /**
                 * @description Where it stands.
                 * @enum {string}
                 */
                status: "pending" | "managed";
                /**
                 * @description Whether it was the partner’s customer before, or became it by a consent.
                 * @enum {string}
                 */
                origin: "OWN" | "CONSENT";
                /** @description The partner’s administrators who look after this customer. */
                adminEmails: string[];
            }[];
            /** @description The administrators of the customer organisation, each with roles. */
            admins: {
                /** @description The e-mail address of the person. */
                email: string;
                /** @description What the person may do. */
                roles: string[];
            }[] | null;
            /** @description People of the customer who use Webex already. */
            userEmails: string[] | null;
            /** @description What the customer has bought, by service. */
            purchases: components["schemas"]["Purchase"][] | null;
            /** @description Addresses of meeting sites that the customer has. */
            siteUrls: string[] | null;
        };
        /** @description A partner that does not manage the customer gets null for its people, purchases and sites. */
        ExpandedCustomer: components["schemas"]["Customer"] & {
            trials?: components["schemas"]["Trial"][];
        };
        Trial: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description What its partner calls it, where that is yours to see. */
            externalId: string | null;
            /** @description The customer organisation. */
            customerId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The policy: its name, or its name and version. */
            policy: string;
            /**
             * @description How it began: `NEW` made the customer, `EXISTING` asked one for consent, `ADD` is for a customer of one’s own.
             * @enum {string}
             */
            path: "NEW" | "EXISTING" | "ADD";
            /** @description The state, nested as it is: "grace" or {"active": "running"}. */
            state: string | {
                [key: string]: unknown;
            };
            /**
             * @description Its outermost state.
             * @enum {string}
             */
            status: "requested" | "pendingConsent" | "pendingProvisioning" | "active" | "grace" | "converted" | "cancelled" | "ended";
            /**
             * @description How Control Hub shows it by its days left; null unless it is active.
             * @enum {string|null}
             */
            display: "running" | "expiring" | "expiresToday" | "expired" | null;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
            licenceCount: number;
            /** @description The edition of the meeting service. */
            edition: string | null;
            /** @description The site address that it asked for; null without one, and once it has given it up. */
            siteUrl: string | null;
            /**
             * @description What became of that address, as GET /v1/site-urls/{url} says it; `available`: given up. Null before it is held.
             * @enum {string|null}
             */
            siteUrlState: "heldByTrial" | "heldInGrace" | "heldAfterConversion" | "available" | "paid" | null;
            /** @description An IANA time zone, such as `Europe/Stockholm`. */
            timeZone: string | null;
            /** @description The customer’s administrator, who gets the mails and answers the requests. */
            adminEmail: string;
            /**
             * Format: date-time
             * @description When its days began to count; null while it waits for consent or provisioning.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it runs out unless it is extended or converted; null before it has started.
             */
            expiryAt: string | null;
            /**
             * Format: date-time
             * @description When its grace period ends; null before it has started.
             */
            graceEndsAt: string | null;
            /** @description Calendar days to its end, UTC; null before the start and once it is over. */
            daysLeft: number | null;
            /** @description How often it was extended. */
            extensionCount: number;
            /** @description Whether all services are provisioned. */
            isProvisioned: boolean;
            /** @description Whether its licences are tagged as expired. */
            isTaggedExpired: boolean;
            /** @description Who or what ended it; null while it is not closed. */
            closedBy: string | null;
            /** @description Where the customer’s consent stands; null where none was needed. */
            consent: {
                /** @description The state it is in. */
                state: string;
                /**
                 * Format: date-time
                 * @description When it was asked.
                 */
                requestedAt: string;
                /**
                 * Format: date-time
                 * @description When the request lapses without an answer.
                 */
                lapsesAt: string;
                resentCount: number;
            } | null;
            /**
             * @description What the partner may do in the customer’s organisation.
             * @enum {string}
             */
            partnerAccess: "none" | "provisioningAdmin" | "fullAdmin";
            /** @description What will happen by itself, the next one first. */
            timers: {
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /**
                 * Format: date-time
                 * @description When it falls due, by the world’s clock.
                 */
                dueAt: string;
            }[];
        };
        EligibilityAnswer: components["schemas"]["Eligibility"] & {
            decisionId: string;
            /** @description In which language the sentences are. */
            language: string;
            /** @description Every rule, with what it read and whether it holds. */
            explanation: components["schemas"]["ServiceExplanation"][] | null;
            remedies: components["schemas"]["Remedies"] | null;
            forecast: components["schemas"]["Forecast"] | null;
        };
        Violation: {
            /** @description The rule that said it; absent where it was no rule. */
            ruleId: string;
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description For people. */
            sentence: string;
            /** @description By which its sentence is found in every language. */
            messageKey: string;
            /** @description The clauses that it comes from. */
            source: string[];
            /** @description What it was decided on. */
            facts: {
                [key: string]: string | number | boolean;
            };
            /** @description What would help, where something does. */
            remedy?: string;
        };
        ServiceExplanation: {
            /** @description A service of Webex. */
            service: string;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "allowed" | "denied" | "indeterminate";
            /** @description How many rules were asked. */
            ruleCount: number;
            /** @description How many of them hold. */
            satisfiedCount: number;
            /** @description Its rules. */
            rules: components["schemas"]["RuleTrace"][];
        };
        RuleTrace: {
            /** @description The rule that said it; absent where it was no rule. */
            ruleId: string;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "passed" | "violated" | "notApplicable";
            /**
             * @description How much it matters.
             * @enum {string}
             */
            severity: "deny" | "advise";
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description By which its sentence is found in every language. */
            messageKey: string;
            /** @description In the language of the answer. */
            sentence: string;
            /** @description False where only English is known. */
            isTranslated: boolean;
            /** @description What would help, where something does. */
            remedy?: string;
            /** @description The clauses behind it. */
            source: string[];
            appliesWhen?: components["schemas"]["Trace"];
            /** @description Null where the rule does not apply to a customer that is not the partner’s own. */
            require: components["schemas"]["Trace"] | null;
        };
        Trace: {
            /**
             * @description How the parts are combined.
             * @enum {string}
             */
            op: "all" | "any" | "not" | "fact" | "term";
            /** @description Whether it holds. */
            result: boolean;
            /** @description The parts of it. */
            of?: components["schemas"]["Trace"][];
            /** @description Its name, for people. */
            name?: string;
            /** @description The name for people. */
            label?: string;
            /** @description How the two are compared. */
            operator?: string;
            /** @description The value read. */
            actual?: string | number | boolean;
            /** @description What it was, in words. */
            actualText?: string;
            /** @description What it should have been. */
            expected?: string | number | boolean | (string | number | boolean)[];
            /** @description What it should have been, in words. */
            expectedText?: string;
            /** @description Where the value needed comes from, if not from the rule itself. */
            expectedFrom?: {
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "fact" | "list" | "term";
                /** @description Its name, for people. */
                name: string;
            };
            /** @description Where the value read comes from. */
            from?: string;
        };
        Remedies: {
            /** @description Services of Webex. */
            services: {
                /** @description A service of Webex. */
                service: string;
                remedies: components["schemas"]["Remedy"][];
                /** @description False where there are more than shown. */
                isComplete: boolean;
                /** @description Rules that nobody can satisfy now; `byTime` where waiting may. */
                blockedBy: {
                    /** @description The rule that said it; absent where it was no rule. */
                    ruleId: string;
                    /** @description The code; what it means is at `/errors/{code}`. */
                    code: string;
                    byTime: boolean;
                }[];
            }[];
            /** @description Against what stands beside the rules. */
            request: components["schemas"]["Remedy"][];
            /** @description Services without which the rest would be allowed. */
            leaveOut: {
                /** @description Services of Webex. */
                services: string[];
                /** @description The request, mended: ready to send. */
                request: {
                    [key: string]: unknown;
                };
            } | null;
        };
        Remedy: {
            /** @description Who may do it. */
            by: ("requester" | "partner" | "customer" | "time")[];
            /** @description What it changed, machine by machine; of a way out, what would have to be different. */
            changes: {
                /**
                 * @description Who may do it.
                 * @enum {string}
                 */
                by: "requester" | "partner" | "customer" | "time";
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "request" | "command";
                /** @description In the language of the answer. */
                sentence: string;
                /** @description What it was decided on. */
                facts: string[];
                field?: string;
                from?: unknown;
                to?: unknown;
                /** @description Any other value that fits will do. */
                isSuggestion?: boolean;
                /** @description What can be asked, by the name that scenarios use. */
                command?: {
                    /** @description Of which type it is. */
                    type: string;
                } & {
                    [key: string]: unknown;
                };
            }[];
            /** @description The request, mended: ready to send. */
            request: {
                [key: string]: unknown;
            };
            /** @description What stays in the way beside the rules. */
            remaining: components["schemas"]["Reason"][];
            /**
             * Format: date-time
             * @description From when it is allowed after that; null: at once.
             */
            allowedFrom: string | null;
        };
        Forecast: {
            /**
             * Format: date-time
             * @description Null: never by time alone.
             */
            allowedFrom: string | null;
            /** @description For people. */
            sentence: string;
            /** @description What brings it about. */
            because: {
                /**
                 * Format: date-time
                 * @description When, by the world’s clock.
                 */
                at: string;
                /** @description What happens then; whose trial it is stays hidden where it is not the partner’s. */
                events: {
                    /** @description For people. */
                    title: string;
                    /** @description The trial. */
                    trialId: string | null;
                }[];
                lifted: components["schemas"]["Reason"][];
                raised: components["schemas"]["Reason"][];
            }[];
            /** @description Whether it stays so from then on. */
            stays: components["schemas"]["Reason"][];
            /** @description Services of Webex. */
            services: {
                /** @description A service of Webex. */
                service: string;
                /** Format: date-time */
                allowedFrom: string | null;
                /** @description For people. */
                sentence: string;
                /** @description What brings it about. */
                because: {
                    /**
                     * Format: date-time
                     * @description When, by the world’s clock.
                     */
                    at: string;
                    /** @description What happens then; whose trial it is stays hidden where it is not the partner’s. */
                    events: {
                        /** @description For people. */
                        title: string;
                        /** @description The trial. */
                        trialId: string | null;
                    }[];
                    lifted: components["schemas"]["Reason"][];
                    raised: components["schemas"]["Reason"][];
                }[];
                /** @description Rules that still object at the end. */
                stays: string[];
            }[];
        };
        Eligibility: {
            /**
             * @description The address of the request, or the path of a start: `NEW`, `EXISTING`, `ADD`.
             * @enum {string}
             */
            path: "NEW" | "EXISTING" | "ADD";
            /** @description Whether `confirmExisting` has to be said. */
            needsConfirmExisting: boolean;
            /** @description Whether the customer will be asked. */
            needsConsent: boolean;
            /** @description The customer organisation. */
            customerId: string | null;
            /** @description Where the data is kept. */
            region: string;
            /** @description Where most users work, and its region; null where that was not said. */
            residencySuggestion: {
                /** @description ISO 3166-1 alpha-2, such as `SE`. */
                country: string;
                /** @description Where the data is kept. */
                region: string;
            } | null;
            /** @description What the customer has on trial now. */
            currentServices: components["schemas"]["Purchase"][];
            /** @description What the rules said, service by service. */
            decision: {
                /** @description What is asked. */
                question: string;
                packId: string;
                /** @description SHA-256 of the policy’s content as it was. */
                packHash?: string;
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                outcome: "allowed" | "denied" | "indeterminate";
                /** @description How many rules were asked. */
                ruleCount: number;
                violations: components["schemas"]["Violation"][];
                /** @description Services of Webex. */
                services: {
                    /** @description A service of Webex. */
                    service: string;
                    /** @description Whether it can be done now. */
                    isAllowed: boolean;
                    violations: components["schemas"]["Violation"][];
                }[];
            };
            /** @description Reasons beyond the rules, such as who may ask. */
            denials: components["schemas"]["Reason"][];
            /** @description May start as far as people, rules and the customer go. Where `needsConfirmExisting`, the request that starts it has to say `confirmExisting`. */
            isAllowed: boolean;
            /** @description Why not; null where nothing speaks against it. */
            refusal: components["schemas"]["Refusal"];
        };
        Decision: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /**
             * @description Of which kind it is.
             * @enum {string}
             */
            kind: "eligibility" | "command";
            /**
             * Format: date-time
             * @description When, by the world’s clock.
             */
            at: string;
            /**
             * Format: date-time
             * @description When it was kept, by the wall clock.
             */
            recordedAt: string;
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /** @description Of which kind it is. */
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description What was asked. */
            request: {
                [key: string]: unknown;
            };
            /** @description What the rules said, service by service. */
            decision: {
                /** @description What is asked. */
                question: string;
                packId: string;
                /** @description SHA-256 of the policy’s content as it was. */
                packHash?: string;
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                outcome: "allowed" | "denied" | "indeterminate";
                /** @description How many rules were asked. */
                ruleCount: number;
                violations: components["schemas"]["Violation"][];
                /** @description Services of Webex. */
                services: {
                    /** @description A service of Webex. */
                    service: string;
                    /** @description Whether it can be done now. */
                    isAllowed: boolean;
                    violations: components["schemas"]["Violation"][];
                }[];
            };
            /** @description Reasons beyond the rules, such as who may ask. */
            denials: components["schemas"]["Reason"][];
            /** @description What the rules read, for each service. */
            facts: {
                /** @description A service of Webex. */
                service: string;
                /** @description What it was decided on. */
                facts: {
                    [key: string]: string | number | boolean;
                };
            }[];
            /** @description Whether the same facts give the same answer today. */
            replay: {
                /** @description Null: it cannot be taken again, for want of its facts or its policy. */
                isSame: boolean | null;
                /** @description The policy’s content now. */
                packHash: string | null;
            };
            /** @description In which language the sentences are. */
            language: string;
            /** @description Every rule, with what it read and whether it holds. */
            explanation: components["schemas"]["ServiceExplanation"][];
        };
        StartedTrial: components["schemas"]["Trial"] & {
            /** @description The operation, or the command, that was asked for. */
            operation: components["schemas"]["OperationRef"];
            /** @description What the command did, in order. */
            entries: components["schemas"]["Entry"][];
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        OperationRef: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /**
             * @description pending: the customer is asked for its consent. running: provisioning. succeeded: provisioned, or bought. failed: it came to nothing.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed";
            /** @description Where to look what became of it. */
            url: string;
        };
        ExpandedTrial: components["schemas"]["Trial"] & {
            /** @description The customer, where the trial makes it one. */
            customer?: components["schemas"]["Customer"] & (Record<string, never> | null);
            partner?: components["schemas"]["Partner"] & (Record<string, never> | null);
        };
        CopiedTrial: components["schemas"]["Sandbox"] & {
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        ValidTrial: {
            /**
             * @description The sentence that Webex clients show; the same as `detail`.
             * @enum {string}
             */
            message: "success";
            /** @description Remarks that refuse nothing. */
            info: {
                /** @enum {number} */
                infoCode: 100;
                /** @description For people. */
                description: string;
            };
        };
        Operation: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /**
             * @description Of which kind it is.
             * @enum {string}
             */
            kind: "startTrial";
            /**
             * @description pending: the customer is asked for its consent. running: provisioning. succeeded: provisioned, or bought. failed: it came to nothing.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed";
            /** @description What it is about, with its address. */
            resource: {
                /**
                 * @description Of which type it is.
                 * @enum {string}
                 */
                type: "trial";
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description Its address. */
                url: string;
            };
            /**
             * Format: date-time
             * @description When it started, by the world’s clock; null before.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it came to its end; null before.
             */
            endedAt: string | null;
            /** @description Why it came to nothing; null where it did not. */
            error: {
                /** @description The code; what it means is at `/errors/{code}`. */
                code: string;
                /** @description For people. */
                description: string;
            } | null;
        };
        Timeline: {
            /** @description The trial. */
            trialId: string;
            /** @description The instant of the world’s clock. */
            now: string;
            /** @description Entries that there are, oldest first. */
            past: components["schemas"]["Entry"][];
            /** @description Where /v1/entries?trialId=… goes on, for a very long past; else null. */
            pastCursor: string | null;
            /** @description What happens if nobody does anything. */
            future: components["schemas"]["Entry"][];
        };
        Actions: {
            /** @description The trial. */
            trialId: string;
            /** @description The instant of the world’s clock. */
            now: string;
            /** @description This page, in order. */
            items: components["schemas"]["Action"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            nextCursor: null;
        };
        Action: {
            /** @description What can be asked, by the name that scenarios use. */
            command: string;
            /** @description For people. */
            label: string;
            /** @description The method of the request. */
            method: string;
            /** @description The address of the request, or the path of a start: `NEW`, `EXISTING`, `ADD`. */
            path: string;
            /** @description Ready to send. */
            body: {
                [key: string]: unknown;
            };
            /** @description What a person may choose; null where there is nothing to choose. */
            input: {
                /** @description Its name, for people. */
                name: string;
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "boolean" | "integer" | "choice";
                options?: string[];
            } | null;
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /** @description Of which kind it is. */
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Who may do it. */
            by: string;
            /** @description Whether it can be done now. */
            isAllowed: boolean;
            /** @description Why not; null where nothing speaks against it. */
            refusal: components["schemas"]["Refusal"];
        };
        ChangedTrial: components["schemas"]["Trial"] & {
            /** @description What the command did to this trial. */
            entries: components["schemas"]["Entry"][];
        };
        Wizard: {
            session: components["schemas"]["WizardSession"];
            /** @description The state it is in. */
            state: string;
            /** @description Why not; null where nothing speaks against it. */
            refusal: components["schemas"]["Refusal"] & unknown;
            /** @description Messages on the screen: N-17. */
            screens: string[];
            /** @description What the last step has begun. */
            trial?: components["schemas"]["Trial"] & unknown;
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        /** @description Send it back as it came; it is yours to keep. */
        WizardSession: {
            /**
             * @description What stands there.
             * @enum {string}
             */
            value: "customerInfo" | "confirmExisting" | "services" | "site" | "devices" | "review" | "setupChoice" | "firstTimeSetup" | "done" | "closed";
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "active" | "done";
            /** @description What it has taken down so far. */
            context: {
                draft: {
                    [key: string]: unknown;
                };
                /**
                 * @description The address of the request, or the path of a start: `NEW`, `EXISTING`, `ADD`.
                 * @enum {string|null}
                 */
                path: "NEW" | "EXISTING" | null;
                problem: null;
                wantsDevices: boolean;
                needsSite: boolean;
                skipReason: string | null;
                /** @description The trial. */
                trialId: string | null;
            };
        } | null;
        WizardStep: {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.open";
        } | {
            /** @description The customer, where the trial makes it one. */
            customer: {
                /** @description The name of the company. */
                companyName: string;
                /** @description The customer’s administrator, who gets the mails and answers the requests. */
                adminEmail: string;
                /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
                vertical: string;
                /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                residencyCountry: string;
                /**
                 * @description People of the customer who use Webex already.
                 * @default []
                 */
                userEmails: string[];
            };
            /**
             * @description It is acknowledged that the customer is in a country where Webex is available. Source: T-025.
             * @default false
             */
            locationAcknowledged: boolean;
            /**
             * @description How many users work in which country, for the advice on residency.
             * @default {}
             */
            usersByCountry: {
                [key: string]: number;
            };
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.giveCustomer";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.confirmExisting";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.back";
        } | {
            /** @description Services of Webex. */
            services: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
            /**
             * @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.
             * @default 100
             */
            licenceCount: number;
            /**
             * @description How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID.
             * @default 30
             */
            durationDays: number;
            /**
             * @description The edition of the meeting service.
             * @default null
             * @enum {string|null}
             */
            edition: "STANDARD" | "ENTERPRISE" | null;
            /**
             * @description The partner’s administrators who get the mails; the asker when empty.
             * @default []
             */
            partnerAdminEmails: string[];
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.chooseServices";
        } | {
            /**
             * @description The address of the meeting site.
             * @default null
             */
            siteUrl: string | null;
            /**
             * @description An IANA time zone, such as `Europe/Stockholm`.
             * @default null
             */
            timeZone: string | null;
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.giveSite";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.selectDevices";
        } | {
            reason: string;
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.skipDevices";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.save";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.sendRequest";
        } | {
            /** @description Whether the first-time set-up begins now; else later, or by the customer. */
            now: boolean;
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.answerSetup";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.completeSetup";
        } | {
            /**
             * @description Of which type it is.
             * @enum {string}
             */
            type: "wizard.close";
        };
        PendingTrialRequest: {
            /** @description The trial. */
            trialId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The name of the partner that asks. */
            partnerName: string;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
            licenceCount: number;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When the request lapses without an answer.
             */
            lapsesAt: string;
        };
        ConsentToken: {
            /** @description Shown this once. */
            token: string;
            /** @description The page on which it is answered. */
            url: string;
            /** @description The trial. */
            trialId: string;
            /** @description The e-mail address of the person. */
            email: string;
            /**
             * Format: date-time
             * @description When the request lapses without an answer.
             */
            lapsesAt: string;
        };
        ConsentRequest: {
            /** @description The name of the partner that asks. */
            partnerName: string;
            /** @description The name of the company. */
            companyName: string;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
            licenceCount: number;
            /** @description How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID. */
            durationDays: number;
            /** @description Its terms: see /v1/policies. */
            policy: string;
            /** @description Whose answer it will be. */
            email: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When the request lapses without an answer.
             */
            lapsesAt: string;
        };
        AnsweredConsent: {
            /**
             * @description The state it is in.
             * @enum {string}
             */
            state: "approved" | "declined";
            /** @description The name of the partner that asks. */
            partnerName: string;
        };
        OrderActions: {
            /** @description The order. */
            orderId: string;
            /** @description The instant of the world’s clock. */
            now: string;
            /** @description This page, in order. */
            items: components["schemas"]["StepAction"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            nextCursor: null;
        };
        StepAction: {
            /** @description What can be asked, by the name that scenarios use. */
            command: string;
            /** @description For people. */
            label: string;
            /** @description The method of the request. */
            method: string;
            /** @description The address of the request, or the path of a start: `NEW`, `EXISTING`, `ADD`. */
            path: string;
            /** @description Ready to send, once every required input is in it. */
            body: {
                [key: string]: unknown;
            };
            /** @description Who asked, or as whom a key speaks. */
            actor: {
                /** @description Of which kind it is. */
                kind: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Who may do it. */
            by: string;
            /** @description Whether it can be done now. */
            isAllowed: boolean;
            /** @description Why not; null where nothing speaks against it. */
            refusal: components["schemas"]["Refusal"];
            /** @description What may be said in the body; its form is that of the request. */
            inputs: {
                /** @description Its name, for people. */
                name: string;
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "text" | "boolean" | "integer" | "choice" | "list";
                /** @description Whether it has to be added to the body: only a person knows it. */
                isRequired: boolean;
                /** @description The answers that would be accepted now, each with the inputs that it needs; none where the action is not allowed. */
                options?: {
                    /** @description What stands there. */
                    value: string | boolean;
                    needs: string[];
                }[];
            }[];
        };
        StepActions: {
            /** @description The trial. */
            trialId: string;
            /** @description The instant of the world’s clock. */
            now: string;
            /** @description This page, in order. */
            items: components["schemas"]["StepAction"][];
            /** @description Send it as `cursor` for the next page; null on the last one. */
            nextCursor: null;
        };
        ChangedLoan: components["schemas"]["Loan"] & {
            /** @description What the command did. */
            entries: components["schemas"]["Entry"][];
        };
        Loan: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description The trial. */
            trialId: string;
            /** @description The state it is in. */
            state: string;
            /** @description What will happen by itself, the next one first. */
            timers: {
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /**
                 * Format: date-time
                 * @description When it falls due, by the world’s clock.
                 */
                dueAt: string;
            }[];
            /** @description The kind of device; a trial has one loan of each kind at most. */
            deviceType: string;
            /** @description The number on the shipping notice, such as `D1234567`. */
            loanNumber: string;
            /** @description Each model with the serial numbers of its devices. */
            devices: {
                /** @description The model of the device, as the reference data names it, `devices.models`. One that is not in it counts as shipped to the USA only. */
                model: string;
                /** @description Serial numbers. */
                serials: string[];
            }[];
            /**
             * Format: date
             * @description From when the loan counts: a date, UTC.
             */
            loanStartDate: string;
            /**
             * Format: date
             * @description The date that counts.
             */
            eulaExpiryDate: string | null;
            /**
             * Format: date
             * @description Shown; nothing counts from it.
             */
            controlHubExpiryDate: string | null;
            /**
             * Format: date
             * @description When the devices have to be back: a date, UTC.
             */
            returnDueDate: string | null;
            /**
             * Format: date
             * @description Until when a longer loan was asked for; null where none is.
             */
            requestedUntilDate: string | null;
            /** @description ISO 3166-1 alpha-2, such as `SE`. */
            country: string;
            /** @description Whether a power supply comes with them. */
            isPowerSupplyIncluded: boolean;
            /** @description Whether the return label came in the box. */
            isLabelInBox: boolean;
            /** @description Whether a new label was sent. */
            isRelabelled: boolean;
            /** @description Who collects the devices; null where none is named there. */
            carrier: string | null;
            /** @description Whether the devices should be back by now. */
            isOverdue: boolean;
            /**
             * Format: date-time
             * @description When the set-up was handed over; null where it was not.
             */
            handedOverAt: string | null;
            /** @description Serial numbers that are missing or too many. */
            mismatch: string[];
        };
        Numbers: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description The trial. */
            trialId: string;
            /** @description "none" before any number was added. */
            state: string;
            /** @description What will happen by itself, the next one first. */
            timers: {
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /**
                 * Format: date-time
                 * @description When it falls due, by the world’s clock.
                 */
                dueAt: string;
            }[];
            /** @description Phone numbers, E.164. */
            numbers: string[];
            /**
             * Format: date-time
             * @description When calls stopped.
             */
            stoppedAt: string | null;
        };
        ChangedNumbers: components["schemas"]["Numbers"] & {
            /** @description What the command did, in order. */
            entries: components["schemas"]["Entry"][];
        };
        SiteUrl: {
            /** @description The address of the meeting site. */
            siteUrl: string;
            /** @description Whether it can be taken. */
            isAvailable: boolean;
            /**
             * @description The state it is in.
             * @enum {string}
             */
            state: "available" | "heldByTrial" | "heldInGrace" | "heldAfterConversion" | "heldByOrder" | "paid";
            /**
             * Format: date-time
             * @description When it is free if nobody does anything; null where nothing is known, or not by you.
             */
            freeAt: string | null;
            /** @description Of the trial, if it is yours to see. */
            trialId: string | null;
        };
        ChangedConversion: components["schemas"]["Conversion"] & {
            /** @description What the command did, in order. */
            entries: components["schemas"]["Entry"][];
        };
        Conversion: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description The trial. */
            trialId: string;
            /** @description The state it is in. */
            state: string;
            /** @description What will happen by itself, the next one first. */
            timers: {
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /**
                 * Format: date-time
                 * @description When it falls due, by the world’s clock.
                 */
                dueAt: string;
            }[];
            /** @description Under which offer it is ordered. */
            offer: string;
            /** @description Meeting plans M1 to M3 and calling plans C1 to C3. */
            plans: string[];
            /** @description What is ordered beside the plans. */
            addOns: string[];
            /** @description Services of Webex. */
            services: string[];
            /** @description The trial’s services that it leaves out. */
            omitted: string[];
            /** @description The address of the meeting site. */
            siteUrl: string | null;
            /** @description Whom the provisioning e-mail reaches. */
            provisioningContactEmail: string;
            /** @description What is known of the contact: the partner’s, the customer’s or neither. */
            provisioningContactKind: string;
            /** @description The offer that the policy recommends; null for none. */
            recommendedOffer: string | null;
            /** @description A tier-2 partner asks its distributor. */
            isReferred: boolean;
            /**
             * Format: date-time
             * @description Until when the trial can be converted: the end of its grace period.
             */
            convertibleUntilAt: string;
            /** @description Who opened the set-up; null before. */
            openedAs: string | null;
            /** @description The customer’s administrator, who gets the mails and answers the requests. */
            adminEmail: string | null;
            /** @description Whether the order desk has handled the service order. */
            isProcessed: boolean;
            /** @description How many new devices were ordered beside it. */
            deviceOrderedCount: number;
            /** @description Services that were converted. */
            converted: string[];
            /** @description What is kept. */
            kept: string[];
            /** @description What is lost. */
            lost: string[];
        };
        ChangedOrder: components["schemas"]["Order"] & {
            /** @description What the command did to this order; what it told others stands with them. */
            entries: components["schemas"]["Entry"][];
            /** @description For people who got a part in it just now. */
            keys: components["schemas"]["Key"][];
        };
        Order: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description What its partner calls it, where that is yours to see. */
            externalId: string | null;
            /**
             * @description Under which offer it is ordered.
             * @enum {string}
             */
            offer: "A_WX" | "A_SPK" | "A_FLEX" | "CONTACT_CENTER";
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
            licenceCount: number;
            /**
             * Format: date
             * @description When the subscription is to begin: a date, UTC.
             */
            requestedStartDate: string;
            /**
             * Format: date-time
             * @description When it was placed, by the world’s clock.
             */
            placedAt: string;
            /** @description The state, nested as it is: {"open": {"wizard": "who"}}. */
            state: string | {
                [key: string]: unknown;
            };
            /** @description Where it stands. */
            status: string;
            /** @description Whom the provisioning email goes to. */
            contact: {
                /** @description The e-mail address of the person. */
                email: string;
                /** @description Whether the contact is an alias for several people. */
                isAlias: boolean;
                individualEmail: string | null;
            };
            /** @description The partner organisation. */
            partnerId: string | null;
            /** @description The customer organisation. */
            customerId: string | null;
            /** @description The trial. */
            trialId: string | null;
            /** @description Why it waits for the Cisco representative; null where it does not. */
            blockedBy: string | null;
            /** @description Whether the customer sets its services up itself. */
            isHandedToCustomer: boolean;
            /** @description What was entered in the open wizard; leaving it forgets all. */
            draft: {
                newPartner: {
                    /** @description The name of the company. */
                    companyName: string;
                    /** @description The customer’s administrator, who gets the mails and answers the requests. */
                    adminEmail: string;
                } | null;
                /** @description The customer’s administrator, who gets the mails and answers the requests. */
                adminEmail: string | null;
                /** @description The name of the company. */
                companyName: string | null;
                /** @description The country in which the service is used, ISO 3166-1 alpha-2. */
                countryOfOperation: string | null;
                /** @description The customer, where the trial makes it one. */
                customer: {
                    /** @description The customer organisation. */
                    customerId: string;
                    /** @description Where the data is kept. */
                    region: string;
                    details: {
                        /** @description The name of the company. */
                        companyName: string;
                        /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                        residencyCountry: string;
                        /** @description The customer’s administrator, who gets the mails and answers the requests. */
                        adminEmail: string;
                    } | null;
                } | null;
                /** @description Where the data is kept. */
                region: string | null;
            } | null;
            /** @description The pages of the set-up, each with whether it is saved. */
            steps: {
                /** @enum {string} */
                step: "subscriptionDetails" | "callSettings" | "meetingSettings" | "enterpriseSettings" | "contactCenter";
                isSaved: boolean;
            }[];
            /** @description The subdomain that was free when it was checked; null before. */
            checkedSiteUrl: string | null;
            /** @description The address of the meeting site. */
            siteUrl: string | null;
            /** @description Where the data is kept. */
            region: string | null;
            /** @description The country in which the data is kept, ISO 3166-1 alpha-2. */
            dataLocation: string | null;
            /** @description What will happen by itself, the next one first. */
            timers: {
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /**
                 * Format: date-time
                 * @description When it falls due, by the world’s clock.
                 */
                dueAt: string;
            }[];
        };
        ExpandedOrder: components["schemas"]["Order"] & {
            /** @description The customer, where the trial makes it one. */
            customer?: components["schemas"]["Customer"] & (Record<string, never> | null);
            partner?: components["schemas"]["Partner"] & (Record<string, never> | null);
        };
        Mail: components["schemas"]["Message"] & {
            /** @description How it reads in the `language` that was asked for; null where it is there only as it was sent, absent where none was asked for. */
            translation?: {
                /** @description In which language the sentences are. */
                language: string;
                /** @enum {string} */
                direction: "ltr" | "rtl";
                /** @description Of the mail. */
                subject: string;
                /** @description In words. */
                text: string;
                /** @description It says its language and direction itself. */
                html: string;
            } | null;
        };
        Event: {
            /** @description Sorts as events happened; the same at every reading and delivery. */
            id: string;
            /** @description Of which type it is. */
            type: string;
            /**
             * Format: date-time
             * @description By the world’s clock.
             */
            at: string;
            /**
             * Format: date-time
             * @description By the wall clock.
             */
            recordedAt: string;
            /** @description The world: `live`, or the id of a sandbox. */
            worldId: string;
            /** @description In the world. Refused requests have numbers too, so some are left out. */
            sequence: number;
            /** @description 1, 2, 3 … within the trial. */
            trialSequence: number | null;
            /** @description The trial. */
            trialId: string | null;
            /** @description The customer organisation. */
            customerId: string | null;
            /** @description The partner organisation. */
            partnerId: string | null;
            /** @description The order. */
            orderId: string | null;
            /** @description Of the request that caused it, also by turning a clock; null where time passed by itself. */
            trackingId: string | null;
            /** @description What it is about: ids, states, deadlines; no person. */
            data: {
                /** @enum {string} */
                cause: "command" | "timer" | "order";
                /** @description Who asked, or as whom a key speaks. */
                actor: {
                    /** @description Of which kind it is. */
                    kind: string;
                    /** @description The partner organisation. */
                    partnerId: string | null;
                    /** @description The customer organisation. */
                    customerId: string | null;
                } | null;
                /** @description Of the trial, else of the order; null where it is the same. */
                status: {
                    from: string | null;
                    to: string;
                } | null;
                about: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description What it changed, machine by machine; of a way out, what would have to be different. */
                changes: {
                    instanceId: string;
                    machine: string;
                    from: string | null;
                    to: string;
                }[];
                deadlines: {
                    instanceId: string;
                    /** @description Its name, for people. */
                    name: string;
                    /**
                     * Format: date-time
                     * @description When it falls due, by the world’s clock.
                     */
                    dueAt: string;
                }[];
                messages: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    /** @description Which notification it is, such as `N-04`. */
                    notificationId: string;
                }[];
                tasks: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    /** @description Which task it is. */
                    task: string;
                }[];
            };
        };
        NewWebhook: components["schemas"]["Webhook"] & {
            /** @description Shown this once. */
            secret: string;
        };
        Webhook: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description Where the events are sent. */
            url: string;
            /** @description For people. */
            description: string;
            /** @description Which events are sent; `trial.*` is all that begin so. */
            types: string[];
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /**
             * Format: date-time
             * @description Since when nothing is sent; null while it is enabled.
             */
            disabledAt: string | null;
            /**
             * @description Its owner did; its receiver answered 410; or an event was tried in vain for three days.
             * @enum {string|null}
             */
            disabledReason: "SWITCHED_OFF" | "RECEIVER_GONE" | "GIVEN_UP" | null;
            /**
             * Format: date-time
             * @description Until then the secret that was replaced signs too; null where there is none.
             */
            oldSecretUntil: string | null;
            /**
             * Format: date-time
             * @description When it was made, by the wall clock.
             */
            createdAt: string;
        };
        WebhookDelivery: {
            /** @description Of the event; sent as `webhook-id`. */
            id: string;
            /** @description Of which type it is. */
            type: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /**
             * Format: date-time
             * @description When it was made, by the wall clock.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried again; null when it is not.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it arrived or was given up; null before.
             */
            settledAt: string | null;
            /** @description The oldest first; of very many, the last 50. */
            attempts: {
                /**
                 * Format: date-time
                 * @description When, by the world’s clock.
                 */
                at: string;
                /** @description Of the answer; null: there was none. */
                status: number | null;
                durationMs: number;
                /** @description Why it came to nothing; null where it did not. */
                error: string | null;
            }[];
        };
        WebhookReplayed: {
            /** @description Events on their way again, 1,000 at most. */
            count: number;
            /** @description Ask again from there; null: all are. */
            nextFrom: string | null;
        };
        WebhookReplay: {
            /** @description The id of an event, or an instant of the world's clock: of an event, its `at`. In the live world an event that fell due while the server stood still counts as of when it was recorded. */
            from: string;
            /** @description The same; up to and including it. The end when absent. */
            to?: string;
        };
        Machine: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description Its name, for people. */
            name: string;
            /** @description For people. */
            title: string;
            /** @description For people. */
            description: string;
            /** @description Its states. */
            states: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                title: string;
                /** @description For people. */
                description: string;
                /** @description The clauses that it comes from. */
                source: string[];
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "atomic" | "compound" | "final";
                parentId: string | null;
                initialId: string | null;
                entryEffects: string[];
            }[];
            /** @description What leads from one state to another. */
            edges: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description The clauses that it comes from. */
                source: string;
                target: string | null;
                event: string;
                xstateEvent: string;
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "request" | "report" | "timer" | "always";
                timer: string | null;
                /** @description For people. */
                title: string;
                guard: string | null;
                /** @description For people. */
                description: string;
                sourceClauses: string[];
                /** @description What it asked for: messages, tasks, records. */
                effects: string[];
            }[];
            /** @description What it may hear. */
            events: string[];
        };
        Policy: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description SHA-256 of everything in it. */
            hash: string;
            /** @description Its name, for people. */
            name: string;
            /** @description Which version it is; a version never changes. */
            version: number;
            /** @description The day from which it is in force, UTC. */
            effectiveFrom: string | null;
            /** @description For people: why there is this version. */
            note: string | null;
            /** @description Lengths in days, limits, who may. */
            terms: {
                [key: string]: unknown;
            };
            /** @description Its rules. */
            rules: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description The code; what it means is at `/errors/{code}`. */
                code: string;
                /** @description For people. */
                title: string;
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message: string;
                /** @description The clauses that it comes from. */
                source: string[];
            }[];
        };
        Scenario: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description For people. */
            title: string;
            /** @description For people. */
            description: string | null;
            /** @description The policy: its name, or its name and version. */
            policy: string;
            /**
             * Format: date-time
             * @description The instant at which the story begins.
             */
            startAt: string;
        };
        ErrorPage: {
            /** @description The code; what it means is at `/errors/{code}`. */
            code: string;
            /** @description For people. */
            title: string;
            /** @description Where it stands. */
            status: number;
            /** @description The clauses that it comes from. */
            clauses: string[];
        };
        WholePolicy: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description SHA-256 of everything in it. */
            hash: string;
            /** @description Its name, for people. */
            name: string;
            /** @description Which version it is; a version never changes. */
            version: number;
            /** @description The day from which it is in force, UTC. */
            effectiveFrom: string | null;
            /** @description For people: why there is this version. */
            note: string | null;
            /** @description Lengths in days, limits, who may. */
            terms: {
                [key: string]: unknown;
            };
            /** @description The clause behind each term. */
            termSources: {
                [key: string]: string[];
            };
            /** @description Its lists of countries and services. */
            lists: {
                [key: string]: (string | number | boolean)[];
            };
            /** @description Its rules. */
            rules: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description The questions that it is about. */
                questions: string[];
                /** @description The code; what it means is at `/errors/{code}`. */
                code: string;
                /**
                 * @description How much it matters.
                 * @enum {string}
                 */
                severity: "deny" | "advise";
                /** @description For people. */
                title: string;
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message: string;
                /** @description By which its sentence is found in every language. */
                messageKey: string;
                /** @description What would help, where something does. */
                remedy?: string;
                /** @description For people: why there is this version. */
                note?: string;
                /** @description The clauses that it comes from. */
                source: string[];
                /** @description A condition of json-rules-engine. */
                appliesWhen?: {
                    [key: string]: unknown;
                };
                /** @description A condition of json-rules-engine. */
                require: {
                    [key: string]: unknown;
                };
            }[];
            /** @description What the analysis found. */
            findings: components["schemas"]["Finding"][];
            /** @description False: the policy is too large to be looked at whole, and more may be wrong. */
            isExact: boolean;
        };
        Finding: {
            /**
             * @description Of which kind it is.
             * @enum {string}
             */
            kind: "contradictory" | "vacuous" | "redundant" | "shadowed" | "settledByTerms";
            /**
             * @description How much it matters.
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @description The questions that it is about. */
            questions: string[];
            /** @description The rules that it is about. */
            ruleIds: string[];
            /** @description The file it stands in. */
            file: string;
            /** @description Where in it. */
            place: string;
            /** @description For people. */
            sentence: string;
            /** @description Facts that show it. */
            witness?: {
                [key: string]: string | number | boolean;
            };
            /** @description What stands there. */
            value?: boolean;
        };
        EligibilityMatrix: {
            /** @description What is asked. */
            question: string;
            /** @description Whether the analysis looked at every case; else it stopped at its bound. */
            isExact: boolean;
            /** @description One table for each group of facts that depend on each other. */
            tables: {
                /** @description The rules that it is about. */
                ruleIds: string[];
                columns: {
                    fact: string;
                    comparedWith?: string;
                }[];
                /** @description One for each step. */
                rows: {
                    cells: (({
                        /**
                         * @description Of which kind it is.
                         * @enum {string}
                         */
                        kind: "value" | "range" | "relation";
                    } & {
                        [key: string]: unknown;
                    })[] | null)[];
                    violated: string[];
                    /** @description The code; what it means is at `/errors/{code}`. */
                    code: string | null;
                    /** @description What it was decided on. */
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                }[];
            }[];
            /** @description Of trial.start: what may be tried beside what. Null: any. */
            overlap: {
                /** @description The customer, where the trial makes it one. */
                customer: string[] | null;
                bought: string[] | null;
                elsewhere: string[] | null;
                wanted: string[] | null;
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                outcome: "allowed" | "denied";
                violated: string[];
                /** @description The code; what it means is at `/errors/{code}`. */
                code: string | null;
            }[] | null;
        };
        PolicyDifference: {
            /** @description The first of the two. */
            left: string;
            /** @description The second of the two. */
            right: string;
            /** @description Its numbers and permissions. */
            terms: {
                /** @description Its name, for people. */
                name: string;
                /** @description The first of the two. */
                left?: unknown;
                /** @description The second of the two. */
                right?: unknown;
                leftSources: string[];
                rightSources: string[];
            }[];
            /** @description Its lists of countries and services. */
            lists: {
                /** @description Its name, for people. */
                name: string;
                /** @description The first of the two. */
                left?: unknown;
                /** @description The second of the two. */
                right?: unknown;
                leftSources: string[];
                rightSources: string[];
            }[];
            /** @description Its rules. */
            rules: {
                onlyLeft: string[];
                onlyRight: string[];
                changed: {
                    /** @description The rule that said it; absent where it was no rule. */
                    ruleId: string;
                    fields: {
                        /** @description Its name, for people. */
                        name: string;
                        /** @description The first of the two. */
                        left?: unknown;
                        /** @description The second of the two. */
                        right?: unknown;
                        leftSources: string[];
                        rightSources: string[];
                    }[];
                }[];
            };
            /** @description The questions that it is about. */
            questions: {
                /** @description What is asked. */
                question: string;
                isSame: boolean;
                /** @description Whether the analysis looked at every case; else it stopped at its bound. */
                isExact: boolean;
                allowedByLeftOnly?: {
                    /** @description What it was decided on. */
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    /** @description The first of the two. */
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                    /** @description The second of the two. */
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                };
                allowedByRightOnly?: {
                    /** @description What it was decided on. */
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    /** @description The first of the two. */
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                    /** @description The second of the two. */
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                };
                otherCode?: {
                    /** @description What it was decided on. */
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    /** @description The first of the two. */
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                    /** @description The second of the two. */
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        /** @description The code; what it means is at `/errors/{code}`. */
                        code: string | null;
                    };
                };
            }[];
        };
        CheckedPolicy: {
            /** @description Whether a world could run under it. */
            isUsable: boolean;
            /** @description What cannot be used, each with its place. */
            problems: {
                /** @description The file it stands in. */
                file: string;
                /** @description Where in it. */
                place: string;
                reason: string;
            }[];
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string | null;
            /** @description SHA-256 of the content. */
            hash: string | null;
            /** @description What the analysis found. */
            findings: components["schemas"]["Finding"][];
            /** @description False: the policy is too large to be looked at whole, and more may be wrong. */
            isExact: boolean;
            /** @description From the policy of the same name, or the one named; null without one. */
            difference: components["schemas"]["PolicyDifference"] | null;
            /** @description The answers to `cases`; what is wrong with facts that have none. */
            cases: (components["schemas"]["ServiceExplanation"] & {
                /** @description What cannot be used, each with its place. */
                problems: {
                    fact: string;
                    problem: string;
                }[];
            })[];
        };
        ReferenceData: {
            /** @description The lengths that are offered. Unit: days. */
            durationsDays: number[];
            /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
            licenceCount: {
                min: number;
                max: number;
                default: number;
            };
            /** @description Services of Webex. */
            services: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description For people. */
                label: string;
                includes: string[];
                countedApart: boolean;
                participantCountMax?: {
                    app: number;
                    site: number;
                };
                numbersRequiredAtStart?: boolean;
            }[];
            /** @description Lines of business to choose from. */
            verticals: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description For people. */
                label: string;
            }[];
            /** @description Regions with their countries. */
            regions: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description For people. */
                label: string;
                countries: string[];
            }[];
            /** @description Of every country that no region names. */
            regionElsewhere: string;
            /** @description Where Webex is available. */
            supportedCountries: string[];
            /** @description Where Contact Center is sold. */
            contactCenterSalesCountries: string[];
            /** @description Each model with the serial numbers of its devices. */
            devices: {
                countMax: number;
                groups: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    /** @description Which events are sent; `trial.*` is all that begin so. */
                    types: string[];
                    countMax: number;
                }[];
                models: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    /** @description For people. */
                    label: string;
                    /** @description Of which type it is. */
                    type: string;
                    countMax: number;
                    shipsTo: string[];
                }[];
                unknownModelShipsTo: string[];
                countryLists: {
                    [key: string]: string[];
                };
            };
            /** @description Countries of that region, for the terms that name it. */
            emear: string[];
            /** @description The terms of orders. */
            orders: {
                repContactDays: number;
            };
            /** @description Where the documents send people. */
            links: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description The policy: its name, or its name and version. */
                policy: string;
                /** @description Its address. */
                url: string;
                /** @description The clauses that it comes from. */
                clauses: string[];
            }[];
        };
        GuideTopic: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description For people. */
            title: string;
            /** @description In words. */
            text: string;
            /** @description The operation that it is about. */
            beside: string;
            /** @description The clauses that it comes from. */
            clauses: string[];
            /** @description Whether it is advice, and no rule. */
            isAdvice: boolean;
        };
    };
    responses: {
        /** @description The request cannot be read: malformed JSON, or an unknown or unusable query parameter. */
        Problem400: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No key, or one that opens nothing. */
        Problem401: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                "WWW-Authenticate": components["headers"]["Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key’s role, or the person’s, does not allow it. */
        Problem403: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or it is not the caller’s to see. */
        Problem404: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The rate limit is used up; try again after Retry-After seconds. */
        Problem429: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our failure; the tracking id finds it in the log. */
        Problem500: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too much is asked at once, or it could not be kept; try again after Retry-After seconds. */
        Problem503: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Refused, with every reason; nothing changed. */
        Problem409: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The length of the body is not given. */
        Problem411: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Its version is another than If-Match demands; the ETag has the present one. */
        Problem412: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        Problem413: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not declared as JSON. */
        Problem415: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has fields that cannot be used; each is named. */
        Problem422: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No space is left to keep anything. */
        Problem507: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The version that is to be changed has to be named: If-Match. */
        Problem428: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
                "X-Request-Id": components["headers"]["RequestId"];
                "Api-Version": components["headers"]["ApiVersion"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
        IdempotencyKey: string;
        /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
        IfMatch: string;
        /** @description The `ETag` of the version that is changed; `*` for whatever version it has. Without it the answer is 428, for another version 412. */
        IfMatchRequired: string;
        /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
        IfNoneMatch: string;
        /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
        Reason: string;
        /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
        World: string;
        /** @description The version of the API to speak; the one that the key was made under where it is left out. */
        ApiVersion: string;
        /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
        TrackingId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Finds this request in the log: the one that was sent, or a new one. */
        TrackingId: string;
        /** @description The version of the API that the answer is in. */
        ApiVersion: string;
        /** @description The same as `trackingid`, under the name that other clients know. */
        RequestId: string;
        /** @description How to say who asks. Source: RFC 9110 §11.6.1. */
        Authenticate: string;
        /** @description The language that the answer speaks. */
        ContentLanguage: string;
        /** @description The name of the file, for a client that saves it. */
        ContentDisposition: string;
        /** @description Where the new resource is: an absolute address, like that of `Link`. */
        Location: string;
        /** @description The next page, as `<address>; rel="next"`, the address absolute; absent on the last one. */
        Link: string;
        /** @description The version of what is shown, for `If-Match` and `If-None-Match`. */
        ETag: string;
        /** @description When to try again. Unit: seconds. */
        RetryAfter: number;
        /** @description What is left in this window, and when it begins anew. */
        RateLimit: string;
        /** @description How many requests one key may send in which time. */
        RateLimitPolicy: string;
        /** @description `true` where the request had its effect before; this is what it was told then. */
        IdempotentReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSandboxes: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Sandbox"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Its name, for people. */
                    name?: string;
                    /**
                     * Format: date-time
                     * @description The instant of the world’s clock.
                     */
                    now?: string;
                    /** @description The policy: its name, or its name and version. */
                    policy?: string;
                    /** @description A scenario as /v1/schemas/scenario.json describes it, or the id of one in /v1/scenarios. */
                    scenario?: string | {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Made; a scenario has been run. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedSandbox"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The sandbox, `sbx_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"] & {
                        /** @description SHA-256 of all entries, as the page and the command give it; null if very many, and for who is no operator. */
                        entriesHash: string | null;
                    };
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The sandbox, `sbx_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    advanceSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The sandbox, `sbx_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description To which instant the clock is turned.
                     */
                    to?: string;
                    /**
                     * Format: duration
                     * @description ISO-8601; a day is 24 hours; no months, no years; longer than zero.
                     */
                    by?: string;
                    /**
                     * @description To whatever is due next.
                     * @enum {boolean}
                     */
                    toNext?: true;
                };
            };
        };
        responses: {
            /** @description What happened, in order. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Advanced"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    forkSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The sandbox, `sbx_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description The last instant that both share; the present when absent.
                     */
                    at?: string;
                    /** @description Its name, for people. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The new sandbox, with keys of its own. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForkedSandbox"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    exportSandbox: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The sandbox, `sbx_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A header, a line for each entry, and their count and SHA-256: JSON, a line each. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Backup"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createBackup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The instant where it is absent. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description It is there, whole. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewBackup"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["ApiKey"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description As whom the key is to speak. */
                    actor: {
                        /**
                         * @description Of which kind it is.
                         * @enum {string}
                         */
                        kind: "operator" | "trialsTeam" | "orderDesk";
                    } | {
                        /**
                         * @description Of which kind it is.
                         * @enum {string}
                         */
                        kind: "partner";
                        /** @description The partner organisation. */
                        partnerId: string;
                        /**
                         * Format: email
                         * @description The e-mail address of a person.
                         */
                        email: string;
                    } | {
                        /**
                         * @description Of which kind it is.
                         * @enum {string}
                         */
                        kind: "customer";
                        /** @description The customer organisation. */
                        customerId: string;
                        /**
                         * Format: email
                         * @description The e-mail address of a person.
                         */
                        email: string;
                    } | {
                        /**
                         * @description Of which kind it is.
                         * @enum {string}
                         */
                        kind: "contact";
                        /**
                         * Format: email
                         * @description The e-mail address of a person.
                         */
                        email: string;
                    };
                    /** @description For people. */
                    label?: string;
                    /**
                     * Format: date-time
                     * @description By the wall clock; never when absent.
                     */
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description The key, shown this once. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The key, by its id `key_…`; never the key itself. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: duration
                     * @description How long the old key still opens, by the wall clock; at most P7D.
                     * @default P1D
                     */
                    overlap?: string;
                };
            };
        };
        responses: {
            /** @description The new key, shown this once. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    suspendKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The key, by its id `key_…`; never the key itself. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    resumeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The key, by its id `key_…`; never the key itself. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The key as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    deleteKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The key, by its id `key_…`; never the key itself. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description An e-mail address, or one of operator, partner, customer, contact, trialsTeam, orderDesk. */
                actor?: string;
                /** @description Only this operation or command, such as `trial.extend`. */
                operation?: string;
                /** @description For the operator of the installation: of any sandbox, even one that is gone. */
                sandboxId?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["AuditRow"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Partner"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id that it is to have; a new one when absent. */
                    partnerId?: string;
                    /** @description Its name, for people. */
                    name: string;
                    /**
                     * @description Whether the partner is certified for Webex.
                     * @default true
                     */
                    isCertified?: boolean;
                    /**
                     * @description Whether the partner buys from Cisco (1) or from a distributor (2).
                     * @default 1
                     */
                    tier?: 1 | 2;
                    /**
                     * @description The people who act for the partner, each with roles.
                     * @default []
                     */
                    users?: {
                        /** @description The e-mail address of a person. */
                        email: string;
                        /** @description What the person may do. */
                        roles: ("SALES_ADMIN" | "SALES_FULL_ADMIN" | "READ_ONLY")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description The partner. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredPartner"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The partner, `par_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partner"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updatePartner: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that is changed; `*` for whatever version it has. Without it the answer is 428, for another version 412. */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The partner, `par_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the partner is certified for Webex. */
                    isCertified?: boolean;
                    /** @description Whether the partner buys from Cisco (1) or from a distributor (2). */
                    tier?: 1 | 2;
                    /** @description The people who act for the partner, each with roles. */
                    users?: {
                        /** @description The e-mail address of a person. */
                        email: string;
                        /** @description What the person may do. */
                        roles: ("SALES_ADMIN" | "SALES_FULL_ADMIN" | "READ_ONLY")[];
                    }[];
                };
            };
        };
        responses: {
            /** @description The partner as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredPartner"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what is about this partner. */
                partnerId?: string;
                /** @description Only what its partner calls by this id of its own. */
                externalId?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Customer"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    registerCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id that it is to have; a new one when absent. */
                    customerId?: string;
                    /** @description Your own id for it, unique among yours. */
                    externalId?: string;
                    /** @description The name of the company. */
                    companyName: string;
                    /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
                    vertical: string;
                    /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                    residencyCountry: string;
                    /** @description The administrators of the customer organisation, each with roles. */
                    admins: {
                        /** @description The e-mail address of a person. */
                        email: string;
                        /** @description What the person may do. */
                        roles: ("FULL_ADMIN" | "ADMIN" | "DEVICE_ADMIN")[];
                    }[];
                    /**
                     * @description People of the customer who use Webex already.
                     * @default []
                     */
                    userEmails?: string[];
                    /**
                     * @description What the customer has bought, by service.
                     * @default []
                     */
                    purchases?: {
                        /**
                         * @description A service of Webex.
                         * @enum {string}
                         */
                        service: "MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER" | "LEGACY_CALL";
                        /** @description How many. */
                        quantity: number;
                        /**
                         * @description The partner who manages it; null for none.
                         * @default null
                         */
                        managingPartnerId?: string | null;
                    }[];
                    /**
                     * @description Addresses of meeting sites that the customer has.
                     * @default []
                     */
                    siteUrls?: string[];
                    /**
                     * @description The partners that have to do with the customer.
                     * @default []
                     */
                    relationships?: {
                        /** @description The partner organisation. */
                        partnerId: string;
                        /**
                         * @description The partner’s administrators who look after this customer.
                         * @default []
                         */
                        adminEmails?: string[];
                    }[];
                };
            };
        };
        responses: {
            /** @description The customer. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCustomer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /** @description What is to be shown within it, by commas: trials. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without. */
                expand?: string;
            };
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The customer, `cus_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandedCustomer"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that is changed; `*` for whatever version it has. Without it the answer is 428, for another version 412. */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The customer, `cus_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The administrators of the customer organisation, each with roles. */
                    admins?: {
                        /** @description The e-mail address of a person. */
                        email: string;
                        /** @description What the person may do. */
                        roles: ("FULL_ADMIN" | "ADMIN" | "DEVICE_ADMIN")[];
                    }[];
                    /** @description People of the customer who use Webex already. */
                    userEmails?: string[];
                    /** @description What the customer has bought, by service. */
                    purchases?: {
                        /**
                         * @description A service of Webex.
                         * @enum {string}
                         */
                        service: "MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER" | "LEGACY_CALL";
                        /** @description How many. */
                        quantity: number;
                        /**
                         * @description The partner who manages it; null for none.
                         * @default null
                         */
                        managingPartnerId?: string | null;
                    }[];
                    /** @description Addresses of meeting sites that the customer has. */
                    siteUrls?: string[];
                };
            };
        };
        responses: {
            /** @description The customer as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredCustomer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    checkEligibility: {
        parameters: {
            query?: {
                /** @description `full` adds the tree of every rule, and what would make the request pass. */
                explain?: "violations" | "full";
                /** @description Adds the instant from which time alone allows it. */
                forecast?: "true" | "false";
            };
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The customer organisation. */
                    customerId?: string;
                    /** @description The customer, where the trial makes it one. */
                    customer?: {
                        /** @description The name of the company. */
                        companyName: string;
                        /** @description The customer’s administrator, who gets the mails and answers the requests. */
                        adminEmail: string;
                        /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
                        vertical: string;
                        /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                        residencyCountry: string;
                        /**
                         * @description People of the customer who use Webex already.
                         * @default []
                         */
                        userEmails?: string[];
                    };
                    /**
                     * @description The customer exists already, and the partner has seen that.
                     * @default false
                     */
                    confirmExisting?: boolean;
                    /**
                     * @description It is acknowledged that the customer is in a country where Webex is available. Source: T-025.
                     * @default false
                     */
                    locationAcknowledged?: boolean;
                    /** @description Services of Webex. */
                    services: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
                    /**
                     * @description The edition of the meeting service.
                     * @default null
                     * @enum {string|null}
                     */
                    edition?: "STANDARD" | "ENTERPRISE" | null;
                    /**
                     * @description The address of the meeting site.
                     * @default null
                     */
                    siteUrl?: string | null;
                    /**
                     * @description An IANA time zone, such as `Europe/Stockholm`.
                     * @default null
                     */
                    timeZone?: string | null;
                    /**
                     * @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID.
                     * @default 30
                     */
                    durationDays?: number;
                    /**
                     * @description The partner’s administrators who get the mails; the asker when empty.
                     * @default []
                     */
                    partnerAdminEmails?: string[];
                    /**
                     * @description How many users work in which country, for the advice on residency.
                     * @default {}
                     */
                    usersByCountry?: {
                        [key: string]: number;
                    };
                    /** @description The policy: its name, or its name and version. */
                    policy?: string;
                };
            };
        };
        responses: {
            /** @description The decision; nothing was done. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The decision, `dec_…`, as the answer or the entry named it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTrials: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what stands so. */
                status?: "requested" | "pendingConsent" | "pendingProvisioning" | "active" | "grace" | "converted" | "cancelled" | "ended";
                /** @description Only what is about this partner. */
                partnerId?: string;
                /** @description Only what is about this customer. */
                customerId?: string;
                /** @description Only what its partner calls by this id of its own. */
                externalId?: string;
                /** @description Only where the name of the customer or of the partner holds this, in capitals or not. */
                search?: string;
                /** @description What is to be shown within it, by commas: customer, partner. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without. */
                expand?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["ExpandedTrial"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    startTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id that it is to have; a new one when absent. */
                    trialId?: string;
                    /** @description Your own id for it, unique among yours. */
                    externalId?: string;
                    /** @description The customer organisation. */
                    customerId?: string;
                    /** @description The customer, where the trial makes it one. */
                    customer?: {
                        /** @description The name of the company. */
                        companyName: string;
                        /** @description The customer’s administrator, who gets the mails and answers the requests. */
                        adminEmail: string;
                        /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
                        vertical: string;
                        /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                        residencyCountry: string;
                        /**
                         * @description People of the customer who use Webex already.
                         * @default []
                         */
                        userEmails?: string[];
                    };
                    /**
                     * @description The customer exists already, and the partner has seen that.
                     * @default false
                     */
                    confirmExisting?: boolean;
                    /**
                     * @description It is acknowledged that the customer is in a country where Webex is available. Source: T-025.
                     * @default false
                     */
                    locationAcknowledged?: boolean;
                    /** @description Services of Webex. */
                    services: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
                    /**
                     * @description The edition of the meeting service.
                     * @default null
                     * @enum {string|null}
                     */
                    edition?: "STANDARD" | "ENTERPRISE" | null;
                    /**
                     * @description The address of the meeting site.
                     * @default null
                     */
                    siteUrl?: string | null;
                    /**
                     * @description An IANA time zone, such as `Europe/Stockholm`.
                     * @default null
                     */
                    timeZone?: string | null;
                    /**
                     * @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID.
                     * @default 30
                     */
                    durationDays?: number;
                    /**
                     * @description The partner’s administrators who get the mails; the asker when empty.
                     * @default []
                     */
                    partnerAdminEmails?: string[];
                    /**
                     * @description How many users work in which country, for the advice on residency.
                     * @default {}
                     */
                    usersByCountry?: {
                        [key: string]: number;
                    };
                    /** @description The policy: its name, or its name and version. */
                    policy?: string;
                };
            };
        };
        responses: {
            /** @description Accepted; what follows is told by the operation. */
            202: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getTrial: {
        parameters: {
            query?: {
                /** @description What is to be shown within it, by commas: customer, partner. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without. */
                expand?: string;
            };
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trial. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandedTrial"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    copyTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Its name, for people. */
                    name?: string;
                };
            };
        };
        responses: {
            /** @description The sandbox, with a key for whoever asked. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopiedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    validateTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id that it is to have; a new one when absent. */
                    trialId?: string;
                    /** @description Your own id for it, unique among yours. */
                    externalId?: string;
                    /** @description The customer organisation. */
                    customerId?: string;
                    /** @description The customer, where the trial makes it one. */
                    customer?: {
                        /** @description The name of the company. */
                        companyName: string;
                        /** @description The customer’s administrator, who gets the mails and answers the requests. */
                        adminEmail: string;
                        /** @description The customer’s line of business, one of the list in `GET /v1/reference-data`. */
                        vertical: string;
                        /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                        residencyCountry: string;
                        /**
                         * @description People of the customer who use Webex already.
                         * @default []
                         */
                        userEmails?: string[];
                    };
                    /**
                     * @description The customer exists already, and the partner has seen that.
                     * @default false
                     */
                    confirmExisting?: boolean;
                    /**
                     * @description It is acknowledged that the customer is in a country where Webex is available. Source: T-025.
                     * @default false
                     */
                    locationAcknowledged?: boolean;
                    /** @description Services of Webex. */
                    services: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
                    /**
                     * @description The edition of the meeting service.
                     * @default null
                     * @enum {string|null}
                     */
                    edition?: "STANDARD" | "ENTERPRISE" | null;
                    /**
                     * @description The address of the meeting site.
                     * @default null
                     */
                    siteUrl?: string | null;
                    /**
                     * @description An IANA time zone, such as `Europe/Stockholm`.
                     * @default null
                     */
                    timeZone?: string | null;
                    /**
                     * @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days. Which lengths are offered is in the reference data, `durationsDays`; any other is refused with DURATION_INVALID.
                     * @default 30
                     */
                    durationDays?: number;
                    /**
                     * @description The partner’s administrators who get the mails; the asker when empty.
                     * @default []
                     */
                    partnerAdminEmails?: string[];
                    /**
                     * @description How many users work in which country, for the advice on residency.
                     * @default {}
                     */
                    usersByCountry?: {
                        [key: string]: number;
                    };
                    /** @description The policy: its name, or its name and version. */
                    policy?: string;
                };
            };
        };
        responses: {
            /** @description It would start; nothing was done. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getOperation: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The operation, `op_…`, as the answer that began it named it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operation. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    getTimeline: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Past and future. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every action. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    completeProvisioning: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    extendTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description It is known that the new end is earlier than the old one.
                     * @default false
                     */
                    confirmShorter?: boolean;
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    addService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A service of Webex.
                     * @enum {string}
                     */
                    service: "MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER";
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    removeService: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description A service of Webex.
                     * @enum {string}
                     */
                    service: "MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER";
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    editLicences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID. */
                    licenceCount: number;
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    cancelTrial: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description It is meant: without `true` nothing ends.
                     * @default false
                     */
                    confirm?: boolean;
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    showPurchaseInterest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    approveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the partner becomes a full administrator of the customer. */
                    grantFullAdmin: boolean;
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    declineConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    resendConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    removeSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    skipDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Why.
                     * @enum {string}
                     */
                    reason: "NO_SHIPMENT_LICENCES_ONLY" | "PARTNER_OWN_DEVICES" | "CUSTOMER_EXISTING_DEVICES" | "TEST_ONLY_NOT_CUSTOMER_REQUEST";
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTrial"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    stepStartWizard: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The wizard as the last answer gave it; null to begin. */
                    session: components["schemas"]["WizardSession"] & unknown;
                    /** @description Which page is saved, or which step is taken. */
                    step: components["schemas"]["WizardStep"];
                };
            };
        };
        responses: {
            /** @description The wizard after the step. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wizard"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listPendingTrialRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every one, for full administrators. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["PendingTrialRequest"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createConsentToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: email
                     * @description One of those who are asked; the administrator of the request when absent.
                     */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description The token, shown this once. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentToken"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    lookAtConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What stands behind `#` in the link of the mail. */
                    token: string;
                };
            };
        };
        responses: {
            /** @description What is asked. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentRequest"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    redeemConsentToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What stands behind `#` in the link of the mail. */
                    token: string;
                    /**
                     * @description The administrator’s answer.
                     * @enum {string}
                     */
                    answer: "approve" | "decline";
                    /**
                     * @description Whether the partner becomes a full administrator for the trial’s time.
                     * @default false
                     */
                    grantFullAdmin?: boolean;
                };
            };
        };
        responses: {
            /** @description It is answered. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredConsent"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listOrderActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every action. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderActions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLoanActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shipping, then each loan. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepActions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listConversionActions: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every action. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepActions"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listLoans: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every loan, in the order of shipping. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Loan"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    shipDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The kind of device; a trial has one loan of each kind at most.
                     * @enum {string}
                     */
                    deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
                    /** @description Each model with the serial numbers of its devices. */
                    devices: {
                        /** @description The model of the device, as the reference data names it, `devices.models`. One that is not in it counts as shipped to the USA only. */
                        model: string;
                        /** @description Serial numbers. */
                        serials: string[];
                    }[];
                    /** @description The number on the shipping notice, such as `D1234567`. */
                    loanNumber: string;
                    /** @description The shipping date, from which the loan counts: a date, UTC. */
                    shippedOn: string;
                    /** @description The date in the licence e-mail, which counts. */
                    eulaExpiryDate?: string;
                    /** @description The date that Control Hub shows; it does not count. */
                    controlHubExpiryDate?: string;
                    /** @description ISO 3166-1 alpha-2, such as `SE`. */
                    country: string;
                    /** @description Whether the customer’s network powers the phones. */
                    supportsPoe: boolean;
                    /**
                     * @description The trials team knows about the power for the phones.
                     * @default false
                     */
                    trialsTeamContacted?: boolean;
                };
            };
        };
        responses: {
            /** @description The loan. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getLoan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The loan. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deliverDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    requestTracking: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The subject of the mail. */
                    subject: string;
                    /** @description The number on the shipping notice, such as `D1234567`. */
                    loanNumber: string;
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    requestLoanExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The last day: a date, UTC. */
                    until: string;
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    approveLoanExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The last day: a date, UTC. */
                    until: string;
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    rejectLoanExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    keepDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    orderMoreDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many. */
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    prepareReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether the devices go back in what they came in. */
                    hasOriginalPackaging: boolean;
                    /** @description Whether the return label is there. */
                    hasLabel: boolean;
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    reportLostLabel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    pickUpDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    receiveDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Serial numbers. */
                    serials: string[];
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    enquireLoanNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
                /** @description The kind of device; a trial has one loan of each kind at most. */
                deviceType: "PHONE" | "ROOM_DEVICE" | "DESK_DEVICE" | "BOARD";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The organisation as the trials team knows it. */
                    orgId?: string;
                    /** @description The customer’s administrator, who gets the mails and answers the requests. */
                    adminEmail?: string;
                    /**
                     * @description Serial numbers.
                     * @default []
                     */
                    serials?: string[];
                };
            };
        };
        responses: {
            /** @description The loan as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLoan"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getNumbers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Numbers"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    orderNumbers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The customer’s provider of phone numbers. */
                    provider: {
                        /** @description Whether the provider is one of the approved ones. */
                        isApproved: boolean;
                        /** @description Whether the provider orders through Control Hub. */
                        hasIntegratedCcp: boolean;
                    };
                    /** @description Phone numbers, E.164. */
                    numbers: string[];
                };
            };
        };
        responses: {
            /** @description The numbers as they are now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedNumbers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    bringNumbers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many users need a number. */
                    userNumberCount: number;
                    /** @description For how many locations numbers are brought. */
                    locationCount: number;
                    /** @description Phone numbers, E.164. */
                    numbers: string[];
                };
            };
        };
        responses: {
            /** @description The numbers as they are now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedNumbers"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    checkSiteUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The address of the site, without `https://`. */
                url: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteUrl"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listConversions: {
        parameters: {
            query?: never;
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every one, the oldest first. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Conversion"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    orderConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Under which offer it is ordered.
                     * @enum {string}
                     */
                    offer: "A_SPK" | "A_WX" | "A_FLEX";
                    /**
                     * @description Meeting plans M1 to M3 and calling plans C1 to C3.
                     * @default []
                     */
                    plans?: ("M1" | "M2" | "M3" | "C1" | "C2" | "C3")[];
                    /**
                     * @description What is ordered beside the plans.
                     * @default []
                     */
                    addOns?: ("ROOM_SYSTEM" | "TRAINING_CENTER_200" | "EVENT_CENTER_1000")[];
                    /**
                     * @description Services of Webex.
                     * @default []
                     */
                    services?: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
                    /**
                     * @description The address of the meeting site.
                     * @default null
                     */
                    siteUrl?: string | null;
                    /** @description Whom the provisioning e-mail reaches. */
                    provisioningContactEmail?: string;
                };
            };
        };
        responses: {
            /** @description The conversion. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    openConversionSetup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description In which role the person answers.
                     * @enum {string}
                     */
                    as: "PARTNER" | "CUSTOMER_ADMIN";
                };
            };
        };
        responses: {
            /** @description The conversion as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    submitConversionAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The customer’s administrator, who gets the mails and answers the requests. */
                    adminEmail: string;
                };
            };
        };
        responses: {
            /** @description The conversion as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    confirmConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The conversion as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    processConversion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The conversion as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    orderConversionDevices: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The trial, `trl_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many. */
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description The conversion as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedConversion"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what its partner calls by this id of its own. */
                externalId?: string;
                /** @description What is to be shown within it, by commas: customer, partner. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without. */
                expand?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["ExpandedOrder"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    placeOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The id that it is to have; a new one when absent. */
                    orderId?: string;
                    /** @description Your own id for it, unique among yours. */
                    externalId?: string;
                    /**
                     * @description Under which offer it is ordered.
                     * @enum {string}
                     */
                    offer: "A_WX" | "A_SPK" | "A_FLEX" | "CONTACT_CENTER";
                    /** @description Services of Webex. */
                    services: ("MESSAGING" | "MEETINGS" | "CALLING" | "CONTACT_CENTER")[];
                    /**
                     * @description How many licences, of each service. How many may be asked for is in the reference data, `licenceCount`; any other number is refused with LICENCE_COUNT_INVALID.
                     * @default 100
                     */
                    licenceCount?: number;
                    /** @description When the subscription is to begin: a date, UTC. */
                    requestedStartDate: string;
                    /** @description Whom the provisioning e-mail reaches. */
                    provisioningContactEmail: string;
                    /**
                     * @description Whether the contact is an alias for several people.
                     * @default false
                     */
                    isAlias?: boolean;
                    /** @description The partner organisation. */
                    partnerId?: string | null;
                    /**
                     * @description The customer that the order is for, if it has an organisation.
                     * @default null
                     */
                    endCustomerId?: string | null;
                    /**
                     * @description The trial.
                     * @default null
                     */
                    trialId?: string | null;
                };
            };
        };
        responses: {
            /** @description The order. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getOrder: {
        parameters: {
            query?: {
                /** @description What is to be shown within it, by commas: customer, partner. Such an answer has no ETag, as what is shown within changes by itself: for If-Match, read it without. */
                expand?: string;
            };
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpandedOrder"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    addOrderIndividual: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The e-mail address of a person. */
                    email: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    setUpOrderNow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    exitOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    chooseOrderRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description In which role the person answers.
                     * @enum {string}
                     */
                    role: "PARTNER";
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    chooseOrderWho: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Who sets the services up.
                     * @enum {string}
                     */
                    who: "SELF" | "COLLEAGUE" | "CUSTOMER";
                    /** @description The e-mail address of a person. */
                    email?: string;
                    /** @description The name of the company. */
                    companyName?: string;
                    /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                    residencyCountry?: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    createOrderPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the company. */
                    companyName: string;
                    /** @description The new partner’s first administrator. */
                    adminEmail: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    reviewOrderPartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether it is the right organisation. */
                    isRecognised: boolean;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    nameOrderCustomerAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The customer’s administrator, who gets the mails and answers the requests. */
                    adminEmail: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    nameOrderCountry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the company. */
                    companyName: string;
                    /** @description The country in which the service is used, ISO 3166-1 alpha-2. */
                    countryOfOperation: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    confirmOrderCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Whether the organisation is to be made or exists already.
                     * @enum {string}
                     */
                    kind: "NEW" | "EXISTING";
                    /** @description The name of the company. */
                    companyName?: string;
                    /** @description The country in which the customer’s data is kept, ISO 3166-1 alpha-2. */
                    residencyCountry?: string;
                    /** @description The customer organisation. */
                    customerId?: string;
                    /**
                     * @description Whether it is the right organisation.
                     * @default true
                     */
                    isRecognised?: boolean;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    confirmOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    setOrderPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    checkOrderSubdomain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The address of the meeting site. */
                    siteUrl: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    saveOrderStep: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Which page is saved, or which step is taken.
                     * @enum {string}
                     */
                    step: "subscriptionDetails" | "callSettings" | "meetingSettings" | "enterpriseSettings" | "contactCenter";
                    /** @description The address of the meeting site. */
                    siteUrl?: string;
                    /** @description The country in which the data is kept, ISO 3166-1 alpha-2. */
                    dataLocation?: string;
                };
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    handOverOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    provisionOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    unblockOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The order, `ord_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The order as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description Only what is about this customer. */
                customerId?: string;
                /** @description Only what is about this partner. */
                partnerId?: string;
                /** @description Only what is about this order. */
                orderId?: string;
                /** @description Only this notification, such as `N-04`. */
                notificationId?: string;
                /** @description Each mail is told in this language too, under `translation`. */
                language?: "en" | "sv" | "de" | "nb" | "bg" | "ar";
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Mail"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description Only what is about this customer. */
                customerId?: string;
                /** @description Only what is about this partner. */
                partnerId?: string;
                /** @description Only what is about this order. */
                orderId?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Task"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description Only what was recorded in this organisation or order. */
                stream?: string;
                /** @description The sequence of an entry: what came later. */
                after?: number;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Entry"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Types with commas between; `trial.*` is all that begin so. */
                type?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description Only what is about this customer. */
                customerId?: string;
                /** @description The id of an event: what came later. */
                after?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; it may be short, or empty, and not the last. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Event"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description Types with commas between; `trial.*` is all that begin so. */
                type?: string;
                /** @description Only what is about this trial. */
                trialId?: string;
                /** @description Only what is about this customer. */
                customerId?: string;
                /** @description The id of an event: what came later. */
                after?: string;
            };
            header?: {
                /** @description Where the stream was left: it goes on there, without a gap. */
                "last-event-id"?: string;
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each event as `id`, `event` (its type) and `data` (as in the list); a comment at least every 15 seconds. A block with an `id` alone only moves the place. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Webhook"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where events are sent to: https on port 443 or 8443, at a public address. */
                    url: string;
                    /**
                     * @description For people.
                     * @default
                     */
                    description?: string;
                    /**
                     * @description Which events: types, all that begin so (`trial.*`), or all (`*`).
                     * @default [
                     *       "*"
                     *     ]
                     */
                    types?: string[];
                };
            };
        };
        responses: {
            /** @description The endpoint, and its secret, shown this once. */
            201: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` that the client has already: the answer is 304 while it is the same. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description You have this version already. */
            304: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that the request was decided on. Where it is another by now, nothing happens, and the answer is 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description The `ETag` of the version that is changed; `*` for whatever version it has. Without it the answer is 428, for another version 412. */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Where events are sent to: https on port 443 or 8443, at a public address. */
                    url?: string;
                    /** @description For people. */
                    description?: string;
                    /** @description Which events: types, all that begin so (`trial.*`), or all (`*`). */
                    types?: string[];
                    /** @description Switched on again it goes on where it stood: nothing was lost meanwhile. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The endpoint, and its new secret, shown this once. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many items a page has at most. */
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Only what stands so. */
                status?: "pending" | "delivered" | "failed";
            };
            header?: {
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, each with its attempts. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["WebhookDelivery"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
                /** @description The id of the event. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    replayWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The endpoint, `whk_…`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description They are on their way. */
            202: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    listMachines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every machine, with its states and edges. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Machine"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    getMachine: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The machine with its version, such as `trial@1`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every policy, with its terms. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Policy"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every scenario. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Scenario"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The scenario, as the list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    getScenarioSchema: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schema. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    getErrorPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The code of a problem, such as `TRIAL_CLOSED`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorPage"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The policy: its name for the newest, or its name and version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholePolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    getPolicyMatrix: {
        parameters: {
            query?: {
                /** @description Which question the table answers. */
                question?: "trial.start" | "trial.addService" | "trial.completeProvisioning" | "trial.extend" | "trial.editLicences" | "consent.approve" | "customer.manage" | "numbers.order" | "loan.ship" | "loan.skip" | "loan.requestTracking" | "loan.requestExtension" | "loan.approveExtension" | "loan.keep" | "loan.relabel" | "loan.enquireNumber" | "conversion.order" | "conversion.refer" | "conversion.proceed" | "conversion.submitAdmin" | "conversion.matchAdmin" | "conversion.confirm" | "conversion.takeSite" | "order.nameCustomerAdmin" | "order.nameCountry" | "order.confirmCustomer" | "order.confirm" | "order.checkSubdomain";
            };
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The policy: its name for the newest, or its name and version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matrix. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityMatrix"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    comparePolicies: {
        parameters: {
            query: {
                /** @description The policy that it is compared with: its name, or its name and version. */
                with: string;
            };
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
                /** @description The policy: its name for the newest, or its name and version. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyDifference"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    checkPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the client, new for each request that it means. Sent again with the same body, the request has its effect once, and gets the first answer again with Idempotent-Replayed: true. Kept for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Why it is asked, for the audit: 1 to 500 printable characters, those beyond ASCII as UTF-8 in percent signs, a percent sign as `%25`. */
                "X-Sandglass-Reason"?: components["parameters"]["Reason"];
                /** @description In which world to speak: the id of a sandbox. Only for the operator of the installation; every other key has one world. */
                "X-Sandglass-World"?: components["parameters"]["World"];
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The file’s content, as docs/policy-pack.schema.json has it. */
                    policy: {
                        [key: string]: unknown;
                    };
                    /** @description The policy that it is compared with. */
                    against?: string;
                    /**
                     * @description Facts to be asked about, each with its question.
                     * @default []
                     */
                    cases?: {
                        /** @enum {string} */
                        question: "trial.start" | "trial.addService" | "trial.completeProvisioning" | "trial.extend" | "trial.editLicences" | "consent.approve" | "customer.manage" | "numbers.order" | "loan.ship" | "loan.skip" | "loan.requestTracking" | "loan.requestExtension" | "loan.approveExtension" | "loan.keep" | "loan.relabel" | "loan.enquireNumber" | "conversion.order" | "conversion.refer" | "conversion.proceed" | "conversion.submitAdmin" | "conversion.matchAdmin" | "conversion.confirm" | "conversion.takeSite" | "order.nameCustomerAdmin" | "order.nameCountry" | "order.confirmCustomer" | "order.confirm" | "order.checkSubdomain";
                        facts: {
                            [key: string]: unknown;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Content-Language": components["headers"]["ContentLanguage"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedPolicy"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            411: components["responses"]["Problem411"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
            507: components["responses"]["Problem507"];
        };
    };
    getReferenceData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceData"];
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    listGuide: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every topic. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Api-Version": components["headers"]["ApiVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["GuideTopic"][];
                        /** @description Send it as `cursor` for the next page; null on the last one. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    checkHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Where it stands.
                         * @enum {string}
                         */
                        status: "ok";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ready. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Where it stands.
                         * @enum {string}
                         */
                        status: "ready";
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            /** @description It is not ready; ask again after Retry-After. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
