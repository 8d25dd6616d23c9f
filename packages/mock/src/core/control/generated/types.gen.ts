// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export interface paths {
    "/__mock/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether it runs
         * @description Answers as soon as the mock does, also while its API is switched off.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what the mock holds
         * @description The time, the accounts that were used with their credits, the 100 newest tasks and files, and what is set.
         */
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin again
         * @description Back to how the mock was started: no tasks, no files, every account with its first credits, the keys, the
         *     scenario, the API switched on, the journal empty, no idempotency key or rate window remembered, and a manual
         *     clock at its start.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set what an account can spend
         * @description Sets the balance. Credits that running tasks have reserved are not in it: those of a task that fails come back
         *     on top.
         */
        put: operations["setCredits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the time
         * @description The time that tasks, expiry, rate windows and idempotency keys go by.
         */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a manual clock forward
         * @description Whatever is due on the way happens, in order, before the answer. Needs a mock that was started with `--clock
         *     manual`.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a key
         * @description Adds a key, or puts it in the place of the same key. One that was revoked works again.
         */
        post: operations["addKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/keys/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key
         * @description From now on the key is answered 401 `api_key_revoked`.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/tasks/{taskId}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a task succeed now
         * @description Ends a task that is queued or processing. A task of any account; its credits stay spent.
         */
        post: operations["finishTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/tasks/{taskId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a task fail now
         * @description Ends a task that is queued or processing. A task of any account; its credits go back.
         */
        post: operations["failTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Plan what will happen
         * @description Takes the place of the scenario before it, and counts calls from one again. `{}` plans nothing.
         */
        put: operations["setScenario"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch the API off or on
         * @description While it is off, every operation of the API answers 503 `public_api_disabled`.
         */
        put: operations["setAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the journal
         * @description The latest requests to the API and to media, newest last; 1000 are kept. Those to the control plane are not
         *     among them.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this document
         * @description This very document, as JSON.
         */
        get: operations["getControlDocument"];
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
        /** @description Whether the mock runs. */
        Health: {
            /**
             * @description Always `ok`.
             * @constant
             */
            status: "ok";
        };
        /**
         * @description What went wrong, for programs.
         * @enum {string}
         */
        ErrorCode: "validation_failed" | "foreign_host" | "foreign_origin" | "not_found" | "method_not_allowed" | "clock_not_manual" | "task_ended" | "payload_too_large" | "unsupported_media_type" | "internal_error";
        /** @description One thing that is wrong. */
        ErrorDetail: {
            /** @description JSON Pointer into the body; empty for the body as a whole, a header or a query parameter. */
            path: string;
            /** @description The rule that was broken. */
            code: string;
            /** @description A sentence for people. */
            message: string;
        };
        /** @description What went wrong. */
        ControlError: {
            code: components["schemas"]["ErrorCode"];
            /** @description A sentence for people. */
            message: string;
            /** @description The same as the header `X-Request-Id`. */
            requestId: string;
            /** @description What is wrong with the request, each thing once. Always there on a 400. */
            details?: components["schemas"]["ErrorDetail"][];
        };
        /** @description The body of every error. */
        ErrorResponse: {
            error: components["schemas"]["ControlError"];
        };
        /**
         * Format: date-time
         * @description A moment of the mock's clock, ISO 8601 in UTC with milliseconds.
         * @example 2026-05-11T08:00:00.000Z
         */
        Timestamp: string;
        /**
         * @description `real`: the platform's time. `manual`: it stands still until it is advanced.
         * @enum {string}
         */
        ClockMode: "real" | "manual";
        /** @description Milliseconds of the mock's clock, at most a year. */
        Duration: number;
        /**
         * @description An operation of the API, or a link to media.
         * @enum {string}
         */
        OperationId: "createTask" | "getTask" | "uploadFile" | "getFile" | "getCredits" | "listModels" | "getOpenApi" | "readFileMedia" | "readResultMedia";
        /**
         * @description Effects in the grammar of the header `X-Rivya-Mock`, joined by commas: `fail`, `slow=MS`,
         *     `error=CODE[;retry-after=S]`, `drop`, `truncate`, `invalid`; `;times=N` limits one of them, an element `times=N` all.
         * @example error=rate_limited;retry-after=3
         * @example slow=200,drop;times=1
         */
        EffectList: string;
        /** @description What happens to one call of an operation, or to every one. */
        ScenarioCall: {
            operation: components["schemas"]["OperationId"];
            /** @description Which call it is, counted from 1 since the scenario was put. Every call where it is left out. */
            call?: number;
            effects: components["schemas"]["EffectList"];
        };
        /**
         * @description What will happen: how fast tasks move on, and which effects calls have. Where a call has several entries, one for this
         *     very call comes before one for every call, and an effect of the header `X-Rivya-Mock` before both.
         */
        Scenario: {
            /** @description Where the schema of scenarios is; for editors. */
            $schema?: string;
            /** @description How long new tasks are queued. As the mock was started where it is left out. */
            queued_ms?: components["schemas"]["Duration"];
            /** @description How long new tasks are then processing. As the mock was started where it is left out. */
            processing_ms?: components["schemas"]["Duration"];
            /** @description What happens to calls. */
            calls?: components["schemas"]["ScenarioCall"][];
        };
        /**
         * @description The name of an account. One that was never named before begins with the credits that every account begins with.
         * @example default
         */
        AccountName: string;
        /**
         * @description Credits that can be spent.
         * @example 1000
         */
        Balance: number;
        /** @description An account and what it can spend. */
        Account: {
            account: components["schemas"]["AccountName"];
            balance: components["schemas"]["Balance"];
        };
        /** @description A task at a glance. The API has the rest of it. */
        TaskSummary: {
            /** @description Its id. */
            id: string;
            account: components["schemas"]["AccountName"];
            /** @description The id of its model. */
            model: string;
            /**
             * @description Where it is.
             * @enum {string}
             */
            status: "queued" | "processing" | "succeeded" | "failed";
            /** @description What was charged for it. */
            reserved_credits: number;
            /** @description What it cost in the end; 0 until it has succeeded. */
            final_credits: number;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A file at a glance. The API has the rest of it. */
        FileSummary: {
            /** @description Its id. */
            id: string;
            account: components["schemas"]["AccountName"];
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "image" | "video" | "audio";
            /** @description Its name. */
            name: string;
            /** @description Its size, in bytes. */
            size_bytes: number;
            created_at: components["schemas"]["Timestamp"];
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description What the mock holds. */
        State: {
            now: components["schemas"]["Timestamp"];
            clock: components["schemas"]["ClockMode"];
            /** @description Whether the API is switched on. */
            available: boolean;
            /** @description The present scenario; null when there is none. */
            scenario: components["schemas"]["Scenario"] | null;
            /** @description Every account that has a key or was used, by name. */
            accounts: components["schemas"]["Account"][];
            /** @description The newest tasks, at most 100, newest first. */
            tasks: components["schemas"]["TaskSummary"][];
            /** @description The newest files that have not expired, at most 100, newest first. */
            files: components["schemas"]["FileSummary"][];
            /** @description How many requests there have been, those to the control plane not counted. */
            requests: number;
        };
        /** @description What an account is to have. */
        CreditsChange: {
            balance: components["schemas"]["Balance"];
            /**
             * @description Whose balance it is.
             * @default default
             */
            account?: components["schemas"]["AccountName"];
        };
        /** @description The clock of the mock. */
        Clock: {
            mode: components["schemas"]["ClockMode"];
            now: components["schemas"]["Timestamp"];
        };
        /** @description How far a manual clock moves. */
        ClockAdvance: {
            /** @description Milliseconds, at most a hundred years. The clock goes no further than the year 9999. */
            ms: number;
        };
        /**
         * @description An API key, as it stands behind `Bearer`.
         * @example rvya_sk_test_writer
         */
        KeyText: string;
        /**
         * @description Something that a key may do. The scopes of the API's operations, as its document names them.
         * @enum {string}
         */
        Scope: "generations:create" | "generations:read" | "files:create" | "files:read" | "credits:read";
        /** @description A key that is to work. */
        NewKey: {
            key: components["schemas"]["KeyText"];
            /**
             * @description Whose key it is.
             * @default default
             */
            account?: components["schemas"]["AccountName"];
            /** @description What it may do. Every scope where it is left out. */
            scopes?: components["schemas"]["Scope"][];
        };
        /** @description A key, without itself; the mock keeps only a hash of it. */
        Key: {
            account: components["schemas"]["AccountName"];
            /** @description What it may do. */
            scopes: components["schemas"]["Scope"][];
            /** @description Whether it was revoked. */
            revoked: boolean;
        };
        /** @description A key that is to stop working. */
        KeyToRevoke: {
            key: components["schemas"]["KeyText"];
        };
        /** @description How a task fails. */
        TaskFailure: {
            /** @description What `error.message` of the task says. A sentence of the mock's own where it is left out. */
            message?: string;
        };
        /** @description Whether the API is switched on. */
        Availability: {
            /** @description Whether operations of the API are carried out. */
            enabled: boolean;
        };
        /** @description One request. API keys in it are replaced by `rvya_sk_***`. */
        JournalEntry: {
            at: components["schemas"]["Timestamp"];
            /** @description The `X-Request-Id` of its answer. */
            request_id: string;
            /** @description Its method. */
            method: string;
            /** @description Path and query. */
            path: string;
            /** @description The operation; null where the path or the method has none. */
            operation: string | null;
            /** @description The HTTP status of its answer. */
            status: number;
            /** @description How long it took, in real time. */
            milliseconds: number;
            /** @description The rule that refused it; null when none did. */
            refused_by: string | null;
        };
        /** @description The latest requests, newest last. */
        RequestList: {
            /** @description The requests. */
            requests: components["schemas"]["JournalEntry"][];
        };
        /** @description An OpenAPI document. */
        Document: {
            /** @description The version of OpenAPI. */
            openapi: string;
            /** @description What it describes. */
            info: Record<string, never>;
            /** @description The operations. */
            paths: Record<string, never>;
        };
    };
    responses: {
        /** @description Asked from somewhere else than the machine that the mock runs on. */
        Foreign: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description This path exists and does not take this method. Use one that `Allow` lists. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The mock failed. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request is wrong; `details` says what and where. */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not `application/json` in UTF-8. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The mock goes by the time of its platform, which nobody advances. */
        ClockNotManual: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Nothing by this name. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The task has ended already. */
        TaskEnded: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the task.
         * @example task_01JV2K7MAC3V9R6X1D5H
         */
        TaskId: string;
        /**
         * @description How many requests at most. All that are kept where it is left out.
         * @example 20
         */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request.
         * @example req_01JV2K7M9QF3T8ZC5B4N
         */
        XRequestId: string;
        /**
         * @description Answers are not to be kept.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description The methods that the path takes.
         * @example GET, HEAD, OPTIONS
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    getState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state that it began again with. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    setCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The balance. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditsChange"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description How far. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The new time. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ClockNotManual"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    addKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key and what it may do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The key, without itself. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyToRevoke"];
            };
        };
        responses: {
            /** @description The key, without itself. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    finishTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example task_01JV2K7MAC3V9R6X1D5H
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it ended. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSummary"];
                };
            };
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["TaskEnded"];
            500: components["responses"]["InternalError"];
        };
    };
    failTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the task.
                 * @example task_01JV2K7MAC3V9R6X1D5H
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /** @description What the error of the task says. May be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TaskFailure"];
            };
        };
        responses: {
            /** @description The task as it ended. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSummary"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["TaskEnded"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    setScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The scenario. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    setAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Off or on. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Availability"];
            };
        };
        responses: {
            /** @description What is set now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalError"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description How many requests at most. All that are kept where it is left out.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["ValidationFailed"];
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
    getControlDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. The example shows how it begins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            403: components["responses"]["Foreign"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalError"];
        };
    };
}

export type Account = components["schemas"]["Account"];
export type AccountName = components["schemas"]["AccountName"];
export type Availability = components["schemas"]["Availability"];
export type Balance = components["schemas"]["Balance"];
export type Clock = components["schemas"]["Clock"];
export type ClockAdvance = components["schemas"]["ClockAdvance"];
export type ClockMode = components["schemas"]["ClockMode"];
export type ControlError = components["schemas"]["ControlError"];
export type CreditsChange = components["schemas"]["CreditsChange"];
export type Document = components["schemas"]["Document"];
export type Duration = components["schemas"]["Duration"];
export type EffectList = components["schemas"]["EffectList"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type FileSummary = components["schemas"]["FileSummary"];
export type Health = components["schemas"]["Health"];
export type JournalEntry = components["schemas"]["JournalEntry"];
export type Key = components["schemas"]["Key"];
export type KeyText = components["schemas"]["KeyText"];
export type KeyToRevoke = components["schemas"]["KeyToRevoke"];
export type NewKey = components["schemas"]["NewKey"];
export type OperationId = components["schemas"]["OperationId"];
export type RequestList = components["schemas"]["RequestList"];
export type Scenario = components["schemas"]["Scenario"];
export type ScenarioCall = components["schemas"]["ScenarioCall"];
export type Scope = components["schemas"]["Scope"];
export type State = components["schemas"]["State"];
export type TaskFailure = components["schemas"]["TaskFailure"];
export type TaskSummary = components["schemas"]["TaskSummary"];
export type Timestamp = components["schemas"]["Timestamp"];
