// Made of docs/openapi.json by `npm run docs`.

export interface paths {
    "/v1/sandboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the sandboxes that the key may see */
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
        /** Shows one sandbox and its clock */
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
        /** Lists the backups there are */
        get: operations["listBackups"];
        put?: never;
        /** Copies the whole database into a new file */
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
         * @description For everybody their own; a full administrator the organisation’s, the operator all.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Gives a key to somebody for whom one may speak
         * @description For a full administrator of an organisation, for its own people; the operator.
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
         * @description For the person itself; a full administrator of an organisation, for its own people; the operator.
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
         * @description For the person itself; a full administrator of an organisation, for its own people; the operator.
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
         * @description For the person itself; a full administrator of an organisation, for its own people; the operator.
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
         * @description For the person itself; a full administrator of an organisation, for its own people; the operator.
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
         * @description For a full administrator of an organisation, for what its people did; the operator.
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
        /** Lists the partners that the key may see */
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
        /** Shows one partner */
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
        /** Lists the customers that the key may see */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Registers a customer, with keys for its administrators
         * @description For the operator.
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
        /** Shows one customer */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a customer’s people, purchases, sites
         * @description What is left out stays. A customer’s full administrator may do it as well as the operator.
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
        /** Lists the trials that the key may see */
        get: operations["listTrials"];
        put?: never;
        /**
         * Starts a trial, or asks the customer for its consent
         * @description For a new customer the trial starts at once. A customer that exists already is asked for its consent: say `confirmExisting` and give its administrator’s address. Ask `POST /v1/eligibility` first to know every reason of a no.
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
        /** Shows one trial as of now */
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
        /** Copies a live trial and its past into a sandbox of its own */
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
        /** Says what the start of a trial would answer, without starting it */
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
        /** Shows what became of what an answer of 202 began */
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
         * @description Each action with its address and a body that is ready to send; for what is not allowed, the refusal that it would get.
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
         * @description For a sales administrator of the partner or the operator.
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
         * @description The end moves to 30 days from now, under the present policy at most as often as that says. Where that is earlier than the old end, say `confirmShorter`.
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
         * @description For a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For good. Say `confirm`.
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
         * @description For an administrator of the customer.
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
         * @description Only a full administrator of the customer may answer. `grantFullAdmin` says whether the partner becomes one as well.
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
         * @description For a full administrator of the customer.
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
         * @description For a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For the order desk.
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
         * @description For a sales administrator of the partner.
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
         * @description For a full administrator of the customer.
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
        /** Gives the token that the customer’s mail would have */
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
         * @description For whoever holds the token that was mailed.
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
         * @description For whoever holds the token that was mailed.
         */
        post: operations["redeemConsentToken"];
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
        /** Lists the loans of devices for a trial */
        get: operations["listLoans"];
        put?: never;
        /**
         * Ships devices of one kind for the trial
         * @description One loan for each kind of device; its answer is at the address in `Location`.
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
        /** Shows one loan of devices */
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
         * @description For the trials team or a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For the trials team: a partner’s word does not count.
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
         * @description For the trials team.
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
         * @description For an administrator of the customer or a sales administrator of the partner.
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
         * @description For an administrator of the customer or a sales administrator of the partner.
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
         * @description For an administrator of the customer or a sales administrator of the partner.
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
         * @description For a sales administrator of the partner.
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
         * @description For the trials team or an administrator of the customer or a sales administrator of the partner.
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
         * @description Devices whose serial numbers are missing or unknown leave the loan open.
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
         * @description For a sales administrator of the partner.
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
        /** Shows the trial’s phone numbers and what becomes of them */
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
         * @description Only with a provider that is approved and integrated; others are ordered elsewhere.
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
         * @description For a sales administrator of the partner or an administrator of the customer.
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
        /** Says whether a site address is free */
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
        /** Lists the orders of conversion of a trial */
        get: operations["listConversions"];
        put?: never;
        /**
         * Orders the conversion of the trial
         * @description Under A-SPK by plans, under A-WX and A-FLEX by services. The set-up is opened next.
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
         * @description For a sales administrator of the partner or an administrator of the customer.
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
         * @description For a sales administrator of the partner or an administrator of the customer.
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
         * @description For a sales administrator of the partner or an administrator of the customer.
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
         * @description For the order desk.
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
         * @description For a sales administrator of the partner.
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
        /** Lists the orders that the key may see */
        get: operations["listOrders"];
        put?: never;
        /**
         * Places an order
         * @description The provisioning e-mail goes to the contact at once; whoever it reaches opens the wizard.
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
        /** Shows one order */
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link.
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
         * @description For whoever holds the order’s link or an administrator of the customer.
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
         * @description For whoever holds the order’s link or an administrator of the customer.
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
         * @description For whoever holds the order’s link.
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
         * @description Everything bought is provisioned, and billing starts.
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
         * @description For the order desk.
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
         * @description Mails as they were worded. Of a sandbox none is ever sent.
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
        /** Lists the tasks that were opened, oldest first */
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
        /** Lists what happened, in the order of the world */
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
        /** Sends what happens from now on, as server-sent events */
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Makes an endpoint to which events are sent from now on
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Ends an endpoint, and whatever was on its way there
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Changes an endpoint, or switches it on or off
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
         * @description For a sales administrator of a partner or a full administrator of a customer, for its organisation; the operator.
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
        /** Lists the state machines */
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
        /** Shows one state machine */
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
        /** Lists the policies a sandbox can run under */
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
        /** Lists the scenarios that come with the product */
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
        /** Gives one scenario as a file */
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
        /** Gives the JSON Schema of a scenario file */
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
         * @description The address that `type` of a problem document points to.
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
        /** Shows one policy whole, with what its analysis found */
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
        /** Shows what a policy says to every class of request */
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
        /** Shows how two policies differ, with a request on each side */
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
        /** Gives the lists that requests choose from */
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
        /** Gives what the documents advise, and beside what */
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
        /** Answers when the process does; it asks nothing of the store */
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
         * @description Not while the server starts or stops, and not while the last write to its store has failed: then 503 with NOT_READY and Retry-After.
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
            label: string;
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
                email?: string;
            };
        };
        ScenarioRun: {
            isPassed: boolean;
            /** @description SHA-256 of the entries, as the page and the command say. */
            hash: string;
            trialIds: string[];
            failures: {
                place: string;
                step: number;
                expected: string;
                got: string;
            }[];
            rows: {
                index: number;
                /** Format: date-time */
                at: string;
                as: string | null;
                do: string | null;
                note: string | null;
                failures: {
                    place: string;
                    step: number;
                    expected: string;
                    got: string;
                }[];
                /** @description What the command did, in order. */
                entries: components["schemas"]["Entry"][];
            }[];
        } | null;
        Entry: {
            sequence: number;
            stream: string;
            streamSequence: number;
            /** Format: date-time */
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
                /** Format: date-time */
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
            refusal: components["schemas"]["Refusal"];
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
                    source: string;
                    event: string;
                    target: string | null;
                }[];
                armed: {
                    /** @description Its name, for people. */
                    name: string;
                    /** Format: date-time */
                    dueAt: string;
                }[];
                disarmed: string[];
            }[];
            effects: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                instanceId: string;
                effect: {
                    type: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message?: components["schemas"]["Message"];
                task?: components["schemas"]["Task"];
            }[];
        };
        Refusal: {
            code: string;
            /** @description For people. */
            sentence: string;
            reasons: components["schemas"]["Reason"][];
        } | null;
        Reason: {
            code: string;
            /** @description For people. */
            sentence: string;
            /** @description The clauses behind it. */
            source: string[];
            ruleId?: string;
            /** @description A service of Webex. */
            service?: string;
            facts?: {
                [key: string]: string | number | boolean;
            };
        };
        Message: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            notificationId: string;
            /** @description The trial. */
            trialId: string;
            /** @description The customer organisation. */
            customerId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The order. */
            orderId?: string;
            /** Format: date-time */
            at: string;
            audience: string;
            /** @description Those of one’s own organisation. */
            to: string[];
            recipientCount: number;
            subject: string;
            /** @description Plain, a blank line between paragraphs. */
            text: string;
            /** @description The same as HTML, every value escaped. */
            html: string;
            dedupeKey: string;
        };
        Task: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            task: string;
            /** @description The trial. */
            trialId: string;
            /** @description The customer organisation. */
            customerId: string;
            /** @description The partner organisation. */
            partnerId: string;
            /** @description The order. */
            orderId?: string;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
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
            /** Format: date-time */
            createdAt: string;
            entryCount: number;
            /**
             * Format: date-time
             * @description The next instant at which something happens by itself; null if nothing is due.
             */
            nextDueAt: string | null;
            forkedFrom: string | null;
        };
        Problem: {
            type: string;
            /** @description For people. */
            title: string;
            /** @description Where it stands. */
            status: number;
            /** @description What went wrong this time, in a sentence. */
            detail: string;
            /** @description The address that was asked. */
            instance: string;
            code: string;
            /** @description The sentence that Webex clients show; the same as `detail`. */
            message: string;
            errors: {
                pointer: string;
                /** @description What went wrong this time, in a sentence. */
                detail: string;
                /** @description For people. */
                description: string;
                errorCode: number;
            }[];
            reasons: ({
                code: string;
                /** @description For people. */
                sentence: string;
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
            /** @enum {boolean} */
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
            sizeBytes: number;
            /** Format: date-time */
            madeAt: string;
        };
        ApiKey: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            label: string;
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
                email?: string;
            };
            /** @description The key’s last four characters. */
            last4: string;
            /** @enum {string} */
            state: "active" | "suspended" | "expired";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the day, which begins then.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
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
            worldId: string;
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
                email?: string;
            };
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
            region: string;
            isHidden: boolean;
            /** @enum {string} */
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
            /** @enum {string} */
            path: "NEW" | "EXISTING" | "ADD";
            /** @description The state, nested as it is: "grace" or {"active": "running"}. */
            state: string | {
                [key: string]: unknown;
            };
            /** @description Where it stands. */
            status: string;
            /** @enum {string|null} */
            display: "running" | "expiring" | "expiresToday" | "expired" | null;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. */
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
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            expiryAt: string | null;
            /** Format: date-time */
            graceEndsAt: string | null;
            /** @description Calendar days to its end, UTC; null before the start and once it is over. */
            daysLeft: number | null;
            extensionCount: number;
            isProvisioned: boolean;
            isTaggedExpired: boolean;
            closedBy: string | null;
            consent: {
                state: string;
                /** Format: date-time */
                requestedAt: string;
                /** Format: date-time */
                lapsesAt: string;
                resentCount: number;
            } | null;
            /** @enum {string} */
            partnerAccess: "none" | "provisioningAdmin" | "fullAdmin";
            timers: {
                /** @description Its name, for people. */
                name: string;
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /** Format: date-time */
                dueAt: string;
            }[];
        };
        EligibilityAnswer: components["schemas"]["Eligibility"] & {
            decisionId: string;
            language: string;
            explanation: components["schemas"]["ServiceExplanation"][] | null;
            remedies: components["schemas"]["Remedies"] | null;
            forecast: components["schemas"]["Forecast"] | null;
        };
        Violation: {
            ruleId: string;
            code: string;
            /** @description For people. */
            sentence: string;
            messageKey: string;
            source: string[];
            facts: {
                [key: string]: string | number | boolean;
            };
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
            ruleCount: number;
            satisfiedCount: number;
            rules: components["schemas"]["RuleTrace"][];
        };
        RuleTrace: {
            ruleId: string;
            /**
             * @description What came of it.
             * @enum {string}
             */
            outcome: "passed" | "violated" | "notApplicable";
            /** @enum {string} */
            severity: "deny" | "advise";
            code: string;
            messageKey: string;
            /** @description In the language of the answer. */
            sentence: string;
            /** @description False where only English is known. */
            isTranslated: boolean;
            remedy?: string;
            /** @description The clauses behind it. */
            source: string[];
            appliesWhen?: components["schemas"]["Trace"];
            /** @description Null where the rule does not apply to a customer that is not the partner’s own. */
            require: components["schemas"]["Trace"] | null;
        };
        Trace: {
            /** @enum {string} */
            op: "all" | "any" | "not" | "fact" | "term";
            result: boolean;
            of?: components["schemas"]["Trace"][];
            /** @description Its name, for people. */
            name?: string;
            /** @description The name for people. */
            label?: string;
            operator?: string;
            /** @description The value read. */
            actual?: string | number | boolean;
            actualText?: string;
            expected?: string | number | boolean | (string | number | boolean)[];
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
                    ruleId: string;
                    code: string;
                    byTime: boolean;
                }[];
            }[];
            /** @description Against what stands beside the rules. */
            request: components["schemas"]["Remedy"][];
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
            by: ("requester" | "partner" | "customer" | "time")[];
            changes: {
                /** @enum {string} */
                by: "requester" | "partner" | "customer" | "time";
                /**
                 * @description Of which kind it is.
                 * @enum {string}
                 */
                kind: "request" | "command";
                /** @description In the language of the answer. */
                sentence: string;
                facts: string[];
                field?: string;
                from?: unknown;
                to?: unknown;
                /** @description Any other value that fits will do. */
                isSuggestion?: boolean;
                /** @description What can be asked, by the name that scenarios use. */
                command?: {
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
            because: {
                /** Format: date-time */
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
            stays: components["schemas"]["Reason"][];
            /** @description Services of Webex. */
            services: {
                /** @description A service of Webex. */
                service: string;
                /** Format: date-time */
                allowedFrom: string | null;
                /** @description For people. */
                sentence: string;
                because: {
                    /** Format: date-time */
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
            /** @enum {string} */
            path: "NEW" | "EXISTING" | "ADD";
            needsConfirmExisting: boolean;
            needsConsent: boolean;
            /** @description The customer organisation. */
            customerId: string | null;
            region: string;
            residencySuggestion: {
                /** @description ISO 3166-1 alpha-2, such as `SE`. */
                country: string;
                region: string;
            } | null;
            currentServices: components["schemas"]["Purchase"][];
            decision: {
                question: string;
                packId: string;
                /** @description SHA-256 of the policy’s content as it was. */
                packHash?: string;
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                outcome: "allowed" | "denied" | "indeterminate";
                ruleCount: number;
                violations: components["schemas"]["Violation"][];
                /** @description Services of Webex. */
                services: {
                    /** @description A service of Webex. */
                    service: string;
                    isAllowed: boolean;
                    violations: components["schemas"]["Violation"][];
                }[];
            };
            denials: components["schemas"]["Reason"][];
            /** @description May start as far as people, rules and the customer go. Where `needsConfirmExisting`, the request that starts it has to say `confirmExisting`. */
            isAllowed: boolean;
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
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            recordedAt: string;
            actor: {
                /** @description Of which kind it is. */
                kind: string;
            } & {
                [key: string]: unknown;
            };
            request: {
                [key: string]: unknown;
            };
            decision: {
                question: string;
                packId: string;
                /** @description SHA-256 of the policy’s content as it was. */
                packHash?: string;
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                outcome: "allowed" | "denied" | "indeterminate";
                ruleCount: number;
                violations: components["schemas"]["Violation"][];
                /** @description Services of Webex. */
                services: {
                    /** @description A service of Webex. */
                    service: string;
                    isAllowed: boolean;
                    violations: components["schemas"]["Violation"][];
                }[];
            };
            denials: components["schemas"]["Reason"][];
            /** @description What the rules read, for each service. */
            facts: {
                /** @description A service of Webex. */
                service: string;
                facts: {
                    [key: string]: string | number | boolean;
                };
            }[];
            replay: {
                /** @description Null: it cannot be taken again, for want of its facts or its policy. */
                isSame: boolean | null;
                /** @description The policy’s content now. */
                packHash: string | null;
            };
            language: string;
            explanation: components["schemas"]["ServiceExplanation"][];
        };
        StartedTrial: components["schemas"]["Trial"] & {
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
            resource: {
                /** @enum {string} */
                type: "trial";
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                url: string;
            };
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            error: {
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
            label: string;
            method: string;
            path: string;
            /** @description Ready to send. */
            body: {
                [key: string]: unknown;
            };
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
            actor: {
                /** @description Of which kind it is. */
                kind: string;
            } & {
                [key: string]: unknown;
            };
            by: string;
            isAllowed: boolean;
            refusal: components["schemas"]["Refusal"];
        };
        ChangedTrial: components["schemas"]["Trial"] & {
            /** @description What the command did to this trial. */
            entries: components["schemas"]["Entry"][];
        };
        Wizard: {
            session: components["schemas"]["WizardSession"];
            state: string;
            refusal: components["schemas"]["Refusal"] & unknown;
            /** @description Messages on the screen: N-17. */
            screens: string[];
            trial?: components["schemas"]["Trial"] & unknown;
            /** @description New keys for people who had none; each is shown this once. */
            keys: components["schemas"]["Key"][];
        };
        /** @description Send it back as it came; it is yours to keep. */
        WizardSession: {
            /** @enum {string} */
            value: "customerInfo" | "confirmExisting" | "services" | "site" | "devices" | "review" | "setupChoice" | "firstTimeSetup" | "done" | "closed";
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "active" | "done";
            context: {
                draft: {
                    [key: string]: unknown;
                };
                /** @enum {string|null} */
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
            /** @enum {string} */
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
             * @description The partner has read where the customer’s data will be kept.
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
            /** @enum {string} */
            type: "wizard.giveCustomer";
        } | {
            /** @enum {string} */
            type: "wizard.confirmExisting";
        } | {
            /** @enum {string} */
            type: "wizard.back";
        } | {
            /** @description Services of Webex. */
            services: ("MESSAGING" | "MEETINGS" | "CALLING" | "WEBEX_DEVICES" | "CONTACT_CENTER")[];
            /**
             * @description How many licences, of each service.
             * @default 100
             */
            licenceCount: number;
            /**
             * @description How long the trial is to run. Unit: days.
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
            /** @enum {string} */
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
            /** @enum {string} */
            type: "wizard.giveSite";
        } | {
            /** @enum {string} */
            type: "wizard.selectDevices";
        } | {
            reason: string;
            /** @enum {string} */
            type: "wizard.skipDevices";
        } | {
            /** @enum {string} */
            type: "wizard.save";
        } | {
            /** @enum {string} */
            type: "wizard.sendRequest";
        } | {
            /** @description The instant of the world’s clock. */
            now: boolean;
            /** @enum {string} */
            type: "wizard.answerSetup";
        } | {
            /** @enum {string} */
            type: "wizard.completeSetup";
        } | {
            /** @enum {string} */
            type: "wizard.close";
        };
        PendingTrialRequest: {
            /** @description The trial. */
            trialId: string;
            /** @description The partner organisation. */
            partnerId: string;
            partnerName: string;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. */
            licenceCount: number;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            lapsesAt: string;
        };
        ConsentToken: {
            /** @description Shown this once. */
            token: string;
            /** @description The page on which it is answered. */
            url: string;
            /** @description The trial. */
            trialId: string;
            email: string;
            /** Format: date-time */
            lapsesAt: string;
        };
        ConsentRequest: {
            partnerName: string;
            /** @description The name of the company. */
            companyName: string;
            /** @description Services of Webex. */
            services: string[];
            /** @description How many licences, of each service. */
            licenceCount: number;
            /** @description How long the trial is to run. Unit: days. */
            durationDays: number;
            /** @description Its terms: see /v1/policies. */
            policy: string;
            /** @description Whose answer it will be. */
            email: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            lapsesAt: string;
        };
        AnsweredConsent: {
            /** @enum {string} */
            state: "approved" | "declined";
            partnerName: string;
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
            state: string;
            timers: {
                /** @description Its name, for people. */
                name: string;
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /** Format: date-time */
                dueAt: string;
            }[];
            /** @description The kind of device; a trial has one loan of each kind at most. */
            deviceType: string;
            /** @description The number on the shipping notice, such as `D1234567`. */
            loanNumber: string;
            /** @description Each model with the serial numbers of its devices. */
            devices: {
                /** @description The model of the device. */
                model: string;
                /** @description Serial numbers. */
                serials: string[];
            }[];
            /** Format: date */
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
            /** Format: date */
            returnDueDate: string | null;
            /** Format: date */
            requestedUntilDate: string | null;
            /** @description ISO 3166-1 alpha-2, such as `SE`. */
            country: string;
            isPowerSupplyIncluded: boolean;
            isLabelInBox: boolean;
            isRelabelled: boolean;
            carrier: string | null;
            isOverdue: boolean;
            /** Format: date-time */
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
            timers: {
                /** @description Its name, for people. */
                name: string;
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /** Format: date-time */
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
            isAvailable: boolean;
            /** @enum {string} */
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
            state: string;
            timers: {
                /** @description Its name, for people. */
                name: string;
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /** Format: date-time */
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
            provisioningContactKind: string;
            recommendedOffer: string | null;
            /** @description A tier-2 partner asks its distributor. */
            isReferred: boolean;
            /** Format: date-time */
            convertibleUntilAt: string;
            openedAs: string | null;
            /** @description The customer’s administrator, who gets the mails and answers the requests. */
            adminEmail: string | null;
            isProcessed: boolean;
            deviceOrderedCount: number;
            converted: string[];
            kept: string[];
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
            /** @description How many licences, of each service. */
            licenceCount: number;
            /**
             * Format: date
             * @description When the subscription is to begin: a date, UTC.
             */
            requestedStartDate: string;
            /** Format: date-time */
            placedAt: string;
            /** @description The state, nested as it is: {"open": {"wizard": "who"}}. */
            state: string | {
                [key: string]: unknown;
            };
            /** @description Where it stands. */
            status: string;
            /** @description Whom the provisioning email goes to. */
            contact: {
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
            blockedBy: string | null;
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
                region: string | null;
            } | null;
            steps: {
                /** @enum {string} */
                step: "subscriptionDetails" | "callSettings" | "meetingSettings" | "enterpriseSettings" | "contactCenter";
                isSaved: boolean;
            }[];
            checkedSiteUrl: string | null;
            /** @description The address of the meeting site. */
            siteUrl: string | null;
            region: string | null;
            /** @description The country in which the data is kept, ISO 3166-1 alpha-2. */
            dataLocation: string | null;
            timers: {
                /** @description Its name, for people. */
                name: string;
                label: string;
                instanceId: string;
                /** Format: date-time */
                armedAt: string;
                /** Format: date-time */
                dueAt: string;
            }[];
        };
        ExpandedOrder: components["schemas"]["Order"] & {
            /** @description The customer, where the trial makes it one. */
            customer?: components["schemas"]["Customer"] & (Record<string, never> | null);
            partner?: components["schemas"]["Partner"] & (Record<string, never> | null);
        };
        Event: {
            /** @description Sorts as events happened; the same at every reading and delivery. */
            id: string;
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
            data: {
                /** @enum {string} */
                cause: "command" | "timer" | "order";
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
                    /** Format: date-time */
                    dueAt: string;
                }[];
                messages: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    notificationId: string;
                }[];
                tasks: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
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
            url: string;
            /** @description For people. */
            description: string;
            types: string[];
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "enabled" | "disabled";
            /** Format: date-time */
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
            /** Format: date-time */
            createdAt: string;
        };
        WebhookDelivery: {
            /** @description Of the event; sent as `webhook-id`. */
            id: string;
            type: string;
            /**
             * @description Where it stands.
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAttemptAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            /** @description The oldest first; of very many, the last 50. */
            attempts: {
                /** Format: date-time */
                at: string;
                /** @description Of the answer; null: there was none. */
                status: number | null;
                durationMs: number;
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
            states: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description Its name, for people. */
                name: string;
                /** @description For people. */
                title: string;
                /** @description For people. */
                description: string;
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
            edges: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
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
                effects: string[];
            }[];
            events: string[];
        };
        Policy: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description SHA-256 of everything in it. */
            hash: string;
            /** @description Its name, for people. */
            name: string;
            version: number;
            effectiveFrom: string | null;
            note: string | null;
            /** @description Lengths in days, limits, who may. */
            terms: {
                [key: string]: unknown;
            };
            rules: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                code: string;
                /** @description For people. */
                title: string;
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message: string;
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
            /** Format: date-time */
            startAt: string;
        };
        ErrorPage: {
            code: string;
            /** @description For people. */
            title: string;
            /** @description Where it stands. */
            status: number;
            clauses: string[];
        };
        WholePolicy: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description SHA-256 of everything in it. */
            hash: string;
            /** @description Its name, for people. */
            name: string;
            version: number;
            effectiveFrom: string | null;
            note: string | null;
            /** @description Lengths in days, limits, who may. */
            terms: {
                [key: string]: unknown;
            };
            termSources: {
                [key: string]: string[];
            };
            lists: {
                [key: string]: (string | number | boolean)[];
            };
            rules: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                questions: string[];
                code: string;
                /** @enum {string} */
                severity: "deny" | "advise";
                /** @description For people. */
                title: string;
                /** @description The sentence that Webex clients show; the same as `detail`. */
                message: string;
                messageKey: string;
                remedy?: string;
                note?: string;
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
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            questions: string[];
            ruleIds: string[];
            file: string;
            place: string;
            /** @description For people. */
            sentence: string;
            /** @description Facts that show it. */
            witness?: {
                [key: string]: string | number | boolean;
            };
            value?: boolean;
        };
        EligibilityMatrix: {
            question: string;
            isExact: boolean;
            tables: {
                ruleIds: string[];
                columns: {
                    fact: string;
                    comparedWith?: string;
                }[];
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
                    code: string | null;
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
                code: string | null;
            }[] | null;
        };
        PolicyDifference: {
            left: string;
            right: string;
            terms: {
                /** @description Its name, for people. */
                name: string;
                left?: unknown;
                right?: unknown;
                leftSources: string[];
                rightSources: string[];
            }[];
            lists: {
                /** @description Its name, for people. */
                name: string;
                left?: unknown;
                right?: unknown;
                leftSources: string[];
                rightSources: string[];
            }[];
            rules: {
                onlyLeft: string[];
                onlyRight: string[];
                changed: {
                    ruleId: string;
                    fields: {
                        /** @description Its name, for people. */
                        name: string;
                        left?: unknown;
                        right?: unknown;
                        leftSources: string[];
                        rightSources: string[];
                    }[];
                }[];
            };
            questions: {
                question: string;
                isSame: boolean;
                isExact: boolean;
                allowedByLeftOnly?: {
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                };
                allowedByRightOnly?: {
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                };
                otherCode?: {
                    facts: {
                        [key: string]: string | number | boolean;
                    };
                    unusual: string[];
                    left: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                    right: {
                        /**
                         * @description What came of it.
                         * @enum {string}
                         */
                        outcome: "allowed" | "denied";
                        violated: string[];
                        code: string | null;
                    };
                };
            }[];
        };
        CheckedPolicy: {
            isUsable: boolean;
            problems: {
                file: string;
                place: string;
                reason: string;
            }[];
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string | null;
            hash: string | null;
            findings: components["schemas"]["Finding"][];
            /** @description False: the policy is too large to be looked at whole, and more may be wrong. */
            isExact: boolean;
            difference: components["schemas"]["PolicyDifference"] | null;
            /** @description The answers to `cases`; what is wrong with facts that have none. */
            cases: (components["schemas"]["ServiceExplanation"] & {
                problems: {
                    fact: string;
                    problem: string;
                }[];
            })[];
        };
        ReferenceData: {
            durationsDays: number[];
            /** @description How many licences, of each service. */
            licenceCount: {
                min: number;
                max: number;
                default: number;
            };
            /** @description Services of Webex. */
            services: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                label: string;
                includes: string[];
                countedApart: boolean;
                participantCountMax?: {
                    app: number;
                    site: number;
                };
                numbersRequiredAtStart?: boolean;
            }[];
            verticals: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                label: string;
            }[];
            regions: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                label: string;
                countries: string[];
            }[];
            /** @description Of every country that no region names. */
            regionElsewhere: string;
            supportedCountries: string[];
            contactCenterSalesCountries: string[];
            /** @description Each model with the serial numbers of its devices. */
            devices: {
                countMax: number;
                groups: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    types: string[];
                    countMax: number;
                }[];
                models: {
                    /** @description Its id: a prefix that names its kind, and what sorts by age. */
                    id: string;
                    label: string;
                    type: string;
                    countMax: number;
                    shipsTo: string[];
                }[];
                unknownModelShipsTo: string[];
                countryLists: {
                    [key: string]: string[];
                };
            };
            emear: string[];
            orders: {
                repContactDays: number;
            };
            links: {
                /** @description Its id: a prefix that names its kind, and what sorts by age. */
                id: string;
                /** @description The policy: its name, or its name and version. */
                policy: string;
                url: string;
                clauses: string[];
            }[];
        };
        GuideTopic: {
            /** @description Its id: a prefix that names its kind, and what sorts by age. */
            id: string;
            /** @description For people. */
            title: string;
            text: string;
            beside: string;
            clauses: string[];
            isAdvice: boolean;
        };
    };
    responses: {
        /** @description The request cannot be read: malformed JSON, or an unknown or unusable query parameter. */
        Problem400: {
            headers: {
                trackingid: components["headers"]["TrackingId"];
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
        /** @description Where the new resource is. */
        Location: string;
        /** @description The next page, as `<address>; rel="next"`; absent on the last one. */
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
                    "Api-Version": components["headers"]["ApiVersion"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                trialId?: string;
                /** @description An e-mail address, or one of operator, partner, customer, contact, trialsTeam, orderDesk. */
                actor?: string;
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                partnerId?: string;
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
                /** @description What is to be shown within it, by commas: trials. */
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
                     * @description The partner has read where the customer’s data will be kept.
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
                     * @description How many licences, of each service.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days.
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
                    "Api-Version": components["headers"]["ApiVersion"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                status?: "requested" | "pendingConsent" | "pendingProvisioning" | "active" | "grace" | "converted" | "cancelled" | "ended";
                partnerId?: string;
                customerId?: string;
                externalId?: string;
                /** @description What is to be shown within it, by commas: customer, partner. */
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
                     * @description The partner has read where the customer’s data will be kept.
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
                     * @description How many licences, of each service.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days.
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
                /** @description What is to be shown within it, by commas: customer, partner. */
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
                     * @description The partner has read where the customer’s data will be kept.
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
                     * @description How many licences, of each service.
                     * @default 100
                     */
                    licenceCount?: number;
                    /**
                     * @description How long the trial is to run. Unit: days.
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description How many licences, of each service. */
                    licenceCount: number;
                };
            };
        };
        responses: {
            /** @description The trial as it is now. */
            200: {
                headers: {
                    trackingid: components["headers"]["TrackingId"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    Location: components["headers"]["Location"];
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
                        /** @description The model of the device. */
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                id: string;
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                externalId?: string;
                /** @description What is to be shown within it, by commas: customer, partner. */
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
                     * @description How many licences, of each service.
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
                /** @description What is to be shown within it, by commas: customer, partner. */
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The name of the company. */
                    companyName: string;
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Of which kind it is.
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                trialId?: string;
                customerId?: string;
                partnerId?: string;
                orderId?: string;
                notificationId?: string;
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description This page, in order. */
                        items: components["schemas"]["Message"][];
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                trialId?: string;
                customerId?: string;
                partnerId?: string;
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                trialId?: string;
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
                /** @description Types with commas between; `trial.*` is all that begin so. */
                type?: string;
                trialId?: string;
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
                trialId?: string;
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    Location: components["headers"]["Location"];
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
                limit?: number;
                /** @description `nextCursor` of the page before, with the same filters as there. */
                cursor?: string;
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    Location: components["headers"]["Location"];
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
                    "Api-Version": components["headers"]["ApiVersion"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    Location: components["headers"]["Location"];
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
                question?: "trial.start" | "trial.addService" | "trial.completeProvisioning" | "trial.extend" | "trial.editLicences" | "consent.approve" | "customer.manage" | "numbers.order" | "loan.ship" | "loan.skip" | "loan.requestTracking" | "loan.requestExtension" | "loan.approveExtension" | "loan.keep" | "loan.relabel" | "loan.enquireNumber" | "conversion.order" | "conversion.refer" | "conversion.proceed" | "conversion.submitAdmin" | "conversion.matchAdmin" | "conversion.confirm" | "conversion.takeSite" | "order.nameCustomerAdmin" | "order.nameCountry" | "order.confirmCustomer" | "order.confirm" | "order.checkSubdomain";
            };
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
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
                with: string;
            };
            header?: {
                /** @description The version of the API to speak; the one that the key was made under where it is left out. */
                "Api-Version"?: components["parameters"]["ApiVersion"];
                /** @description The client’s own id for the request: up to 128 letters, digits, `_`, `.` and `-`. It comes back in the answer and stands in the log. `X-Request-Id` is taken as well. */
                TrackingID?: components["parameters"]["TrackingId"];
            };
            path: {
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
                    "Api-Version": components["headers"]["ApiVersion"];
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
