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
        put?: never;
        post?: never;
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
    "/api/v1/initiatives/{initiativeId}/conditions/{conditionId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that a condition is met */
        post: operations["meetCondition"];
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
         * @description It stays in the record and no longer counts.
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
         * @description Names the submission and the commitment that the voter looked at. Authors never vote; one person counts once.
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
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the lifecycle templates */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
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
            /** @example Customer research */
            source: string;
            /** @example Twelve interviews with support agents */
            title: string;
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
            gate: string;
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
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            setAt: string;
            text: string;
        };
        ConditionRecorded: {
            conditionId: string;
            /** Format: date */
            dueOn: string;
            gate: string;
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
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            setAt: string;
            text: string;
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
        Decision: {
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            at: string;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            by: string;
            conditions: components["schemas"]["ConditionTerms"][];
            /** @enum {string} */
            decidedBy: "rule" | "gateOwner";
            gate: string;
            holdUntil: string | null;
            outcome: components["schemas"]["Outcome"];
            reason: string;
            recycleTo: string | null;
            round: number;
            salvage: string[];
            submission: number;
            tally: {
                approvalsRequired: number;
                approvingSeats: string[];
                missingSeats: string[];
                vetoedBy: string[];
            };
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
            gate: string;
            /** @enum {string} */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            link: string | null;
            retractedAt: string | null;
            source: string;
            title: string;
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
            gate: string;
            /** @enum {string} */
            kind: "interview" | "experiment" | "document" | "link" | "dataset";
            link: string | null;
            receipt: components["schemas"]["Receipt"] | null;
            retractedAt: string | null;
            source: string;
            title: string;
        };
        FactValue: string | number | boolean | components["schemas"]["Money"] | string[];
        Gate: {
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
            evidence: components["schemas"]["Evidence"][];
            gate: string;
            initiativeId: string;
            readiness: components["schemas"]["Readiness"];
            round: number;
            submissions: components["schemas"]["Submission"][];
            version: number;
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
                };
            };
            checklist: {
                daysBeforeLaunch?: number;
                function: string;
                key: string;
                required: boolean;
                title: string;
            }[];
            criteria: {
                key: string;
                /** @enum {string} */
                kind: "must" | "should";
                title: string;
            }[];
            deliverables: {
                key: string;
                required: boolean;
                title: string;
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
                checklist: number;
                condition: number;
                decide: number;
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
            kind: "decide" | "work" | "condition" | "checklist";
            overdue: boolean;
            round: number | null;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            since: string;
            /** @description Key of the seat, condition or checklist item */
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
        Money: {
            /** @example 1250000.00 */
            amount: string;
            /** @example EUR */
            currency: string;
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
            stage: string | null;
            submission: number | null;
            template: {
                id: string;
                version: number;
            };
            title: string;
            version: number;
            waitingSeats: number;
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
        ReopenInitiativeRequest: {
            /**
             * @description Gate whose stage is entered again
             * @example problem_defined
             */
            gate: string;
            /** @example The market changed */
            reason: string;
        };
        ResumeInitiativeRequest: {
            /** @example Budget was freed */
            reason: string;
        };
        RetractEvidenceRequest: {
            /** @example The sample was too small */
            reason: string;
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
        Submission: {
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
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
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
            evidence: {
                /**
                 * @description Removed: the submission compared to is earlier and did not have it yet
                 * @enum {string}
                 */
                change: "added" | "removed" | "retracted";
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
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            expiresAt: string;
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
                    };
                };
                checklist: {
                    daysBeforeLaunch?: number;
                    function: string;
                    key: string;
                    required: boolean;
                    title: string;
                }[];
                criteria: {
                    key: string;
                    /** @enum {string} */
                    kind: "must" | "should";
                    title: string;
                }[];
                deliverables: {
                    key: string;
                    required: boolean;
                    title: string;
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
        Unmet: {
            fixableBy: {
                functions: string[];
                persons: string[];
                roles: string[];
            };
            key: string;
            /** @enum {string} */
            kind: "deliverableMissing" | "criterionNotMet" | "criterionNotAssessed" | "checklistItemOpen" | "conditionOverdue" | "approvalMissing" | "vetoed";
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
            gate: string;
            meaning: string;
            reason: string;
            roles: string[];
            round: number;
            seat: string;
            submission: number;
            /** @example per_0197f3a2b4c58d6e8f90a1b2c3d4e5f6 */
            voter: string;
            voterIsAuthor: boolean;
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
    listInbox: {
        parameters: {
            query?: {
                /** @description `page.next` or `page.prev` of another page */
                cursor?: string;
                /** @description Only these members of each row, and always askId; separated by commas. The answer then lacks the others. */
                fields?: ("askId" | "kind" | "initiative" | "gate" | "round" | "submission" | "subject" | "title" | "words" | "addressees" | "since" | "dueAt" | "overdue")[];
                /** @description What is asked */
                kind?: ("decide" | "work" | "condition" | "checklist")[];
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
                fields?: ("id" | "version" | "title" | "ownerId" | "productLine" | "template" | "externalReference" | "phase" | "gate" | "gateTitle" | "stage" | "round" | "readiness" | "submission" | "counts" | "waitingSeats" | "decisionDueAt" | "decisionOverdue" | "holdUntil" | "openConditions" | "nextConditionDueOn" | "conditionOverdue" | "amount" | "proposedAt" | "enteredStageAt" | "lastActivityAt" | "lastSequence")[];
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
                sort?: "lastActivityAt" | "-lastActivityAt" | "enteredStageAt" | "-enteredStageAt" | "proposedAt" | "-proposedAt" | "decisionDueAt" | "-decisionDueAt" | "amount" | "-amount" | "title" | "-title";
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
                fields?: ("id" | "version" | "title" | "summary" | "ownerId" | "productLine" | "template" | "externalReference" | "proposedAt" | "authors" | "phase" | "waitingFor" | "facts" | "gates" | "evidence" | "conditions" | "decisions")[];
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
                fields?: ("conditionId" | "text" | "ownerId" | "dueOn" | "gate" | "setAt" | "met")[];
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
                fields?: ("by" | "at" | "evidenceId" | "gate" | "criteria" | "kind" | "title" | "source" | "asOf" | "link" | "digest" | "retractedAt")[];
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
    getGate: {
        parameters: {
            query?: {
                /** @description Only these members, and always initiativeId, gate; separated by commas. The answer then lacks the others. */
                fields?: ("initiativeId" | "version" | "gate" | "round" | "definition" | "approvalRule" | "readiness" | "deliverables" | "assessments" | "checklist" | "evidence" | "submissions")[];
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
                fields?: ("gate" | "round" | "status" | "unmet" | "counts" | "decisionDueAt" | "sentence")[];
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
                fields?: ("by" | "at" | "gate" | "round" | "submission" | "commitment" | "authors" | "proposedOutcome" | "holdUntil" | "recycleTo" | "salvage" | "note" | "calendar" | "decisionDueAt" | "reminderDueAts" | "escalations" | "expiresAt" | "votes" | "remindersSent" | "escalationsDone" | "status")[];
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
                fields?: ("gate" | "before" | "after" | "material" | "template" | "particulars" | "authors" | "facts" | "deliverables" | "evidence" | "criteria" | "checklist")[];
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
    getTemplate: {
        parameters: {
            query?: {
                /** @description Only these members, and always id, version; separated by commas. The answer then lacks the others. */
                fields?: ("id" | "version" | "title" | "description" | "facts" | "gates" | "recycleRoundsMax" | "fourEyes" | "hash")[];
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
