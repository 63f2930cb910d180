// Generated from apps/api/openapi.json by tools/generate.mjs. Do not edit.
export interface paths {
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the business calendars
         * @description A template names one of them per gate; its newest version counts the days of the next submission.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a calendar with all its versions */
        get: operations["getCalendarDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the next version of a calendar
         * @description Refused with a pointer to every place that is wrong. A draft counts for nothing until somebody activates it.
         */
        post: operations["draftCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of a business calendar
         * @description Time zone, working weekdays and holidays. A published version never changes.
         */
        get: operations["getCalendar"];
        /**
         * Change a draft of a calendar
         * @description The whole content anew. Whoever changes a draft cannot activate it.
         */
        put: operations["reviseCalendarDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft of a calendar in use
         * @description Names the hash of the content that was looked at. Refused to everybody who drafted it, under whichever account, where four eyes are asked for.
         */
        post: operations["activateCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions of a calendar */
        get: operations["diffCalendarVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version of a calendar
         * @description Nothing new begins under it; what began under it goes on.
         */
        post: operations["retireCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/versions/{version}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where a version of a calendar is used */
        get: operations["listCalendarUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delegations
         * @description Who may vote in whose place, past and present; the latest to begin first.
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Lend your right to vote for some days
         * @description Only your own right, to a colleague who could hold it himself. Both names stand on every vote. Refused, with the path, where it would break separation of duties; checked again at each vote.
         */
        post: operations["grantDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one delegation */
        get: operations["getDelegation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/delegations/{delegationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a delegation early
         * @description By whoever granted or got it, or a keeper of the directory. Cast votes stand.
         */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say what roles and functions are called */
        get: operations["getVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the settings with all its versions */
        get: operations["getSettingsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the next version of the settings
         * @description Refused with a pointer to every place that is wrong. A draft counts for nothing until somebody activates it.
         */
        post: operations["draftSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of the settings
         * @description Version 1 came with Tollgate and counts until another is in use.
         */
        get: operations["getSettings"];
        /**
         * Change a draft of the settings
         * @description The whole content anew. Whoever changes a draft cannot activate it.
         */
        put: operations["reviseSettingsDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions/{version}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft of the settings in use
         * @description Names the hash of the content that was looked at. Refused to everybody who drafted it, under whichever account, where four eyes are asked for.
         */
        post: operations["activateSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions/{version}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions of the settings */
        get: operations["diffSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions/{version}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version of the settings
         * @description Nothing new begins under it; what began under it goes on.
         */
        post: operations["retireSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/{id}/versions/{version}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where a version of the settings is used */
        get: operations["listSettingsUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List persons with their roles and functions */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory/persons/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one person */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engine/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show where log, sequencer, followers and engine stand */
        get: operations["getEngineStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the decision log in its global order
         * @description The durable feed for machines: dense, in order, nothing skipped. Ask again with `page.next`.
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
    "/api/v1/entries/{sequence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one entry of the decision log */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exchange rates
         * @description Newest first. A submission is compared by the newest rate not after its day.
         */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * Record an exchange rate
         * @description An exact fraction of whole numbers. What was submitted before keeps the rate it was compared by.
         */
        post: operations["recordExchangeRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a file
         * @description The body is the file itself; its name stands in Content-Disposition, its type is found in its content. Then add it as evidence. The same content again answers 200.
         */
        post: operations["bringFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about a file that you brought
         * @description Its content is read where it is evidence.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what waits for you, soonest due first */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List initiatives
         * @description From the portfolio read model, which follows the log by some milliseconds.
         */
        get: operations["listInitiatives"];
        put?: never;
        /**
         * Propose an initiative
         * @description It enters the first stage of the template version that it pins for its whole life.
         */
        post: operations["proposeInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one initiative
         * @description Folded from its stream, so it always shows your own last command.
         */
        get: operations["getInitiative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name another author of the case
         * @description Authors never vote on their own case.
         */
        post: operations["addAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the initiative */
        post: operations["cancelInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit the draft case
         * @description Sets and clears facts. A change of a material fact makes an open submission outdated.
         */
        patch: operations["editFacts"];
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/conditions/{conditionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one condition */
        get: operations["getCondition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/conditions/{conditionId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a condition more time
         * @description Only for who set it, and never for a promise that is his own.
         */
        post: operations["extendCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/conditions/{conditionId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report a proof that a condition is met */
        post: operations["meetCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/conditions/{conditionId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the proof of a condition, or send it back
         * @description For the approver who set the condition. The owner of its gate stands in when the setter has left, has a stake in it, or was the gate owner himself; the record says why. Nobody judges his own promise, his own proof or his own case.
         */
        post: operations["judgeCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who decided what, when and why
         * @description The initiative’s part of the decision log in words, from the history read model.
         */
        get: operations["listInitiativeEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence for a gate */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence/{evidenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one piece of evidence */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence/{evidenceId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the file that is the evidence */
        get: operations["getEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence/{evidenceId}/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put newer evidence in the place of older
         * @description The older stays in the record, and in every submission that froze it.
         */
        post: operations["refreshEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence/{evidenceId}/reliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say what rests on evidence
         * @description Exactly what retracting it would reopen, without doing it.
         */
        get: operations["getEvidenceReliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/evidence/{evidenceId}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract evidence
         * @description It stays in the record and no longer counts. Every decision that relied on it is reopened, and where one was in force the initiative returns to its gate; ask for its reliance first.
         */
        post: operations["retractEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one gate of an initiative
         * @description What it asks for, what is there, submissions with their votes, and readiness now.
         */
        get: operations["getGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/approvers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask somebody more to approve
         * @description While the gate is in review, for holders of the roles that the policy names. The rule is not met without the extra approver: asking more people raises the bar and never lowers it. Nobody asks for his own case, and no author is asked.
         */
        post: operations["addApprover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/approvers/{personId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the request to an extra approver
         * @description Refused once he has voted: nobody is silenced by being removed.
         */
        post: operations["removeApprover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force a gate open in an emergency
         * @description For holders of the roles that the template names, where it foresees this at all; never for an author of the case. The gate is passed without its rule, what was bypassed is recorded, and no further gate opens before somebody else has reviewed it.
         */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/break-glass/{breakGlassId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one break-glass and its review */
        get: operations["getBreakGlass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/break-glass/{breakGlassId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge whether a break-glass was right
         * @description For holders of the reviewing roles, never for who broke the glass or wrote the case. What has to be done about it becomes conditions that the reviewer verifies.
         */
        post: operations["reviewBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/checklist/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark a checklist item as done, not applicable or open
         * @description If-Match is honoured but not required: many people tick one list at the same time.
         */
        patch: operations["markChecklistItem"];
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/checklist/{item}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to go on without a required checklist item */
        post: operations["requestChecklistItemWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/criteria/{criterion}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assess a criterion of a gate */
        post: operations["assessCriterion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/criteria/{criterion}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to go on without a must-meet criterion */
        post: operations["requestCriterionWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the decision of a gate
         * @description The gate owner records it; the approval rule decides whether it is possible.
         */
        post: operations["decideGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a deliverable to a gate */
        post: operations["addDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/deliverables/{deliverable}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to go on without a required deliverable */
        post: operations["requestDeliverableWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/deliverables/{deliverable}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a deliverable */
        post: operations["withdrawDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether a gate is ready, and what is unmet */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/rule-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the rule of a criterion on a case
         * @description Checks the rule against the facts and names of the gate and evaluates it on the case as it is. Nothing is recorded.
         */
        post: operations["tryRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the gate for decision
         * @description Freezes the case as a numbered submission with a commitment hash. Refused with unmet[] while something required is missing.
         */
        post: operations["submitGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions/{submission}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one submission with its votes */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions/{submission}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two submissions of a gate field by field
         * @description What `other` freezes differently from `submission`, rebuilt from the log as each was when it was submitted.
         */
        get: operations["getSubmissionDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions/{submission}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what one review had come to under another rule or without some voters
         * @description Nothing is recorded. Who could vote stays as it was at submission; a vote that was refused then is not in the log.
         */
        get: operations["getReviewWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/submissions/{submission}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a submission from review */
        post: operations["withdrawSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote on a submission
         * @description Names the submission and the commitment that the voter looked at. Authors never vote; one human counts once, whatever accounts, roles and delegations he holds. Who votes and with which right is read from the log and may not change while the vote is recorded.
         */
        post: operations["castVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/votes/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw your own vote */
        post: operations["withdrawVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/waivers/{waiverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one waiver */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/waivers/{waiverId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant or refuse a waiver
         * @description For a person whose vote counts at the gate, and who neither asked for the waiver, nor answers for it, nor wrote the case. A waived demand is shown as waived and never counts as met.
         */
        post: operations["decideWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/waivers/{waiverId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a waiver
         * @description Ends it before its last day. A review that relies on it ends as well.
         */
        post: operations["revokeWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/gates/{gate}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how ready the gate would be with other facts, or on another day
         * @description Nothing is recorded. What an edit would be refused for is refused here as well.
         */
        post: operations["supposeFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an initiative to another version of its template
         * @description It stands on at the same gate. With `prediction` it happens exactly as previewed, or not at all.
         */
        post: operations["migrateInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/migrations/{toVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a move to another version of the template
         * @description The dry run: added and dropped duties, kept and stale votes, orphaned work. Nothing is recorded.
         */
        get: operations["previewMigration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show operators the workflow run behind an initiative
         * @description Record and engine side by side: an absent engine is reported, it is no error.
         */
        get: operations["getProcess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopen a killed or cancelled initiative at a gate */
        post: operations["reopenInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a hold before its date */
        post: operations["resumeInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/initiatives/{initiativeId}/sponsor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the sponsor of the initiative
         * @description A policy may ask for the sponsor’s approval, so authors and owner do not choose him; the gate owner or a director does.
         */
        post: operations["nameSponsor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say who you are to the server */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how far an operation is
         * @description Read from its own stream, with what became of each initiative so far.
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
    "/api/v1/operations/{operationId}/abort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abort an operation
         * @description No further batch begins. What is done stays done.
         */
        post: operations["abortOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a person
         * @description Without roles and functions, which are granted one by one, each with its reason.
         */
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person with accounts and delegations
         * @description As the log has them now; `GET /directory/persons` lists everybody.
         */
        get: operations["getPersonEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that two accounts belong to one human
         * @description From then on he counts once, whichever account votes. Refused while the accounts hold roles that never go together: revoke one first.
         */
        post: operations["linkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/accounts/{accountId}/separation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a link that was a mistake */
        post: operations["unlinkAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a person has left
         * @description All sessions end, nothing is lent any more, and nothing that this person did is changed.
         */
        post: operations["deactivatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a person to a function */
        post: operations["joinFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/functions/{function}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a person out of a function */
        post: operations["leaveFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a role
         * @description Refused where the role never goes together with what this human holds already: in this account, in a linked one or by delegation.
         */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/roles/{role}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a role
         * @description Votes that were cast with it stand; a vote under way at the same moment does not.
         */
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the approval policies
         * @description A gate of a template names one by id and version and keeps a copy of it.
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
    "/api/v1/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an approval policy with all its versions */
        get: operations["getPolicyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold past reviews against a draft or a version of an approval policy
         * @description On the gates that name the policy, or on those of `template`. Nothing is recorded. Answers with the result, or after ten seconds with the progress: read it again at `GET /simulations/{simulationId}`.
         */
        post: operations["simulatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the next version of an approval policy
         * @description Refused with a pointer to every place that is wrong. A draft counts for nothing until somebody activates it.
         */
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one version of an approval policy */
        get: operations["getPolicy"];
        /**
         * Change a draft of an approval policy
         * @description The whole content anew. Whoever changes a draft cannot activate it.
         */
        put: operations["revisePolicyDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{version}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft of an approval policy in use
         * @description Names the hash of the content that was looked at. Refused to everybody who drafted it, under whichever account, where four eyes are asked for.
         */
        post: operations["activatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{version}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions of an approval policy */
        get: operations["diffPolicyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{version}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version of an approval policy
         * @description Nothing new begins under it; what began under it goes on.
         */
        post: operations["retirePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policies/{id}/versions/{version}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where a version of an approval policy is used */
        get: operations["listPolicyUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Demo personas only: refused unless in demo mode on a loopback address.
         */
        post: operations["beginSession"];
        /** Sign out; the session is over at once */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say how one can sign in */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a program a token of yours
         * @description What it asks is recorded as yours, done by the program. It cannot vote, lend your vote or give tokens.
         */
        post: operations["giveToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/simulations/{simulationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a simulation that this process has started
         * @description Results stay in memory for a while; ask again when one is gone.
         */
        get: operations["getSimulation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the lifecycle templates
         * @description Every version that an initiative may begin under, shipped or the organisation’s own.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a template with all its versions */
        get: operations["getTemplateDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold every past review of a template against a draft, a version or a change
         * @description Lists each decision that would come out otherwise, with the rule that flips it, and each recorded step that the rules refuse. Nothing is recorded. Answers with the result, or after ten seconds with the progress: read it again at `GET /simulations/{simulationId}`.
         */
        post: operations["simulateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft the next version of a template
         * @description Refused with a pointer to every place that is wrong. A draft counts for nothing until somebody activates it.
         */
        post: operations["draftTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one version of a template */
        get: operations["getTemplate"];
        /**
         * Change a draft of a template
         * @description The whole content anew. Whoever changes a draft cannot activate it.
         */
        put: operations["reviseTemplateDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a draft of a template in use
         * @description Names the hash of the content that was looked at. Refused to everybody who drafted it, under whichever account, where four eyes are asked for.
         */
        post: operations["activateTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions of a template */
        get: operations["diffTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/migration-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the move of all initiatives under way to this version
         * @description Initiative by initiative, from the version `from` or from every other one.
         */
        get: operations["previewMigrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move many initiatives to this version
         * @description In batches, by the worker; see the operation for what became of each. An initiative with a `prediction` moves exactly as previewed, or is left alone.
         */
        post: operations["migrateMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a version of a template
         * @description Nothing new begins under it; what began under it goes on.
         */
        post: operations["retireTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{id}/versions/{version}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell where a version of a template is used */
        get: operations["listTemplateUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process takes requests
         * @description The decision log answers. The workflow engine does not count: people decide without it.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/startup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process has started */
        get: operations["startup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The release */
        get: operations["version"];
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
        ActivateRuleRequest: {
            /** @description Hash of the content you looked at; refused when the draft has changed */
            hash: string;
            /** @example Moved to another team */
            reason: string;
        };
        AddApproverRequest: {
            /** @description Who is asked beside those whom the rule names */
            personId: string;
            /** @example The case touches payments */
            reason: string;
            /**
             * @description The submission under review
             * @example 1
             */
            submission: number;
        };
        AddAuthorRequest: {
            /** @description Who wrote a part of the case */
            personId: string;
        };
        AddDeliverableRequest: {
            /**
             * @description Key of the deliverable in the template
             * @example problem_statement
             */
            deliverable: string;
            /** @description SHA-256 of the document */
            digest?: string;
            /**
             * Format: uri
             * @example https://example.com/problem-statement
             */
            link?: string;
            /** @example Problem statement, version 3 */
            title: string;
        };
        AddEvidenceRequest: {
            /**
             * Format: date
             * @description Date the evidence speaks of
             * @example 2026-10-01
             */
            asOf: string;
            /** @description Criteria it speaks to */
            criteria?: string[];
            /** @description SHA-256 of the document */
            digest?: string;
            /** @description A file that you brought */
            fileId?: string;
            /**
             * @description Gate the evidence is for
             * @example problem_defined
             */
            gate: string;
            /**
             * @example interview
             * @enum {string}
             */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            /** Format: uri */
            link?: string;
            /** @description Who keeps it fresh; you when left out */
            ownerId?: string;
            /** @description Days for which it is fresh; the template’s when left out, never more than that */
            shelfLifeDays?: number;
            /** @example Customer research */
            source: string;
            /** @example Twelve interviews with support agents */
            title: string;
        };
        AmendmentRequest: {
            /** @description Approving seats, or met groups, that a Go needs */
            approvalsRequired?: number;
            /**
             * @description Whether authors may vote
             * @enum {string}
             */
            authorVote?: "refused" | "flagged";
            /** @enum {string} */
            decision?: "automatic" | "gateOwner";
            /** @description Votes that must be cast */
            quorumVotes?: number;
            /** @description Roles that get a veto */
            vetoRoles?: string[];
        };
        ApprovalPolicy: {
            approval: {
                amountBands?: {
                    bands: {
                        rule: {
                            approvalsRequired: number;
                            seats: {
                                key: string;
                                /** @enum {string} */
                                kind: "required" | "counted" | "comment";
                                roles: string[];
                                title: string;
                            }[];
                            vetoRoles: string[];
                        } | {
                            adHoc?: {
                                byRoles: string[];
                                max: number;
                            };
                            combine: {
                                /** @constant */
                                kind: "all";
                            } | {
                                /** @constant */
                                kind: "any";
                            } | {
                                groups: number;
                                /** @constant */
                                kind: "atLeast";
                            };
                            exclusiveApprover?: {
                                role: string;
                            } | {
                                person: string;
                            };
                            finalVote?: {
                                /** @constant */
                                otherwise: "kill";
                            } | {
                                holdDays: number;
                                /** @constant */
                                otherwise: "hold";
                            };
                            groups: {
                                /** @enum {string} */
                                abstentions: "notCast" | "cast";
                                key: string;
                                members: {
                                    functions?: string[];
                                    persons?: string[];
                                    resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                                    roles?: string[];
                                };
                                needs: {
                                    approvals: number;
                                    /** @constant */
                                    kind: "count";
                                } | {
                                    /** @constant */
                                    kind: "percent";
                                    /** @enum {string} */
                                    of: "eligible" | "cast";
                                    percent: number;
                                } | {
                                    /** @constant */
                                    kind: "weight";
                                    weight: number;
                                    weights: ({
                                        role: string;
                                        weight: number;
                                    } | {
                                        person: string;
                                        weight: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "all";
                                } | {
                                    /** @constant */
                                    kind: "any";
                                };
                                /** @enum {string} */
                                participation: "required" | "optional" | "comment";
                                places?: number;
                                quorum?: {
                                    votes: number;
                                } | {
                                    percent: number;
                                };
                                tier?: number;
                                title: string;
                                veto?: boolean;
                            }[];
                            quorum?: {
                                votes: number;
                            };
                            /** @enum {string} */
                            tiers: "ordered" | "parallel";
                            vetoRoles?: string[];
                        };
                        upToMinor?: number;
                    }[];
                    currency: string;
                    fact: string;
                };
                /** @enum {string} */
                authorVote: "refused" | "flagged";
                /** @enum {string} */
                decision: "automatic" | "gateOwner";
                rule: {
                    approvalsRequired: number;
                    seats: {
                        key: string;
                        /** @enum {string} */
                        kind: "required" | "counted" | "comment";
                        roles: string[];
                        title: string;
                    }[];
                    vetoRoles: string[];
                } | {
                    adHoc?: {
                        byRoles: string[];
                        max: number;
                    };
                    combine: {
                        /** @constant */
                        kind: "all";
                    } | {
                        /** @constant */
                        kind: "any";
                    } | {
                        groups: number;
                        /** @constant */
                        kind: "atLeast";
                    };
                    exclusiveApprover?: {
                        role: string;
                    } | {
                        person: string;
                    };
                    finalVote?: {
                        /** @constant */
                        otherwise: "kill";
                    } | {
                        holdDays: number;
                        /** @constant */
                        otherwise: "hold";
                    };
                    groups: {
                        /** @enum {string} */
                        abstentions: "notCast" | "cast";
                        key: string;
                        members: {
                            functions?: string[];
                            persons?: string[];
                            resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                            roles?: string[];
                        };
                        needs: {
                            approvals: number;
                            /** @constant */
                            kind: "count";
                        } | {
                            /** @constant */
                            kind: "percent";
                            /** @enum {string} */
                            of: "eligible" | "cast";
                            percent: number;
                        } | {
                            /** @constant */
                            kind: "weight";
                            weight: number;
                            weights: ({
                                role: string;
                                weight: number;
                            } | {
                                person: string;
                                weight: number;
                            })[];
                        } | {
                            /** @constant */
                            kind: "all";
                        } | {
                            /** @constant */
                            kind: "any";
                        };
                        /** @enum {string} */
                        participation: "required" | "optional" | "comment";
                        places?: number;
                        quorum?: {
                            votes: number;
                        } | {
                            percent: number;
                        };
                        tier?: number;
                        title: string;
                        veto?: boolean;
                    }[];
                    quorum?: {
                        votes: number;
                    };
                    /** @enum {string} */
                    tiers: "ordered" | "parallel";
                    vetoRoles?: string[];
                };
            };
            description: string;
            fourEyes?: boolean;
            id: string;
            title: string;
            version: number;
        };
        ApprovalPolicyVersion: {
            activated: components["schemas"]["RuleStep"] | null;
            content: components["schemas"]["ApprovalPolicy"];
            drafts: components["schemas"]["RuleStep"][];
            /** @enum {string} */
            family: "template" | "policy" | "calendar" | "settings";
            /** @description SHA-256 of the content; null where shipped */
            hash: string | null;
            id: string;
            retired: components["schemas"]["RuleStep"] | null;
            /** @description Whether it came with Tollgate */
            shipped: boolean;
            /** @enum {string} */
            status: "draft" | "active" | "retired";
            version: number;
        };
        ApprovalRule: {
            approvalsRequired: number;
            seats: {
                key: string;
                /** @enum {string} */
                kind: "required" | "counted" | "comment";
                roles: string[];
                title: string;
            }[];
            vetoRoles: string[];
        } | {
            adHoc?: {
                byRoles: string[];
                max: number;
            };
            combine: {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "any";
            } | {
                groups: number;
                /** @constant */
                kind: "atLeast";
            };
            exclusiveApprover?: {
                role: string;
            } | {
                person: string;
            };
            finalVote?: {
                /** @constant */
                otherwise: "kill";
            } | {
                holdDays: number;
                /** @constant */
                otherwise: "hold";
            };
            groups: {
                /** @enum {string} */
                abstentions: "notCast" | "cast";
                key: string;
                members: {
                    functions?: string[];
                    persons?: string[];
                    resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                    roles?: string[];
                };
                needs: {
                    approvals: number;
                    /** @constant */
                    kind: "count";
                } | {
                    /** @constant */
                    kind: "percent";
                    /** @enum {string} */
                    of: "eligible" | "cast";
                    percent: number;
                } | {
                    /** @constant */
                    kind: "weight";
                    weight: number;
                    weights: ({
                        role: string;
                        weight: number;
                    } | {
                        person: string;
                        weight: number;
                    })[];
                } | {
                    /** @constant */
                    kind: "all";
                } | {
                    /** @constant */
                    kind: "any";
                };
                /** @enum {string} */
                participation: "required" | "optional" | "comment";
                places?: number;
                quorum?: {
                    votes: number;
                } | {
                    percent: number;
                };
                tier?: number;
                title: string;
                veto?: boolean;
            }[];
            quorum?: {
                votes: number;
            };
            /** @enum {string} */
            tiers: "ordered" | "parallel";
            vetoRoles?: string[];
        };
        ApprovalStanding: {
            band: components["schemas"]["BandChoice"] | null;
            extraApprovers: components["schemas"]["ExtraApprover"][];
            groups: components["schemas"]["GroupStanding"][];
            groupsMet: number;
            groupsNeeded: number;
            met: boolean;
            openTier: number | null;
            quorum: {
                cast: number;
                votes: number;
            } | null;
            /** @description Whether further votes can still meet the rule */
            reachable: boolean;
            vetoedBy: string[];
        };
        AssessCriterionRequest: {
            /** @example Eleven independent customers, see evidence */
            reason: string;
            /** @description For a scored criterion */
            score?: number;
            /**
             * @example met
             * @enum {string}
             */
            verdict: "met" | "notMet";
        };
        Assessment: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            criterion: string;
            gate: string;
            reason: string;
            score: number | null;
            /** @enum {string} */
            verdict: "met" | "notMet";
        };
        BandChoice: {
            amount: components["schemas"]["Money"] | null;
            /** @description Position of the band in the policy, from 0 */
            band: number;
            /** @enum {string} */
            because: "amount" | "amountUnknown" | "rateMissing";
            /** @description The amount in the currency of the policy */
            compared: components["schemas"]["Money"] | null;
            /** @description Minor units of `to` for one of `from` */
            rate: {
                asOf: string;
                denominator: number;
                from: string;
                numerator: number;
                source: string;
                to: string;
            } | null;
            upTo: components["schemas"]["Money"] | null;
        };
        BeginSessionRequest: {
            /** @example paula.pm@demo.test */
            email: string;
            /** @example demo */
            password: string;
            /**
             * @description How the session travels: a cookie, or a token shown once; cookie when left out
             * @enum {string}
             */
            tokenType?: "cookie" | "bearer";
        };
        BreakGlassRequest: {
            /**
             * @description Why the gate cannot wait for its rule; the review reads it
             * @example Customers cannot pay since nine; the fix is one line
             */
            reason: string;
        };
        Calendar: {
            holidays: {
                date: string;
                name: string;
            }[];
            holidaysCover: {
                from: string;
                through: string;
            } | null;
            id: string;
            timeZone: string;
            title: string;
            version: number;
            workingWeekdays: ("sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday")[];
        };
        CalendarList: {
            data: components["schemas"]["CalendarSummary"][];
        };
        CalendarSummary: {
            holidaysCover: {
                from: string;
                through: string;
            } | null;
            id: string;
            timeZone: string;
            title: string;
            version: number;
        };
        CancelInitiativeRequest: {
            /** @example Bought instead of built */
            reason: string;
        };
        CastVoteRequest: {
            /**
             * @example approve
             * @enum {string}
             */
            choice: "approve" | "approveWithConditions" | "sendBack" | "reject" | "abstain";
            /** @description Its commitment: you vote on exactly what was frozen */
            commitment: string;
            conditions?: components["schemas"]["ConditionRequest"][];
            /**
             * @description What your signature means
             * @example approval of the problem
             */
            meaning?: string;
            /** @description Whose lent right you vote with; see `GET /delegations`. Your own when left out */
            onBehalfOf?: string;
            /** @example The problem is real and worth solving */
            reason: string;
            /** @description Seat to take when your roles fit several */
            seat?: string;
            /**
             * @description The submission you looked at
             * @example 1
             */
            submission: number;
        };
        ChecklistMark: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            proof: string | null;
            /** @constant */
            status: "done";
        } | {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            reason: string;
            /** @constant */
            status: "notApplicable";
        } | {
            /** @constant */
            status: "open";
        };
        Condition: {
            conditionId: string;
            /** Format: date */
            dueOn: string;
            extended?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** Format: date */
                previousDueOn: string;
                reason: string;
            };
            gate: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            lapsedAt?: string;
            /** @description The proof that closed it; null while it is open */
            met: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                proof: string;
            } | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            /** @description A proof that waits to be verified */
            reported?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                proof: string;
            };
            sentBack?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                reason: string;
            };
            /** @enum {string} */
            setAs?: "voter" | "gateOwner" | "breakGlassReviewer";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            setAt: string;
            /**
             * @description Who verifies its proof
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            setBy?: string;
            text: string;
            verified?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @description Why the gate owner judged in place of who set the condition; null where he did not */
                inPlaceOfSetter: ("setByGateOwner" | "setterConcerned" | "setterLeft") | null;
            };
        };
        ConditionRecorded: {
            conditionId: string;
            /** Format: date */
            dueOn: string;
            extended?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** Format: date */
                previousDueOn: string;
                reason: string;
            };
            gate: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            lapsedAt?: string;
            /** @description The proof that closed it; null while it is open */
            met: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                proof: string;
            } | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            receipt: components["schemas"]["Receipt"] | null;
            /** @description A proof that waits to be verified */
            reported?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                proof: string;
            };
            sentBack?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                reason: string;
            };
            /** @enum {string} */
            setAs?: "voter" | "gateOwner" | "breakGlassReviewer";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            setAt: string;
            /**
             * @description Who verifies its proof
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            setBy?: string;
            text: string;
            verified?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @description Why the gate owner judged in place of who set the condition; null where he did not */
                inPlaceOfSetter: ("setByGateOwner" | "setterConcerned" | "setterLeft") | null;
            };
        };
        ConditionRequest: {
            /**
             * @description Name of your choice, unique in the initiative
             * @example legal-review
             */
            conditionId: string;
            /**
             * Format: date
             * @example 2027-01-31
             */
            dueOn: string;
            /** @description Who has to see to it */
            ownerId: string;
            /** @example Legal confirms the return terms */
            text: string;
        };
        ConditionTerms: {
            conditionId: string;
            /** Format: date */
            dueOn: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            text: string;
        };
        CriterionEvaluation: {
            criterion: string;
            /** @description What the rule looked at; null for what has not been given */
            inputs: {
                [key: string]: components["schemas"]["FactValue"] | null;
            };
            /** @description The rule in words, or the expression */
            rule: string;
            /** @description 0 to 100 of a should-meet criterion, else null */
            score: number | null;
            /** @enum {string} */
            verdict: "met" | "notMet" | "scored" | "notScored";
            why: string;
        };
        CriterionRule: {
            /** @constant */
            kind: "typed";
            when: components["schemas"]["RuleCondition"];
        } | {
            /** @constant */
            kind: "points";
            points: {
                points: number;
                when: components["schemas"]["RuleCondition"];
            }[];
        } | {
            from: {
                score: number;
                value: number;
            };
            /** @constant */
            kind: "scale";
            of: components["schemas"]["RuleOperand"];
            to: {
                score: number;
                value: number;
            };
        } | {
            expression: string;
            /** @constant */
            kind: "cel";
        };
        DecideGateRequest: {
            conditions?: components["schemas"]["ConditionRequest"][];
            /**
             * Format: date
             * @description With hold: when to wake up
             */
            holdUntil?: string;
            /**
             * @example go
             * @enum {string}
             */
            outcome: "go" | "conditionalGo" | "hold" | "recycle" | "kill";
            /** @example All seats approve */
            reason: string;
            /** @description With recycle: gate whose stage is done again */
            recycleTo?: string;
            /** @description With kill: what is worth keeping */
            salvage?: string[];
            /**
             * @description The submission that is decided
             * @example 1
             */
            submission: number;
        };
        DecideWaiverRequest: {
            /** @example The risk is small until the study ends */
            reason: string;
            /**
             * Format: date
             * @description With granted: an earlier last day than the one asked for
             */
            until?: string;
            /**
             * @example granted
             * @enum {string}
             */
            verdict: "granted" | "refused";
        };
        Decision: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            conditions: components["schemas"]["SetCondition"][];
            /** @enum {string} */
            decidedBy: "rule" | "gateOwner" | "breakGlass";
            gate: string;
            holdUntil: string | null;
            outcome: components["schemas"]["Outcome"];
            reason: string;
            recycleTo: string | null;
            /** @description Superseded: evidence that it relied on was retracted */
            reopened?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                evidenceId: string;
                wasInForce: boolean;
            };
            round: number;
            salvage: string[];
            submission: number;
            tally: {
                approvalsRequired: number;
                approvingSeats: string[];
                /** @description How each group stood; absent for rules of seats */
                groups?: components["schemas"]["GroupTally"][];
                missingSeats: string[];
                vetoedBy: string[];
            };
            /** @description Waivers that a Go rests on; absent where there is none */
            waivers?: components["schemas"]["ReliedWaiver"][];
        };
        Delegation: {
            /** @example dlg_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            delegationId: string;
            /** Format: date */
            from: string;
            /** @description Whether one may vote under it now */
            inForce: boolean;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            principalId: string;
            revokedAt: string | null;
            scope: components["schemas"]["DelegationScope"];
            /** Format: date */
            to: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            toPersonId: string;
        };
        DelegationList: {
            data: components["schemas"]["Delegation"][];
        };
        DelegationRecorded: {
            /** @example dlg_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            delegationId: string;
            /** Format: date */
            from: string;
            /** @description Whether one may vote under it now */
            inForce: boolean;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            principalId: string;
            receipt: components["schemas"]["Receipt"] | null;
            revokedAt: string | null;
            scope: components["schemas"]["DelegationScope"];
            /** Format: date */
            to: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            toPersonId: string;
        };
        DelegationScope: {
            gates?: string[];
            initiatives?: string[];
            productLines?: string[];
            roles?: string[];
        };
        DelegationScopeRequest: {
            /** @description Only at gates of these keys */
            gates?: string[];
            /** @description Only these initiatives (ids) */
            initiatives?: string[];
            /** @description Only cases of these lines */
            productLines?: string[];
            /** @description Only these roles of yours */
            roles?: string[];
        };
        Deliverable: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            deliverable: string;
            digest: string | null;
            gate: string;
            link: string | null;
            title: string;
        };
        DirectoryVocabulary: {
            functions: {
                key: string;
                title: string;
            }[];
            roles: {
                key: string;
                title: string;
            }[];
        };
        DraftRuleRequest: {
            /**
             * @description The whole content. `id`, `version` and `hash` may be left out; they are set when it is recorded.
             * @example {
             *       "title": "A director decides",
             *       "description": "Small changes need no committee.",
             *       "approval": {
             *         "rule": {
             *           "seats": [
             *             {
             *               "key": "director",
             *               "title": "Director",
             *               "roles": [
             *                 "product-director"
             *               ],
             *               "kind": "required"
             *             }
             *           ],
             *           "approvalsRequired": 1,
             *           "vetoRoles": []
             *         },
             *         "decision": "automatic",
             *         "authorVote": "refused"
             *       }
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /** @example Moved to another team */
            reason: string;
        };
        Duty: {
            gate: string;
            key: string;
            /** @enum {string} */
            kind: "deliverable" | "criterion" | "checklistItem" | "approval" | "approvalRule";
            title: string;
        };
        EditFactsRequest: {
            /**
             * @description Facts to set by key; null clears one. Money is decimal text with its currency.
             * @example {
             *       "problem": "Returning a device takes four calls",
             *       "budget": {
             *         "amount": "1250000.00",
             *         "currency": "EUR"
             *       }
             *     }
             */
            changes: {
                [key: string]: components["schemas"]["FactValue"] | null;
            };
        };
        EngineStatus: {
            engine: {
                /** @enum {string} */
                status: "available" | "unavailable";
                /** @description The engine’s own pages */
                url: string | null;
            };
            followers: {
                behind: number;
                name: string;
                position: number;
            }[];
            log: {
                pending: number;
                size: number;
            };
            sequencer: {
                epoch: number;
                lastSequencedAt: string | null;
            };
            version: string;
        };
        Entry: {
            actor: {
                agent: string | null;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                personId: string;
            };
            data: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            effectiveAt: string;
            eventId: string;
            leafHash: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            recordedAt: string;
            /** @description Place in the one global order; dense, from 0 */
            sequence: number;
            stream: string;
            type: string;
            version: number;
        };
        EntryPage: {
            data: components["schemas"]["Entry"][];
            page: components["schemas"]["EntryPageInfo"];
        };
        EntryPageInfo: {
            /** @description Whether there is a next page now */
            hasMore: boolean;
            /** @description The `after` of the next page */
            next: number | null;
            /** @description The `before` of the page before */
            prev: number | null;
        };
        Evidence: {
            /** Format: date */
            asOf: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            criteria: string[];
            digest: string | null;
            evidenceId: string;
            file?: {
                byteCount: number;
                fileId: string;
                mediaType: string;
                name: string;
            };
            gate: string;
            /** @enum {string} */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            link: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            owner?: string;
            retractedAt: string | null;
            /** @description Never stale where it is absent */
            shelfLifeDays?: number;
            source: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            staleSince?: string;
            superseded?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                evidenceId: string;
            };
            supersedes?: string;
            title: string;
            /** @description Criteria to judge again, because they were judged on it */
            voids?: string[];
        };
        EvidenceRecorded: {
            /** Format: date */
            asOf: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            criteria: string[];
            digest: string | null;
            evidenceId: string;
            file?: {
                byteCount: number;
                fileId: string;
                mediaType: string;
                name: string;
            };
            gate: string;
            /** @enum {string} */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            link: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            owner?: string;
            receipt: components["schemas"]["Receipt"] | null;
            retractedAt: string | null;
            /** @description Never stale where it is absent */
            shelfLifeDays?: number;
            source: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            staleSince?: string;
            superseded?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                evidenceId: string;
            };
            supersedes?: string;
            title: string;
            /** @description Criteria to judge again, because they were judged on it */
            voids?: string[];
        };
        EvidenceRetracted: {
            /** Format: date */
            asOf: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            criteria: string[];
            digest: string | null;
            evidenceId: string;
            file?: {
                byteCount: number;
                fileId: string;
                mediaType: string;
                name: string;
            };
            gate: string;
            /** @enum {string} */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            link: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            owner?: string;
            receipt: components["schemas"]["Receipt"] | null;
            reopened: components["schemas"]["ReliantDecision"][];
            retractedAt: string | null;
            /** @description Never stale where it is absent */
            shelfLifeDays?: number;
            source: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            staleSince?: string;
            superseded?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                evidenceId: string;
            };
            supersedes?: string;
            title: string;
            /** @description Criteria to judge again, because they were judged on it */
            voids?: string[];
        };
        ExchangeRateList: {
            data: components["schemas"]["RecordedExchangeRate"][];
        };
        ExchangeRateRecorded: {
            /** Format: date */
            asOf: string;
            denominator: number;
            from: string;
            numerator: number;
            receipt: components["schemas"]["Receipt"] | null;
            source: string;
            to: string;
        };
        ExtendConditionRequest: {
            /**
             * Format: date
             * @description Later than the present date and than today
             * @example 2027-04-30
             */
            dueOn: string;
            /** @example The other side signs in April */
            reason: string;
        };
        ExtraApprover: {
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            addedBy: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            group: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            reason: string;
        };
        FactValue: string | number | boolean | components["schemas"]["Money"] | string[];
        File: {
            byteCount: number;
            /** @description SHA-256 of the content */
            fileId: string;
            /** @description Found in the content */
            mediaType: string;
            name: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            uploadedAt: string;
        };
        /** @description The bytes of a file */
        FileBytes: string;
        ForcedGate: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            breakGlassId: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            /** @description What the gate still lacked */
            bypassed: {
                key: string;
                kind: string;
            }[];
            gate: string;
            reason: string;
            review: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @description Ids of the conditions that it set */
                followUp: string[];
                /** @enum {string} */
                outcome: "justified" | "notJustified";
                reason: string;
            } | null;
            /** Format: date */
            reviewDueOn: string;
            reviewerRoles: string[];
            round: number;
            submission: number;
        };
        ForcedGateRecorded: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            breakGlassId: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            /** @description What the gate still lacked */
            bypassed: {
                key: string;
                kind: string;
            }[];
            gate: string;
            reason: string;
            receipt: components["schemas"]["Receipt"] | null;
            review: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @description Ids of the conditions that it set */
                followUp: string[];
                /** @enum {string} */
                outcome: "justified" | "notJustified";
                reason: string;
            } | null;
            /** Format: date */
            reviewDueOn: string;
            reviewerRoles: string[];
            round: number;
            submission: number;
        };
        FrozenEvaluation: {
            criterion: string;
            /** @description What the rule looked at; null for what has not been given */
            inputs: {
                [key: string]: components["schemas"]["FactValue"] | null;
            };
            /** @description SHA-256 of the canonical JSON of the rule */
            ruleHash: string;
            /** @description 0 to 100 of a should-meet criterion, else null */
            score: number | null;
            /** @enum {string} */
            verdict: "met" | "notMet" | "scored" | "notScored";
        };
        Gate: {
            approval: components["schemas"]["ApprovalStanding"];
            approvalRule: components["schemas"]["ApprovalRule"];
            assessments: {
                [key: string]: components["schemas"]["Assessment"];
            };
            checklist: {
                [key: string]: components["schemas"]["ChecklistMark"];
            };
            definition: components["schemas"]["GateDefinition"];
            deliverables: {
                [key: string]: components["schemas"]["Deliverable"];
            };
            /** @description Criteria with a rule, evaluated on the case as it is now */
            evaluations: components["schemas"]["CriterionEvaluation"][];
            evidence: components["schemas"]["Evidence"][];
            forcedOpen: components["schemas"]["ForcedGate"][];
            gate: string;
            initiativeId: string;
            readiness: components["schemas"]["Readiness"];
            round: number;
            score: components["schemas"]["GateScore"];
            submissions: components["schemas"]["Submission"][];
            version: number;
            waivers: components["schemas"]["Waiver"][];
        };
        GateDefinition: {
            approval: {
                amountBands?: {
                    bands: {
                        rule: {
                            approvalsRequired: number;
                            seats: {
                                key: string;
                                /** @enum {string} */
                                kind: "required" | "counted" | "comment";
                                roles: string[];
                                title: string;
                            }[];
                            vetoRoles: string[];
                        } | {
                            adHoc?: {
                                byRoles: string[];
                                max: number;
                            };
                            combine: {
                                /** @constant */
                                kind: "all";
                            } | {
                                /** @constant */
                                kind: "any";
                            } | {
                                groups: number;
                                /** @constant */
                                kind: "atLeast";
                            };
                            exclusiveApprover?: {
                                role: string;
                            } | {
                                person: string;
                            };
                            finalVote?: {
                                /** @constant */
                                otherwise: "kill";
                            } | {
                                holdDays: number;
                                /** @constant */
                                otherwise: "hold";
                            };
                            groups: {
                                /** @enum {string} */
                                abstentions: "notCast" | "cast";
                                key: string;
                                members: {
                                    functions?: string[];
                                    persons?: string[];
                                    resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                                    roles?: string[];
                                };
                                needs: {
                                    approvals: number;
                                    /** @constant */
                                    kind: "count";
                                } | {
                                    /** @constant */
                                    kind: "percent";
                                    /** @enum {string} */
                                    of: "eligible" | "cast";
                                    percent: number;
                                } | {
                                    /** @constant */
                                    kind: "weight";
                                    weight: number;
                                    weights: ({
                                        role: string;
                                        weight: number;
                                    } | {
                                        person: string;
                                        weight: number;
                                    })[];
                                } | {
                                    /** @constant */
                                    kind: "all";
                                } | {
                                    /** @constant */
                                    kind: "any";
                                };
                                /** @enum {string} */
                                participation: "required" | "optional" | "comment";
                                places?: number;
                                quorum?: {
                                    votes: number;
                                } | {
                                    percent: number;
                                };
                                tier?: number;
                                title: string;
                                veto?: boolean;
                            }[];
                            quorum?: {
                                votes: number;
                            };
                            /** @enum {string} */
                            tiers: "ordered" | "parallel";
                            vetoRoles?: string[];
                        };
                        upToMinor?: number;
                    }[];
                    currency: string;
                    fact: string;
                };
                /** @enum {string} */
                authorVote: "refused" | "flagged";
                /** @enum {string} */
                decision: "automatic" | "gateOwner";
                rule: {
                    approvalsRequired: number;
                    seats: {
                        key: string;
                        /** @enum {string} */
                        kind: "required" | "counted" | "comment";
                        roles: string[];
                        title: string;
                    }[];
                    vetoRoles: string[];
                } | {
                    adHoc?: {
                        byRoles: string[];
                        max: number;
                    };
                    combine: {
                        /** @constant */
                        kind: "all";
                    } | {
                        /** @constant */
                        kind: "any";
                    } | {
                        groups: number;
                        /** @constant */
                        kind: "atLeast";
                    };
                    exclusiveApprover?: {
                        role: string;
                    } | {
                        person: string;
                    };
                    finalVote?: {
                        /** @constant */
                        otherwise: "kill";
                    } | {
                        holdDays: number;
                        /** @constant */
                        otherwise: "hold";
                    };
                    groups: {
                        /** @enum {string} */
                        abstentions: "notCast" | "cast";
                        key: string;
                        members: {
                            functions?: string[];
                            persons?: string[];
                            resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                            roles?: string[];
                        };
                        needs: {
                            approvals: number;
                            /** @constant */
                            kind: "count";
                        } | {
                            /** @constant */
                            kind: "percent";
                            /** @enum {string} */
                            of: "eligible" | "cast";
                            percent: number;
                        } | {
                            /** @constant */
                            kind: "weight";
                            weight: number;
                            weights: ({
                                role: string;
                                weight: number;
                            } | {
                                person: string;
                                weight: number;
                            })[];
                        } | {
                            /** @constant */
                            kind: "all";
                        } | {
                            /** @constant */
                            kind: "any";
                        };
                        /** @enum {string} */
                        participation: "required" | "optional" | "comment";
                        places?: number;
                        quorum?: {
                            votes: number;
                        } | {
                            percent: number;
                        };
                        tier?: number;
                        title: string;
                        veto?: boolean;
                    }[];
                    quorum?: {
                        votes: number;
                    };
                    /** @enum {string} */
                    tiers: "ordered" | "parallel";
                    vetoRoles?: string[];
                };
            };
            breakGlass?: {
                reviewers: string[];
                reviewWithinDays: number;
                roles: string[];
            };
            checklist: {
                daysBeforeLaunch?: number;
                function: string;
                key: string;
                required: boolean;
                title: string;
                waivable?: boolean;
            }[];
            criteria: {
                key: string;
                /** @enum {string} */
                kind: "must" | "should";
                rule?: components["schemas"]["CriterionRule"];
                title: string;
                waivable?: boolean;
                weight?: number;
            }[];
            deliverables: {
                key: string;
                required: boolean;
                title: string;
                waivable?: boolean;
            }[];
            evidence?: {
                required?: {
                    atLeast: number;
                    key: string;
                    kinds: ("interview" | "experiment" | "document" | "link" | "dataset")[];
                    title: string;
                }[];
                shelfLifeDays?: {
                    [key: string]: number;
                };
            };
            gateOwnerRole: string;
            key: string;
            killSigns?: string[];
            outcomes: ("go" | "conditionalGo" | "hold" | "recycle" | "kill")[];
            outcomeTitles?: {
                [key: string]: string;
            };
            policy?: {
                hash: string;
                id: string;
                version: number;
            };
            /** @enum {string} */
            process: "standard" | "launch" | "retro" | "inLife" | "endOfLife";
            question: string;
            review: {
                calendar?: string;
                decisionWithinDays: number;
                escalations: {
                    afterDays: number;
                    toRole: string;
                }[];
                expiresAfterDays: number;
                reminderDays: number[];
            };
            reviewEveryMonths?: number;
            stage: string;
            title: string;
        };
        GateScore: {
            of: number;
            /** @description Weighted mean of the should-meet criteria; null before any is scored */
            score: number | null;
            scored: number;
        };
        GateSummary: {
            current: boolean;
            /** @description When a decision on its latest submission is or was due */
            decisionDueAt: string | null;
            gate: string;
            lastOutcome: components["schemas"]["Outcome"] | null;
            /** @description 0 before its stage was ever entered */
            round: number;
            stage: string;
            submissionInReview: number | null;
            title: string;
        };
        GateWorkRecorded: {
            assessments: {
                [key: string]: components["schemas"]["Assessment"];
            };
            checklist: {
                [key: string]: components["schemas"]["ChecklistMark"];
            };
            deliverables: {
                [key: string]: components["schemas"]["Deliverable"];
            };
            gate: string;
            initiativeId: string;
            readiness: components["schemas"]["Readiness"];
            receipt: components["schemas"]["Receipt"] | null;
            round: number;
            version: number;
        };
        GiveTokenRequest: {
            /**
             * @description What the program is called in the record
             * @example release-bot
             */
            program: string;
        };
        GrantDelegationRequest: {
            /**
             * Format: date
             * @description First day (UTC)
             * @example 2026-12-21
             */
            from: string;
            /** @example Moved to another team */
            reason: string;
            /** @description Everything when left out */
            scope?: components["schemas"]["DelegationScopeRequest"];
            /**
             * Format: date
             * @description Last day (UTC), included
             * @example 2027-01-08
             */
            to: string;
            /** @description Who may vote in your place */
            toPersonId: string;
        };
        GrantRoleRequest: {
            /** @example Moved to another team */
            reason: string;
            /**
             * @description Key of the role; see `GET /directory`
             * @example product-director
             */
            role: string;
        };
        GroupStanding: {
            /** @enum {string} */
            abstentions: "notCast" | "cast";
            approvals: number;
            cast: number;
            eligible: number | null;
            /** @description As in the template; `extra:<person>` for whoever was asked beside it */
            key: string;
            /** @description Who may still vote here; null where whoever fits the group may */
            mayVote: string[] | null;
            members: {
                functions?: string[];
                persons?: string[];
                resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                roles?: string[];
            };
            met: boolean;
            /** @description Approvals or weight, as the votes stand */
            needed: number | null;
            needs: {
                approvals: number;
                /** @constant */
                kind: "count";
            } | {
                /** @constant */
                kind: "percent";
                /** @enum {string} */
                of: "eligible" | "cast";
                percent: number;
            } | {
                /** @constant */
                kind: "weight";
                weight: number;
                weights: ({
                    role: string;
                    weight: number;
                } | {
                    person: string;
                    weight: number;
                })[];
            } | {
                /** @constant */
                kind: "all";
            } | {
                /** @constant */
                kind: "any";
            };
            /** @enum {string} */
            participation: "required" | "optional" | "comment";
            quorum: number | null;
            /** @description False while its tier waits, or when nobody can vote in it any more */
            takesVotes: boolean;
            tier: number | null;
            title: string;
            veto: boolean;
            votes: {
                /** @enum {string} */
                choice: "approve" | "approveWithConditions" | "sendBack" | "reject" | "abstain";
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                onBehalfOf?: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                voter: string;
            }[];
            weight: number | null;
        };
        GroupTally: {
            approvals: number;
            /** @description Votes that took part; abstentions as the rule says */
            cast: number;
            eligible: number | null;
            group: string;
            met: boolean;
            needed: number | null;
            quorum: number | null;
            weight: number | null;
        };
        Health: {
            /** @constant */
            status: "up";
        };
        HistoryItem: {
            aboutPersonId: string | null;
            aboutPersonName: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            actorId: string;
            actorName: string | null;
            agent: string | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            effectiveAt: string;
            eventId: string;
            gate: string | null;
            initiativeId: string | null;
            leafHash: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            recordedAt: string;
            round: number | null;
            sequence: number;
            stream: string;
            submission: number | null;
            /** @description One line in business words */
            summary: string;
            type: string;
            version: number;
            /** @description What the actor wrote, where it still exists */
            words: string | null;
        };
        HistoryPage: {
            data: components["schemas"]["HistoryItem"][];
            page: components["schemas"]["EntryPageInfo"];
        };
        Inbox: {
            counts: {
                breakGlass: number;
                checklist: number;
                condition: number;
                decide: number;
                verification: number;
                waiver: number;
                work: number;
            };
            data: components["schemas"]["InboxItem"][];
            page: components["schemas"]["PageInfo"];
        };
        InboxItem: {
            addressees: {
                functions: string[];
                persons: string[];
                roles: string[];
            };
            askId: string;
            dueAt: string | null;
            gate: string;
            initiative: {
                amount: components["schemas"]["Money"] | null;
                gateTitle: string | null;
                id: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                ownerId: string;
                /** @enum {string} */
                phase: "inStage" | "onHold" | "killed" | "cancelled" | "completed";
                productLine: string;
                title: string;
            };
            /** @enum {string} */
            kind: "decide" | "work" | "condition" | "checklist" | "verification" | "waiver" | "breakGlass";
            /** @description In whose place you would vote; null where it waits for yourself */
            onBehalfOf: string | null;
            overdue: boolean;
            round: number | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            /** @description Key of the seat, condition, waiver, break-glass or checklist item */
            subject: string;
            submission: number | null;
            title: string;
            words: string | null;
        };
        Initiative: {
            authors: string[];
            conditions: components["schemas"]["Condition"][];
            decisions: components["schemas"]["Decision"][];
            evidence: components["schemas"]["Evidence"][];
            externalReference: string | null;
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description Gates that were passed by break-glass, without meeting their rule */
            forcedGates: components["schemas"]["ForcedGate"][];
            gates: components["schemas"]["GateSummary"][];
            id: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            phase: components["schemas"]["Phase"];
            productLine: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            proposedAt: string;
            /** @description Null until somebody is named */
            sponsorId: string | null;
            summary: string;
            template: {
                hash: string;
                id: string;
                version: number;
            };
            title: string;
            version: number;
            /** @description One sentence in business words */
            waitingFor: string;
            waivers: components["schemas"]["Waiver"][];
        };
        InitiativeProcess: {
            /** @description Why the engine is unavailable */
            because: string | null;
            closed: boolean;
            /** @enum {string} */
            engine: "available" | "unavailable";
            initiativeId: string;
            run: {
                historyLength: number;
                /** @description Recorded versions the run has not seen */
                lag: number | null;
                lastVersionSeen: number | null;
                nextTimer: {
                    /**
                     * Format: date-time
                     * @example 2026-11-23T09:00:00.000Z
                     */
                    dueAt: string;
                    kind: string;
                } | null;
                runId: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                startedAt: string;
                status: string;
                taskQueue: string;
                /** @description The run in the engine’s own pages */
                url: string | null;
                waitingFor: string | null;
                workerAnswered: boolean;
                workflowId: string;
            } | null;
            /** @description What time still has to ask for, by the record */
            timers: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                dueAt: string;
                kind: string;
            }[];
            /** @description Version of the stream: what is recorded */
            version: number;
            /** @description By the record */
            waitingFor: string;
        };
        InitiativeRecorded: {
            authors: string[];
            conditions: components["schemas"]["Condition"][];
            decisions: components["schemas"]["Decision"][];
            evidence: components["schemas"]["Evidence"][];
            externalReference: string | null;
            facts: {
                [key: string]: components["schemas"]["FactValue"];
            };
            /** @description Gates that were passed by break-glass, without meeting their rule */
            forcedGates: components["schemas"]["ForcedGate"][];
            gates: components["schemas"]["GateSummary"][];
            id: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            phase: components["schemas"]["Phase"];
            productLine: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            proposedAt: string;
            receipt: components["schemas"]["Receipt"] | null;
            /** @description Null until somebody is named */
            sponsorId: string | null;
            summary: string;
            template: {
                hash: string;
                id: string;
                version: number;
            };
            title: string;
            version: number;
            /** @description One sentence in business words */
            waitingFor: string;
            waivers: components["schemas"]["Waiver"][];
        };
        JoinFunctionRequest: {
            /**
             * @description Key of the function; see `GET /directory`
             * @example legal
             */
            function: string;
            /** @example Moved to another team */
            reason: string;
        };
        JudgeConditionRequest: {
            /**
             * @description Required with sentBack: what the proof lacks
             * @example The annex is missing
             */
            reason?: string;
            /**
             * @example verified
             * @enum {string}
             */
            verdict: "verified" | "sentBack";
        };
        LinkAccountRequest: {
            /** @description Another account of the same human */
            accountId: string;
            /** @example Moved to another team */
            reason: string;
        };
        MarkChecklistItemRequest: {
            /** @description With done: what shows it */
            proof?: string;
            /** @description With notApplicable and open: why */
            reason?: string;
            /**
             * @example done
             * @enum {string}
             */
            status: "done" | "notApplicable" | "open";
        };
        Me: {
            email: string | null;
            functions: string[];
            name: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            roles: string[];
            session: {
                /** @enum {string} */
                carrier: "cookie" | "bearer";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                expiresAt: string;
            };
        };
        MeetConditionRequest: {
            /**
             * @description What shows that it is met
             * @example Contract signed on 3 March
             */
            proof: string;
        };
        MigrateInitiativeRequest: {
            /** @description Hash of the preview you looked at */
            prediction?: string;
            /** @example Moved to another team */
            reason: string;
            /** @example 2 */
            toVersion: number;
        };
        MigrateManyRequest: {
            /** @description Everything under way that follows this version, instead of `initiatives` */
            from?: number;
            initiatives?: components["schemas"]["MigrationTargetRequest"][];
            /** @example Moved to another team */
            reason: string;
        };
        MigrationOperation: {
            /** @constant */
            kind: "templateMigration";
            operationId: string;
            progress: {
                migrated: number;
                planned: number;
                refused: number;
                unchanged: number;
                waiting: number;
            };
            reason: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            requestedAt: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            requestedBy: string;
            results: {
                initiativeId: string;
                /** @enum {string} */
                outcome: "migrated" | "unchanged" | "refused";
                rejection: string | null;
                version: number;
            }[];
            /** @enum {string} */
            status: "running" | "aborted" | "completed";
            to: {
                hash: string;
                id: string;
                version: number;
            };
            version: number;
        };
        MigrationOperationRecorded: {
            /** @constant */
            kind: "templateMigration";
            operationId: string;
            progress: {
                migrated: number;
                planned: number;
                refused: number;
                unchanged: number;
                waiting: number;
            };
            reason: string;
            receipt: components["schemas"]["Receipt"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            requestedAt: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            requestedBy: string;
            results: {
                initiativeId: string;
                /** @enum {string} */
                outcome: "migrated" | "unchanged" | "refused";
                rejection: string | null;
                version: number;
            }[];
            /** @enum {string} */
            status: "running" | "aborted" | "completed";
            to: {
                hash: string;
                id: string;
                version: number;
            };
            version: number;
        };
        MigrationPrediction: {
            duties: {
                added: components["schemas"]["Duty"][];
                changed: components["schemas"]["Duty"][];
                dropped: components["schemas"]["Duty"][];
            };
            from: {
                hash: string;
                id: string;
                version: number;
            };
            /** @description Where the initiative stands, before and after */
            gate: string;
            /** @description Recorded work that the new version has no place for */
            orphans: {
                gate: string | null;
                key: string;
                /** @enum {string} */
                kind: "fact" | "deliverable" | "assessment" | "checklistMark" | "evidence";
            }[];
            /** @enum {string} */
            review: "none" | "kept" | "outdated";
            to: {
                hash: string;
                id: string;
                version: number;
            };
            votes: {
                kept: {
                    seat: string;
                    /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                    voter: string;
                }[];
                stale: {
                    seat: string;
                    /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                    voter: string;
                }[];
            };
        };
        MigrationPreview: {
            /** @description Name it to migrate exactly as predicted */
            hash: string | null;
            initiativeId: string;
            prediction: components["schemas"]["MigrationPrediction"] | null;
            /** @description Why the initiative cannot move; null when it can */
            refusal: {
                code: string;
                detail: string;
            } | null;
            /** @description Version of the initiative that was looked at */
            version: number;
        };
        MigrationPreviewPage: {
            data: components["schemas"]["MigrationPreview"][];
            page: components["schemas"]["PageInfo"];
        };
        MigrationTargetRequest: {
            initiativeId: string;
            /** @description Hash of the preview you looked at; it is left alone when it would differ now */
            prediction?: string;
        };
        ModelFinding: {
            code: string;
            counterexample?: string;
            message: string;
            persons?: string[];
            pointer: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        Money: {
            /** @example 1250000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
        };
        NameSponsorRequest: {
            /** @description Who stands for the initiative towards the organisation */
            personId: string;
            /** @example Answers for the product line */
            reason: string;
        };
        OrganisationSettings: {
            conflictingRoles: [
                string,
                string
            ][];
            delegationChainMax: number;
            delegationDaysMax: number;
            fourEyes: boolean;
            /** @constant */
            id: "settings";
            productLines: {
                key: string;
                ownerId: string;
                title: string;
            }[];
            version: number;
        };
        /** @enum {string} */
        Outcome: "go" | "conditionalGo" | "hold" | "recycle" | "kill";
        PageInfo: {
            /** @description Whether there is a next page */
            hasMore: boolean;
            /** @description The `cursor` of the next page; null on the last one */
            next: string | null;
            /** @description The `cursor` of the page before; null on the first one */
            prev: string | null;
        };
        Person: {
            active: boolean;
            email: string | null;
            functions: string[];
            /** @description Null once erased */
            name: string | null;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            registeredAt: string;
            roles: string[];
        };
        PersonEntry: {
            /** @description Other accounts of the same human */
            accounts: string[];
            active: boolean;
            /** @description Rights this person has lent */
            delegations: components["schemas"]["Delegation"][];
            email: string;
            functions: string[];
            name: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            roles: string[];
            version: number;
        };
        PersonEntryRecorded: {
            /** @description Other accounts of the same human */
            accounts: string[];
            active: boolean;
            /** @description Rights this person has lent */
            delegations: components["schemas"]["Delegation"][];
            email: string;
            functions: string[];
            name: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            receipt: components["schemas"]["Receipt"] | null;
            roles: string[];
            version: number;
        };
        PersonPage: {
            data: components["schemas"]["Person"][];
            page: components["schemas"]["PageInfo"];
        };
        Phase: {
            /** @constant */
            kind: "notProposed";
        } | {
            gate: string;
            /** @constant */
            kind: "inStage";
            round: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
        } | {
            gate: string;
            holdUntil: string;
            /** @constant */
            kind: "onHold";
            round: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
        } | {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            gate: string;
            /** @constant */
            kind: "killed";
            round: number;
        } | {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            gate: string;
            /** @constant */
            kind: "cancelled";
            round: number;
        } | {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @constant */
            kind: "completed";
        };
        PortfolioItem: {
            amount: components["schemas"]["Money"] | null;
            /**
             * @description Whether a gate was forced open, and whether its review is still open
             * @enum {string}
             */
            breakGlass: "none" | "reviewOpen" | "reviewed";
            conditionOverdue: boolean;
            counts: {
                approvals: {
                    given: number;
                    required: number;
                };
                checklist: {
                    met: number;
                    required: number;
                };
                criteria: {
                    met: number;
                    required: number;
                };
                deliverables: {
                    met: number;
                    required: number;
                };
            };
            decisionDueAt: string | null;
            decisionOverdue: boolean;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            enteredStageAt: string;
            externalReference: string | null;
            gate: string | null;
            gateTitle: string | null;
            holdUntil: string | null;
            id: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            lastActivityAt: string;
            lastSequence: number;
            nextConditionDueOn: string | null;
            openConditions: number;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            /** @enum {string} */
            phase: "inStage" | "onHold" | "killed" | "cancelled" | "completed";
            productLine: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            proposedAt: string;
            /** @enum {string} */
            readiness: "notOpen" | "blocked" | "ready" | "inReview" | "decided" | "closed";
            round: number;
            /** @description Weighted score of its gate, 0 to 100; null while nothing is scored */
            score: number | null;
            stage: string | null;
            submission: number | null;
            template: {
                id: string;
                version: number;
            };
            title: string;
            version: number;
            waitingSeats: number;
            /** @description Waivers in force by what is recorded */
            waivers: number;
        };
        PortfolioPage: {
            data: components["schemas"]["PortfolioItem"][];
            page: components["schemas"]["PageInfo"];
        };
        Problem: {
            /** @description Stable; see docs/problems.md */
            code: string;
            detail: string;
            errors: {
                code: string;
                message: string;
                pointer: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
            instance: string;
            status: number;
            title: string;
            traceId: string;
            /** @description Where this kind of problem is explained */
            type: string;
            unmet?: components["schemas"]["Unmet"][];
        } & {
            [key: string]: unknown;
        };
        ProgramToken: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
            program: string;
            /** @description Shown only here */
            token: string;
        };
        ProposeInitiativeRequest: {
            /** @description Others who wrote the case; none of them may vote on it */
            coAuthors?: string[];
            /**
             * @description Id of the same thing elsewhere
             * @example PROJ-1040
             */
            externalReference?: string;
            /** @description Whoever is accountable; you, when left out */
            ownerId?: string;
            /** @example Devices */
            productLine: string;
            /** @example Customers return devices without calling us. */
            summary?: string;
            /** @description Pinned for the life of the initiative */
            template: components["schemas"]["TemplateChoice"];
            /** @example Self-service returns */
            title: string;
        };
        Readiness: {
            counts: {
                approvals: {
                    given: number;
                    required: number;
                };
                checklist: {
                    met: number;
                    required: number;
                };
                criteria: {
                    met: number;
                    required: number;
                };
                deliverables: {
                    met: number;
                    required: number;
                };
            };
            decisionDueAt: string | null;
            gate: string;
            round: number;
            /** @enum {string} */
            status: "notOpen" | "blocked" | "ready" | "inReview" | "decided";
            unmet: components["schemas"]["Unmet"][];
            /** @description Unmet and waived, never counted as met; absent where there is none */
            waived?: components["schemas"]["WaivedDemand"][];
        };
        ReadinessAnswer: {
            counts: {
                approvals: {
                    given: number;
                    required: number;
                };
                checklist: {
                    met: number;
                    required: number;
                };
                criteria: {
                    met: number;
                    required: number;
                };
                deliverables: {
                    met: number;
                    required: number;
                };
            };
            decisionDueAt: string | null;
            gate: string;
            round: number;
            sentence: string;
            /** @enum {string} */
            status: "notOpen" | "blocked" | "ready" | "inReview" | "decided";
            unmet: components["schemas"]["Unmet"][];
            /** @description Unmet and waived, never counted as met; absent where there is none */
            waived?: components["schemas"]["WaivedDemand"][];
        };
        ReasonRequest: {
            /** @example Moved to another team */
            reason: string;
        };
        Receipt: {
            eventIds: string[];
            leafHash: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            recordedAt: string;
            stream: string;
            version: number;
        };
        RecordedExchangeRate: {
            /** Format: date */
            asOf: string;
            denominator: number;
            from: string;
            numerator: number;
            source: string;
            to: string;
        };
        RecordRateRequest: {
            /**
             * Format: date
             * @description Day of the rate, not after today
             * @example 2026-11-23
             */
            asOf: string;
            /** @example 10000 */
            denominator: number;
            /**
             * @description What is exchanged
             * @example USD
             */
            from: string;
            /**
             * @description One minor unit of `from` is worth numerator/denominator minor units of `to`
             * @example 9235
             */
            numerator: number;
            /**
             * @description Who published it
             * @example ECB reference rates
             */
            source: string;
            /**
             * @description What it is worth it in
             * @example EUR
             */
            to: string;
        };
        RefreshEvidenceRequest: {
            /**
             * Format: date
             * @description Date the evidence speaks of
             * @example 2027-01-15
             */
            asOf: string;
            /** @description SHA-256 of the linked document */
            digest?: string;
            /** @description A file that you brought */
            fileId?: string;
            /** Format: uri */
            link?: string;
            /** @description Who keeps it fresh; as before when left out */
            ownerId?: string;
            shelfLifeDays?: number;
            /** @example Customer research */
            source: string;
            /** @example Twelve more interviews with support agents */
            title: string;
        };
        RegisterPersonRequest: {
            /**
             * @description Finds the person at sign-in
             * @example dora@example.org
             */
            email: string;
            /** @example Dora Director */
            name: string;
        };
        Reliance: {
            decisions: components["schemas"]["ReliantDecision"][];
            evidenceId: string;
            /** @description Gate whose stage the initiative would return to */
            returnsTo: string | null;
            /** @description The review under way that froze it and would end */
            review: {
                gate: string;
                submission: number;
            } | null;
        };
        ReliantDecision: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            decidedAt: string;
            gate: string;
            /** @description False where a later decision of the gate had taken its place already */
            inForce: boolean;
            outcome: components["schemas"]["Outcome"];
            round: number;
            submission: number;
        };
        ReliedWaiver: {
            gate: string;
            subject: components["schemas"]["WaiverSubject"];
            /** Format: date */
            until: string;
            waiverId: string;
        };
        RemoveApproverRequest: {
            /** @example On leave until May */
            reason: string;
            /**
             * @description The submission under review
             * @example 1
             */
            submission: number;
        };
        ReopenInitiativeRequest: {
            /**
             * @description Gate whose stage is entered again
             * @example problem_defined
             */
            gate: string;
            /** @example The market changed */
            reason: string;
        };
        RequestWaiverRequest: {
            /** @description Who answers for what is left undone; never grants the waiver */
            ownerId: string;
            /** @example The study ends in April */
            reason: string;
            /**
             * Format: date
             * @description Last day of the waiver
             * @example 2027-04-30
             */
            until: string;
        };
        ResumeInitiativeRequest: {
            /** @example Budget was freed */
            reason: string;
        };
        RetractEvidenceRequest: {
            /** @example The sample was too small */
            reason: string;
        };
        ReviewBreakGlassRequest: {
            /** @description What has to be done about it; required with notJustified */
            followUp?: components["schemas"]["ConditionRequest"][];
            /**
             * @example justified
             * @enum {string}
             */
            outcome: "justified" | "notJustified";
            /** @example There was no other way to restore payments */
            reason: string;
        };
        ReviewWhatIf: {
            because: components["schemas"]["SimulationCause"][];
            breaches: components["schemas"]["SimulatedBreach"][];
            externalReference: string | null;
            flips: boolean;
            gate: string;
            initiativeId: string;
            /** @description Parts of the change each of which alone flips the decision (RFC 6901) */
            parts: string[];
            /** @description Voters without whom it comes out otherwise, under the rules asked about */
            pivotal: string[];
            recorded: {
                at: string | null;
                decidedBy: ("rule" | "gateOwner" | "breakGlass") | null;
                /** @enum {string} */
                end: "decided" | "withdrawn" | "outdated" | "expired" | "open";
                outcome: components["schemas"]["Outcome"] | null;
            };
            replayed: {
                /** @description Null where it would not be decided */
                outcome: components["schemas"]["Outcome"] | null;
                votes: number;
            };
            round: number;
            submission: number;
            /** @description The version that the initiative follows */
            template: {
                id: string;
                version: number;
            };
        };
        RevokeWaiverRequest: {
            /** @example The study was stopped */
            reason: string;
        };
        RuleCondition: {
            /** @enum {string} */
            is: "equal" | "notEqual" | "lessThan" | "atMost" | "atLeast" | "moreThan";
            /** @constant */
            kind: "compare";
            left: components["schemas"]["RuleOperand"];
            right: components["schemas"]["RuleOperand"];
        } | {
            fact: string;
            /** @constant */
            kind: "given";
        } | {
            /** @constant */
            kind: "includes";
            list: string;
            text: string;
        } | {
            criterion?: string;
            /** @constant */
            kind: "scoreAtLeast";
            score: number;
        } | {
            /** @constant */
            kind: "all";
            rules: components["schemas"]["RuleCondition"][];
        } | {
            /** @constant */
            kind: "any";
            rules: components["schemas"]["RuleCondition"][];
        } | {
            /** @constant */
            kind: "not";
            rule: components["schemas"]["RuleCondition"];
        };
        RuleDiff: {
            differences: components["schemas"]["RuleDifference"][];
            from: number;
            to: number;
        };
        RuleDifference: {
            after?: unknown;
            before?: unknown;
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "reordered";
            /** @description RFC 6901; elements of lists are named by their key */
            pointer: string;
        };
        RuleDocument: {
            /** @enum {string} */
            family: "template" | "policy" | "calendar" | "settings";
            id: string;
            versions: components["schemas"]["RuleVersionSummary"][];
        };
        RuleDocumentList: {
            data: components["schemas"]["RuleDocument"][];
        };
        RuleDocumentRecorded: {
            /** @enum {string} */
            family: "template" | "policy" | "calendar" | "settings";
            id: string;
            receipt: components["schemas"]["Receipt"] | null;
            versions: components["schemas"]["RuleVersionSummary"][];
        };
        RuleEvaluation: {
            /** @description What the rule looked at; null for what has not been given */
            inputs: {
                [key: string]: components["schemas"]["FactValue"] | null;
            };
            /** @description The rule in words, or the expression */
            rule: string;
            /** @description 0 to 100 of a should-meet criterion, else null */
            score: number | null;
            /** @enum {string} */
            verdict: "met" | "notMet" | "scored" | "notScored";
            why: string;
        };
        RuleFault: {
            code: string;
            message: string;
            /** @description JSON Pointer into the rule */
            path: string;
            /** @enum {string} */
            severity: "error" | "warning";
        };
        RuleOperand: {
            fact: string;
        } | {
            integer: number;
        } | {
            money: {
                amountMinor: number;
                currency: string;
            };
        } | {
            date: string;
        } | {
            text: string;
        } | {
            boolean: boolean;
        } | {
            ageInDays: string;
        } | {
            count: {
                evidence: {
                    criterion?: string;
                    kinds?: string[];
                    notOlderThanDays?: number;
                };
            } | {
                deliverables: "all" | string[];
            } | {
                checklist: "all" | string[];
            } | {
                list: string;
            };
        } | {
            score: string;
        };
        RuleStep: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            reason: string;
        };
        RuleTrial: {
            evaluation: components["schemas"]["RuleEvaluation"];
            /** @description An error would refuse the template at save */
            faults: components["schemas"]["RuleFault"][];
            gate: string;
            /** @description Version of the case that the rule was tried on */
            version: number;
        };
        RuleUses: {
            /** @description Initiatives that follow this version */
            initiatives: number;
            /** @description Of these, the ones still under way */
            openInitiatives: number;
            /** @description Gates of recorded templates that name it */
            templates: {
                gate: string;
                id: string;
                /** @enum {string} */
                status: "draft" | "active" | "retired";
                version: number;
            }[];
        };
        RuleVersionRecorded: {
            activated: components["schemas"]["RuleStep"] | null;
            content: {
                [key: string]: unknown;
            };
            drafts: components["schemas"]["RuleStep"][];
            /** @enum {string} */
            family: "template" | "policy" | "calendar" | "settings";
            /** @description SHA-256 of the content; null where shipped */
            hash: string | null;
            id: string;
            receipt: components["schemas"]["Receipt"] | null;
            retired: components["schemas"]["RuleStep"] | null;
            /** @description Whether it came with Tollgate */
            shipped: boolean;
            /** @enum {string} */
            status: "draft" | "active" | "retired";
            version: number;
        };
        RuleVersionSummary: {
            activated: components["schemas"]["RuleStep"] | null;
            drafts: components["schemas"]["RuleStep"][];
            /** @description SHA-256 of the content; null where shipped */
            hash: string | null;
            retired: components["schemas"]["RuleStep"] | null;
            /** @description Whether it came with Tollgate */
            shipped: boolean;
            /** @enum {string} */
            status: "draft" | "active" | "retired";
            version: number;
        };
        Session: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
            person: {
                functions: string[];
                name: string | null;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                personId: string;
                roles: string[];
            };
            /** @description With tokenType bearer; shown only here */
            token: string | null;
        };
        SetCondition: {
            conditionId: string;
            /** Format: date */
            dueOn: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            /** @enum {string} */
            setAs?: "voter" | "gateOwner" | "breakGlassReviewer";
            /**
             * @description Who verifies its proof
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            setBy?: string;
            text: string;
        };
        SettingsVersion: {
            activated: components["schemas"]["RuleStep"] | null;
            content: components["schemas"]["OrganisationSettings"];
            drafts: components["schemas"]["RuleStep"][];
            /** @enum {string} */
            family: "template" | "policy" | "calendar" | "settings";
            /** @description SHA-256 of the content; null where shipped */
            hash: string | null;
            id: string;
            retired: components["schemas"]["RuleStep"] | null;
            /** @description Whether it came with Tollgate */
            shipped: boolean;
            /** @enum {string} */
            status: "draft" | "active" | "retired";
            version: number;
        };
        SignInOptions: {
            /** @description Whom one can try Tollgate as; null outside the demo */
            demo: {
                password: string;
                personas: {
                    email: string;
                    name: string;
                    roles: {
                        key: string;
                        title: string;
                    }[];
                }[];
            } | null;
        };
        SimulatedBreach: {
            choice: ("approve" | "approveWithConditions" | "sendBack" | "reject" | "abstain") | null;
            externalReference: string | null;
            /** @description Whether the decision comes out otherwise as well */
            flips: boolean;
            gate: string;
            initiativeId: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            personId: string;
            recordedOutcome: components["schemas"]["Outcome"] | null;
            round: number;
            rule: string;
            sentence: string;
            /** @enum {string} */
            step: "submission" | "vote" | "decision";
            submission: number;
            /** @description The version that the initiative follows */
            template: {
                id: string;
                version: number;
            };
        };
        SimulatedFlip: {
            because: components["schemas"]["SimulationCause"][];
            externalReference: string | null;
            gate: string;
            initiativeId: string;
            /** @description Parts of the change each of which alone flips the decision (RFC 6901) */
            parts: string[];
            recorded: {
                at: string | null;
                decidedBy: ("rule" | "gateOwner" | "breakGlass") | null;
                /** @enum {string} */
                end: "decided" | "withdrawn" | "outdated" | "expired" | "open";
                outcome: components["schemas"]["Outcome"] | null;
            };
            replayed: {
                /** @description Null where it would not be decided */
                outcome: components["schemas"]["Outcome"] | null;
                votes: number;
            };
            round: number;
            submission: number;
            /** @description The version that the initiative follows */
            template: {
                id: string;
                version: number;
            };
        };
        SimulatedPivot: {
            externalReference: string | null;
            gate: string;
            initiativeId: string;
            round: number;
            submission: number;
            /** @description The version that the initiative follows */
            template: {
                id: string;
                version: number;
            };
            voters: string[];
        };
        SimulatePolicyRequest: {
            /** @description A draft that is recorded nowhere, as it would be sent to `POST …/versions` */
            content?: {
                [key: string]: unknown;
            };
            /** @description Gates of that template */
            gates?: string[];
            /** @description Also name the voters on whom each decision hung; takes several times as long */
            pivots?: boolean;
            /**
             * @description Template whose gates the policy is tried on; those that name it when left out
             * @example standard
             */
            template?: string;
            /** @description A version that exists, a draft as well */
            version?: number;
            /** @description Votes to leave out */
            withoutVoters?: string[];
        };
        SimulateTemplateRequest: {
            /** @description Instead of a draft: a change of the policies that each review was held under */
            change?: components["schemas"]["AmendmentRequest"];
            /** @description A draft that is recorded nowhere, as it would be sent to `POST …/versions` */
            content?: {
                [key: string]: unknown;
            };
            /** @description Gates that `change` speaks of */
            gates?: string[];
            /** @description Also name the voters on whom each decision hung; takes several times as long */
            pivots?: boolean;
            /** @description A version that exists, a draft as well */
            version?: number;
            /** @description Votes to leave out */
            withoutVoters?: string[];
        };
        Simulation: {
            /** @description What the model check says of the draft */
            findings: components["schemas"]["ModelFinding"][];
            progress: {
                logSize: number;
                read: number;
            };
            result: components["schemas"]["SimulationResult"] | null;
            simulationId: string;
            /** @enum {string} */
            status: "waiting" | "running" | "done" | "failed";
            subject: {
                /** @enum {string} */
                family: "template" | "policy";
                id: string;
            };
        };
        SimulationCause: {
            /** @description Seats, groups, criteria … it speaks of */
            keys: string[];
            persons: string[];
            /**
             * @example approvalMissing
             * @example VoterIsAuthor
             */
            rule: string;
            sentence: string;
        };
        SimulationResult: {
            breaches: components["schemas"]["SimulatedBreach"][];
            counts: {
                breaches: number;
                decided: number;
                flips: number;
                leftOut: number;
                replayed: number;
                rounds: number;
                roundsInBreach: number;
            };
            flips: components["schemas"]["SimulatedFlip"][];
            /** @description Entries of the log that were read */
            logSize: number;
            pivots: components["schemas"]["SimulatedPivot"][];
            /** @description Whether a list has more than 5000 rows */
            truncated: boolean;
        };
        Submission: {
            /** @description How the policy applied: band, rate, and who could vote */
            approval?: components["schemas"]["SubmittedApproval"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            authors: string[];
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            /** @description Counted the working days; absent in records from before calendars */
            calendar?: {
                id: string;
                version: number;
            };
            /** @description SHA-256 of the frozen case; votes name it */
            commitment: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            decisionDueAt: string;
            escalations: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                dueAt: string;
                toRole: string;
            }[];
            escalationsDone: number;
            /** @description How the rules of the criteria came out; absent where there is none */
            evaluations?: components["schemas"]["FrozenEvaluation"][];
            /** @description Ids of the evidence that was frozen */
            evidence?: string[];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
            /** @description Approvers named under review; absent where there never was one */
            extraApprovers?: components["schemas"]["ExtraApprover"][];
            gate: string;
            holdUntil: string | null;
            note: string;
            proposedOutcome: components["schemas"]["Outcome"];
            recycleTo: string | null;
            reminderDueAts: string[];
            remindersSent: number;
            round: number;
            salvage: string[];
            status: {
                /** @constant */
                kind: "inReview";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "withdrawn";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                becauseContent: string[];
                becauseFacts: string[];
                /** @constant */
                kind: "outdated";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "expired";
            } | {
                decision: components["schemas"]["Decision"];
                /** @constant */
                kind: "decided";
            };
            submission: number;
            votes: components["schemas"]["Vote"][];
            /** @description Waivers that the case relies on; absent where there is none */
            waivers?: components["schemas"]["ReliedWaiver"][];
        };
        SubmissionDiff: {
            /** @description Number of the submission compared to */
            after: number;
            authors: {
                added: string[];
                removed: string[];
            };
            /** @description Number of the submission compared from */
            before: number;
            checklist: {
                after: components["schemas"]["ChecklistMark"] | null;
                before: components["schemas"]["ChecklistMark"] | null;
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description What differs where it was changed */
                fields: string[];
                key: string;
                material: boolean;
            }[];
            criteria: {
                after: components["schemas"]["Assessment"] | null;
                before: components["schemas"]["Assessment"] | null;
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description What differs where it was changed */
                fields: string[];
                key: string;
                material: boolean;
            }[];
            deliverables: {
                after: components["schemas"]["Deliverable"] | null;
                before: components["schemas"]["Deliverable"] | null;
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description What differs where it was changed */
                fields: string[];
                key: string;
                material: boolean;
            }[];
            evaluations: {
                after: components["schemas"]["FrozenEvaluation"] | null;
                before: components["schemas"]["FrozenEvaluation"] | null;
                /** @enum {string} */
                change: "added" | "removed" | "changed";
                /** @description What differs where it was changed */
                fields: string[];
                key: string;
                material: boolean;
            }[];
            evidence: {
                /**
                 * @description Removed: the submission compared to is earlier and did not have it yet
                 * @enum {string}
                 */
                change: "added" | "removed" | "retracted" | "superseded";
                evidence: components["schemas"]["Evidence"];
                key: string;
                material: boolean;
            }[];
            facts: {
                after: components["schemas"]["FactValue"] | null;
                before: components["schemas"]["FactValue"] | null;
                fact: string;
                material: boolean;
                money: {
                    /** @description Hundredths of a percent of the earlier amount; null where it was 0 */
                    basisPoints: number | null;
                    delta: components["schemas"]["Money"];
                } | null;
            }[];
            gate: string;
            /** @description Votes given on the one do not stand for the other */
            material: boolean;
            particulars: {
                after: components["schemas"]["FactValue"] | null;
                before: components["schemas"]["FactValue"] | null;
                field: string;
                material: boolean;
            }[];
            template: {
                after: {
                    hash: string;
                    id: string;
                    version: number;
                };
                before: {
                    hash: string;
                    id: string;
                    version: number;
                };
            };
        };
        SubmissionRecorded: {
            /** @description How the policy applied: band, rate, and who could vote */
            approval?: components["schemas"]["SubmittedApproval"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            authors: string[];
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            /** @description Counted the working days; absent in records from before calendars */
            calendar?: {
                id: string;
                version: number;
            };
            /** @description SHA-256 of the frozen case; votes name it */
            commitment: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            decisionDueAt: string;
            escalations: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                dueAt: string;
                toRole: string;
            }[];
            escalationsDone: number;
            /** @description How the rules of the criteria came out; absent where there is none */
            evaluations?: components["schemas"]["FrozenEvaluation"][];
            /** @description Ids of the evidence that was frozen */
            evidence?: string[];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
            /** @description Approvers named under review; absent where there never was one */
            extraApprovers?: components["schemas"]["ExtraApprover"][];
            gate: string;
            holdUntil: string | null;
            note: string;
            proposedOutcome: components["schemas"]["Outcome"];
            receipt: components["schemas"]["Receipt"] | null;
            recycleTo: string | null;
            reminderDueAts: string[];
            remindersSent: number;
            round: number;
            salvage: string[];
            status: {
                /** @constant */
                kind: "inReview";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "withdrawn";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                becauseContent: string[];
                becauseFacts: string[];
                /** @constant */
                kind: "outdated";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "expired";
            } | {
                decision: components["schemas"]["Decision"];
                /** @constant */
                kind: "decided";
            };
            submission: number;
            votes: components["schemas"]["Vote"][];
            /** @description Waivers that the case relies on; absent where there is none */
            waivers?: components["schemas"]["ReliedWaiver"][];
        };
        SubmitGateRequest: {
            /**
             * Format: date
             * @description With a proposed hold: when to wake up
             */
            holdUntil?: string;
            /** @example Ready for your decision */
            note?: string;
            /**
             * @description What the team asks for; go when left out
             * @example go
             * @enum {string}
             */
            proposedOutcome?: "go" | "conditionalGo" | "hold" | "recycle" | "kill";
            /** @description With a proposed recycle: gate whose stage is done again */
            recycleTo?: string;
            /** @description With a proposed kill: what is worth keeping */
            salvage?: string[];
        };
        SubmittedApproval: {
            band?: components["schemas"]["BandChoice"];
            /** @description Who could vote in each group when the case was submitted */
            eligible?: {
                group: string;
                persons: string[];
                weights?: number[];
            }[];
        };
        SupposedGate: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @description A change like this would end the open review */
            endsReview: boolean;
            evaluations: components["schemas"]["CriterionEvaluation"][];
            gate: string;
            readiness: components["schemas"]["Readiness"];
            score: components["schemas"]["GateScore"];
            /** @description Version of the case that was supposed to change */
            version: number;
        };
        SupposeFactsRequest: {
            /**
             * @description Facts to suppose, by key; null supposes that one is not given.
             * @example {
             *       "budget": {
             *         "amount": "900000.00",
             *         "currency": "EUR"
             *       }
             *     }
             */
            changes?: {
                [key: string]: components["schemas"]["FactValue"] | null;
            };
            /**
             * Format: date
             * @description Day to suppose that it is; today when left out
             */
            on?: string;
        };
        Template: {
            description: string;
            facts: {
                key: string;
                material: boolean;
                title: string;
                /** @enum {string} */
                type: "text" | "integer" | "money" | "date" | "boolean" | "list";
            }[];
            fourEyes?: boolean;
            gates: {
                approval: {
                    amountBands?: {
                        bands: {
                            rule: {
                                approvalsRequired: number;
                                seats: {
                                    key: string;
                                    /** @enum {string} */
                                    kind: "required" | "counted" | "comment";
                                    roles: string[];
                                    title: string;
                                }[];
                                vetoRoles: string[];
                            } | {
                                adHoc?: {
                                    byRoles: string[];
                                    max: number;
                                };
                                combine: {
                                    /** @constant */
                                    kind: "all";
                                } | {
                                    /** @constant */
                                    kind: "any";
                                } | {
                                    groups: number;
                                    /** @constant */
                                    kind: "atLeast";
                                };
                                exclusiveApprover?: {
                                    role: string;
                                } | {
                                    person: string;
                                };
                                finalVote?: {
                                    /** @constant */
                                    otherwise: "kill";
                                } | {
                                    holdDays: number;
                                    /** @constant */
                                    otherwise: "hold";
                                };
                                groups: {
                                    /** @enum {string} */
                                    abstentions: "notCast" | "cast";
                                    key: string;
                                    members: {
                                        functions?: string[];
                                        persons?: string[];
                                        resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                                        roles?: string[];
                                    };
                                    needs: {
                                        approvals: number;
                                        /** @constant */
                                        kind: "count";
                                    } | {
                                        /** @constant */
                                        kind: "percent";
                                        /** @enum {string} */
                                        of: "eligible" | "cast";
                                        percent: number;
                                    } | {
                                        /** @constant */
                                        kind: "weight";
                                        weight: number;
                                        weights: ({
                                            role: string;
                                            weight: number;
                                        } | {
                                            person: string;
                                            weight: number;
                                        })[];
                                    } | {
                                        /** @constant */
                                        kind: "all";
                                    } | {
                                        /** @constant */
                                        kind: "any";
                                    };
                                    /** @enum {string} */
                                    participation: "required" | "optional" | "comment";
                                    places?: number;
                                    quorum?: {
                                        votes: number;
                                    } | {
                                        percent: number;
                                    };
                                    tier?: number;
                                    title: string;
                                    veto?: boolean;
                                }[];
                                quorum?: {
                                    votes: number;
                                };
                                /** @enum {string} */
                                tiers: "ordered" | "parallel";
                                vetoRoles?: string[];
                            };
                            upToMinor?: number;
                        }[];
                        currency: string;
                        fact: string;
                    };
                    /** @enum {string} */
                    authorVote: "refused" | "flagged";
                    /** @enum {string} */
                    decision: "automatic" | "gateOwner";
                    rule: {
                        approvalsRequired: number;
                        seats: {
                            key: string;
                            /** @enum {string} */
                            kind: "required" | "counted" | "comment";
                            roles: string[];
                            title: string;
                        }[];
                        vetoRoles: string[];
                    } | {
                        adHoc?: {
                            byRoles: string[];
                            max: number;
                        };
                        combine: {
                            /** @constant */
                            kind: "all";
                        } | {
                            /** @constant */
                            kind: "any";
                        } | {
                            groups: number;
                            /** @constant */
                            kind: "atLeast";
                        };
                        exclusiveApprover?: {
                            role: string;
                        } | {
                            person: string;
                        };
                        finalVote?: {
                            /** @constant */
                            otherwise: "kill";
                        } | {
                            holdDays: number;
                            /** @constant */
                            otherwise: "hold";
                        };
                        groups: {
                            /** @enum {string} */
                            abstentions: "notCast" | "cast";
                            key: string;
                            members: {
                                functions?: string[];
                                persons?: string[];
                                resolvers?: ("author" | "sponsor" | "owner" | "lineOwner")[];
                                roles?: string[];
                            };
                            needs: {
                                approvals: number;
                                /** @constant */
                                kind: "count";
                            } | {
                                /** @constant */
                                kind: "percent";
                                /** @enum {string} */
                                of: "eligible" | "cast";
                                percent: number;
                            } | {
                                /** @constant */
                                kind: "weight";
                                weight: number;
                                weights: ({
                                    role: string;
                                    weight: number;
                                } | {
                                    person: string;
                                    weight: number;
                                })[];
                            } | {
                                /** @constant */
                                kind: "all";
                            } | {
                                /** @constant */
                                kind: "any";
                            };
                            /** @enum {string} */
                            participation: "required" | "optional" | "comment";
                            places?: number;
                            quorum?: {
                                votes: number;
                            } | {
                                percent: number;
                            };
                            tier?: number;
                            title: string;
                            veto?: boolean;
                        }[];
                        quorum?: {
                            votes: number;
                        };
                        /** @enum {string} */
                        tiers: "ordered" | "parallel";
                        vetoRoles?: string[];
                    };
                };
                breakGlass?: {
                    reviewers: string[];
                    reviewWithinDays: number;
                    roles: string[];
                };
                checklist: {
                    daysBeforeLaunch?: number;
                    function: string;
                    key: string;
                    required: boolean;
                    title: string;
                    waivable?: boolean;
                }[];
                criteria: {
                    key: string;
                    /** @enum {string} */
                    kind: "must" | "should";
                    rule?: components["schemas"]["CriterionRule"];
                    title: string;
                    waivable?: boolean;
                    weight?: number;
                }[];
                deliverables: {
                    key: string;
                    required: boolean;
                    title: string;
                    waivable?: boolean;
                }[];
                evidence?: {
                    required?: {
                        atLeast: number;
                        key: string;
                        kinds: ("interview" | "experiment" | "document" | "link" | "dataset")[];
                        title: string;
                    }[];
                    shelfLifeDays?: {
                        [key: string]: number;
                    };
                };
                gateOwnerRole: string;
                key: string;
                killSigns?: string[];
                outcomes: ("go" | "conditionalGo" | "hold" | "recycle" | "kill")[];
                outcomeTitles?: {
                    [key: string]: string;
                };
                policy?: {
                    hash: string;
                    id: string;
                    version: number;
                };
                /** @enum {string} */
                process: "standard" | "launch" | "retro" | "inLife" | "endOfLife";
                question: string;
                review: {
                    calendar?: string;
                    decisionWithinDays: number;
                    escalations: {
                        afterDays: number;
                        toRole: string;
                    }[];
                    expiresAfterDays: number;
                    reminderDays: number[];
                };
                reviewEveryMonths?: number;
                stage: string;
                title: string;
            }[];
            hash: string;
            id: string;
            recycleRoundsMax: number;
            title: string;
            version: number;
            waivers?: {
                carryOver?: boolean;
                daysMax?: number;
            };
        };
        TemplateChoice: {
            /** @example standard */
            id: string;
            /** @example 1 */
            version: number;
        };
        TemplateList: {
            data: components["schemas"]["TemplateSummary"][];
        };
        TemplateSummary: {
            description: string;
            gates: {
                gate: string;
                stage: string;
                title: string;
            }[];
            hash: string;
            id: string;
            title: string;
            version: number;
        };
        TryRuleRequest: {
            /**
             * @description A must-meet criterion is met or not, a should-meet one is scored
             * @example must
             * @enum {string}
             */
            criterion: "must" | "should";
            /**
             * @example {
             *       "kind": "cel",
             *       "expression": "evidence.size() >= 8"
             *     }
             */
            rule: components["schemas"]["CriterionRule"];
        };
        Unmet: {
            fixableBy: {
                functions: string[];
                persons: string[];
                roles: string[];
            };
            key: string;
            /** @enum {string} */
            kind: "deliverableMissing" | "criterionNotMet" | "criterionNotAssessed" | "checklistItemOpen" | "conditionOverdue" | "evidenceMissing" | "evidenceStale" | "evidenceRetracted" | "waiverLapsed" | "breakGlassReviewOpen" | "approvalMissing" | "vetoed";
            since: string | null;
            title: string;
            why: string;
        };
        Version: {
            /** @constant */
            name: "tollgate";
            version: string;
        };
        Vote: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            /** @enum {string} */
            choice: "approve" | "approveWithConditions" | "sendBack" | "reject" | "abstain";
            commitment: string;
            conditions: components["schemas"]["ConditionTerms"][];
            delegationIds?: string[];
            /** @description From whoever lent the right to the voter */
            delegationPath?: string[];
            gate: string;
            meaning: string;
            /**
             * @description Whose right was used, when it was lent; seat and roles are of that right
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            onBehalfOf?: string;
            /** @description Other accounts of the same humans, as known when the vote was cast */
            otherAccounts?: string[];
            reason: string;
            roles: string[];
            round: number;
            seat: string;
            submission: number;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            voter: string;
            voterIsAuthor: boolean;
        };
        WaivedDemand: {
            gate: string;
            key: string;
            /** @enum {string} */
            kind: "criterion" | "deliverable" | "checklistItem";
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            ownerId: string;
            title: string;
            /** Format: date */
            until: string;
            waiverId: string;
        };
        Waiver: {
            carriesOver: boolean;
            gate: string;
            grantedBy: string | null;
            /**
             * @description Who answers for what is left undone
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            ownerId: string;
            reason: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            requestedAt: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            requestedBy: string;
            round: number;
            status: {
                /** @constant */
                kind: "requested";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @constant */
                kind: "granted";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @enum {string} */
                kind: "refused" | "revoked";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "lapsed";
            };
            subject: components["schemas"]["WaiverSubject"];
            /** Format: date */
            until: string;
            waiverId: string;
        };
        WaiverRecorded: {
            carriesOver: boolean;
            gate: string;
            grantedBy: string | null;
            /**
             * @description Who answers for what is left undone
             * @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6
             */
            ownerId: string;
            reason: string;
            receipt: components["schemas"]["Receipt"] | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            requestedAt: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            requestedBy: string;
            round: number;
            status: {
                /** @constant */
                kind: "requested";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @constant */
                kind: "granted";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
                by: string;
                /** @enum {string} */
                kind: "refused" | "revoked";
            } | {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @constant */
                kind: "lapsed";
            };
            subject: components["schemas"]["WaiverSubject"];
            /** Format: date */
            until: string;
            waiverId: string;
        };
        WaiverSubject: {
            key: string;
            /** @enum {string} */
            kind: "criterion" | "deliverable" | "checklistItem";
        };
        WithdrawDeliverableRequest: {
            /** @example A newer version is being written */
            reason: string;
        };
        WithdrawSubmissionRequest: {
            /** @example The numbers have changed */
            reason: string;
        };
        WithdrawVoteRequest: {
            /** @example I read the numbers wrong */
            reason: string;
            /**
             * @description The submission you voted on
             * @example 1
             */
            submission: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCalendars: {
        parameters: {
            query?: {
                /** @description Only these members of each row, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "timeZone" | "holidaysCover")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getCalendarDocument: {
        parameters: {
            query?: {
                /** @description Only these members, and always family, id; separated by commas. The answer then lacks the others. */
                fields?: ("family" | "id" | "versions")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocument"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    draftCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getCalendar: {
        parameters: {
            query?: {
                /** @description Only these members, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "timeZone" | "workingWeekdays" | "holidaysCover" | "holidays")[];
            };
            header?: never;
            path: {
                /** @description Calendar id */
                id: string;
                /** @description Calendar version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    reviseCalendarDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    activateCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    diffCalendarVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version to compare it to */
                other: number;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDiff"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    retireCalendar: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listCalendarUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUses"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listDelegations: {
        parameters: {
            query?: {
                /** @description Granted to this person */
                delegate?: string;
                /** @description Only these members of each row, and always delegationId; separated by commas. The answer then lacks the others. */
                fields?: ("delegationId" | "principalId" | "toPersonId" | "scope" | "from" | "to" | "revokedAt" | "inForce")[];
                /** @description In force on this day */
                inForceOn?: string;
                /** @description Granted by this person */
                principal?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationList"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    grantDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantDelegationRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getDelegation: {
        parameters: {
            query?: {
                /** @description Only these members, and always delegationId; separated by commas. The answer then lacks the others. */
                fields?: ("delegationId" | "principalId" | "toPersonId" | "scope" | "from" | "to" | "revokedAt" | "inForce")[];
            };
            header?: never;
            path: {
                /** @description Id of the delegation */
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    revokeDelegation: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the delegation */
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getVocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryVocabulary"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSettingsDocument: {
        parameters: {
            query?: {
                /** @description Only these members, and always family, id; separated by commas. The answer then lacks the others. */
                fields?: ("family" | "id" | "versions")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocument"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    draftSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSettings: {
        parameters: {
            query?: {
                /** @description Only these members, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("version" | "status" | "shipped" | "hash" | "drafts" | "activated" | "retired" | "family" | "id" | "content")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsVersion"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    reviseSettingsDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    activateSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    diffSettingsVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version to compare it to */
                other: number;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDiff"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    retireSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listSettingsUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUses"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listPersons: {
        parameters: {
            query?: {
                /** @description `page.next` or `page.prev` of another page */
                cursor?: string;
                /** @description Only these members of each row, and always personId; separated by commas. The answer then lacks the others. */
                fields?: ("personId" | "name" | "email" | "roles" | "functions" | "active" | "registeredAt")[];
                /** @description Members of this function */
                function?: string;
                /** @description Rows of a page; 50 when left out */
                limit?: number;
                /** @description Wait until the directory shows this log sequence */
                minSequence?: number;
                /** @description Holders of this role */
                role?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPage"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getPerson: {
        parameters: {
            query?: {
                /** @description Only these members, and always personId; separated by commas. The answer then lacks the others. */
                fields?: ("personId" | "name" | "email" | "roles" | "functions" | "active" | "registeredAt")[];
            };
            header?: never;
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getEngineStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineStatus"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listEntries: {
        parameters: {
            query?: {
                /** @description Only entries after this sequence */
                after?: number;
                /** @description The entries right before this sequence: `page.prev` of the page after them */
                before?: number;
                /** @description Only these members of each row, and always sequence; separated by commas. The answer then lacks the others. */
                fields?: ("sequence" | "eventId" | "stream" | "version" | "type" | "data" | "actor" | "effectiveAt" | "recordedAt" | "leafHash")[];
                /** @description Entries of a page; 100 when left out */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getEntry: {
        parameters: {
            query?: {
                /** @description Only these members, and always sequence; separated by commas. The answer then lacks the others. */
                fields?: ("sequence" | "eventId" | "stream" | "version" | "type" | "data" | "actor" | "effectiveAt" | "recordedAt" | "leafHash")[];
            };
            header?: never;
            path: {
                /** @description Log sequence */
                sequence: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listExchangeRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateList"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    recordExchangeRate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRateRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRateRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    bringFile: {
        parameters: {
            query?: never;
            header: {
                /** @description `sha-256=:<base64>:` (RFC 9530); a body with another hash is refused */
                "Content-Digest"?: string;
                /** @description Name of the file (RFC 6266), e.g. `attachment; filename="Notes.pdf"` */
                "Content-Disposition": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": components["schemas"]["FileBytes"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getFile: {
        parameters: {
            query?: {
                /** @description Only these members, and always fileId; separated by commas. The answer then lacks the others. */
                fields?: ("fileId" | "name" | "mediaType" | "byteCount" | "uploadedAt")[];
            };
            header?: never;
            path: {
                /** @description SHA-256 of the content */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listInbox: {
        parameters: {
            query?: {
                /** @description `page.next` or `page.prev` of another page */
                cursor?: string;
                /** @description Only these members of each row, and always askId; separated by commas. The answer then lacks the others. */
                fields?: ("askId" | "kind" | "initiative" | "gate" | "round" | "submission" | "subject" | "title" | "words" | "addressees" | "since" | "dueAt" | "overdue" | "onBehalfOf")[];
                /** @description What is asked */
                kind?: ("decide" | "work" | "condition" | "checklist" | "verification" | "waiver" | "breakGlass")[];
                /** @description Rows of a page; 50 when left out */
                limit?: number;
                /** @description Wait until the inbox shows this log sequence */
                minSequence?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listInitiatives: {
        parameters: {
            query?: {
                /** @description `page.next` or `page.prev` of another page */
                cursor?: string;
                /** @description Only these members of each row, and always id; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "ownerId" | "productLine" | "template" | "externalReference" | "phase" | "gate" | "gateTitle" | "stage" | "round" | "readiness" | "submission" | "counts" | "score" | "waitingSeats" | "decisionDueAt" | "decisionOverdue" | "holdUntil" | "openConditions" | "nextConditionDueOn" | "conditionOverdue" | "waivers" | "breakGlass" | "amount" | "proposedAt" | "enteredStageAt" | "lastActivityAt" | "lastSequence")[];
                /** @description Rows of a page; 50 when left out */
                limit?: number;
                /** @description Wait until the list shows this log sequence */
                minSequence?: number;
                /** @description Whether a decision or a condition is overdue */
                overdue?: boolean;
                /** @description Person ids; `me` is you */
                owner?: string[];
                /** @description Where the initiative as a whole stands */
                phase?: ("inStage" | "onHold" | "killed" | "cancelled" | "completed")[];
                productLine?: string[];
                proposedAfter?: string;
                proposedBefore?: string;
                /** @description Part of the title or the external reference */
                q?: string;
                /** @description Readiness of its gate */
                readiness?: ("notOpen" | "blocked" | "ready" | "inReview" | "decided" | "closed")[];
                /** @description Field to sort by, descending with a minus */
                sort?: "lastActivityAt" | "-lastActivityAt" | "enteredStageAt" | "-enteredStageAt" | "proposedAt" | "-proposedAt" | "decisionDueAt" | "-decisionDueAt" | "amount" | "-amount" | "score" | "-score" | "title" | "-title";
                /** @description Gate that the initiative works towards */
                stage?: string[];
                /** @description Template ids */
                template?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioPage"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    proposeInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeInitiativeRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getInitiative: {
        parameters: {
            query?: {
                /** @description Only these members, and always id; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "summary" | "ownerId" | "sponsorId" | "productLine" | "template" | "externalReference" | "proposedAt" | "authors" | "phase" | "waitingFor" | "facts" | "gates" | "evidence" | "conditions" | "waivers" | "forcedGates" | "decisions")[];
            };
            header?: never;
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Initiative"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    addAuthor: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAuthorRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    cancelInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInitiativeRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    editFacts: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditFactsRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getCondition: {
        parameters: {
            query?: {
                /** @description Only these members, and always conditionId; separated by commas. The answer then lacks the others. */
                fields?: ("conditionId" | "text" | "ownerId" | "dueOn" | "setBy" | "setAs" | "gate" | "setAt" | "met" | "reported" | "verified" | "sentBack" | "extended" | "lapsedAt")[];
            };
            header?: never;
            path: {
                /** @description Id of the condition */
                conditionId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Condition"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    extendCondition: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the condition */
                conditionId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendConditionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    meetCondition: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the condition */
                conditionId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetConditionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    judgeCondition: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the condition */
                conditionId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeConditionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConditionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listInitiativeEntries: {
        parameters: {
            query?: {
                /** @description `page.next` of the page before */
                after?: number;
                /** @description `page.prev` of the page after */
                before?: number;
                /** @description Only these members of each row, and always sequence; separated by commas. The answer then lacks the others. */
                fields?: ("sequence" | "eventId" | "stream" | "version" | "initiativeId" | "type" | "actorId" | "actorName" | "agent" | "effectiveAt" | "recordedAt" | "gate" | "round" | "submission" | "summary" | "words" | "aboutPersonId" | "aboutPersonName" | "leafHash")[];
                /** @description Which come first; oldest when left out */
                first?: "oldest" | "newest";
                /** @description Entries of a page; 50 when left out */
                limit?: number;
                /** @description Wait until the history shows this log sequence */
                minSequence?: number;
            };
            header?: never;
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    addEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidenceRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getEvidence: {
        parameters: {
            query?: {
                /** @description Only these members, and always evidenceId; separated by commas. The answer then lacks the others. */
                fields?: ("by" | "at" | "evidenceId" | "gate" | "criteria" | "kind" | "title" | "source" | "asOf" | "link" | "digest" | "file" | "shelfLifeDays" | "owner" | "supersedes" | "superseded" | "staleSince" | "retractedAt" | "voids")[];
            };
            header?: never;
            path: {
                /** @description Id of the evidence */
                evidenceId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the evidence */
                evidenceId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as an attachment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["FileBytes"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    refreshEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the evidence */
                evidenceId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshEvidenceRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getEvidenceReliance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the evidence */
                evidenceId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reliance"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    retractEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the evidence */
                evidenceId: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractEvidenceRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRetracted"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceRetracted"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getGate: {
        parameters: {
            query?: {
                /** @description Only these members, and always initiativeId, gate; separated by commas. The answer then lacks the others. */
                fields?: ("initiativeId" | "version" | "gate" | "round" | "definition" | "approvalRule" | "approval" | "readiness" | "deliverables" | "assessments" | "checklist" | "evaluations" | "score" | "evidence" | "submissions" | "waivers" | "forcedOpen")[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gate"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    addApprover: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddApproverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    removeApprover: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description The extra approver */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveApproverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    breakGlass: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BreakGlassRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedGateRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedGateRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getBreakGlass: {
        parameters: {
            query?: {
                /** @description Only these members, and always breakGlassId; separated by commas. The answer then lacks the others. */
                fields?: ("breakGlassId" | "gate" | "round" | "submission" | "by" | "at" | "reason" | "bypassed" | "reviewDueOn" | "reviewerRoles" | "review")[];
            };
            header?: never;
            path: {
                /** @description Id that the answer to the first request named */
                breakGlassId: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedGate"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    reviewBreakGlass: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id that the answer to the first request named */
                breakGlassId: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewBreakGlassRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedGateRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForcedGateRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    markChecklistItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Key of the checklist item in the template */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkChecklistItemRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    requestChecklistItemWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Key of the checklist item in the template */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestWaiverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    assessCriterion: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of the criterion in the template */
                criterion: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessCriterionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    requestCriterionWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of the criterion in the template */
                criterion: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestWaiverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    decideGate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideGateRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    addDeliverable: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddDeliverableRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    requestDeliverableWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of the deliverable in the template */
                deliverable: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestWaiverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    withdrawDeliverable: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of the deliverable in the template */
                deliverable: string;
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDeliverableRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateWorkRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getReadiness: {
        parameters: {
            query?: {
                /** @description Only these members, and always gate; separated by commas. The answer then lacks the others. */
                fields?: ("gate" | "round" | "status" | "unmet" | "counts" | "decisionDueAt" | "waived" | "sentence")[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessAnswer"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    tryRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRuleRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrial"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    submitGate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitGateRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSubmission: {
        parameters: {
            query?: {
                /** @description Only these members, and always gate, submission; separated by commas. The answer then lacks the others. */
                fields?: ("by" | "at" | "gate" | "round" | "submission" | "commitment" | "authors" | "evidence" | "proposedOutcome" | "holdUntil" | "recycleTo" | "salvage" | "note" | "calendar" | "decisionDueAt" | "reminderDueAts" | "escalations" | "expiresAt" | "waivers" | "evaluations" | "approval" | "extraApprovers" | "votes" | "remindersSent" | "escalationsDone" | "status")[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Number of the submission at this gate */
                submission: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSubmissionDiff: {
        parameters: {
            query?: {
                /** @description Only these members, and always gate, before, after; separated by commas. The answer then lacks the others. */
                fields?: ("gate" | "before" | "after" | "material" | "template" | "particulars" | "authors" | "facts" | "deliverables" | "evidence" | "criteria" | "checklist" | "evaluations")[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Number of the submission to compare it to */
                other: number;
                /** @description Number of the submission at this gate */
                submission: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionDiff"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getReviewWhatIf: {
        parameters: {
            query?: {
                /** @description Approving seats, or met groups, that a Go needs */
                approvalsRequired?: number;
                /** @description Whether authors may vote */
                authorVote?: "refused" | "flagged";
                /** @description Votes that must be cast */
                quorumVotes?: number;
                /** @description Roles that get a veto */
                vetoRoles?: string[];
                /** @description Person ids whose votes are left out */
                without?: string[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Number of the submission at this gate */
                submission: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewWhatIf"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    withdrawSubmission: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Number of the submission at this gate */
                submission: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSubmissionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    castVote: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastVoteRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    withdrawVote: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawVoteRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getWaiver: {
        parameters: {
            query?: {
                /** @description Only these members, and always waiverId; separated by commas. The answer then lacks the others. */
                fields?: ("waiverId" | "gate" | "round" | "subject" | "reason" | "ownerId" | "requestedBy" | "requestedAt" | "until" | "grantedBy" | "carriesOver" | "status")[];
            };
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Id that the answer to the first request named */
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    decideWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match": string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Id that the answer to the first request named */
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideWaiverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    revokeWaiver: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Id that the answer to the first request named */
                waiverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeWaiverRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    supposeFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Key of a gate of the pinned template */
                gate: string;
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupposeFactsRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupposedGate"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    migrateInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateInitiativeRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    previewMigration: {
        parameters: {
            query?: {
                /** @description Only these members, and always initiativeId; separated by commas. The answer then lacks the others. */
                fields?: ("initiativeId" | "version" | "prediction" | "hash" | "refusal")[];
            };
            header?: never;
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
                /** @description Version of the template that the initiative would follow */
                toVersion: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationPreview"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getProcess: {
        parameters: {
            query?: {
                /** @description Only these members, and always initiativeId; separated by commas. The answer then lacks the others. */
                fields?: ("initiativeId" | "version" | "waitingFor" | "timers" | "closed" | "engine" | "because" | "run")[];
            };
            header?: never;
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeProcess"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    reopenInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenInitiativeRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    resumeInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeInitiativeRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    nameSponsor: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the initiative */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSponsorRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitiativeRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getMe: {
        parameters: {
            query?: {
                /** @description Only these members, and always personId; separated by commas. The answer then lacks the others. */
                fields?: ("personId" | "name" | "email" | "roles" | "functions" | "session")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getOperation: {
        parameters: {
            query?: {
                /** @description Only these members, and always operationId; separated by commas. The answer then lacks the others. */
                fields?: ("operationId" | "version" | "kind" | "status" | "to" | "requestedBy" | "requestedAt" | "reason" | "progress" | "results")[];
            };
            header?: never;
            path: {
                /** @description Id of the operation */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationOperation"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    abortOperation: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the operation */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationOperationRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationOperationRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getPersonEntry: {
        parameters: {
            query?: {
                /** @description Only these members, and always personId; separated by commas. The answer then lacks the others. */
                fields?: ("personId" | "version" | "name" | "email" | "roles" | "functions" | "active" | "accounts" | "delegations")[];
            };
            header?: never;
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntry"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    linkAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkAccountRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    unlinkAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Another account of the same human */
                accountId: string;
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    deactivatePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    joinFunction: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinFunctionRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    leaveFunction: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Key of the function */
                function: string;
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    grantRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Pseudonym of the person */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    revokeRole: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Pseudonym of the person */
                personId: string;
                /** @description Key of the role */
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEntryRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listPolicies: {
        parameters: {
            query?: {
                /** @description Only these members of each row, and always family, id; separated by commas. The answer then lacks the others. */
                fields?: ("family" | "id" | "versions")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentList"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getPolicyDocument: {
        parameters: {
            query?: {
                /** @description Only these members, and always family, id; separated by commas. The answer then lacks the others. */
                fields?: ("family" | "id" | "versions")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocument"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    simulatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulatePolicyRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    draftPolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getPolicy: {
        parameters: {
            query?: {
                /** @description Only these members, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("version" | "status" | "shipped" | "hash" | "drafts" | "activated" | "retired" | "family" | "id" | "content")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyVersion"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    revisePolicyDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    activatePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    diffPolicyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version to compare it to */
                other: number;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDiff"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    retirePolicy: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listPolicyUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUses"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    beginSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSessionRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many attempts */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    giveToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveTokenRequest"];
            };
        };
        responses: {
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgramToken"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getSimulation: {
        parameters: {
            query?: {
                /** @description Only these members, and always simulationId; separated by commas. The answer then lacks the others. */
                fields?: ("simulationId" | "subject" | "status" | "progress" | "findings" | "result")[];
            };
            header?: never;
            path: {
                /** @description Id of the simulation */
                simulationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listTemplates: {
        parameters: {
            query?: {
                /** @description Only these members of each row, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "hash" | "title" | "description" | "gates")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getTemplateDocument: {
        parameters: {
            query?: {
                /** @description Only these members, and always family, id; separated by commas. The answer then lacks the others. */
                fields?: ("family" | "id" | "versions")[];
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocument"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    simulateTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulateTemplateRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    draftTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    getTemplate: {
        parameters: {
            query?: {
                /** @description Only these members, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "description" | "facts" | "gates" | "recycleRoundsMax" | "waivers" | "fourEyes" | "hash")[];
            };
            header?: never;
            path: {
                /** @description Template id */
                id: string;
                /** @description Template version */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    reviseTemplateDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key"?: string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftRuleRequest"];
            };
        };
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    activateTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRuleRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleVersionRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    diffTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version to compare it to */
                other: number;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDiff"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    previewMigrations: {
        parameters: {
            query?: {
                /** @description `page.next` or `page.prev` of another page */
                cursor?: string;
                /** @description Only these members of each row, and always initiativeId; separated by commas. The answer then lacks the others. */
                fields?: ("initiativeId" | "version" | "prediction" | "hash" | "refusal")[];
                /** @description Version that the initiatives follow now */
                from?: number;
                /** @description Rows of a page; 50 when left out */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationPreviewPage"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    migrateMany: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateManyRequest"];
            };
        };
        responses: {
            /** @description Recorded; the work goes on, and the answer tells how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationOperationRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    retireTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description Unique for this request; a retry with the same key gets the stored answer */
                "Idempotency-Key": string;
                /** @description ETag of what you looked at */
                "If-Match"?: string;
                /** @description `wait=<seconds>` waits for the log sequence (RFC 7240), at most 10 s */
                Prefer?: string;
            };
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description It was so already: nothing was recorded */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleDocumentRecorded"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not permitted, or sent on behalf of another site */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not possible in the present state */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The version has moved on */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Body too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON in UTF-8 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Against a rule; gate refusals carry unmet[] */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description If-Match is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    listTemplateUses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule document */
                id: string;
                /** @description Version of the rule document */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleUses"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    startup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
    version: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            /** @description Malformed request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such resource */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only JSON is served */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Out of reach; see Retry-After */
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
