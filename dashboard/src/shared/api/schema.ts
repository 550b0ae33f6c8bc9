// Written by `npm run api:types` from the OpenAPI document: not to be edited.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_logIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_logOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_forgetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ws-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_issueTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CandidatesController_list"];
        put?: never;
        post: operations["CandidatesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CandidatesController_byId"];
        put?: never;
        post?: never;
        delete: operations["CandidatesController_erase"];
        options?: never;
        head?: never;
        patch: operations["CandidatesController_change"];
        trace?: never;
    };
    "/api/candidates/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CandidatesController_resumeFile"];
        put?: never;
        post: operations["CandidatesController_addResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/candidates/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CandidatesController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChatController_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/takeover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChatController_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/handback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChatController_handBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["EmployersController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["EmployersController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["EmployersController_change"];
        trace?: never;
    };
    "/api/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesController_list"];
        put?: never;
        post: operations["ApplicationsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ResponsesController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/stage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsesController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResponsesController_writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/review-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VacanciesController_list"];
        put?: never;
        post: operations["VacanciesController_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VacanciesController_byId"];
        put: operations["VacanciesController_replace"];
        post?: never;
        delete: operations["VacanciesController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies/{id}/faqs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["VacanciesController_replaceFaqs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsController_byId"];
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
        LogIn: {
            /**
             * Format: email
             * @example anna@mail.example
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
        };
        Refresh: {
            /** @example qk3… */
            refresh_token: string;
        };
        ForgetPassword: {
            /**
             * Format: email
             * @example anna@mail.example
             */
            email: string;
        };
        ResetPassword: {
            /** @example qk3… */
            token: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
        };
        VerifyEmail: {
            /** @example qk3… */
            token: string;
        };
        NewCandidate: {
            /** @example Anna Petrova */
            full_name: string;
            /**
             * Format: email
             * @example anna@mail.example
             */
            email: string;
            /** @example +7 900 000-00-01 */
            phone?: string | null;
            /** @example Moscow */
            city?: string | null;
            /** @example Backend developer, 4 years with TypeScript and PostgreSQL. */
            resume_text?: string;
            /**
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            consent: components["schemas"];
        };
        CandidateSummaryView: {
            /** Format: uuid */
            id: string;
            /** @example Anna Petrova */
            full_name: string;
            /** @example anna@mail.example */
            email: string;
            city: string | null;
            /** @example 1 */
            responses_count: number;
            /** Format: date-time */
            created_at: string;
        };
        ChangeCandidate: {
            /** @example Anna Petrova */
            full_name?: string;
            /** @example +7 900 000-00-01 */
            phone?: string | null;
            /** @example Moscow */
            city?: string | null;
            /** @example Backend developer, 5 years with TypeScript. */
            resume_text?: string;
        };
        RegisterEmployer: {
            /** @example Northern Light */
            company_name: string;
            /**
             * Format: email
             * @example hr@northern-light.example
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description Language of mails; the language of the request unless given.
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
        };
        ChangeEmployer: {
            /** @example Northern Light */
            company_name?: string;
            /**
             * Format: email
             * @example jobs@northern-light.example
             */
            email?: string;
            /**
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
        };
        ResponseVacancyView: {
            /** Format: uuid */
            id: string;
            /** @example Backend developer */
            title: string;
        };
        ResponseCandidateView: {
            /** Format: uuid */
            id: string;
            /** @example Anna Petrova */
            full_name: string;
            /** @example anna@mail.example */
            email: string;
            city: string | null;
        };
        ReasonView: {
            /** @example skill.missing */
            code: string;
        };
        ResponseView: {
            /** Format: uuid */
            id: string;
            vacancy: components["schemas"]["ResponseVacancyView"];
            candidate: components["schemas"]["ResponseCandidateView"];
            /** @enum {string} */
            status: "new" | "in_chat" | "approved" | "rejected";
            /** @enum {string} */
            stage: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /** @example 0.8125 */
            relevance_score: number | null;
            /** @description Empty unless rejected. */
            rejection_reasons: components["schemas"]["ReasonView"][];
            /** @description False: decided by the bot, and no person has confirmed it. */
            is_confirmed: boolean;
            /** @description The candidate fell silent. */
            is_incomplete: boolean;
            is_review_requested: boolean;
            /** @enum {string|null} */
            closed_reason: "withdrawn" | "no_consent" | null;
            /** Format: date-time */
            decided_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        Decide: {
            /**
             * @example approved
             * @enum {string}
             */
            status: "approved" | "rejected";
            /**
             * @description Needed to overrule a decision.
             * @example Strong portfolio.
             */
            reason?: string;
        };
        MoveResponse: {
            /**
             * @example screening
             * @enum {string}
             */
            stage: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /**
             * @description Needed to leave `hired` and `declined`.
             * @example The offer was withdrawn.
             */
            reason?: string;
        };
        WriteNote: {
            /** @example Call on Monday. */
            note_text: string;
        };
        Apply: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            vacancy_id: string;
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            candidate_id: string;
        };
        RequirementsInput: {
            skills?: components["schemas"][];
            /** @example 3 */
            min_experience_years?: number | null;
            languages?: components["schemas"][];
            /**
             * @example bachelor
             * @enum {string|null}
             */
            education?: "secondary" | "vocational" | "bachelor" | "master" | "doctor" | null;
            /**
             * @example [
             *       "Moscow"
             *     ]
             */
            locations?: string[];
            questions?: components["schemas"][];
        };
        VacancyInput: {
            /** @example Backend developer */
            title: string;
            /** @example We build booking software for clinics and look for a second backend developer. */
            description: string;
            /**
             * @description Or a plain array of strings: must-have skills.
             * @example {
             *       "skills": [
             *         {
             *           "name": "TypeScript",
             *           "importance": "must",
             *           "min_years": 2
             *         },
             *         {
             *           "name": "PostgreSQL",
             *           "importance": "nice"
             *         }
             *       ],
             *       "min_experience_years": 3,
             *       "languages": [
             *         {
             *           "code": "en",
             *           "level": "b1"
             *         }
             *       ],
             *       "education": null,
             *       "locations": [],
             *       "questions": [
             *         {
             *           "id": "salary",
             *           "text": "What monthly pay do you expect?",
             *           "kind": "number",
             *           "unit": "money",
             *           "accept": {
             *             "max": 300000
             *           },
             *           "importance": "nice"
             *         },
             *         {
             *           "id": "start",
             *           "text": "When can you start?",
             *           "kind": "date",
             *           "importance": "nice"
             *         }
             *       ]
             *     }
             */
            requirements: components["schemas"];
            /** @example Moscow */
            location?: string | null;
            /**
             * @example hybrid
             * @enum {string}
             */
            work_format: "office" | "hybrid" | "remote";
            /** @example 200000 */
            salary_min?: number | null;
            /** @example 300000 */
            salary_max?: number | null;
            /** @example RUB */
            currency?: string;
            /**
             * @description Language of the chat; the language of the request unless given.
             * @example ru
             * @enum {string}
             */
            language?: "ru" | "en";
            /**
             * @example open
             * @enum {string}
             */
            status?: "draft" | "open" | "paused" | "closed";
            /** @example 0.6 */
            approve_threshold?: number;
            /** @example false */
            auto_reject?: boolean;
        };
        FaqInput: {
            /** @example Is there a trial day? */
            question: string;
            /** @example Yes, a paid one, in the second week. */
            answer: string;
        };
        VacancyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employer_id: string;
            /** @example Backend developer */
            title: string;
            description: string;
            /**
             * @example {
             *       "skills": [
             *         {
             *           "name": "TypeScript",
             *           "importance": "must",
             *           "min_years": 2
             *         },
             *         {
             *           "name": "PostgreSQL",
             *           "importance": "nice"
             *         }
             *       ],
             *       "min_experience_years": 3,
             *       "languages": [
             *         {
             *           "code": "en",
             *           "level": "b1"
             *         }
             *       ],
             *       "education": null,
             *       "locations": [],
             *       "questions": [
             *         {
             *           "id": "salary",
             *           "text": "What monthly pay do you expect?",
             *           "kind": "number",
             *           "unit": "money",
             *           "accept": {
             *             "max": 300000
             *           },
             *           "importance": "nice"
             *         },
             *         {
             *           "id": "start",
             *           "text": "When can you start?",
             *           "kind": "date",
             *           "importance": "nice"
             *         }
             *       ]
             *     }
             */
            requirements: components["schemas"]["RequirementsInput"];
            faqs: components["schemas"]["FaqInput"][];
            location: string | null;
            /** @enum {string} */
            work_format: "office" | "hybrid" | "remote";
            salary_min: number | null;
            salary_max: number | null;
            /** @example RUB */
            currency: string;
            /** @enum {string} */
            language: "ru" | "en";
            /** @enum {string} */
            status: "draft" | "open" | "paused" | "closed";
            /** @example 0.6 */
            approve_threshold: number;
            auto_reject: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        FaqsInput: {
            items: components["schemas"][];
        };
        JobView: {
            /** Format: uuid */
            id: string;
            /** @example Northern Light */
            company_name: string;
            /** @example Backend developer */
            title: string;
            description: string;
            /** @example Moscow */
            location: string | null;
            /** @enum {string} */
            work_format: "office" | "hybrid" | "remote";
            /** @example 200000 */
            salary_min: number | null;
            /** @example 300000 */
            salary_max: number | null;
            /** @example RUB */
            currency: string;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @example [
             *       "TypeScript"
             *     ]
             */
            skills: string[];
            /** Format: date-time */
            created_at: string;
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
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_forgetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgetPassword"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    AccountsController_issueTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_list: {
        parameters: {
            query?: {
                /** @description Text in name, e-mail or city. */
                q?: string;
                limit?: number;
                /** @description From `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CandidateSummaryView"][];
                        /** @example 1 */
                        total: number;
                        /** @example false */
                        is_estimate: boolean;
                        /** @example null */
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    CandidatesController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCandidate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_byId: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_erase: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_change: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCandidate"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_resumeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_addResume: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CandidatesController_export: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChatController_messages: {
        parameters: {
            query?: {
                /** @description Messages after this number. */
                after?: number;
            };
            header: {
                "x-chat-token": string;
                /** @description From `POST /responses`. */
                "X-Chat-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChatController_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChatController_handBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmployersController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEmployer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmployersController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    EmployersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmployer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResponsesController_list: {
        parameters: {
            query?: {
                vacancy_id?: string;
                status?: "new" | "in_chat" | "approved" | "rejected";
                stage?: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
                is_incomplete?: boolean;
                is_review_requested?: boolean;
                min_score?: number;
                /** @description Text in the name, e-mail or city of the candidate. */
                q?: string;
                sort?: "created_at" | "relevance_score";
                order?: "asc" | "desc";
                limit?: number;
                /** @description Or `cursor`, which has no upper limit. */
                page?: number;
                /** @description From `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ResponseView"][];
                        /** @example 1 */
                        total: number;
                        /** @example false */
                        is_estimate: boolean;
                        /** @example null */
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    ApplicationsController_apply: {
        parameters: {
            query?: never;
            header: {
                "x-candidate-token": string;
                /** @description From `POST /candidates`. */
                "X-Candidate-Token"?: string;
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Apply"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResponsesController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResponsesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResponsesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveResponse"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ResponsesController_writeNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApplicationsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                "x-chat-token": string;
                /** @description From `POST /responses`. */
                "X-Chat-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApplicationsController_requestReview: {
        parameters: {
            query?: never;
            header: {
                "x-chat-token": string;
                /** @description From `POST /responses`. */
                "X-Chat-Token"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VacanciesController_list: {
        parameters: {
            query?: {
                status?: "draft" | "open" | "paused" | "closed";
                /** @description Text in the title. */
                q?: string;
                limit?: number;
                page?: number;
                /** @description From `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VacancyView"][];
                        /** @example 1 */
                        total: number;
                        /** @example false */
                        is_estimate: boolean;
                        /** @example null */
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    VacanciesController_post: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacancyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VacanciesController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VacanciesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VacancyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VacanciesController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    VacanciesController_replaceFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    JobsController_list: {
        parameters: {
            query?: {
                /** @description Text in the title, the description or the place. */
                q?: string;
                work_format?: "office" | "hybrid" | "remote";
                location?: string;
                language?: "ru" | "en";
                limit?: number;
                /** @description From `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JobView"][];
                        /** @example 1 */
                        total: number;
                        /** @example false */
                        is_estimate: boolean;
                        /** @example null */
                        next_cursor: string | null;
                    };
                };
            };
        };
    };
    JobsController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
