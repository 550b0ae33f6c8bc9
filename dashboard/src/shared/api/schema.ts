// Written by `npm run api:types` from the OpenAPI document: not to be edited.
export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
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
        /** The process can work: its database answers. */
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
        /** Sign in with e-mail and password. */
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
        /** Exchange a refresh token for new tokens. It works once; a second use ends the login. */
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
        /** End this login: its tokens and sockets. */
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
        /** Mail a link that sets a new password. Answers the same for unknown addresses. */
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
        /** Set a new password with the token of the mailed link. Ends every login of the account. */
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
        /** Confirm the e-mail with the token of the mailed link. */
        post: operations["AccountsController_verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail the link that confirms the e-mail once more. Answers the same where it is confirmed already. */
        post: operations["AccountsController_sendVerificationAgain"];
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
        /** Who is signed in. */
        get: operations["AccountsController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, language and time zone of whoever is signed in. */
        patch: operations["AccountsController_change"];
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
        /** A ticket that opens one socket, once. */
        post: operations["AccountsController_issueTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, the newest first; by words of name or e-mail. */
        get: operations["AdministrationController_listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account. */
        get: operations["AdministrationController_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/role": {
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
        /** Make an account moderator or admin, or neither. Ends its logins; the last admin stays one. */
        patch: operations["AdministrationController_changeRole"];
        trace?: never;
    };
    "/api/admin/accounts/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend an account: its logins end, and nobody signs in to it until then. */
        post: operations["AdministrationController_suspend"];
        /** Lift a suspension. */
        delete: operations["AdministrationController_liftSuspension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies, the newest first; by words of name or e-mail. */
        get: operations["AdministrationController_listEmployers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people with rights did, the newest first. */
        get: operations["AdministrationController_listAudit"];
        put?: never;
        post?: never;
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
        /** The candidates who applied to the company, newest first. */
        get: operations["CandidatesController_list"];
        put?: never;
        /** Introduce a candidate, with consent; the answer holds the token for what follows. */
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
        /** One candidate: for the employer applied to, or by candidate token. */
        get: operations["CandidatesController_byId"];
        put?: never;
        post?: never;
        /** Erase: by the candidate everywhere, by an employer what it sees. */
        delete: operations["CandidatesController_erase"];
        options?: never;
        head?: never;
        /** Change what the candidate told; the CV until a chat has begun. */
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
        /** The CV file as it was sent. */
        get: operations["CandidatesController_resumeFile"];
        put?: never;
        /** Add the CV as a PDF, DOCX or TXT file. */
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
        /** Everything that is kept about the candidate; for an employer, of what it sees. */
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
        /** The messages of a chat: for the employer, and for the candidate by chat token. */
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
        /** Take the chat over: the bot falls silent. */
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
        /** Hand the chat back to the bot. */
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
        /** Register a company; its first account is the owner and signed in. */
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
        /** The company of the caller. */
        get: operations["EmployersController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the company and its settings. */
        patch: operations["EmployersController_change"];
        trace?: never;
    };
    "/api/employers/me/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues and open invitations. */
        get: operations["TeamController_list"];
        put?: never;
        /** Invite a colleague; the link in the mail works once, within seven days. */
        post: operations["TeamController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/team/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an open invitation. */
        delete: operations["TeamController_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/team/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a colleague: the account and its logins end. */
        delete: operations["TeamController_remove"];
        options?: never;
        head?: never;
        /** Give a colleague another role. Ends the logins of the colleague; the last owner stays one. */
        patch: operations["TeamController_changeRole"];
        trace?: never;
    };
    "/api/employers/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation is for, by the token of the mailed link. */
        get: operations["TeamController_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation: makes an account, which is signed in. */
        post: operations["TeamController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave feedback about the other one of a completed session; final once sent. */
        post: operations["FeedbackController_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The interviewee accepts what the interviewer has left; a repeat gets the same answer. */
        put: operations["FeedbackController_accept"];
        /** As `POST /feedback`, by the slot of the session. */
        post: operations["FeedbackController_leaveOnSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The interviewee disputes what the interviewer has left: a moderator decides. */
        post: operations["FeedbackController_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/feedback-reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask whoever owes feedback for it: one of the two once a day, an admin at any time. */
        post: operations["FeedbackController_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/history/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions of a member, latest first, with feedback and what is still to be done: the own ones; staff see everybody’s. */
        get: operations["FeedbackController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/statistics/mock-interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures about the mock interviews of a period. */
        get: operations["InterviewStatisticsController_ofAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own figures: interviews of a period, in either role. */
        get: operations["InterviewStatisticsController_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register as a member of mock interviews; signed in at once. Booking and publishing need a verified e-mail. */
        post: operations["MembersController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own profile. */
        get: operations["MembersController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the own profile; what is not given stays. */
        patch: operations["MembersController_change"];
        trace?: never;
    };
    "/api/members/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interviewers who are rated often enough, the best first. */
        get: operations["MembersController_best"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What anyone sees of a member: the first name, and what the member says of interviews. */
        get: operations["MembersController_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a session away that is over; it stays in the history of the two. */
        post: operations["ArchiveController_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session of a slot as a calendar file, for the two: an invitation, or its withdrawal. */
        get: operations["CalendarController_ofSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{feed_token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member's own calendar, to subscribe to. */
        get: operations["CalendarController_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/me/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new address for the own calendar; the former one is void. */
        post: operations["CalendarController_issueFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The board: open slots by their start, with the place from which the live deltas go on. */
        get: operations["MockInterviewsController_list"];
        put?: never;
        /** Publish slots, one for each start time; all of them or none. */
        post: operations["MockInterviewsController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/preview-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What local times mean where clocks are changed, and which could not be published. */
        post: operations["MockInterviewsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own slots, whatever has become of them, the latest start first. */
        get: operations["MockInterviewsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One slot; for a member also what booking it would mean. */
        get: operations["MockInterviewsController_byId"];
        /** Replace a slot; of a booked one only link and notes change. */
        put: operations["MockInterviewsController_change"];
        post?: never;
        /** Cancel a slot, with its booking if there is one. */
        delete: operations["MockInterviewsController_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mock-interviews/{id}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book a slot for points. */
        post: operations["MockInterviewsController_book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session, for the two of it and for moderators. */
        get: operations["SessionsController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The session has taken place; a repeat gets the same answer. */
        put: operations["SessionsController_complete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a booking in time; a repeat gets the same answer. */
        post: operations["SessionsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other side did not come: completion and points wait for a decision. */
        post: operations["ModerationController_reportAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain about a person; the person does not learn who did. */
        post: operations["ModerationController_complain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that wait for a moderator, what is due first comes first, without those the caller takes part in. */
        get: operations["ModerationController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases that concern the caller, the newest first. */
        get: operations["ModerationController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case, for the two of it and for moderators. */
        get: operations["ModerationController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Object to a report, in time and once. */
        post: operations["ModerationController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another decision, by another moderator, once for a case. */
        post: operations["ModerationController_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work on a case for a while (half an hour as delivered); nobody else does meanwhile. A repeat makes it longer. */
        post: operations["ModerationController_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a claimed case back, so that others can work on it at once. */
        post: operations["ModerationController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a claimed case to an administrator. */
        post: operations["ModerationController_escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/moderation/cases/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a claimed case; both sides are told. */
        post: operations["ModerationController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the account has been told, newest first, and how much of it is unread. */
        get: operations["NotificationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of all this is mailed. */
        get: operations["NotificationsController_preferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose what is mailed. */
        patch: operations["NotificationsController_prefer"];
        trace?: never;
    };
    "/api/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark one as read. A repeat changes nothing. */
        post: operations["NotificationsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark all as read. */
        post: operations["NotificationsController_readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page that asks whether mails of this kind are to end. Changes nothing: programs follow links too. */
        get: operations["UnsubscribeController_ask"];
        put?: never;
        /** No more mails of this kind: by the page, or by a mail program (RFC 8058). A repeat changes nothing. */
        post: operations["UnsubscribeController_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/events/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deliveries of events that were given up after their last attempt, the latest first. */
        get: operations["OperationsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/events/dead/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a given-up delivery again. */
        post: operations["OperationsController_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/user/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller has, and how it came about. */
        get: operations["PointsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/points/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give points to a member. */
        post: operations["PointsAdminController_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/points/grants/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give points to many members, to all of them or to none. */
        post: operations["PointsAdminController_grantMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/points/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the latest recount of the ledger found; there is one each night. */
        get: operations["PointsAdminController_proof"];
        put?: never;
        /** Recount the ledger now. */
        post: operations["PointsAdminController_prove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/professions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The professions that interviews can be about, by name in the caller's language. */
        get: operations["ProfessionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/professions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All professions, archived ones too. */
        get: operations["AdminProfessionsController_list"];
        put?: never;
        /** Add a profession. No two share a name or an alias. */
        post: operations["AdminProfessionsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/professions/{id}": {
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
        /** Rename a profession, give it other aliases, archive it or bring it back. */
        patch: operations["AdminProfessionsController_change"];
        trace?: never;
    };
    "/api/admin/professions/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge a profession into another: members and slots move, its names become aliases. Answers with the other. */
        post: operations["AdminProfessionsController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about the account of whoever is signed in. */
        get: operations["OwnAccountController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the own account, with its password. The last account of a company closes the company. */
        delete: operations["OwnAccountController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The responses to the company’s vacancies. */
        get: operations["ResponsesController_list"];
        put?: never;
        /** Apply to a vacancy; the answer holds the token of the chat. */
        post: operations["ApplicationsController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The responses that fit, as a CSV file. */
        get: operations["ResponsesController_exportCsv"];
        put?: never;
        post?: never;
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
        /** One response, whole: score with evidence, decisions, notes. */
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
        /** Decide, confirm or overrule; overruling needs a reason. */
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
        /** Move to another stage; with `from`, only if it still stands there. */
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
        /** Write a note for colleagues. */
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
        /** Take the application back. */
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
        /** Ask that a person looks at the decision. */
        post: operations["ApplicationsController_requestReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The filters that whoever is signed in has saved, by name: thirty at most for each list. */
        get: operations["SavedFiltersController_list"];
        /** Save a filter under a name; what the name meant before is replaced. */
        put: operations["SavedFiltersController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a saved filter. */
        delete: operations["SavedFiltersController_delete"];
        options?: never;
        head?: never;
        /** Give a saved filter another name. */
        patch: operations["SavedFiltersController_rename"];
        trace?: never;
    };
    "/api/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of the business, with their limits and what each is for. */
        get: operations["SettingsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some of them; null sets one back. Each change is audited with the old and the new number. */
        patch: operations["SettingsController_change"];
        trace?: never;
    };
    "/api/employers/me/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures about the responses of a period, and what waits for a person. */
        get: operations["StatisticsController_ofEmployer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a pasted vacancy: suggested fields, requirements and questions, each with its words. */
        post: operations["DraftingController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vacancies/test-chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try the chat of a vacancy that need not exist; the state travels with the caller. */
        post: operations["DraftingController_testChat"];
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
        /** The vacancies of the company, newest first. */
        get: operations["VacanciesController_list"];
        put?: never;
        /** Post a vacancy. */
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
        /** One vacancy of the company. */
        get: operations["VacanciesController_byId"];
        /** Replace a vacancy. */
        put: operations["VacanciesController_replace"];
        post?: never;
        /** Delete a vacancy with its responses and chats. */
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
        /** Replace what the bot answers to questions about the vacancy. */
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
        /** Open vacancies, as anyone may read them; newest first. */
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
        /** One vacancy, as anyone may read it. A closed one is gone: 410. */
        get: operations["JobsController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A company that publishes jobs. */
        get: operations["CompaniesController_byId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhooks of the company, newest first: ten at most. */
        get: operations["WebhooksController_list"];
        put?: never;
        /** Have events sent to an address; the answer holds the secret that signs them. */
        post: operations["WebhooksController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One webhook. */
        get: operations["WebhooksController_byId"];
        put?: never;
        post?: never;
        /** Remove a webhook and what is known of its deliveries. */
        delete: operations["WebhooksController_delete"];
        options?: never;
        head?: never;
        /** Change address or events, switch off or on. */
        patch: operations["WebhooksController_change"];
        trace?: never;
    };
    "/api/employers/me/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret; the old one goes on signing beside it for 24 hours. */
        post: operations["WebhooksController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a `webhook.test` to try the receiver out. */
        post: operations["WebhooksController_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent in the last 30 days and what became of it, newest first. */
        get: operations["WebhooksController_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/me/webhooks/{id}/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a settled delivery again, with the same id and body. */
        post: operations["WebhooksController_replay"];
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
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
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
        AccountView: {
            /** Format: uuid */
            id: string;
            /** @example employer@demo.example */
            email: string;
            /** @example null */
            full_name: string | null;
            /** @enum {string} */
            kind: "employer" | "member";
            /**
             * @example null
             * @enum {string|null}
             */
            staff_role: "moderator" | "admin" | null;
            /** Format: uuid */
            employer_id: string | null;
            /** @enum {string|null} */
            employer_role: "owner" | "recruiter" | null;
            /** @example Northern Light */
            company_name: string | null;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone: string;
            is_email_verified: boolean;
            /** Format: date-time */
            created_at: string;
        };
        SignedIn: {
            /** @example eyJhbGciOi… */
            access_token: string;
            /** @example Bearer */
            token_type: string;
            /**
             * @description Seconds.
             * @example 900
             */
            expires_in: number;
            /** @example qk3… */
            refresh_token: string;
            account: components["schemas"]["AccountView"];
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
        ChangeAccount: {
            /** @example Olga Belova */
            full_name?: string | null;
            /**
             * @description Language of mails.
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone?: string;
        };
        TicketView: {
            /**
             * @description Opens one socket, once.
             * @example qk3…
             */
            ticket: string;
            /** Format: date-time */
            expires_at: string;
        };
        AdminAccountView: {
            /** Format: uuid */
            id: string;
            /** @example olga@northern-light.example */
            email: string;
            /** @example Olga Belova */
            full_name: string | null;
            /** @enum {string} */
            kind: "employer" | "member";
            /**
             * @example null
             * @enum {string|null}
             */
            staff_role: "moderator" | "admin" | null;
            /** Format: uuid */
            employer_id: string | null;
            /** @enum {string|null} */
            employer_role: "owner" | "recruiter" | null;
            /** @example Northern Light */
            company_name: string | null;
            is_email_verified: boolean;
            /**
             * Format: date-time
             * @description Null unless it lies ahead.
             * @example null
             */
            suspended_until: string | null;
            /** Format: date-time */
            created_at: string;
        };
        ChangeStaffRole: {
            /**
             * @description Null takes the role away.
             * @example moderator
             * @enum {string|null}
             */
            staff_role: "moderator" | "admin" | null;
        };
        SuspendAccount: {
            /**
             * Format: date-time
             * @description In the future.
             * @example 2126-12-01T09:00:00Z
             */
            until: string;
            /**
             * @description Kept in the audit log.
             * @example Advertises in vacancies.
             */
            reason: string;
        };
        AdminEmployerView: {
            /** Format: uuid */
            id: string;
            /** @example Northern Light */
            company_name: string;
            /** @example jobs@northern-light.example */
            email: string;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone: string;
            /** @example 12 */
            retention_months: number;
            /** @example 3 */
            accounts_count: number;
            /** @example 5 */
            vacancies_count: number;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Its last account was deleted.
             * @example null
             */
            closed_at: string | null;
        };
        AuditEntryView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Null: the system.
             */
            actor_id: string | null;
            /** @example Vera Lisina */
            actor_name: string | null;
            /** @example admin@demo.example */
            actor_email: string | null;
            /**
             * @example account.role_changed
             * @enum {string}
             */
            action: "account.deleted" | "account.role_changed" | "account.suspended" | "account.suspension_lifted" | "candidate.erased" | "candidate.exported" | "candidate.removed" | "candidates.retention" | "candidates.unapplied" | "case.claimed" | "case.decided" | "case.escalated" | "case.released" | "chat.handed_back" | "chat.taken_over" | "delivery.replayed" | "employer.changed" | "employer.erased" | "points.granted" | "profession.changed" | "profession.created" | "profession.merged" | "response.moved" | "response.review_requested" | "responses.exported" | "session.archived" | "setting.changed" | "strike.given" | "strike.lifted" | "team.invitation_withdrawn" | "team.invited" | "team.joined" | "team.removed" | "team.role_changed" | "vacancy.deleted" | "webhook.changed" | "webhook.created" | "webhook.deleted" | "webhook.replayed" | "webhook.secret_rotated";
            /**
             * @example account
             * @enum {string}
             */
            subject_type: "account" | "candidate" | "employer" | "event" | "installation" | "moderation_case" | "profession" | "response" | "session" | "settings" | "vacancy" | "webhook";
            /** Format: uuid */
            subject_id: string;
            /**
             * @example {
             *       "from": null,
             *       "to": "moderator"
             *     }
             */
            details: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            created_at: string;
        };
        ConsentInput: {
            /**
             * @description Which wording the candidate agreed to.
             * @example 2026-01
             */
            text_version: string;
            /**
             * @description Where: web, widget, …
             * @example web
             */
            channel: string;
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
            consent: components["schemas"]["ConsentInput"];
        };
        ResumeFileView: {
            /** @example cv.pdf */
            file_name: string;
            /** @example application/pdf */
            content_type: string;
            /**
             * @description Bytes.
             * @example 48213
             */
            size: number;
        };
        CandidateCreated: {
            /** Format: uuid */
            id: string;
            /** @example Anna Petrova */
            full_name: string;
            /** @example anna@mail.example */
            email: string;
            /** @example +7 900 000-00-01 */
            phone: string | null;
            /** @example Moscow */
            city: string | null;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Backend developer, 4 years with TypeScript and PostgreSQL. */
            resume_text: string;
            resume_file: components["schemas"]["ResumeFileView"] | null;
            /** Format: date-time */
            created_at: string;
            /**
             * @description Needed to add a CV and to apply, in the header X-Candidate-Token.
             * @example qk3…
             */
            candidate_token: string;
        };
        CandidateSummaryView: {
            /** Format: uuid */
            id: string;
            /** @example Anna Petrova */
            full_name: string;
            /** @example anna@mail.example */
            email: string;
            /** @example Moscow */
            city: string | null;
            /** @example 1 */
            responses_count: number;
            /** Format: date-time */
            created_at: string;
        };
        CandidateView: {
            /** Format: uuid */
            id: string;
            /** @example Anna Petrova */
            full_name: string;
            /** @example anna@mail.example */
            email: string;
            /** @example +7 900 000-00-01 */
            phone: string | null;
            /** @example Moscow */
            city: string | null;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Backend developer, 4 years with TypeScript and PostgreSQL. */
            resume_text: string;
            resume_file: components["schemas"]["ResumeFileView"] | null;
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
        ResumeAdded: {
            /**
             * @description As it was read.
             * @example Backend developer, 4 years with TypeScript and PostgreSQL.
             */
            resume_text: string;
            /** @enum {string} */
            kind: "pdf" | "docx" | "txt";
            resume_file: components["schemas"]["ResumeFileView"];
        };
        CandidateExport: {
            /**
             * @description Every field of the candidate, with the consent.
             * @example {
             *       "full_name": "Anna Petrova",
             *       "email": "anna@mail.example",
             *       "consent_text_version": "2026-01"
             *     }
             */
            candidate: {
                [key: string]: unknown;
            };
            /**
             * @description Every response with its score and the messages of its chat.
             * @example [
             *       {
             *         "vacancy_title": "Backend developer",
             *         "status": "approved",
             *         "messages": []
             *       }
             *     ]
             */
            responses: {
                [key: string]: unknown;
            }[];
        };
        AskedView: {
            /** @example skill:kafka */
            point_id: string;
            /** @enum {string} */
            kind: "yes_no" | "number" | "choice" | "text" | "date";
        };
        MessageView: {
            /** @example 1 */
            seq: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            sender_type: "bot" | "candidate" | "recruiter";
            /** @example Have you worked with Kafka? */
            message_text: string;
            /** Format: date-time */
            created_at: string;
            /** @description What the bot asks with it. */
            question?: components["schemas"]["AskedView"];
            /**
             * @description Quick replies.
             * @example [
             *       "Yes",
             *       "No"
             *     ]
             */
            options?: string[];
            /**
             * @description The point whose question it was taken as an answer to: an `edit` can correct it until the chat is over.
             * @example skill:kafka
             */
            answer_to?: string;
            /**
             * @description The message whose answer it corrects.
             * @example 4
             */
            edits_seq?: number;
            /** @example m-1 */
            client_message_id?: string;
        };
        MessagesView: {
            items: components["schemas"]["MessageView"][];
            /**
             * @description The last number there is; ask again after the last item until you have it.
             * @example 1
             */
            last_seq: number;
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
        EmployerView: {
            /** Format: uuid */
            id: string;
            /** @example Northern Light */
            company_name: string;
            /**
             * @description Where candidates may be sent; not a sign-in.
             * @example jobs@northern-light.example
             */
            email: string;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone: string;
            /** @example DE */
            country: string | null;
            /** @example 12 */
            retention_months: number;
            /**
             * @example [
             *       "https://careers.northern-light.example"
             *     ]
             */
            widget_origins: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
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
            /** @example Europe/Moscow */
            time_zone?: string;
            /**
             * @description Where the company hires, ISO 3166-1 alpha-2: search engines show no job without a country.
             * @example DE
             */
            country?: string | null;
            /**
             * @description How many months after the decision a response is erased, with CV and chat.
             * @example 12
             */
            retention_months?: number;
            /**
             * @description Origins of the pages that may show the widget; https, or this machine for a try.
             * @example [
             *       "https://careers.northern-light.example"
             *     ]
             */
            widget_origins?: string[];
        };
        ColleagueView: {
            /** Format: uuid */
            id: string;
            /** @example olga@northern-light.example */
            email: string;
            /** @example Olga Belova */
            full_name: string | null;
            /** @enum {string} */
            employer_role: "owner" | "recruiter";
            is_email_verified: boolean;
            /** Format: date-time */
            created_at: string;
        };
        InvitationView: {
            /** Format: uuid */
            id: string;
            /** @example olga@northern-light.example */
            email: string;
            /** @enum {string} */
            employer_role: "owner" | "recruiter";
            /**
             * Format: uuid
             * @description The colleague who invites.
             */
            invited_by: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @description Until when it can be accepted.
             */
            expires_at: string;
        };
        TeamView: {
            members: components["schemas"]["ColleagueView"][];
            /** @description Those that can still be accepted. */
            invitations: components["schemas"]["InvitationView"][];
        };
        InviteColleague: {
            /**
             * Format: email
             * @example olga@northern-light.example
             */
            email: string;
            /**
             * @example recruiter
             * @enum {string}
             */
            employer_role: "owner" | "recruiter";
        };
        ChangeColleague: {
            /**
             * @example owner
             * @enum {string}
             */
            employer_role: "owner" | "recruiter";
        };
        InvitationOfferView: {
            /** @example Northern Light */
            company_name: string;
            /** @example olga@northern-light.example */
            email: string;
            /** @enum {string} */
            employer_role: "owner" | "recruiter";
            /** @enum {string} */
            locale: "ru" | "en";
            /** Format: date-time */
            expires_at: string;
        };
        AcceptInvitation: {
            /** @example Olga Belova */
            full_name: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description Language of mails; the company's unless given.
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
        };
        LeaveFeedback: {
            /** @example 5 */
            rating: number;
            /**
             * @description Needed, here or as `feedback`.
             * @example Clear questions, and time to think. Next time go deeper into indexes.
             */
            comments?: string;
            /**
             * @description Another name of `comments`.
             * @example Clear questions, and time to think. Next time go deeper into indexes.
             */
            feedback?: string;
            /**
             * @description By interviewers alone.
             * @example 4
             */
            technical_score?: number;
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            session_id: string;
        };
        FeedbackView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            session_id: string;
            /** Format: uuid */
            from_user_id: string;
            /** Format: uuid */
            to_user_id: string;
            /**
             * @description The author's.
             * @enum {string}
             */
            role: "interviewer" | "interviewee";
            /** @example 5 */
            rating: number;
            /**
             * @description Null where an account is gone.
             * @example Clear questions, and time to think.
             */
            comments: string | null;
            /**
             * @description By interviewers alone.
             * @example 4
             */
            technical_score: number | null;
            /**
             * @description `blind`: the other side cannot see it yet. The interviewer’s is then `accepted`, or `disputed` and decided by a moderator; `removed`: only its author still sees it.
             * @enum {string}
             */
            status: "blind" | "visible" | "accepted" | "disputed" | "removed";
            is_accepted: boolean;
            /** @description Left when the other one’s could be seen already: counts for no rating. */
            is_late: boolean;
            /** @description The session turned out not to have taken place: this counts for nothing. */
            is_void: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            visible_at: string | null;
            /**
             * Format: date-time
             * @description When it becomes visible, or counts as accepted, by itself.
             */
            due_at: string | null;
        };
        LeaveFeedbackOnSlot: {
            /** @example 5 */
            rating: number;
            /**
             * @description Needed, here or as `feedback`.
             * @example Clear questions, and time to think. Next time go deeper into indexes.
             */
            comments?: string;
            /**
             * @description Another name of `comments`.
             * @example Clear questions, and time to think. Next time go deeper into indexes.
             */
            feedback?: string;
            /**
             * @description By interviewers alone.
             * @example 4
             */
            technical_score?: number;
        };
        DisputeFeedback: {
            /** @example We talked about something else than what is written here. */
            reason: string;
        };
        RemindOfFeedback: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            session_id: string;
            /**
             * Format: uuid
             * @description Whoever is to be reminded; unless given, whoever of the others owes feedback.
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            user_id?: string;
        };
        RemindedView: {
            /** @description Who is reminded. */
            reminded: string[];
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            /**
             * @description The first name alone; empty where the account is gone.
             * @example Anna
             */
            first_name: string;
        };
        HistoryProfessionView: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the caller's language.
             * @example Backend developer
             */
            name: string;
        };
        DueView: {
            /**
             * Format: date-time
             * @description The last moment to leave feedback.
             */
            leave_feedback_until: string | null;
            /**
             * Format: date-time
             * @description By then it counts as accepted; null too while a reported absence is looked into.
             */
            answer_feedback_until: string | null;
        };
        HistoryItemView: {
            /**
             * Format: uuid
             * @description Of the session.
             */
            id: string;
            /** Format: uuid */
            mock_interview_id: string;
            /** @enum {string} */
            role: "interviewer" | "interviewee";
            partner: components["schemas"]["PersonView"];
            profession: components["schemas"]["HistoryProfessionView"];
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /** @example en */
            language: string;
            /** Format: date-time */
            scheduled_time: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration: number;
            /** @enum {string} */
            status: "scheduled" | "completed" | "cancelled" | "no_show";
            /** Format: date-time */
            completed_at: string | null;
            /**
             * @description Points for the interviewer once the feedback is accepted.
             * @example 1
             */
            reward: number | null;
            /** Format: date-time */
            archived_at: string | null;
            own_feedback: components["schemas"]["FeedbackView"] | null;
            /** @description Once it is visible. */
            partner_feedback: components["schemas"]["FeedbackView"] | null;
            due: components["schemas"]["DueView"];
        };
        CompletedOnDay: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            day: string;
            /** @example 4 */
            count: number;
        };
        RoleFiguresWithTime: {
            /** @enum {string} */
            role: "interviewer" | "interviewee";
            /**
             * @description Completed sessions.
             * @example 40
             */
            completed: number;
            /**
             * @description Of them, those of which they left feedback.
             * @example 30
             */
            feedback_count: number;
            /**
             * @description Null where no session was completed.
             * @example 0.75
             */
            feedback_share: number | null;
            /**
             * @description Ratings that they were given.
             * @example 32
             */
            rating_count: number;
            /**
             * @description Of these; null: none.
             * @example 4.6
             */
            mean_rating: number | null;
            /**
             * @description From the completion to their feedback.
             * @example 5400
             */
            median_seconds: number | null;
            /**
             * @description Nine of ten took no longer.
             * @example 90000
             */
            p90_seconds: number | null;
        };
        RoleFigures: {
            /** @enum {string} */
            role: "interviewer" | "interviewee";
            /**
             * @description Completed sessions.
             * @example 40
             */
            completed: number;
            /**
             * @description Of them, those of which they left feedback.
             * @example 30
             */
            feedback_count: number;
            /**
             * @description Null where no session was completed.
             * @example 0.75
             */
            feedback_share: number | null;
            /**
             * @description Ratings that they were given.
             * @example 32
             */
            rating_count: number;
            /**
             * @description Of these; null: none.
             * @example 4.6
             */
            mean_rating: number | null;
        };
        ProfessionFigures: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the caller's language.
             * @example Backend developer
             */
            name: string;
            /**
             * @description Completed sessions.
             * @example 40
             */
            completed: number;
            /** @description Interviewers, then interviewees. */
            by_role: components["schemas"]["RoleFigures"][];
        };
        InterviewStatisticsView: {
            /**
             * Format: date
             * @example 2026-02-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /**
             * @description Whose days these are: the account’s.
             * @example Europe/Moscow
             */
            time_zone: string;
            /**
             * @description Completed sessions.
             * @example 40
             */
            completed: number;
            /** @description Every day of the period, in order. */
            completed_per_day: components["schemas"]["CompletedOnDay"][];
            /** @description Interviewers, then interviewees. */
            by_role: components["schemas"]["RoleFiguresWithTime"][];
            /** @description Those with most sessions first. */
            by_profession: components["schemas"]["ProfessionFigures"][];
        };
        RegisterMember: {
            /** @example Anna Petrova */
            full_name: string;
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
            /**
             * @description Language of mails; the language of the request unless given.
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
        };
        ProfessionView: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the caller's language.
             * @example Backend developer
             */
            name: string;
            /** @example Бэкенд-разработчик */
            name_ru: string;
            /** @example Backend developer */
            name_en: string;
            /**
             * @example [
             *       "Backend engineer"
             *     ]
             */
            aliases: string[];
        };
        OwnMemberView: {
            /** Format: uuid */
            id: string;
            /**
             * @description The first name alone.
             * @example Anna
             */
            first_name: string;
            professions: components["schemas"]["ProfessionView"][];
            /**
             * @example [
             *       "middle",
             *       "senior"
             *     ]
             */
            levels: ("intern" | "junior" | "middle" | "senior" | "lead")[];
            /**
             * @example [
             *       "ru",
             *       "en"
             *     ]
             */
            languages: string[];
            /** @example Ten years of backend development, five of them interviewing. */
            about: string;
            /**
             * @description As interviewer, drawn towards the mean of all; null until there are enough ratings.
             * @example 4.63
             */
            rating: number | null;
            /** @example 7 */
            rating_count: number;
            /** Format: date-time */
            created_at: string;
            /** @example Anna Petrova */
            full_name: string | null;
            /** @example anna@mail.example */
            email: string;
            is_email_verified: boolean;
            /** @enum {string} */
            locale: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone: string;
            /**
             * Format: date-time
             * @description Until then the member can neither book nor publish.
             * @example null
             */
            suspended_until: string | null;
        };
        ChangeMember: {
            /** @example Anna Petrova */
            full_name?: string;
            /**
             * @description Instead of those chosen before.
             * @example [
             *       "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
             *     ]
             */
            profession_ids?: string[];
            /**
             * @example [
             *       "middle",
             *       "senior"
             *     ]
             */
            levels?: ("intern" | "junior" | "middle" | "senior" | "lead")[];
            /**
             * @description ISO 639-1.
             * @example [
             *       "ru",
             *       "en"
             *     ]
             */
            languages?: string[];
            /** @example Ten years of backend development, five of them interviewing. */
            about?: string;
            /**
             * @example ru
             * @enum {string}
             */
            locale?: "ru" | "en";
            /** @example Europe/Moscow */
            time_zone?: string;
        };
        RatedMemberView: {
            /** Format: uuid */
            id: string;
            /** @example Anna */
            first_name: string;
            /** @example 4.63 */
            rating: number;
            /** @example 7 */
            rating_count: number;
        };
        MemberView: {
            /** Format: uuid */
            id: string;
            /**
             * @description The first name alone.
             * @example Anna
             */
            first_name: string;
            professions: components["schemas"]["ProfessionView"][];
            /**
             * @example [
             *       "middle",
             *       "senior"
             *     ]
             */
            levels: ("intern" | "junior" | "middle" | "senior" | "lead")[];
            /**
             * @example [
             *       "ru",
             *       "en"
             *     ]
             */
            languages: string[];
            /** @example Ten years of backend development, five of them interviewing. */
            about: string;
            /**
             * @description As interviewer, drawn towards the mean of all; null until there are enough ratings.
             * @example 4.63
             */
            rating: number | null;
            /** @example 7 */
            rating_count: number;
            /** Format: date-time */
            created_at: string;
        };
        SlotProfessionView: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the caller's language.
             * @example Backend developer
             */
            name: string;
        };
        CalendarLinksView: {
            /** @example https://calendar.google.com/calendar/render?action=TEMPLATE */
            google: string;
            /** @example https://outlook.live.com/calendar/0/deeplink/compose */
            outlook: string;
        };
        SessionView: {
            profession: components["schemas"]["SlotProfessionView"];
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /** @example en */
            language: string;
            /** Format: date-time */
            scheduled_time: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration: number;
            /** @example System design, then twenty minutes for your questions. */
            notes: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            mock_interview_id: string;
            /**
             * @description The caller's; null for others.
             * @enum {string|null}
             */
            role: "interviewer" | "interviewee" | null;
            interviewer: components["schemas"]["PersonView"];
            interviewee: components["schemas"]["PersonView"];
            /**
             * @description For the two alone.
             * @example https://meet.example/anna
             */
            meeting_link: string | null;
            /** @description Open a calendar with the session filled in; for the two, while it is scheduled. */
            calendar_links: components["schemas"]["CalendarLinksView"] | null;
            /** @enum {string} */
            status: "scheduled" | "completed" | "cancelled" | "no_show";
            /** @description An absence was reported: completion waits for the decision. */
            has_open_case: boolean;
            /** Format: date-time */
            cancellable_until: string;
            /** @description Now, by the caller. */
            can_cancel: boolean;
            /** @description Now, by the caller. */
            can_complete: boolean;
            /** Format: date-time */
            completed_at: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            completed_by: "interviewer" | "interviewee" | "timetable" | null;
            /**
             * @example null
             * @enum {string|null}
             */
            cancelled_by: "interviewer" | "interviewee" | null;
            /**
             * @description Points for the interviewer once the feedback is accepted; settled at completion.
             * @example null
             */
            reward: number | null;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @example null
             */
            archived_at: string | null;
        };
        CalendarFeedView: {
            /**
             * @description Whoever knows it can read it: not shown again, and void as soon as another one is made.
             * @example https://smartbot.example/api/calendar/qk3….ics
             */
            feed_url: string;
        };
        InterviewerView: {
            /** Format: uuid */
            id: string;
            /**
             * @description The first name alone; empty where the account is gone.
             * @example Anna
             */
            first_name: string;
            /**
             * @description Null until there are enough ratings.
             * @example 4.63
             */
            rating: number | null;
            /** @example 7 */
            rating_count: number;
        };
        BoardSlotView: {
            profession: components["schemas"]["SlotProfessionView"];
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /** @example en */
            language: string;
            /** Format: date-time */
            scheduled_time: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration: number;
            /** @example System design, then twenty minutes for your questions. */
            notes: string;
            /** Format: uuid */
            id: string;
            interviewer: components["schemas"]["InterviewerView"];
            /**
             * @description `withheld`: open, but it cannot be booked for the time being.
             * @enum {string}
             */
            status: "pending" | "booked" | "completed" | "cancelled" | "withheld";
            /**
             * Format: date-time
             * @description The last moment to book.
             */
            booking_closes_at: string;
            /**
             * Format: date-time
             * @description The last moment to cancel once it is booked; past for whoever books late.
             */
            cancellable_until: string;
            /**
             * @description Numbers its latest change on the board.
             * @example 7
             */
            offset: number;
        };
        BoardView: {
            /**
             * Format: uuid
             * @description Another one than before: forget what you know of the board.
             */
            epoch: string;
            /** @example 7 */
            offset: number;
            items: components["schemas"]["BoardSlotView"][];
            /** @example 1 */
            total: number;
            /**
             * @description True where counting would cost a scan.
             * @example false
             */
            is_estimate: boolean;
            /** @example null */
            next_cursor: string | null;
        };
        PublishSlots: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            profession_id: string;
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string;
            /**
             * @description One slot for each; at most 20 unless set otherwise.
             * @example [
             *       "2026-12-01T09:00:00Z"
             *     ]
             */
            scheduled_times: string[];
            /**
             * @description Minutes.
             * @example 60
             */
            duration?: number;
            /**
             * Format: uri
             * @description Of any video service; seen by the two alone.
             * @example https://meet.example/anna
             */
            meeting_link: string;
            /**
             * @description Public.
             * @example System design, then twenty minutes for your questions.
             */
            notes?: string;
        };
        BookingTermsView: {
            can_book: boolean;
            /**
             * @description The code with which booking would be refused now.
             * @example null
             */
            refusal: string | null;
            /**
             * @description Points that booking puts aside.
             * @example 1
             */
            price: number;
            /**
             * @description Points for the interviewer: 0 where the same two meet too often.
             * @example 1
             */
            reward: number;
            /**
             * @description Sessions of these two that count when this one takes place: completed ones, and those booked before it.
             * @example 0
             */
            sessions_together: number;
            /** @description Booked now, it could still be cancelled. */
            is_cancellable: boolean;
        };
        SlotView: {
            profession: components["schemas"]["SlotProfessionView"];
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /** @example en */
            language: string;
            /** Format: date-time */
            scheduled_time: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration: number;
            /** @example System design, then twenty minutes for your questions. */
            notes: string;
            /** Format: uuid */
            id: string;
            interviewer: components["schemas"]["InterviewerView"];
            /**
             * @description `withheld`: open, but it cannot be booked for the time being.
             * @enum {string}
             */
            status: "pending" | "booked" | "completed" | "cancelled" | "withheld";
            /**
             * Format: date-time
             * @description The last moment to book.
             */
            booking_closes_at: string;
            /**
             * Format: date-time
             * @description The last moment to cancel once it is booked; past for whoever books late.
             */
            cancellable_until: string;
            /**
             * @description Numbers its latest change on the board.
             * @example 7
             */
            offset: number;
            /**
             * @example null
             * @enum {string|null}
             */
            cancel_reason: "interviewer" | "expired" | "account_deleted" | null;
            /** @example https://meet.example/anna */
            meeting_link: string | null;
            /**
             * Format: date-time
             * @description Why an open slot is `withheld`: until then its interviewer is suspended. For the interviewer alone.
             * @example null
             */
            withheld_until: string | null;
            interviewee: components["schemas"]["PersonView"] | null;
            /** Format: uuid */
            session_id: string | null;
            /** @description For members, of slots that are not their own. */
            booking: components["schemas"]["BookingTermsView"] | null;
        };
        PublishedView: {
            /** @description By their start. */
            items: components["schemas"]["SlotView"][];
        };
        PreviewTimes: {
            /**
             * @example [
             *       "2026-12-01T12:00"
             *     ]
             */
            local_times: string[];
            /**
             * @description The caller's own unless given.
             * @example Europe/Moscow
             */
            time_zone?: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration?: number;
        };
        PreviewedTimeView: {
            /** @example 2026-03-29T02:30 */
            local_time: string;
            /**
             * Format: date-time
             * @description What is meant by it: this is what to publish.
             */
            scheduled_time: string;
            /**
             * @description As the clocks there will show it.
             * @example 2026-03-29T03:30+02:00
             */
            shown_time: string;
            /**
             * @description `moved_later`: the clocks jump over this time, so it is later by the jump. `first_of_two`: they show it twice, and the first is taken.
             * @enum {string}
             */
            resolution: "exact" | "moved_later" | "first_of_two";
            /**
             * Format: date-time
             * @description The second of two.
             */
            other_time: string | null;
            /**
             * @description Why it could not be published.
             * @example null
             * @enum {string|null}
             */
            fault: "past" | "too_soon" | "too_far" | "duplicate" | "overlap" | null;
        };
        PreviewedTimesView: {
            /** @example Europe/Berlin */
            time_zone: string;
            items: components["schemas"]["PreviewedTimeView"][];
        };
        ReplaceSlot: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            profession_id: string;
            /**
             * @example middle
             * @enum {string}
             */
            level: "intern" | "junior" | "middle" | "senior" | "lead";
            /**
             * @description ISO 639-1.
             * @example en
             */
            language: string;
            /**
             * Format: date-time
             * @example 2026-12-01T09:00:00Z
             */
            scheduled_time: string;
            /**
             * @description Minutes.
             * @example 60
             */
            duration: number;
            /**
             * Format: uri
             * @description Of any video service; seen by the two alone.
             * @example https://meet.example/anna
             */
            meeting_link: string;
            /**
             * @description Public.
             * @example System design, then twenty minutes for your questions.
             */
            notes?: string;
        };
        BookSlot: {
            /**
             * Format: date-time
             * @description As it was seen: a slot that has been moved to another time since is refused instead of being booked.
             * @example 2026-12-01T09:00:00Z
             */
            scheduled_time?: string;
        };
        ReportAbsence: {
            /** @example I waited for twenty minutes; nobody came. */
            report_text: string;
        };
        DisputedFeedbackView: {
            /** Format: uuid */
            id: string;
            /** @example 2 */
            rating: number;
            /** @example 3 */
            technical_score: number | null;
            /** @example We never met. */
            comments: string | null;
        };
        CaseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "no_show" | "dispute" | "complaint";
            /** @enum {string} */
            status: "open" | "decided" | "appealed" | "closed";
            /**
             * @description The caller's; null for moderators.
             * @enum {string|null}
             */
            side: "reporter" | "subject" | null;
            /** Format: uuid */
            session_id: string | null;
            /** @description Null for whoever is complained about. */
            reporter: components["schemas"]["PersonView"] | null;
            subject: components["schemas"]["PersonView"];
            /** @example I waited for twenty minutes; nobody came. */
            report_text: string | null;
            feedback: components["schemas"]["DisputedFeedbackView"] | null;
            /** @example null */
            answer_text: string | null;
            /**
             * Format: date-time
             * @example null
             */
            answered_at: string | null;
            /**
             * Format: date-time
             * @description The last moment to object.
             */
            answer_due_at: string | null;
            /**
             * Format: date-time
             * @description Undecided until then, it is unclear.
             */
            resolves_at: string | null;
            /**
             * Format: date-time
             * @description By when it is to be decided; null once it is.
             */
            due_at: string | null;
            /**
             * @description Nobody has decided it by then.
             * @example false
             */
            is_overdue: boolean;
            /** @description Only an administrator decides it. */
            is_escalated: boolean;
            /**
             * @description For moderators.
             * @example null
             */
            escalation_reason: string | null;
            /**
             * Format: uuid
             * @description For moderators, while it holds.
             */
            claimed_by: string | null;
            /**
             * Format: date-time
             * @description For moderators.
             * @example null
             */
            claimed_until: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            outcome: "interviewer_absent" | "interviewee_absent" | "unclear" | "rejected" | "upheld" | null;
            /**
             * @description Before the appeal.
             * @example null
             * @enum {string|null}
             */
            first_outcome: "interviewer_absent" | "interviewee_absent" | "unclear" | "rejected" | "upheld" | null;
            /** @example null */
            reason: string | null;
            /**
             * Format: uuid
             * @description For moderators; null also: by the clock.
             */
            decided_by: string | null;
            /**
             * Format: date-time
             * @example null
             */
            decided_at: string | null;
            /**
             * Format: date-time
             * @example null
             */
            appealed_at: string | null;
            /**
             * @description For moderators and whoever wrote it.
             * @example null
             */
            appeal_text: string | null;
            /**
             * Format: date-time
             * @description The last moment to appeal.
             * @example null
             */
            appealable_until: string | null;
            /** @description Now, by the caller. */
            can_answer: boolean;
            /** @description Now, by the caller. */
            can_appeal: boolean;
            /** @description Now, by the caller. */
            can_claim: boolean;
            /** @description Now, by the caller. */
            can_decide: boolean;
            /** Format: date-time */
            created_at: string;
        };
        Complain: {
            /**
             * Format: uuid
             * @description The member whom it is about.
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            member_id: string;
            /**
             * Format: uuid
             * @description Of the two, where it is about one.
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            session_id?: string;
            /** @example Was rude throughout the interview. */
            report_text: string;
        };
        AnswerCase: {
            /** @example I was there; the link did not open. */
            answer_text: string;
        };
        AppealCase: {
            /** @example The recording shows that I was there. */
            appeal_text: string;
        };
        EscalateCase: {
            /** @example Both sides show proof. */
            reason: string;
        };
        DecideCase: {
            /**
             * @description Of disputes and complaints `upheld` or `rejected`; of absences any other than `upheld`.
             * @example interviewee_absent
             * @enum {string}
             */
            outcome: "interviewer_absent" | "interviewee_absent" | "unclear" | "rejected" | "upheld";
            /**
             * @description Shown to both sides.
             * @example No answer within two days.
             */
            reason: string;
        };
        NotificationView: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the order in which they came, with gaps.
             * @example 7
             */
            seq: number;
            /** @enum {string} */
            kind: "session_booked" | "session_confirmed" | "session_changed" | "session_changed_by_you" | "session_renamed" | "session_cancelled" | "session_cancelled_by_you" | "session_in_24h" | "session_in_1h" | "session_started" | "session_completed" | "feedback_due" | "feedback_received" | "feedback_accepted" | "feedback_disputed" | "high_rating" | "points_received" | "points_returned" | "interviewee_unlocked" | "no_show_reported" | "no_show_decided" | "dispute_decided" | "complaint_decided" | "appeal_decided" | "case_appealed" | "strike_given" | "case_escalated" | "role_changed" | "few_can_book" | "slot_matching";
            /**
             * @description Ids and values.
             * @example {
             *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
             *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e61",
             *       "partner_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e62",
             *       "profession_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e63",
             *       "scheduled_time": "2026-03-05T15:00:00.000Z"
             *     }
             */
            params: {
                [key: string]: unknown;
            };
            /** @example Your slot has been booked */
            title: string;
            /**
             * @description In the caller's language; times in the zone of the account.
             * @example Anna has booked your interview: Backend developer, 5 March 2026 at 18:00 (Moscow Time, GMT+3).
             */
            body: string;
            /** Format: date-time */
            created_at: string;
            /**
             * Format: date-time
             * @example null
             */
            read_at: string | null;
        };
        NotificationsPage: {
            items: components["schemas"]["NotificationView"][];
            /** @example 1 */
            total: number;
            is_estimate: boolean;
            /** @example null */
            next_cursor: string | null;
            /** @example 1 */
            unread_count: number;
            /**
             * @description For the first frame of the socket.
             * @example 7
             */
            last_seq: number;
        };
        PreferenceView: {
            /** @enum {string} */
            kind: "session_booked" | "session_confirmed" | "session_changed" | "session_changed_by_you" | "session_renamed" | "session_cancelled" | "session_cancelled_by_you" | "session_in_24h" | "session_in_1h" | "session_started" | "session_completed" | "feedback_due" | "feedback_received" | "feedback_accepted" | "feedback_disputed" | "high_rating" | "points_received" | "points_returned" | "interviewee_unlocked" | "no_show_reported" | "no_show_decided" | "dispute_decided" | "complaint_decided" | "appeal_decided" | "case_appealed" | "strike_given" | "case_escalated" | "role_changed" | "few_can_book" | "slot_matching";
            /** @example Somebody has booked my slot */
            name: string;
            /**
             * @description Told only to whoever asks for it.
             * @example false
             */
            is_optional: boolean;
            /** @example true */
            is_shown: boolean;
            /** @example true */
            is_mailed: boolean;
        };
        PreferencesView: {
            items: components["schemas"]["PreferenceView"][];
        };
        PreferenceInput: {
            /**
             * @example session_booked
             * @enum {string}
             */
            kind: "session_booked" | "session_confirmed" | "session_changed" | "session_changed_by_you" | "session_renamed" | "session_cancelled" | "session_cancelled_by_you" | "session_in_24h" | "session_in_1h" | "session_started" | "session_completed" | "feedback_due" | "feedback_received" | "feedback_accepted" | "feedback_disputed" | "high_rating" | "points_received" | "points_returned" | "interviewee_unlocked" | "no_show_reported" | "no_show_decided" | "dispute_decided" | "complaint_decided" | "appeal_decided" | "case_appealed" | "strike_given" | "case_escalated" | "role_changed" | "few_can_book" | "slot_matching";
            /**
             * @description False only for optional kinds.
             * @example true
             */
            is_shown?: boolean;
            /** @example false */
            is_mailed?: boolean;
        };
        ChangePreferences: {
            /** @description Kinds that are not named stay as they are. */
            items: components["schemas"]["PreferenceInput"][];
        };
        UnreadView: {
            /** @example 0 */
            unread_count: number;
        };
        DeadDeliveryView: {
            /** Format: uuid */
            event_id: string;
            /** @example accounts.mail-verification */
            handler: string;
            /** @example account.registered */
            name: string;
            /**
             * @description Deliveries with the same key and handler come in order.
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            order_key: string;
            /** @example 8 */
            attempts: number;
            /** @example Error ECONNREFUSED at mailer.ts:42 */
            last_error: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            dead_at: string;
        };
        ReplayDelivery: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            event_id: string;
            /** @example accounts.mail-verification */
            handler: string;
        };
        TransferView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "starter_grant" | "reward" | "hold" | "spend" | "return" | "refund";
            /** @example 3 */
            amount: number;
            /**
             * @description What it did to `available`.
             * @example 3
             */
            available_change: number;
            /**
             * @description What it did to `held`.
             * @example 0
             */
            held_change: number;
            /**
             * Format: uuid
             * @example null
             */
            session_id: string | null;
            /** @example Helped at the opening. */
            reason: string | null;
            /** Format: date-time */
            created_at: string;
        };
        PointsView: {
            /**
             * @description Can be spent.
             * @example 3
             */
            available: number;
            /**
             * @description Put aside for booked sessions.
             * @example 0
             */
            held: number;
            /**
             * @description Rewards and grants of a lifetime.
             * @example 3
             */
            received: number;
            /**
             * @description Points received that unlock the role of interviewee.
             * @example 3
             */
            unlock_points: number;
            /** @example true */
            is_interviewee_unlocked: boolean;
            items: components["schemas"]["TransferView"][];
            /** @example 1 */
            total: number;
            /** @example false */
            is_estimate: boolean;
            /** @example null */
            next_cursor: string | null;
        };
        GrantPoints: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            member_id: string;
            /** @example 3 */
            amount: number;
            /**
             * @description Shown to the member, and kept as long as the account is there.
             * @example Helped at the opening.
             */
            reason: string;
        };
        GrantView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            member_id: string;
            /** @example 3 */
            amount: number;
            /** @example Helped at the opening. */
            reason: string | null;
            /** Format: date-time */
            created_at: string;
        };
        GrantOfMany: {
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            member_id: string;
            /** @example 3 */
            amount: number;
        };
        GrantPointsToMany: {
            grants: components["schemas"]["GrantOfMany"][];
            /**
             * @description Shown to the member, and kept as long as the account is there.
             * @example Helped at the opening.
             */
            reason: string;
        };
        GrantsView: {
            items: components["schemas"]["GrantView"][];
        };
        ProofView: {
            /** Format: date-time */
            proven_at: string;
            /** @example 12 */
            transfers: number;
            /** @example 24 */
            entries: number;
            /**
             * @description Of all accounts together: 0 when sound.
             * @example 0
             */
            sum_of_entries: number;
            /**
             * @description Transfers whose entries do not come to zero, or not to their amount.
             * @example 0
             */
            unbalanced_transfers: number;
            /**
             * @description Balances that differ from the replay of their entries.
             * @example 0
             */
            wrong_balances: number;
            /** @example true */
            is_sound: boolean;
        };
        LatestProofView: {
            proof: components["schemas"]["ProofView"] | null;
        };
        AdminProfessionView: {
            /** Format: uuid */
            id: string;
            /**
             * @description In the caller's language.
             * @example Backend developer
             */
            name: string;
            /** @example Бэкенд-разработчик */
            name_ru: string;
            /** @example Backend developer */
            name_en: string;
            /**
             * @example [
             *       "Backend engineer"
             *     ]
             */
            aliases: string[];
            is_archived: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CreateProfession: {
            /** @example Бэкенд-разработчик */
            name_ru: string;
            /** @example Backend developer */
            name_en: string;
            /**
             * @example [
             *       "Backend engineer"
             *     ]
             */
            aliases?: string[];
        };
        ChangeProfession: {
            /** @example Бэкенд-разработчик */
            name_ru?: string;
            /** @example Backend developer */
            name_en?: string;
            /**
             * @example [
             *       "Backend engineer"
             *     ]
             */
            aliases?: string[];
            /**
             * @description An archived profession stays where it is, but takes nothing new.
             * @example false
             */
            is_archived?: boolean;
        };
        MergeProfession: {
            /**
             * Format: uuid
             * @description Everything of this profession moves there.
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            into_id: string;
        };
        AccountExport: {
            /** Format: date-time */
            exported_at: string;
            /**
             * @description Everything that is kept, by section; without secrets, and without the data of others.
             * @example {
             *       "account": {
             *         "email": "olga@northern-light.example",
             *         "full_name": "Olga Belova"
             *       },
             *       "logins": [],
             *       "notes": []
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        DeleteAccount: {
            /**
             * Format: password
             * @description Asked again, so that nobody does it on a device left open.
             * @example correct horse battery
             */
            password: string;
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
            /** @example Moscow */
            city: string | null;
        };
        /** @description A code, and the values its wording needs. */
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
            /**
             * @description Empty unless rejected.
             * @example []
             */
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
        ResponseChatView: {
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            ended_at: string | null;
            /**
             * Format: uuid
             * @description Speaks instead of the bot.
             * @example null
             */
            taken_over_by: string | null;
            /** @example null */
            taken_over_by_name: string | null;
        };
        EvidenceView: {
            /** @enum {string} */
            source: "resume" | "chat" | "application";
            /**
             * @description The message of the chat.
             * @example 4
             */
            seq?: number;
            /** @example 120 */
            start: number;
            /** @example 146 */
            end: number;
            /**
             * @description Verbatim, from `start` to `end`.
             * @example Four years with TypeScript
             */
            quote: string;
        };
        RequirementScoreView: {
            /** @example skill:typescript */
            id: string;
            /** @enum {string} */
            topic: "skill" | "experience" | "language" | "education" | "location" | "question";
            /** @enum {string} */
            importance: "must" | "nice";
            /**
             * @description Share of the whole.
             * @example 0.25
             */
            weight: number;
            /**
             * @description Share of the weight that is earned.
             * @example 1
             */
            points: number;
            /** @enum {string} */
            outcome: "met" | "partly" | "not_met" | "unknown";
            reason: components["schemas"]["ReasonView"];
            evidence: components["schemas"]["EvidenceView"][];
            /** @description It alone rejects. */
            knocked_out: boolean;
        };
        ScoreView: {
            /** @example 0.8125 */
            relevance_score: number;
            /** @example 1 */
            rubric_version: string;
            /**
             * @description Equal input, equal hash.
             * @example 9f2c…
             */
            input_hash: string;
            breakdown: components["schemas"]["RequirementScoreView"][];
            /** Format: date-time */
            scored_at: string;
        };
        DecidedRequirementView: {
            /** @example skill:typescript */
            id: string;
            /** @enum {string} */
            topic: "skill" | "experience" | "language" | "education" | "location" | "question";
            /** @enum {string} */
            importance: "must" | "nice";
            /**
             * @description Share of the whole.
             * @example 0.25
             */
            weight: number;
            /**
             * @description Share of the weight that is earned.
             * @example 1
             */
            points: number;
            /** @enum {string} */
            outcome: "met" | "partly" | "not_met" | "unknown";
            reason: components["schemas"]["ReasonView"];
            /** @description It alone rejects. */
            knocked_out: boolean;
        };
        DecisionView: {
            /** @enum {string} */
            actor_kind: "bot" | "recruiter" | "candidate";
            /**
             * Format: uuid
             * @example null
             */
            actor_id: string | null;
            /**
             * @description None once the account is deleted.
             * @example null
             */
            actor_name: string | null;
            /**
             * @example in_chat
             * @enum {string}
             */
            status_before: "new" | "in_chat" | "approved" | "rejected";
            /**
             * @example approved
             * @enum {string}
             */
            status_after: "new" | "in_chat" | "approved" | "rejected";
            /** @example null */
            reason: string | null;
            /** @example 0.8125 */
            relevance_score: number | null;
            /** @example 0.6 */
            approve_threshold: number | null;
            /** @example 1 */
            rubric_version: string | null;
            /** @description What each requirement had earned by then. */
            breakdown: components["schemas"]["DecidedRequirementView"][];
            /** Format: date-time */
            created_at: string;
        };
        StageMoveView: {
            /** Format: uuid */
            actor_id: string | null;
            /**
             * @description None once the account is deleted.
             * @example Olga Ivanova
             */
            actor_name: string | null;
            /**
             * @example inbox
             * @enum {string}
             */
            from: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /**
             * @example screening
             * @enum {string}
             */
            to: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /** @example null */
            reason: string | null;
            /** Format: date-time */
            created_at: string;
        };
        NoteView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            account_id: string;
            /**
             * @description None once the account is deleted.
             * @example Olga Ivanova
             */
            account_name: string | null;
            /** @example Call on Monday. */
            note_text: string;
            /** Format: date-time */
            created_at: string;
        };
        ResponseDetailView: {
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
            /**
             * @description Empty unless rejected.
             * @example []
             */
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
            /**
             * @description Of the vacancy as it is now.
             * @example 0.6
             */
            approve_threshold: number;
            /** @description None before the candidate has come. */
            chat: components["schemas"]["ResponseChatView"] | null;
            score: components["schemas"]["ScoreView"] | null;
            decisions: components["schemas"]["DecisionView"][];
            /** @description From stage to stage, the oldest first. */
            moves: components["schemas"]["StageMoveView"][];
            notes: components["schemas"]["NoteView"][];
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
             * @description Where it stood when it was moved: refused (409) if a colleague has moved it meanwhile.
             * @example inbox
             * @enum {string}
             */
            from?: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
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
        Applied: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            vacancy_id: string;
            /** Format: uuid */
            candidate_id: string;
            /**
             * @example new
             * @enum {string}
             */
            status: "new" | "in_chat" | "approved" | "rejected";
            /**
             * @description Opens the chat of this response.
             * @example qk3…
             */
            chat_token: string;
            /**
             * @description The page of the chat; the token stays in the fragment.
             * @example https://jobs.example/chat/019a9f3e…#token=…
             */
            chat_link: string;
            /** Format: date-time */
            created_at: string;
        };
        OwnResponseView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "new" | "in_chat" | "approved" | "rejected" | "under_review" | "withdrawn";
            is_review_requested: boolean;
            /** @enum {string|null} */
            closed_reason: "withdrawn" | "no_consent" | null;
        };
        ResponseFilter: {
            /** @example anna petr */
            q?: string;
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            vacancy_id?: string;
            /**
             * Format: uuid
             * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
             */
            candidate_id?: string;
            /**
             * @example approved
             * @enum {string}
             */
            status?: "new" | "in_chat" | "approved" | "rejected";
            /**
             * @example inbox
             * @enum {string}
             */
            stage?: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /** @example 0.8 */
            min_score?: number;
            /** @example false */
            is_incomplete?: boolean;
            /** @example false */
            is_review_requested?: boolean;
            /** @example false */
            is_unconfirmed?: boolean;
        };
        SavedFilterView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            list: "responses";
            /** @example Strong, not yet called */
            name: string;
            filter: components["schemas"]["ResponseFilter"];
            /** @enum {string} */
            sort: "created_at" | "relevance_score";
            /**
             * @example desc
             * @enum {string}
             */
            sort_order: "asc" | "desc";
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        SaveFilter: {
            /**
             * @example responses
             * @enum {string}
             */
            list: "responses";
            /** @example Strong, not yet called */
            name: string;
            /** @description By the names of the list’s own query. */
            filter: components["schemas"]["ResponseFilter"];
            /**
             * @example created_at
             * @enum {string}
             */
            sort: "created_at" | "relevance_score";
            /**
             * @example desc
             * @enum {string}
             */
            sort_order: "asc" | "desc";
        };
        RenameSavedFilter: {
            /** @example Strong, called */
            name: string;
        };
        SettingView: {
            /** @enum {string} */
            name: "cancel_notice_hours" | "booking_closes_minutes" | "slot_standard_minutes" | "slot_min_minutes" | "slot_max_minutes" | "start_times_at_once" | "unlock_points" | "booking_price_points" | "interview_reward_points" | "starter_grant_points" | "repeated_pair_times" | "repeated_pair_days" | "able_to_book_alert_percent" | "auto_complete_hours" | "archive_days" | "feedback_reminder_hours" | "feedback_open_days" | "feedback_blind_hours" | "feedback_acceptance_hours" | "high_rating_stars" | "rating_prior_times" | "rating_shown_from_times" | "no_show_report_from_minutes" | "no_show_report_until_hours" | "no_show_objection_hours" | "no_show_unclear_days" | "strike_days" | "second_strike_suspension_days" | "third_strike_suspension_days" | "case_due_days" | "appeal_due_days" | "case_claim_minutes" | "case_appeal_days" | "interview_grace_minutes";
            /** @example 2 */
            value: number;
            /** @example 2 */
            default: number;
            /** @example 0 */
            min: number;
            /** @example 168 */
            max: number;
            /** @example hours */
            unit: string;
            /** @example So long before the start a booking can still be cancelled. */
            why: string;
            /**
             * Format: date-time
             * @description Null: it is as delivered.
             */
            changed_at: string | null;
            /** Format: uuid */
            changed_by: string | null;
        };
        SettingsView: {
            items: components["schemas"]["SettingView"][];
        };
        ChangeSettings: {
            /** @example 2 */
            cancel_notice_hours?: number | null;
            /** @example 15 */
            booking_closes_minutes?: number | null;
            /** @example 60 */
            slot_standard_minutes?: number | null;
            /** @example 15 */
            slot_min_minutes?: number | null;
            /** @example 120 */
            slot_max_minutes?: number | null;
            /** @example 20 */
            start_times_at_once?: number | null;
            /** @example 3 */
            unlock_points?: number | null;
            /** @example 1 */
            booking_price_points?: number | null;
            /** @example 1 */
            interview_reward_points?: number | null;
            /** @example 0 */
            starter_grant_points?: number | null;
            /** @example 4 */
            repeated_pair_times?: number | null;
            /** @example 30 */
            repeated_pair_days?: number | null;
            /** @example 20 */
            able_to_book_alert_percent?: number | null;
            /** @example 2 */
            auto_complete_hours?: number | null;
            /** @example 30 */
            archive_days?: number | null;
            /** @example 24 */
            feedback_reminder_hours?: number | null;
            /** @example 14 */
            feedback_open_days?: number | null;
            /** @example 72 */
            feedback_blind_hours?: number | null;
            /** @example 72 */
            feedback_acceptance_hours?: number | null;
            /** @example 5 */
            high_rating_stars?: number | null;
            /** @example 5 */
            rating_prior_times?: number | null;
            /** @example 3 */
            rating_shown_from_times?: number | null;
            /** @example 15 */
            no_show_report_from_minutes?: number | null;
            /** @example 24 */
            no_show_report_until_hours?: number | null;
            /** @example 48 */
            no_show_objection_hours?: number | null;
            /** @example 7 */
            no_show_unclear_days?: number | null;
            /** @example 180 */
            strike_days?: number | null;
            /** @example 7 */
            second_strike_suspension_days?: number | null;
            /** @example 30 */
            third_strike_suspension_days?: number | null;
            /** @example 7 */
            case_due_days?: number | null;
            /** @example 7 */
            appeal_due_days?: number | null;
            /** @example 30 */
            case_claim_minutes?: number | null;
            /** @example 14 */
            case_appeal_days?: number | null;
            /** @example 10 */
            interview_grace_minutes?: number | null;
        };
        DayCount: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            day: string;
            /** @example 4 */
            count: number;
        };
        StatusCount: {
            /** @enum {string} */
            status: "new" | "in_chat" | "approved" | "rejected";
            /** @example 4 */
            count: number;
        };
        StageCount: {
            /** @enum {string} */
            stage: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
            /** @example 4 */
            count: number;
        };
        DecisionTime: {
            /**
             * @description Responses decided about.
             * @example 12
             */
            count: number;
            /**
             * @description Null where nothing was decided.
             * @example 540
             */
            median_seconds: number | null;
            /**
             * @description Nine of ten took no longer.
             * @example 86400
             */
            p90_seconds: number | null;
        };
        DecisionTimes: {
            bot: components["schemas"]["DecisionTime"];
            /** @description A recruiter, who decides or confirms. */
            person: components["schemas"]["DecisionTime"];
        };
        VacancyFigures: {
            /** Format: uuid */
            id: string;
            /** @example Backend developer */
            title: string;
            /** @enum {string} */
            status: "draft" | "open" | "paused" | "closed";
            /**
             * @description Responses.
             * @example 40
             */
            count: number;
            /** @example 10 */
            approved_count: number;
            /**
             * @description Of those decided about; null: none yet.
             * @example 0.25
             */
            approved_share: number | null;
            /**
             * @description Of those scored; null: none yet.
             * @example 0.61
             */
            mean_score: number | null;
        };
        OpenTasks: {
            /**
             * @description Rejections by the bot that no person has confirmed.
             * @example 3
             */
            unconfirmed_rejections: number;
            /**
             * @description Candidates who asked that a person looks.
             * @example 1
             */
            review_requests: number;
            /**
             * @description Candidates who fell silent, not decided about.
             * @example 2
             */
            incomplete: number;
        };
        EmployerStatisticsView: {
            /**
             * Format: date
             * @example 2026-02-01
             */
            from: string;
            /**
             * Format: date
             * @example 2026-03-02
             */
            to: string;
            /**
             * @description Whose days these are: the account’s.
             * @example Europe/Moscow
             */
            time_zone: string;
            /**
             * @description Responses.
             * @example 40
             */
            total: number;
            /**
             * @description Of them, those that candidates took back.
             * @example 2
             */
            withdrawn: number;
            /** @description Every day of the period, in order. */
            responses_per_day: components["schemas"]["DayCount"][];
            /** @description Every status, in the order of its life. */
            by_status: components["schemas"]["StatusCount"][];
            /** @description Every stage, in the order of the pipeline. */
            by_stage: components["schemas"]["StageCount"][];
            time_to_decision: components["schemas"]["DecisionTimes"];
            /** @description At most 10: those with most approved responses first. */
            best_vacancies: components["schemas"]["VacancyFigures"][];
            open_tasks: components["schemas"]["OpenTasks"];
        };
        DraftInput: {
            /**
             * @example Backend developer
             *     Requirements:
             *     - 3+ years with TypeScript
             *     - English B1
             *     Nice to have: Kafka
             */
            text: string;
            /**
             * @description Language of the vacancy. Unless given: that of the text.
             * @example ru
             * @enum {string}
             */
            language?: "ru" | "en";
        };
        SkillInput: {
            /** @example PostgreSQL */
            name: string;
            /**
             * @example must
             * @enum {string}
             */
            importance: "must" | "nice";
            /** @example 2 */
            min_years?: number;
        };
        LanguageInput: {
            /** @example en */
            code: string;
            /**
             * @example b2
             * @enum {string}
             */
            level: "a1" | "a2" | "b1" | "b2" | "c1" | "c2" | "native";
        };
        AcceptInput: {
            /** @example false */
            yes?: boolean;
            /**
             * @example [
             *       "Morning"
             *     ]
             */
            options?: string[];
            /** @example 0 */
            min?: number;
            /** @example 250000 */
            max?: number;
            /**
             * Format: date
             * @example 2026-12-01
             */
            from?: string;
            /**
             * Format: date
             * @example 2026-12-01
             */
            to?: string;
        };
        QuestionInput: {
            /** @example salary */
            id: string;
            /** @example What monthly pay do you expect? */
            text: string;
            /**
             * @example number
             * @enum {string}
             */
            kind: "yes_no" | "number" | "choice" | "text" | "date";
            /**
             * @example [
             *       "Morning",
             *       "Evening"
             *     ]
             */
            options?: string[];
            /**
             * @example money
             * @enum {string}
             */
            unit?: "years" | "months" | "days" | "hours" | "money" | "percent" | "count";
            accept?: components["schemas"]["AcceptInput"];
            /** @example false */
            knockout?: boolean;
            /**
             * @example must
             * @enum {string}
             */
            importance: "must" | "nice";
        };
        RequirementsInput: {
            skills?: components["schemas"]["SkillInput"][];
            /** @example 3 */
            min_experience_years?: number | null;
            languages?: components["schemas"]["LanguageInput"][];
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
            questions?: components["schemas"]["QuestionInput"][];
        };
        DraftEvidenceView: {
            /**
             * @description The suggested field.
             * @example requirements.skills.0
             */
            path: string;
            /**
             * @description Verbatim, from `start` to `end` of the text without the blanks at its ends.
             * @example 3+ years with TypeScript
             */
            quote: string;
            /** @example 34 */
            start: number;
            /** @example 58 */
            end: number;
        };
        DraftOpenPointView: {
            /**
             * @example salary.missing
             * @enum {string}
             */
            code: "title.missing" | "location.missing" | "work_format.missing" | "salary.missing" | "salary.period" | "currency.assumed" | "skills.missing" | "experience.missing" | "language.level_assumed" | "language.nice" | "education.nice" | "question.standard" | "criterion.personal" | "line.not_read";
            /** @example requirements.questions.1 */
            path?: string;
            /** @example Understanding of OOP */
            quote?: string;
            /** @example 70 */
            start?: number;
            /** @example 90 */
            end?: number;
        };
        DraftView: {
            /** @example Backend developer */
            title: string | null;
            /** @example null */
            location: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            work_format: "office" | "hybrid" | "remote" | null;
            /** @example null */
            salary_min: number | null;
            /** @example null */
            salary_max: number | null;
            /** @example null */
            currency: string | null;
            /**
             * @example null
             * @enum {string|null}
             */
            salary_period: "hour" | "month" | "year" | null;
            /**
             * @example en
             * @enum {string}
             */
            language: "ru" | "en";
            /**
             * @example {
             *       "skills": [
             *         {
             *           "name": "TypeScript",
             *           "importance": "must",
             *           "min_years": 3
             *         },
             *         {
             *           "name": "Kafka",
             *           "importance": "nice"
             *         }
             *       ],
             *       "min_experience_years": null,
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
             *           "id": "start_date",
             *           "text": "When could you start?",
             *           "kind": "date",
             *           "importance": "nice"
             *         }
             *       ]
             *     }
             */
            requirements: components["schemas"]["RequirementsInput"];
            /** @description The words that each suggestion stands on. */
            evidence: components["schemas"]["DraftEvidenceView"][];
            /** @description What the text leaves open, what was assumed, and what nothing was made of. */
            open_points: components["schemas"]["DraftOpenPointView"][];
        };
        FaqInput: {
            /** @example Is there a trial day? */
            question: string;
            /** @example Yes, a paid one, in the second week. */
            answer: string;
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
            requirements: components["schemas"]["RequirementsInput"];
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
             * @description What the pay is for.
             * @example month
             * @enum {string|null}
             */
            salary_period?: "hour" | "month" | "year" | null;
            /**
             * @description Language of the chat. Unless given: as it is, at first the language of the request.
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
            /** @description What the bot answers to questions about the vacancy. Unless given: as it is. */
            faqs?: components["schemas"]["FaqInput"][];
        };
        TestChatStateInput: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            began_on: string;
            /**
             * @example [
             *       "Yes"
             *     ]
             */
            said: string[];
        };
        TestChatInput: {
            /** @description As for `POST /vacancies`. */
            vacancy: components["schemas"]["VacancyInput"];
            /** @example Anna Petrova */
            candidate_name?: string;
            /** @example Moscow */
            city?: string | null;
            /** @example Backend developer. TypeScript since 2021. */
            resume_text?: string;
            /** @description From the last answer; without it the chat begins. */
            state?: components["schemas"]["TestChatStateInput"];
            /**
             * @description What the candidate says next.
             * @example Yes, four years.
             */
            message_text?: string;
        };
        TestChatStateView: {
            /**
             * Format: date
             * @example 2026-03-02
             */
            began_on: string;
            /**
             * @example [
             *       "Yes"
             *     ]
             */
            said: string[];
        };
        TestChatAskedView: {
            /** @example skill:kafka */
            point_id: string;
            /** @enum {string} */
            kind: "yes_no" | "number" | "choice" | "text" | "date";
            /**
             * @description Quick replies.
             * @example [
             *       "Yes",
             *       "No"
             *     ]
             */
            options?: string[];
        };
        TestChatLineView: {
            /** @example Have you worked with Kafka? */
            message_text: string;
            question?: components["schemas"]["TestChatAskedView"];
        };
        TestScoreView: {
            /** @example 0.8125 */
            relevance_score: number;
            /** @example 1 */
            rubric_version: string;
            /**
             * @description What the bot would decide.
             * @enum {string}
             */
            verdict: "approved" | "rejected";
            /** @example [] */
            reasons: components["schemas"]["ReasonView"][];
            breakdown: components["schemas"]["RequirementScoreView"][];
        };
        TestChatView: {
            /** @description Send it back with the next message. It is kept nowhere else. */
            state: components["schemas"]["TestChatStateView"];
            lines: components["schemas"]["TestChatLineView"][];
            is_finished: boolean;
            /** @description Once the chat is over. */
            score: components["schemas"]["TestScoreView"] | null;
        };
        VacancyView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employer_id: string;
            /** @example Backend developer */
            title: string;
            /** @example We build booking software for clinics and look for a second backend developer. */
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
            /** @enum {string|null} */
            salary_period: "hour" | "month" | "year" | null;
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
        VacancySummaryView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            employer_id: string;
            /** @example Backend developer */
            title: string;
            /** @example We build booking software for clinics and look for a second backend developer. */
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
            /** @enum {string|null} */
            salary_period: "hour" | "month" | "year" | null;
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
            /**
             * @description Responses; 1,000 stands for that many or more.
             * @example 12
             */
            responses_count: number;
            /**
             * @description Of these, in the stage `inbox`; 1,000 stands for that many or more.
             * @example 3
             */
            inbox_count: number;
        };
        VacancyReplacement: {
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
            requirements: components["schemas"]["RequirementsInput"];
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
             * @description What the pay is for.
             * @example month
             * @enum {string|null}
             */
            salary_period?: "hour" | "month" | "year" | null;
            /**
             * @description Language of the chat. Unless given: as it is, at first the language of the request.
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
            /** @description What the bot answers to questions about the vacancy. Unless given: as it is. */
            faqs?: components["schemas"]["FaqInput"][];
            /**
             * Format: date-time
             * @description As it was read: what somebody has changed since is refused instead of being overwritten.
             * @example 2026-12-01T09:00:00Z
             */
            updated_at?: string;
        };
        FaqsInput: {
            items: components["schemas"]["FaqInput"][];
        };
        JobView: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Of the company: `GET /companies/{id}`.
             */
            employer_id: string;
            /** @example Northern Light */
            company_name: string;
            /** @example Backend developer */
            title: string;
            /** @example We build booking software for clinics and look for a second backend developer. */
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
            /** @enum {string|null} */
            salary_period: "hour" | "month" | "year" | null;
            /** @enum {string} */
            language: "ru" | "en";
            /**
             * @example [
             *       "TypeScript"
             *     ]
             */
            skills: string[];
            /**
             * @description Nobody can apply while it is paused.
             * @enum {string}
             */
            status: "open" | "paused";
            /**
             * @description How long the company keeps an application after its decision: what candidates consent to.
             * @example 12
             */
            retention_months: number;
            /** Format: date-time */
            created_at: string;
        };
        CompanyView: {
            /** Format: uuid */
            id: string;
            /** @example Northern Light */
            company_name: string;
        };
        CreateWebhook: {
            /**
             * @description `https`, on the public internet.
             * @example https://hooks.northern-light.example/smartbot
             */
            url: string;
            /**
             * @description What is sent there.
             * @example [
             *       "response.created"
             *     ]
             */
            events: ("response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed")[];
            /**
             * @description True unless said otherwise.
             * @example true
             */
            is_active?: boolean;
        };
        WebhookWithSecretView: {
            /** Format: uuid */
            id: string;
            /** @example https://hooks.northern-light.example/smartbot */
            url: string;
            /**
             * @example [
             *       "response.created",
             *       "response.decided"
             *     ]
             */
            events: ("response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed")[];
            /** @example true */
            is_active: boolean;
            /**
             * Format: date-time
             * @description The first failure since the last success.
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description When it was switched off after three days of failures.
             */
            disabled_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /**
             * @description Signs what is sent. Shown this once.
             * @example whsec_q83vEjRWeJC6m1VkIXd0s0lTzM2bq1cA5mYd0Qx3X0E=
             */
            secret: string;
        };
        WebhookView: {
            /** Format: uuid */
            id: string;
            /** @example https://hooks.northern-light.example/smartbot */
            url: string;
            /**
             * @example [
             *       "response.created",
             *       "response.decided"
             *     ]
             */
            events: ("response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed")[];
            /** @example true */
            is_active: boolean;
            /**
             * Format: date-time
             * @description The first failure since the last success.
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description When it was switched off after three days of failures.
             */
            disabled_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ChangeWebhook: {
            /** @example https://hooks.northern-light.example/smartbot */
            url?: string;
            /**
             * @example [
             *       "response.created"
             *     ]
             */
            events?: ("response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed")[];
            /**
             * @description True also takes one up again that was switched off.
             * @example true
             */
            is_active?: boolean;
        };
        WebhookPayload: {
            /**
             * Format: uuid
             * @description Of the delivery; the same at every attempt and replay.
             */
            id: string;
            /** @example 1 */
            version: number;
            /** @enum {string} */
            event: "response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed" | "webhook.test";
            /** Format: date-time */
            occurred_at: string;
            /** Format: uuid */
            employer_id: string;
            /**
             * @description Ids and values, never texts about a person.
             * @example {
             *       "response_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
             *       "status": "approved",
             *       "by": "bot"
             *     }
             */
            data: {
                [key: string]: unknown;
            };
        };
        WebhookDeliveryView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            event: "response.created" | "chat.finished" | "response.decided" | "response.moved" | "response.withdrawn" | "response.review_requested" | "vacancy.closed" | "webhook.test";
            /** @enum {string} */
            status: "pending" | "delivered" | "failed" | "cancelled";
            /**
             * @description Made so far, replays included.
             * @example 1
             */
            attempts: number;
            /**
             * @description HTTP status of the last answer.
             * @example 200
             */
            last_status: number | null;
            /**
             * @example null
             * @enum {string|null}
             */
            last_failure?: "refused" | "redirected" | "timed_out" | "unreachable" | "address_not_allowed" | "tls" | "not_understood" | "secret_lost" | null;
            /** @example 84 */
            last_duration_ms: number | null;
            /** Format: date-time */
            last_attempt_at: string | null;
            /**
             * Format: date-time
             * @description While pending.
             */
            next_attempt_at: string | null;
            /** Format: date-time */
            settled_at: string | null;
            /** @description What is sent. */
            payload: components["schemas"]["WebhookPayload"];
            /** Format: date-time */
            created_at: string;
        };
        /** @description Problem details (RFC 9457), in the language of Accept-Language. */
        Problem: {
            /** @example urn:smartbot:problem:http.invalid */
            type: string;
            /** @example Not valid */
            title: string;
            /** @example 422 */
            status: number;
            /**
             * @description For people.
             * @example Some of the data is not valid.
             */
            detail: string;
            /**
             * @description Stable, for programs.
             * @example http.invalid
             */
            code: string;
            errors?: {
                /** @example requirements.skills.0.name */
                field: string;
                /** @example required */
                code: string;
                /** @example This is needed. */
                detail: string;
            }[];
        };
    };
    responses: {
        /** @description Malformed request */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:http.malformed",
                 *       "title": "Malformed request",
                 *       "status": 400,
                 *       "detail": "The request is not valid JSON.",
                 *       "code": "http.malformed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Sign-in needed */
        SignInNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:accounts.sign_in_needed",
                 *       "title": "Sign-in needed",
                 *       "status": 401,
                 *       "detail": "Please sign in first.",
                 *       "code": "accounts.sign_in_needed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:accounts.not_allowed",
                 *       "title": "Not allowed",
                 *       "status": 403,
                 *       "detail": "Your account may not do this.",
                 *       "code": "accounts.not_allowed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:http.not_found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is nothing at this address.",
                 *       "code": "http.not_found"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Invalid data */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:http.invalid",
                 *       "title": "Invalid data",
                 *       "status": 422,
                 *       "detail": "Some of the data is not valid.",
                 *       "code": "http.invalid",
                 *       "errors": [
                 *         {
                 *           "field": "email",
                 *           "code": "required",
                 *           "detail": "This field is required."
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        OtherRefusal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:smartbot:problem:http.too_many",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests. Try again in a minute.",
                 *       "code": "http.too_many"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: components["responses"]["OtherRefusal"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "email": "anna@mail.example",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["LogIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOi…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900,
                     *       "refresh_token": "qk3…",
                     *       "account": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "email": "employer@demo.example",
                     *         "full_name": null,
                     *         "kind": "employer",
                     *         "staff_role": null,
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "employer_role": "owner",
                     *         "company_name": "Northern Light",
                     *         "locale": "ru",
                     *         "time_zone": "Europe/Moscow",
                     *         "is_email_verified": false,
                     *         "created_at": "2026-03-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "refresh_token": "qk3…"
                 *     }
                 */
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOi…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900,
                     *       "refresh_token": "qk3…",
                     *       "account": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "email": "employer@demo.example",
                     *         "full_name": null,
                     *         "kind": "employer",
                     *         "staff_role": null,
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "employer_role": "owner",
                     *         "company_name": "Northern Light",
                     *         "locale": "ru",
                     *         "time_zone": "Europe/Moscow",
                     *         "is_email_verified": false,
                     *         "created_at": "2026-03-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "email": "anna@mail.example"
                 *     }
                 */
                "application/json": components["schemas"]["ForgetPassword"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "token": "qk3…",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "token": "qk3…"
                 *     }
                 */
                "application/json": components["schemas"]["VerifyEmail"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AccountsController_sendVerificationAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "employer@demo.example",
                     *       "full_name": null,
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "is_email_verified": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AccountsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Olga Belova",
                 *       "locale": "ru",
                 *       "time_zone": "Europe/Moscow"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "employer@demo.example",
                     *       "full_name": null,
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "is_email_verified": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ticket": "qk3…",
                     *       "expires_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TicketView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_listAccounts: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
                /**
                 * @description Words of name or e-mail, possibly only begun.
                 * @example olga
                 */
                q?: string;
                /**
                 * @description Instead of a cursor.
                 * @example 1
                 */
                page?: number;
                /** @example employer */
                kind?: "employer" | "member";
                /** @example moderator */
                staff_role?: "moderator" | "admin";
                /** @example false */
                is_suspended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "email": "olga@northern-light.example",
                     *           "full_name": "Olga Belova",
                     *           "kind": "employer",
                     *           "staff_role": null,
                     *           "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "employer_role": "owner",
                     *           "company_name": "Northern Light",
                     *           "is_email_verified": false,
                     *           "suspended_until": null,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AdminAccountView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "full_name": "Olga Belova",
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "is_email_verified": false,
                     *       "suspended_until": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminAccountView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "staff_role": "moderator"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeStaffRole"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "full_name": "Olga Belova",
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "is_email_verified": false,
                     *       "suspended_until": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminAccountView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_suspend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2126-12-01T09:00:00Z",
                 *       "reason": "Advertises in vacancies."
                 *     }
                 */
                "application/json": components["schemas"]["SuspendAccount"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "full_name": "Olga Belova",
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "is_email_verified": false,
                     *       "suspended_until": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminAccountView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_liftSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "full_name": "Olga Belova",
                     *       "kind": "employer",
                     *       "staff_role": null,
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_role": "owner",
                     *       "company_name": "Northern Light",
                     *       "is_email_verified": false,
                     *       "suspended_until": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminAccountView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_listEmployers: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
                /**
                 * @description Words of name or e-mail, possibly only begun.
                 * @example olga
                 */
                q?: string;
                /**
                 * @description Instead of a cursor.
                 * @example 1
                 */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "company_name": "Northern Light",
                     *           "email": "jobs@northern-light.example",
                     *           "locale": "ru",
                     *           "time_zone": "Europe/Moscow",
                     *           "retention_months": 12,
                     *           "accounts_count": 3,
                     *           "vacancies_count": 5,
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "closed_at": null
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AdminEmployerView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdministrationController_listAudit: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
                /**
                 * @description Who did it.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                actor_id?: string;
                /** @example account.role_changed */
                action?: "account.deleted" | "account.role_changed" | "account.suspended" | "account.suspension_lifted" | "candidate.erased" | "candidate.exported" | "candidate.removed" | "candidates.retention" | "candidates.unapplied" | "case.claimed" | "case.decided" | "case.escalated" | "case.released" | "chat.handed_back" | "chat.taken_over" | "delivery.replayed" | "employer.changed" | "employer.erased" | "points.granted" | "profession.changed" | "profession.created" | "profession.merged" | "response.moved" | "response.review_requested" | "responses.exported" | "session.archived" | "setting.changed" | "strike.given" | "strike.lifted" | "team.invitation_withdrawn" | "team.invited" | "team.joined" | "team.removed" | "team.role_changed" | "vacancy.deleted" | "webhook.changed" | "webhook.created" | "webhook.deleted" | "webhook.replayed" | "webhook.secret_rotated";
                /** @example account */
                subject_type?: "account" | "candidate" | "employer" | "event" | "installation" | "moderation_case" | "profession" | "response" | "session" | "settings" | "vacancy" | "webhook";
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                subject_id?: string;
                /**
                 * @description From this moment on.
                 * @example 2026-12-01T09:00:00Z
                 */
                from?: string;
                /**
                 * @description Before this moment.
                 * @example 2026-12-01T09:00:00Z
                 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "actor_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "actor_name": "Vera Lisina",
                     *           "actor_email": "admin@demo.example",
                     *           "action": "account.role_changed",
                     *           "subject_type": "account",
                     *           "subject_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "details": {
                     *             "from": null,
                     *             "to": "moderator"
                     *           },
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AuditEntryView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_list: {
        parameters: {
            query?: {
                /**
                 * @description Words of the name, e-mail, city or CV.
                 * @example anna
                 */
                q?: string;
                /** @example 25 */
                limit?: number;
                /** @example 1 */
                page?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "full_name": "Anna Petrova",
                     *           "email": "anna@mail.example",
                     *           "city": "Moscow",
                     *           "responses_count": 1,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CandidateSummaryView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Anna Petrova",
                 *       "email": "anna@mail.example",
                 *       "phone": "+7 900 000-00-01",
                 *       "city": "Moscow",
                 *       "resume_text": "Backend developer, 4 years with TypeScript and PostgreSQL.",
                 *       "locale": "ru",
                 *       "consent": {
                 *         "text_version": "2026-01",
                 *         "channel": "web"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewCandidate"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "full_name": "Anna Petrova",
                     *       "email": "anna@mail.example",
                     *       "phone": "+7 900 000-00-01",
                     *       "city": "Moscow",
                     *       "locale": "ru",
                     *       "resume_text": "Backend developer, 4 years with TypeScript and PostgreSQL.",
                     *       "resume_file": {
                     *         "file_name": "cv.pdf",
                     *         "content_type": "application/pdf",
                     *         "size": 48213
                     *       },
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "candidate_token": "qk3…"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateCreated"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_byId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "full_name": "Anna Petrova",
                     *       "email": "anna@mail.example",
                     *       "phone": "+7 900 000-00-01",
                     *       "city": "Moscow",
                     *       "locale": "ru",
                     *       "resume_text": "Backend developer, 4 years with TypeScript and PostgreSQL.",
                     *       "resume_file": {
                     *         "file_name": "cv.pdf",
                     *         "content_type": "application/pdf",
                     *         "size": 48213
                     *       },
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_erase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token": string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Anna Petrova",
                 *       "phone": "+7 900 000-00-01",
                 *       "city": "Moscow",
                 *       "resume_text": "Backend developer, 5 years with TypeScript."
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCandidate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "full_name": "Anna Petrova",
                     *       "email": "anna@mail.example",
                     *       "phone": "+7 900 000-00-01",
                     *       "city": "Moscow",
                     *       "locale": "ru",
                     *       "resume_text": "Backend developer, 4 years with TypeScript and PostgreSQL.",
                     *       "resume_file": {
                     *         "file_name": "cv.pdf",
                     *         "content_type": "application/pdf",
                     *         "size": 48213
                     *       },
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_resumeFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "text/plain": string;
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_addResume: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token": string;
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resume_text": "Backend developer, 4 years with TypeScript and PostgreSQL.",
                     *       "kind": "pdf",
                     *       "resume_file": {
                     *         "file_name": "cv.pdf",
                     *         "content_type": "application/pdf",
                     *         "size": 48213
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ResumeAdded"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CandidatesController_export: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidate": {
                     *         "full_name": "Anna Petrova",
                     *         "email": "anna@mail.example",
                     *         "consent_text_version": "2026-01"
                     *       },
                     *       "responses": [
                     *         {
                     *           "vacancy_title": "Backend developer",
                     *           "status": "approved",
                     *           "messages": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateExport"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ChatController_messages: {
        parameters: {
            query?: {
                /**
                 * @description Messages after this number.
                 * @example 0
                 */
                after?: number;
            };
            header?: {
                /**
                 * @description From `POST /responses`.
                 * @example qk3…
                 */
                "X-Chat-Token"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "seq": 1,
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "sender_type": "bot",
                     *           "message_text": "Have you worked with Kafka?",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "question": {
                     *             "point_id": "skill:kafka",
                     *             "kind": "yes_no"
                     *           },
                     *           "options": [
                     *             "Yes",
                     *             "No"
                     *           ],
                     *           "answer_to": "skill:kafka",
                     *           "edits_seq": 4,
                     *           "client_message_id": "m-1"
                     *         }
                     *       ],
                     *       "last_seq": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MessagesView"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ChatController_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ChatController_handBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    EmployersController_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "company_name": "Northern Light",
                 *       "email": "hr@northern-light.example",
                 *       "password": "correct horse battery",
                 *       "locale": "ru"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterEmployer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOi…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900,
                     *       "refresh_token": "qk3…",
                     *       "account": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "email": "employer@demo.example",
                     *         "full_name": null,
                     *         "kind": "employer",
                     *         "staff_role": null,
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "employer_role": "owner",
                     *         "company_name": "Northern Light",
                     *         "locale": "ru",
                     *         "time_zone": "Europe/Moscow",
                     *         "is_email_verified": false,
                     *         "created_at": "2026-03-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "company_name": "Northern Light",
                     *       "email": "jobs@northern-light.example",
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "country": "DE",
                     *       "retention_months": 12,
                     *       "widget_origins": [
                     *         "https://careers.northern-light.example"
                     *       ],
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
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
                /**
                 * @example {
                 *       "company_name": "Northern Light",
                 *       "email": "jobs@northern-light.example",
                 *       "locale": "ru",
                 *       "time_zone": "Europe/Moscow",
                 *       "country": "DE",
                 *       "retention_months": 12,
                 *       "widget_origins": [
                 *         "https://careers.northern-light.example"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEmployer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "company_name": "Northern Light",
                     *       "email": "jobs@northern-light.example",
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "country": "DE",
                     *       "retention_months": 12,
                     *       "widget_origins": [
                     *         "https://careers.northern-light.example"
                     *       ],
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "members": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "email": "olga@northern-light.example",
                     *           "full_name": "Olga Belova",
                     *           "employer_role": "owner",
                     *           "is_email_verified": false,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "invitations": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "email": "olga@northern-light.example",
                     *           "employer_role": "owner",
                     *           "invited_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "expires_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_invite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "olga@northern-light.example",
                 *       "employer_role": "recruiter"
                 *     }
                 */
                "application/json": components["schemas"]["InviteColleague"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "employer_role": "owner",
                     *       "invited_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "expires_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employer_role": "owner"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeColleague"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "email": "olga@northern-light.example",
                     *       "full_name": "Olga Belova",
                     *       "employer_role": "owner",
                     *       "is_email_verified": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ColleagueView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Of the mailed link.
                 * @example qk3…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "company_name": "Northern Light",
                     *       "email": "olga@northern-light.example",
                     *       "employer_role": "owner",
                     *       "locale": "ru",
                     *       "expires_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationOfferView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    TeamController_accept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /**
                 * @description Of the mailed link.
                 * @example qk3…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Olga Belova",
                 *       "password": "correct horse battery",
                 *       "locale": "ru"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOi…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900,
                     *       "refresh_token": "qk3…",
                     *       "account": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "email": "employer@demo.example",
                     *         "full_name": null,
                     *         "kind": "employer",
                     *         "staff_role": null,
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "employer_role": "owner",
                     *         "company_name": "Northern Light",
                     *         "locale": "ru",
                     *         "time_zone": "Europe/Moscow",
                     *         "is_email_verified": false,
                     *         "created_at": "2026-03-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_leave: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5,
                 *       "comments": "Clear questions, and time to think. Next time go deeper into indexes.",
                 *       "feedback": "Clear questions, and time to think. Next time go deeper into indexes.",
                 *       "technical_score": 4,
                 *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                 *     }
                 */
                "application/json": components["schemas"]["LeaveFeedback"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "rating": 5,
                     *       "comments": "Clear questions, and time to think.",
                     *       "technical_score": 4,
                     *       "status": "blind",
                     *       "is_accepted": false,
                     *       "is_late": false,
                     *       "is_void": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "visible_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "rating": 5,
                     *       "comments": "Clear questions, and time to think.",
                     *       "technical_score": 4,
                     *       "status": "blind",
                     *       "is_accepted": false,
                     *       "is_late": false,
                     *       "is_void": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "visible_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_leaveOnSlot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rating": 5,
                 *       "comments": "Clear questions, and time to think. Next time go deeper into indexes.",
                 *       "feedback": "Clear questions, and time to think. Next time go deeper into indexes.",
                 *       "technical_score": 4
                 *     }
                 */
                "application/json": components["schemas"]["LeaveFeedbackOnSlot"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "rating": 5,
                     *       "comments": "Clear questions, and time to think.",
                     *       "technical_score": 4,
                     *       "status": "blind",
                     *       "is_accepted": false,
                     *       "is_late": false,
                     *       "is_void": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "visible_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_dispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "We talked about something else than what is written here."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeFeedback"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "rating": 5,
                     *       "comments": "Clear questions, and time to think.",
                     *       "technical_score": 4,
                     *       "status": "blind",
                     *       "is_accepted": false,
                     *       "is_late": false,
                     *       "is_void": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "visible_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_remind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                 *     }
                 */
                "application/json": components["schemas"]["RemindOfFeedback"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "reminded": [
                     *         "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RemindedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    FeedbackController_list: {
        parameters: {
            query?: {
                /**
                 * @description Everything that is over unless given.
                 * @example scheduled
                 */
                status?: "scheduled" | "completed" | "cancelled" | "no_show";
                /** @example interviewer */
                role?: "interviewer" | "interviewee";
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                profession_id?: string;
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "role": "interviewer",
                     *           "partner": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "profession": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "name": "Backend developer"
                     *           },
                     *           "level": "middle",
                     *           "language": "en",
                     *           "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *           "duration": 60,
                     *           "status": "scheduled",
                     *           "completed_at": "2026-03-02T09:00:00.000Z",
                     *           "reward": 1,
                     *           "archived_at": "2026-03-02T09:00:00.000Z",
                     *           "own_feedback": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "role": "interviewer",
                     *             "rating": 5,
                     *             "comments": "Clear questions, and time to think.",
                     *             "technical_score": 4,
                     *             "status": "blind",
                     *             "is_accepted": false,
                     *             "is_late": false,
                     *             "is_void": false,
                     *             "created_at": "2026-03-02T09:00:00.000Z",
                     *             "visible_at": "2026-03-02T09:00:00.000Z",
                     *             "due_at": "2026-03-02T09:00:00.000Z"
                     *           },
                     *           "partner_feedback": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "from_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "to_user_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "role": "interviewer",
                     *             "rating": 5,
                     *             "comments": "Clear questions, and time to think.",
                     *             "technical_score": 4,
                     *             "status": "blind",
                     *             "is_accepted": false,
                     *             "is_late": false,
                     *             "is_void": false,
                     *             "created_at": "2026-03-02T09:00:00.000Z",
                     *             "visible_at": "2026-03-02T09:00:00.000Z",
                     *             "due_at": "2026-03-02T09:00:00.000Z"
                     *           },
                     *           "due": {
                     *             "leave_feedback_until": "2026-03-02T09:00:00.000Z",
                     *             "answer_feedback_until": "2026-03-02T09:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HistoryItemView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    InterviewStatisticsController_ofAll: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in the time zone of the account; 29 days before `to` unless given.
                 * @example 2026-02-01
                 */
                from?: string;
                /**
                 * @description The last day, included; today unless given. At most 366 days.
                 * @example 2026-03-02
                 */
                to?: string;
                /**
                 * @description Of this profession alone.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                profession_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-02-01",
                     *       "to": "2026-03-02",
                     *       "time_zone": "Europe/Moscow",
                     *       "completed": 40,
                     *       "completed_per_day": [
                     *         {
                     *           "day": "2026-03-02",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "by_role": [
                     *         {
                     *           "role": "interviewer",
                     *           "completed": 40,
                     *           "feedback_count": 30,
                     *           "feedback_share": 0.75,
                     *           "rating_count": 32,
                     *           "mean_rating": 4.6,
                     *           "median_seconds": 5400,
                     *           "p90_seconds": 90000
                     *         }
                     *       ],
                     *       "by_profession": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "completed": 40,
                     *           "by_role": [
                     *             {
                     *               "role": "interviewer",
                     *               "completed": 40,
                     *               "feedback_count": 30,
                     *               "feedback_share": 0.75,
                     *               "rating_count": 32,
                     *               "mean_rating": 4.6
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InterviewStatisticsView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    InterviewStatisticsController_own: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in the time zone of the account; 29 days before `to` unless given.
                 * @example 2026-02-01
                 */
                from?: string;
                /**
                 * @description The last day, included; today unless given. At most 366 days.
                 * @example 2026-03-02
                 */
                to?: string;
                /**
                 * @description Of this profession alone.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                profession_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-02-01",
                     *       "to": "2026-03-02",
                     *       "time_zone": "Europe/Moscow",
                     *       "completed": 40,
                     *       "completed_per_day": [
                     *         {
                     *           "day": "2026-03-02",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "by_role": [
                     *         {
                     *           "role": "interviewer",
                     *           "completed": 40,
                     *           "feedback_count": 30,
                     *           "feedback_share": 0.75,
                     *           "rating_count": 32,
                     *           "mean_rating": 4.6,
                     *           "median_seconds": 5400,
                     *           "p90_seconds": 90000
                     *         }
                     *       ],
                     *       "by_profession": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "completed": 40,
                     *           "by_role": [
                     *             {
                     *               "role": "interviewer",
                     *               "completed": 40,
                     *               "feedback_count": 30,
                     *               "feedback_share": 0.75,
                     *               "rating_count": 32,
                     *               "mean_rating": 4.6
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InterviewStatisticsView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MembersController_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Anna Petrova",
                 *       "email": "anna@mail.example",
                 *       "password": "correct horse battery",
                 *       "locale": "ru"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterMember"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "eyJhbGciOi…",
                     *       "token_type": "Bearer",
                     *       "expires_in": 900,
                     *       "refresh_token": "qk3…",
                     *       "account": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "email": "employer@demo.example",
                     *         "full_name": null,
                     *         "kind": "employer",
                     *         "staff_role": null,
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "employer_role": "owner",
                     *         "company_name": "Northern Light",
                     *         "locale": "ru",
                     *         "time_zone": "Europe/Moscow",
                     *         "is_email_verified": false,
                     *         "created_at": "2026-03-02T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MembersController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "first_name": "Anna",
                     *       "professions": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "name_ru": "Бэкенд-разработчик",
                     *           "name_en": "Backend developer",
                     *           "aliases": [
                     *             "Backend engineer"
                     *           ]
                     *         }
                     *       ],
                     *       "levels": [
                     *         "middle",
                     *         "senior"
                     *       ],
                     *       "languages": [
                     *         "ru",
                     *         "en"
                     *       ],
                     *       "about": "Ten years of backend development, five of them interviewing.",
                     *       "rating": 4.63,
                     *       "rating_count": 7,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "full_name": "Anna Petrova",
                     *       "email": "anna@mail.example",
                     *       "is_email_verified": false,
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "suspended_until": null
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMemberView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MembersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Anna Petrova",
                 *       "profession_ids": [
                 *         "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                 *       ],
                 *       "levels": [
                 *         "middle",
                 *         "senior"
                 *       ],
                 *       "languages": [
                 *         "ru",
                 *         "en"
                 *       ],
                 *       "about": "Ten years of backend development, five of them interviewing.",
                 *       "locale": "ru",
                 *       "time_zone": "Europe/Moscow"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "first_name": "Anna",
                     *       "professions": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "name_ru": "Бэкенд-разработчик",
                     *           "name_en": "Backend developer",
                     *           "aliases": [
                     *             "Backend engineer"
                     *           ]
                     *         }
                     *       ],
                     *       "levels": [
                     *         "middle",
                     *         "senior"
                     *       ],
                     *       "languages": [
                     *         "ru",
                     *         "en"
                     *       ],
                     *       "about": "Ten years of backend development, five of them interviewing.",
                     *       "rating": 4.63,
                     *       "rating_count": 7,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "full_name": "Anna Petrova",
                     *       "email": "anna@mail.example",
                     *       "is_email_verified": false,
                     *       "locale": "ru",
                     *       "time_zone": "Europe/Moscow",
                     *       "suspended_until": null
                     *     }
                     */
                    "application/json": components["schemas"]["OwnMemberView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MembersController_best: {
        parameters: {
            query?: {
                /**
                 * @description Of members who chose this profession.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                profession_id?: string;
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "first_name": "Anna",
                     *           "rating": 4.63,
                     *           "rating_count": 7
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RatedMemberView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MembersController_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "first_name": "Anna",
                     *       "professions": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "name_ru": "Бэкенд-разработчик",
                     *           "name_en": "Backend developer",
                     *           "aliases": [
                     *             "Backend engineer"
                     *           ]
                     *         }
                     *       ],
                     *       "levels": [
                     *         "middle",
                     *         "senior"
                     *       ],
                     *       "languages": [
                     *         "ru",
                     *         "en"
                     *       ],
                     *       "about": "Ten years of backend development, five of them interviewing.",
                     *       "rating": 4.63,
                     *       "rating_count": 7,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ArchiveController_archive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "meeting_link": "https://meet.example/anna",
                     *       "calendar_links": {
                     *         "google": "https://calendar.google.com/calendar/render?action=TEMPLATE",
                     *         "outlook": "https://outlook.live.com/calendar/0/deeplink/compose"
                     *       },
                     *       "status": "scheduled",
                     *       "has_open_case": false,
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "can_cancel": false,
                     *       "can_complete": false,
                     *       "completed_at": "2026-03-02T09:00:00.000Z",
                     *       "completed_by": null,
                     *       "cancelled_by": null,
                     *       "reward": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "archived_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CalendarController_ofSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CalendarController_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From `POST /members/me/calendar-feed`.
                 * @example qk3…
                 */
                feed_token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CalendarController_issueFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "feed_url": "https://smartbot.example/api/calendar/qk3….ics"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarFeedView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_list: {
        parameters: {
            query?: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                profession_id?: string;
                /** @example middle */
                level?: "intern" | "junior" | "middle" | "senior" | "lead";
                /**
                 * @description ISO 639-1.
                 * @example en
                 */
                language?: string;
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                interviewer_id?: string;
                /** @example 2026-12-01 */
                day?: string;
                /**
                 * @description In which the `day` is meant; Europe/Moscow unless given.
                 * @example Europe/Moscow
                 */
                time_zone?: string;
                /** @example 50 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "epoch": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "offset": 7,
                     *       "items": [
                     *         {
                     *           "profession": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "name": "Backend developer"
                     *           },
                     *           "level": "middle",
                     *           "language": "en",
                     *           "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *           "duration": 60,
                     *           "notes": "System design, then twenty minutes for your questions.",
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "interviewer": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna",
                     *             "rating": 4.63,
                     *             "rating_count": 7
                     *           },
                     *           "status": "pending",
                     *           "booking_closes_at": "2026-03-02T09:00:00.000Z",
                     *           "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *           "offset": 7
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["BoardView"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_publish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profession_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "level": "middle",
                 *       "language": "en",
                 *       "scheduled_times": [
                 *         "2026-12-01T09:00:00Z"
                 *       ],
                 *       "duration": 60,
                 *       "meeting_link": "https://meet.example/anna",
                 *       "notes": "System design, then twenty minutes for your questions."
                 *     }
                 */
                "application/json": components["schemas"]["PublishSlots"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "profession": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "name": "Backend developer"
                     *           },
                     *           "level": "middle",
                     *           "language": "en",
                     *           "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *           "duration": 60,
                     *           "notes": "System design, then twenty minutes for your questions.",
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "interviewer": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna",
                     *             "rating": 4.63,
                     *             "rating_count": 7
                     *           },
                     *           "status": "pending",
                     *           "booking_closes_at": "2026-03-02T09:00:00.000Z",
                     *           "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *           "offset": 7,
                     *           "cancel_reason": null,
                     *           "meeting_link": "https://meet.example/anna",
                     *           "withheld_until": null,
                     *           "interviewee": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "booking": {
                     *             "can_book": false,
                     *             "refusal": null,
                     *             "price": 1,
                     *             "reward": 1,
                     *             "sessions_together": 0,
                     *             "is_cancellable": false
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "local_times": [
                 *         "2026-12-01T12:00"
                 *       ],
                 *       "time_zone": "Europe/Moscow",
                 *       "duration": 60
                 *     }
                 */
                "application/json": components["schemas"]["PreviewTimes"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "time_zone": "Europe/Berlin",
                     *       "items": [
                     *         {
                     *           "local_time": "2026-03-29T02:30",
                     *           "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *           "shown_time": "2026-03-29T03:30+02:00",
                     *           "resolution": "exact",
                     *           "other_time": "2026-03-02T09:00:00.000Z",
                     *           "fault": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreviewedTimesView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_mine: {
        parameters: {
            query?: {
                /** @example pending */
                status?: "pending" | "booked" | "completed" | "cancelled" | "withheld";
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "profession": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "name": "Backend developer"
                     *           },
                     *           "level": "middle",
                     *           "language": "en",
                     *           "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *           "duration": 60,
                     *           "notes": "System design, then twenty minutes for your questions.",
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "interviewer": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna",
                     *             "rating": 4.63,
                     *             "rating_count": 7
                     *           },
                     *           "status": "pending",
                     *           "booking_closes_at": "2026-03-02T09:00:00.000Z",
                     *           "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *           "offset": 7,
                     *           "cancel_reason": null,
                     *           "meeting_link": "https://meet.example/anna",
                     *           "withheld_until": null,
                     *           "interviewee": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "booking": {
                     *             "can_book": false,
                     *             "refusal": null,
                     *             "price": 1,
                     *             "reward": 1,
                     *             "sessions_together": 0,
                     *             "is_cancellable": false
                     *           }
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SlotView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna",
                     *         "rating": 4.63,
                     *         "rating_count": 7
                     *       },
                     *       "status": "pending",
                     *       "booking_closes_at": "2026-03-02T09:00:00.000Z",
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "offset": 7,
                     *       "cancel_reason": null,
                     *       "meeting_link": "https://meet.example/anna",
                     *       "withheld_until": null,
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "booking": {
                     *         "can_book": false,
                     *         "refusal": null,
                     *         "price": 1,
                     *         "reward": 1,
                     *         "sessions_together": 0,
                     *         "is_cancellable": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SlotView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "profession_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "level": "middle",
                 *       "language": "en",
                 *       "scheduled_time": "2026-12-01T09:00:00Z",
                 *       "duration": 60,
                 *       "meeting_link": "https://meet.example/anna",
                 *       "notes": "System design, then twenty minutes for your questions."
                 *     }
                 */
                "application/json": components["schemas"]["ReplaceSlot"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna",
                     *         "rating": 4.63,
                     *         "rating_count": 7
                     *       },
                     *       "status": "pending",
                     *       "booking_closes_at": "2026-03-02T09:00:00.000Z",
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "offset": 7,
                     *       "cancel_reason": null,
                     *       "meeting_link": "https://meet.example/anna",
                     *       "withheld_until": null,
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "booking": {
                     *         "can_book": false,
                     *         "refusal": null,
                     *         "price": 1,
                     *         "reward": 1,
                     *         "sessions_together": 0,
                     *         "is_cancellable": false
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SlotView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    MockInterviewsController_book: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "scheduled_time": "2026-12-01T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["BookSlot"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "meeting_link": "https://meet.example/anna",
                     *       "calendar_links": {
                     *         "google": "https://calendar.google.com/calendar/render?action=TEMPLATE",
                     *         "outlook": "https://outlook.live.com/calendar/0/deeplink/compose"
                     *       },
                     *       "status": "scheduled",
                     *       "has_open_case": false,
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "can_cancel": false,
                     *       "can_complete": false,
                     *       "completed_at": "2026-03-02T09:00:00.000Z",
                     *       "completed_by": null,
                     *       "cancelled_by": null,
                     *       "reward": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "archived_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SessionsController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "meeting_link": "https://meet.example/anna",
                     *       "calendar_links": {
                     *         "google": "https://calendar.google.com/calendar/render?action=TEMPLATE",
                     *         "outlook": "https://outlook.live.com/calendar/0/deeplink/compose"
                     *       },
                     *       "status": "scheduled",
                     *       "has_open_case": false,
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "can_cancel": false,
                     *       "can_complete": false,
                     *       "completed_at": "2026-03-02T09:00:00.000Z",
                     *       "completed_by": null,
                     *       "cancelled_by": null,
                     *       "reward": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "archived_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SessionsController_complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "meeting_link": "https://meet.example/anna",
                     *       "calendar_links": {
                     *         "google": "https://calendar.google.com/calendar/render?action=TEMPLATE",
                     *         "outlook": "https://outlook.live.com/calendar/0/deeplink/compose"
                     *       },
                     *       "status": "scheduled",
                     *       "has_open_case": false,
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "can_cancel": false,
                     *       "can_complete": false,
                     *       "completed_at": "2026-03-02T09:00:00.000Z",
                     *       "completed_by": null,
                     *       "cancelled_by": null,
                     *       "reward": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "archived_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SessionsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "profession": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "name": "Backend developer"
                     *       },
                     *       "level": "middle",
                     *       "language": "en",
                     *       "scheduled_time": "2026-03-02T09:00:00.000Z",
                     *       "duration": 60,
                     *       "notes": "System design, then twenty minutes for your questions.",
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "role": "interviewer",
                     *       "interviewer": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "interviewee": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "meeting_link": "https://meet.example/anna",
                     *       "calendar_links": {
                     *         "google": "https://calendar.google.com/calendar/render?action=TEMPLATE",
                     *         "outlook": "https://outlook.live.com/calendar/0/deeplink/compose"
                     *       },
                     *       "status": "scheduled",
                     *       "has_open_case": false,
                     *       "cancellable_until": "2026-03-02T09:00:00.000Z",
                     *       "can_cancel": false,
                     *       "can_complete": false,
                     *       "completed_at": "2026-03-02T09:00:00.000Z",
                     *       "completed_by": null,
                     *       "cancelled_by": null,
                     *       "reward": null,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "archived_at": null
                     *     }
                     */
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_reportAbsence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report_text": "I waited for twenty minutes; nobody came."
                 *     }
                 */
                "application/json": components["schemas"]["ReportAbsence"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_complain: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "report_text": "Was rude throughout the interview."
                 *     }
                 */
                "application/json": components["schemas"]["Complain"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_list: {
        parameters: {
            query?: {
                /** @example no_show */
                kind?: "no_show" | "dispute" | "complaint";
                /**
                 * @description Those that wait unless given.
                 * @example open
                 */
                status?: "open" | "decided" | "appealed" | "closed";
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                session_id?: string;
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                subject_id?: string;
                /** @example false */
                is_escalated?: boolean;
                /**
                 * @description Claimed by the caller.
                 * @example false
                 */
                is_mine?: boolean;
                /**
                 * @description Those that are decided, the latest decision first.
                 * @example false
                 */
                is_decided?: boolean;
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "kind": "no_show",
                     *           "status": "open",
                     *           "side": "reporter",
                     *           "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "reporter": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "subject": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "report_text": "I waited for twenty minutes; nobody came.",
                     *           "feedback": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "rating": 2,
                     *             "technical_score": 3,
                     *             "comments": "We never met."
                     *           },
                     *           "answer_text": null,
                     *           "answered_at": null,
                     *           "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *           "resolves_at": "2026-03-02T09:00:00.000Z",
                     *           "due_at": "2026-03-02T09:00:00.000Z",
                     *           "is_overdue": false,
                     *           "is_escalated": false,
                     *           "escalation_reason": null,
                     *           "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "claimed_until": null,
                     *           "outcome": null,
                     *           "first_outcome": null,
                     *           "reason": null,
                     *           "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "decided_at": null,
                     *           "appealed_at": null,
                     *           "appeal_text": null,
                     *           "appealable_until": null,
                     *           "can_answer": false,
                     *           "can_appeal": false,
                     *           "can_claim": false,
                     *           "can_decide": false,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CaseView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_mine: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "kind": "no_show",
                     *           "status": "open",
                     *           "side": "reporter",
                     *           "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "reporter": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "subject": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "first_name": "Anna"
                     *           },
                     *           "report_text": "I waited for twenty minutes; nobody came.",
                     *           "feedback": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "rating": 2,
                     *             "technical_score": 3,
                     *             "comments": "We never met."
                     *           },
                     *           "answer_text": null,
                     *           "answered_at": null,
                     *           "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *           "resolves_at": "2026-03-02T09:00:00.000Z",
                     *           "due_at": "2026-03-02T09:00:00.000Z",
                     *           "is_overdue": false,
                     *           "is_escalated": false,
                     *           "escalation_reason": null,
                     *           "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "claimed_until": null,
                     *           "outcome": null,
                     *           "first_outcome": null,
                     *           "reason": null,
                     *           "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "decided_at": null,
                     *           "appealed_at": null,
                     *           "appeal_text": null,
                     *           "appealable_until": null,
                     *           "can_answer": false,
                     *           "can_appeal": false,
                     *           "can_claim": false,
                     *           "can_decide": false,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CaseView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "answer_text": "I was there; the link did not open."
                 *     }
                 */
                "application/json": components["schemas"]["AnswerCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "appeal_text": "The recording shows that I was there."
                 *     }
                 */
                "application/json": components["schemas"]["AppealCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_claim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_escalate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Both sides show proof."
                 *     }
                 */
                "application/json": components["schemas"]["EscalateCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ModerationController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "interviewee_absent",
                 *       "reason": "No answer within two days."
                 *     }
                 */
                "application/json": components["schemas"]["DecideCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "kind": "no_show",
                     *       "status": "open",
                     *       "side": "reporter",
                     *       "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "reporter": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "subject": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "first_name": "Anna"
                     *       },
                     *       "report_text": "I waited for twenty minutes; nobody came.",
                     *       "feedback": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "rating": 2,
                     *         "technical_score": 3,
                     *         "comments": "We never met."
                     *       },
                     *       "answer_text": null,
                     *       "answered_at": null,
                     *       "answer_due_at": "2026-03-02T09:00:00.000Z",
                     *       "resolves_at": "2026-03-02T09:00:00.000Z",
                     *       "due_at": "2026-03-02T09:00:00.000Z",
                     *       "is_overdue": false,
                     *       "is_escalated": false,
                     *       "escalation_reason": null,
                     *       "claimed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "claimed_until": null,
                     *       "outcome": null,
                     *       "first_outcome": null,
                     *       "reason": null,
                     *       "decided_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "decided_at": null,
                     *       "appealed_at": null,
                     *       "appeal_text": null,
                     *       "appealable_until": null,
                     *       "can_answer": false,
                     *       "can_appeal": false,
                     *       "can_claim": false,
                     *       "can_decide": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    NotificationsController_list: {
        parameters: {
            query?: {
                /** @example false */
                is_read?: boolean;
                /** @example session_booked */
                kind?: "session_booked" | "session_confirmed" | "session_changed" | "session_changed_by_you" | "session_renamed" | "session_cancelled" | "session_cancelled_by_you" | "session_in_24h" | "session_in_1h" | "session_started" | "session_completed" | "feedback_due" | "feedback_received" | "feedback_accepted" | "feedback_disputed" | "high_rating" | "points_received" | "points_returned" | "interviewee_unlocked" | "no_show_reported" | "no_show_decided" | "dispute_decided" | "complaint_decided" | "appeal_decided" | "case_appealed" | "strike_given" | "case_escalated" | "role_changed" | "few_can_book" | "slot_matching";
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "seq": 7,
                     *           "kind": "session_booked",
                     *           "params": {
                     *             "mock_interview_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "session_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e61",
                     *             "partner_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e62",
                     *             "profession_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e63",
                     *             "scheduled_time": "2026-03-05T15:00:00.000Z"
                     *           },
                     *           "title": "Your slot has been booked",
                     *           "body": "Anna has booked your interview: Backend developer, 5 March 2026 at 18:00 (Moscow Time, GMT+3).",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "read_at": null
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null,
                     *       "unread_count": 1,
                     *       "last_seq": 7
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationsPage"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    NotificationsController_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "session_booked",
                     *           "name": "Somebody has booked my slot",
                     *           "is_optional": false,
                     *           "is_shown": true,
                     *           "is_mailed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    NotificationsController_prefer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "kind": "session_booked",
                 *           "is_shown": true,
                 *           "is_mailed": false
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangePreferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "session_booked",
                     *           "name": "Somebody has booked my slot",
                     *           "is_optional": false,
                     *           "is_shown": true,
                     *           "is_mailed": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PreferencesView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    NotificationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    NotificationsController_readAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread_count": 0
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    UnsubscribeController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From `List-Unsubscribe` of a mail.
                 * @example 019a….session_booked.kX3…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description No such address; a page too. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["OtherRefusal"];
        };
    };
    UnsubscribeController_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description From `List-Unsubscribe` of a mail.
                 * @example 019a….session_booked.kX3…
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description No such address; a page too. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["OtherRefusal"];
        };
    };
    OperationsController_list: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "event_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "handler": "accounts.mail-verification",
                     *           "name": "account.registered",
                     *           "order_key": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "attempts": 8,
                     *           "last_error": "Error ECONNREFUSED at mailer.ts:42",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "dead_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DeadDeliveryView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    OperationsController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "handler": "accounts.mail-verification"
                 *     }
                 */
                "application/json": components["schemas"]["ReplayDelivery"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    PointsController_mine: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": 3,
                     *       "held": 0,
                     *       "received": 3,
                     *       "unlock_points": 3,
                     *       "is_interviewee_unlocked": true,
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "kind": "grant",
                     *           "amount": 3,
                     *           "available_change": 3,
                     *           "held_change": 0,
                     *           "session_id": null,
                     *           "reason": "Helped at the opening.",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PointsView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    PointsAdminController_grant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "amount": 3,
                 *       "reason": "Helped at the opening."
                 *     }
                 */
                "application/json": components["schemas"]["GrantPoints"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "member_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "amount": 3,
                     *       "reason": "Helped at the opening.",
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    PointsAdminController_grantMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grants": [
                 *         {
                 *           "member_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *           "amount": 3
                 *         }
                 *       ],
                 *       "reason": "Helped at the opening."
                 *     }
                 */
                "application/json": components["schemas"]["GrantPointsToMany"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "member_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "amount": 3,
                     *           "reason": "Helped at the opening.",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GrantsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    PointsAdminController_proof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proof": {
                     *         "proven_at": "2026-03-02T09:00:00.000Z",
                     *         "transfers": 12,
                     *         "entries": 24,
                     *         "sum_of_entries": 0,
                     *         "unbalanced_transfers": 0,
                     *         "wrong_balances": 0,
                     *         "is_sound": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LatestProofView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    PointsAdminController_prove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "proof": {
                     *         "proven_at": "2026-03-02T09:00:00.000Z",
                     *         "transfers": 12,
                     *         "entries": 24,
                     *         "sum_of_entries": 0,
                     *         "unbalanced_transfers": 0,
                     *         "wrong_balances": 0,
                     *         "is_sound": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LatestProofView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ProfessionsController_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or alias.
                 * @example backend
                 */
                q?: string;
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "name_ru": "Бэкенд-разработчик",
                     *           "name_en": "Backend developer",
                     *           "aliases": [
                     *             "Backend engineer"
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProfessionView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdminProfessionsController_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or alias.
                 * @example backend
                 */
                q?: string;
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
                /**
                 * @description Both kinds unless given.
                 * @example false
                 */
                is_archived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "name": "Backend developer",
                     *           "name_ru": "Бэкенд-разработчик",
                     *           "name_en": "Backend developer",
                     *           "aliases": [
                     *             "Backend engineer"
                     *           ],
                     *           "is_archived": false,
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["AdminProfessionView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdminProfessionsController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name_ru": "Бэкенд-разработчик",
                 *       "name_en": "Backend developer",
                 *       "aliases": [
                 *         "Backend engineer"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateProfession"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "name": "Backend developer",
                     *       "name_ru": "Бэкенд-разработчик",
                     *       "name_en": "Backend developer",
                     *       "aliases": [
                     *         "Backend engineer"
                     *       ],
                     *       "is_archived": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminProfessionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdminProfessionsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name_ru": "Бэкенд-разработчик",
                 *       "name_en": "Backend developer",
                 *       "aliases": [
                 *         "Backend engineer"
                 *       ],
                 *       "is_archived": false
                 *     }
                 */
                "application/json": components["schemas"]["ChangeProfession"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "name": "Backend developer",
                     *       "name_ru": "Бэкенд-разработчик",
                     *       "name_en": "Backend developer",
                     *       "aliases": [
                     *         "Backend engineer"
                     *       ],
                     *       "is_archived": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminProfessionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    AdminProfessionsController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "into_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                 *     }
                 */
                "application/json": components["schemas"]["MergeProfession"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "name": "Backend developer",
                     *       "name_ru": "Бэкенд-разработчик",
                     *       "name_en": "Backend developer",
                     *       "aliases": [
                     *         "Backend engineer"
                     *       ],
                     *       "is_archived": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AdminProfessionView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    OwnAccountController_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exported_at": "2026-03-02T09:00:00.000Z",
                     *       "data": {
                     *         "account": {
                     *           "email": "olga@northern-light.example",
                     *           "full_name": "Olga Belova"
                     *         },
                     *         "logins": [],
                     *         "notes": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AccountExport"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    OwnAccountController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": components["schemas"]["DeleteAccount"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_list: {
        parameters: {
            query?: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                vacancy_id?: string;
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                candidate_id?: string;
                /** @example in_chat */
                status?: "new" | "in_chat" | "approved" | "rejected";
                /** @example inbox */
                stage?: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
                /** @example false */
                is_incomplete?: boolean;
                /** @example false */
                is_review_requested?: boolean;
                /**
                 * @description Rejected by the bot; a person has yet to confirm it.
                 * @example false
                 */
                is_unconfirmed?: boolean;
                /** @example 0.5 */
                min_score?: number;
                /**
                 * @description Words of the name, e-mail, city or CV of the candidate, in any order, each possibly only begun; ё and accents count for nothing.
                 * @example anna petr
                 */
                q?: string;
                /** @example created_at */
                sort?: "created_at" | "relevance_score";
                /** @example desc */
                order?: "asc" | "desc";
                /** @example 25 */
                limit?: number;
                /**
                 * @description Or `cursor`, which has no upper limit.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "vacancy": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "title": "Backend developer"
                     *           },
                     *           "candidate": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "full_name": "Anna Petrova",
                     *             "email": "anna@mail.example",
                     *             "city": "Moscow"
                     *           },
                     *           "status": "new",
                     *           "stage": "inbox",
                     *           "relevance_score": 0.8125,
                     *           "rejection_reasons": [],
                     *           "is_confirmed": false,
                     *           "is_incomplete": false,
                     *           "is_review_requested": false,
                     *           "closed_reason": "withdrawn",
                     *           "decided_at": "2026-03-02T09:00:00.000Z",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ResponseView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ApplicationsController_apply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From `POST /candidates`.
                 * @example qk3…
                 */
                "X-Candidate-Token": string;
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *       "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                 *     }
                 */
                "application/json": components["schemas"]["Apply"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "status": "new",
                     *       "chat_token": "qk3…",
                     *       "chat_link": "https://jobs.example/chat/019a9f3e…#token=…",
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Applied"];
                };
            };
            400: components["responses"]["Malformed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_exportCsv: {
        parameters: {
            query?: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                vacancy_id?: string;
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                candidate_id?: string;
                /** @example in_chat */
                status?: "new" | "in_chat" | "approved" | "rejected";
                /** @example inbox */
                stage?: "inbox" | "screening" | "shortlist" | "interview" | "offer" | "hired" | "declined";
                /** @example false */
                is_incomplete?: boolean;
                /** @example false */
                is_review_requested?: boolean;
                /**
                 * @description Rejected by the bot; a person has yet to confirm it.
                 * @example false
                 */
                is_unconfirmed?: boolean;
                /** @example 0.5 */
                min_score?: number;
                /**
                 * @description Words of the name, e-mail, city or CV of the candidate, in any order, each possibly only begun; ё and accents count for nothing.
                 * @example anna petr
                 */
                q?: string;
                /** @example created_at */
                sort?: "created_at" | "relevance_score";
                /** @example desc */
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "vacancy": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "title": "Backend developer"
                     *       },
                     *       "candidate": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "full_name": "Anna Petrova",
                     *         "email": "anna@mail.example",
                     *         "city": "Moscow"
                     *       },
                     *       "status": "new",
                     *       "stage": "inbox",
                     *       "relevance_score": 0.8125,
                     *       "rejection_reasons": [],
                     *       "is_confirmed": false,
                     *       "is_incomplete": false,
                     *       "is_review_requested": false,
                     *       "closed_reason": "withdrawn",
                     *       "decided_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "approve_threshold": 0.6,
                     *       "chat": {
                     *         "started_at": "2026-03-02T09:00:00.000Z",
                     *         "ended_at": "2026-03-02T09:00:00.000Z",
                     *         "taken_over_by": null,
                     *         "taken_over_by_name": null
                     *       },
                     *       "score": {
                     *         "relevance_score": 0.8125,
                     *         "rubric_version": "1",
                     *         "input_hash": "9f2c…",
                     *         "breakdown": [
                     *           {
                     *             "id": "skill:typescript",
                     *             "topic": "skill",
                     *             "importance": "must",
                     *             "weight": 0.25,
                     *             "points": 1,
                     *             "outcome": "met",
                     *             "reason": {
                     *               "code": "skill.missing"
                     *             },
                     *             "evidence": [
                     *               {
                     *                 "source": "resume",
                     *                 "seq": 4,
                     *                 "start": 120,
                     *                 "end": 146,
                     *                 "quote": "Four years with TypeScript"
                     *               }
                     *             ],
                     *             "knocked_out": false
                     *           }
                     *         ],
                     *         "scored_at": "2026-03-02T09:00:00.000Z"
                     *       },
                     *       "decisions": [
                     *         {
                     *           "actor_kind": "bot",
                     *           "actor_id": null,
                     *           "actor_name": null,
                     *           "status_before": "in_chat",
                     *           "status_after": "approved",
                     *           "reason": null,
                     *           "relevance_score": 0.8125,
                     *           "approve_threshold": 0.6,
                     *           "rubric_version": "1",
                     *           "breakdown": [
                     *             {
                     *               "id": "skill:typescript",
                     *               "topic": "skill",
                     *               "importance": "must",
                     *               "weight": 0.25,
                     *               "points": 1,
                     *               "outcome": "met",
                     *               "reason": {
                     *                 "code": "skill.missing"
                     *               },
                     *               "knocked_out": false
                     *             }
                     *           ],
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "actor_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "actor_name": "Olga Ivanova",
                     *           "from": "inbox",
                     *           "to": "screening",
                     *           "reason": null,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "notes": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_name": "Olga Ivanova",
                     *           "note_text": "Call on Monday.",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResponseDetailView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "approved",
                 *       "reason": "Strong portfolio."
                 *     }
                 */
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "vacancy": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "title": "Backend developer"
                     *       },
                     *       "candidate": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "full_name": "Anna Petrova",
                     *         "email": "anna@mail.example",
                     *         "city": "Moscow"
                     *       },
                     *       "status": "new",
                     *       "stage": "inbox",
                     *       "relevance_score": 0.8125,
                     *       "rejection_reasons": [],
                     *       "is_confirmed": false,
                     *       "is_incomplete": false,
                     *       "is_review_requested": false,
                     *       "closed_reason": "withdrawn",
                     *       "decided_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "approve_threshold": 0.6,
                     *       "chat": {
                     *         "started_at": "2026-03-02T09:00:00.000Z",
                     *         "ended_at": "2026-03-02T09:00:00.000Z",
                     *         "taken_over_by": null,
                     *         "taken_over_by_name": null
                     *       },
                     *       "score": {
                     *         "relevance_score": 0.8125,
                     *         "rubric_version": "1",
                     *         "input_hash": "9f2c…",
                     *         "breakdown": [
                     *           {
                     *             "id": "skill:typescript",
                     *             "topic": "skill",
                     *             "importance": "must",
                     *             "weight": 0.25,
                     *             "points": 1,
                     *             "outcome": "met",
                     *             "reason": {
                     *               "code": "skill.missing"
                     *             },
                     *             "evidence": [
                     *               {
                     *                 "source": "resume",
                     *                 "seq": 4,
                     *                 "start": 120,
                     *                 "end": 146,
                     *                 "quote": "Four years with TypeScript"
                     *               }
                     *             ],
                     *             "knocked_out": false
                     *           }
                     *         ],
                     *         "scored_at": "2026-03-02T09:00:00.000Z"
                     *       },
                     *       "decisions": [
                     *         {
                     *           "actor_kind": "bot",
                     *           "actor_id": null,
                     *           "actor_name": null,
                     *           "status_before": "in_chat",
                     *           "status_after": "approved",
                     *           "reason": null,
                     *           "relevance_score": 0.8125,
                     *           "approve_threshold": 0.6,
                     *           "rubric_version": "1",
                     *           "breakdown": [
                     *             {
                     *               "id": "skill:typescript",
                     *               "topic": "skill",
                     *               "importance": "must",
                     *               "weight": 0.25,
                     *               "points": 1,
                     *               "outcome": "met",
                     *               "reason": {
                     *                 "code": "skill.missing"
                     *               },
                     *               "knocked_out": false
                     *             }
                     *           ],
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "actor_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "actor_name": "Olga Ivanova",
                     *           "from": "inbox",
                     *           "to": "screening",
                     *           "reason": null,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "notes": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_name": "Olga Ivanova",
                     *           "note_text": "Call on Monday.",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResponseDetailView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stage": "screening",
                 *       "from": "inbox",
                 *       "reason": "The offer was withdrawn."
                 *     }
                 */
                "application/json": components["schemas"]["MoveResponse"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "vacancy": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "title": "Backend developer"
                     *       },
                     *       "candidate": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "full_name": "Anna Petrova",
                     *         "email": "anna@mail.example",
                     *         "city": "Moscow"
                     *       },
                     *       "status": "new",
                     *       "stage": "inbox",
                     *       "relevance_score": 0.8125,
                     *       "rejection_reasons": [],
                     *       "is_confirmed": false,
                     *       "is_incomplete": false,
                     *       "is_review_requested": false,
                     *       "closed_reason": "withdrawn",
                     *       "decided_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "approve_threshold": 0.6,
                     *       "chat": {
                     *         "started_at": "2026-03-02T09:00:00.000Z",
                     *         "ended_at": "2026-03-02T09:00:00.000Z",
                     *         "taken_over_by": null,
                     *         "taken_over_by_name": null
                     *       },
                     *       "score": {
                     *         "relevance_score": 0.8125,
                     *         "rubric_version": "1",
                     *         "input_hash": "9f2c…",
                     *         "breakdown": [
                     *           {
                     *             "id": "skill:typescript",
                     *             "topic": "skill",
                     *             "importance": "must",
                     *             "weight": 0.25,
                     *             "points": 1,
                     *             "outcome": "met",
                     *             "reason": {
                     *               "code": "skill.missing"
                     *             },
                     *             "evidence": [
                     *               {
                     *                 "source": "resume",
                     *                 "seq": 4,
                     *                 "start": 120,
                     *                 "end": 146,
                     *                 "quote": "Four years with TypeScript"
                     *               }
                     *             ],
                     *             "knocked_out": false
                     *           }
                     *         ],
                     *         "scored_at": "2026-03-02T09:00:00.000Z"
                     *       },
                     *       "decisions": [
                     *         {
                     *           "actor_kind": "bot",
                     *           "actor_id": null,
                     *           "actor_name": null,
                     *           "status_before": "in_chat",
                     *           "status_after": "approved",
                     *           "reason": null,
                     *           "relevance_score": 0.8125,
                     *           "approve_threshold": 0.6,
                     *           "rubric_version": "1",
                     *           "breakdown": [
                     *             {
                     *               "id": "skill:typescript",
                     *               "topic": "skill",
                     *               "importance": "must",
                     *               "weight": 0.25,
                     *               "points": 1,
                     *               "outcome": "met",
                     *               "reason": {
                     *                 "code": "skill.missing"
                     *               },
                     *               "knocked_out": false
                     *             }
                     *           ],
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "moves": [
                     *         {
                     *           "actor_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "actor_name": "Olga Ivanova",
                     *           "from": "inbox",
                     *           "to": "screening",
                     *           "reason": null,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "notes": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "account_name": "Olga Ivanova",
                     *           "note_text": "Call on Monday.",
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ResponseDetailView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ResponsesController_writeNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note_text": "Call on Monday."
                 *     }
                 */
                "application/json": components["schemas"]["WriteNote"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "account_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "account_name": "Olga Ivanova",
                     *       "note_text": "Call on Monday.",
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NoteView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ApplicationsController_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From `POST /responses`.
                 * @example qk3…
                 */
                "X-Chat-Token": string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "status": "new",
                     *       "is_review_requested": false,
                     *       "closed_reason": "withdrawn"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnResponseView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    ApplicationsController_requestReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description From `POST /responses`.
                 * @example qk3…
                 */
                "X-Chat-Token": string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "status": "new",
                     *       "is_review_requested": false,
                     *       "closed_reason": "withdrawn"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnResponseView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SavedFiltersController_list: {
        parameters: {
            query?: {
                /** @example responses */
                list?: "responses";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "list": "responses",
                     *           "name": "Strong, not yet called",
                     *           "filter": {
                     *             "q": "anna petr",
                     *             "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "status": "approved",
                     *             "stage": "inbox",
                     *             "min_score": 0.8,
                     *             "is_incomplete": false,
                     *             "is_review_requested": false,
                     *             "is_unconfirmed": false
                     *           },
                     *           "sort": "created_at",
                     *           "sort_order": "desc",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["SavedFilterView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SavedFiltersController_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "list": "responses",
                 *       "name": "Strong, not yet called",
                 *       "filter": {
                 *         "q": "anna petr",
                 *         "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *         "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                 *         "status": "approved",
                 *         "stage": "inbox",
                 *         "min_score": 0.8,
                 *         "is_incomplete": false,
                 *         "is_review_requested": false,
                 *         "is_unconfirmed": false
                 *       },
                 *       "sort": "created_at",
                 *       "sort_order": "desc"
                 *     }
                 */
                "application/json": components["schemas"]["SaveFilter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "list": "responses",
                     *       "name": "Strong, not yet called",
                     *       "filter": {
                     *         "q": "anna petr",
                     *         "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "status": "approved",
                     *         "stage": "inbox",
                     *         "min_score": 0.8,
                     *         "is_incomplete": false,
                     *         "is_review_requested": false,
                     *         "is_unconfirmed": false
                     *       },
                     *       "sort": "created_at",
                     *       "sort_order": "desc",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedFilterView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SavedFiltersController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SavedFiltersController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Strong, called"
                 *     }
                 */
                "application/json": components["schemas"]["RenameSavedFilter"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "list": "responses",
                     *       "name": "Strong, not yet called",
                     *       "filter": {
                     *         "q": "anna petr",
                     *         "vacancy_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "candidate_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "status": "approved",
                     *         "stage": "inbox",
                     *         "min_score": 0.8,
                     *         "is_incomplete": false,
                     *         "is_review_requested": false,
                     *         "is_unconfirmed": false
                     *       },
                     *       "sort": "created_at",
                     *       "sort_order": "desc",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SavedFilterView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SettingsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "cancel_notice_hours",
                     *           "value": 2,
                     *           "default": 2,
                     *           "min": 0,
                     *           "max": 168,
                     *           "unit": "hours",
                     *           "why": "So long before the start a booking can still be cancelled.",
                     *           "changed_at": "2026-03-02T09:00:00.000Z",
                     *           "changed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    SettingsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cancel_notice_hours": 2,
                 *       "booking_closes_minutes": 15,
                 *       "slot_standard_minutes": 60,
                 *       "slot_min_minutes": 15,
                 *       "slot_max_minutes": 120,
                 *       "start_times_at_once": 20,
                 *       "unlock_points": 3,
                 *       "booking_price_points": 1,
                 *       "interview_reward_points": 1,
                 *       "starter_grant_points": 0,
                 *       "repeated_pair_times": 4,
                 *       "repeated_pair_days": 30,
                 *       "able_to_book_alert_percent": 20,
                 *       "auto_complete_hours": 2,
                 *       "archive_days": 30,
                 *       "feedback_reminder_hours": 24,
                 *       "feedback_open_days": 14,
                 *       "feedback_blind_hours": 72,
                 *       "feedback_acceptance_hours": 72,
                 *       "high_rating_stars": 5,
                 *       "rating_prior_times": 5,
                 *       "rating_shown_from_times": 3,
                 *       "no_show_report_from_minutes": 15,
                 *       "no_show_report_until_hours": 24,
                 *       "no_show_objection_hours": 48,
                 *       "no_show_unclear_days": 7,
                 *       "strike_days": 180,
                 *       "second_strike_suspension_days": 7,
                 *       "third_strike_suspension_days": 30,
                 *       "case_due_days": 7,
                 *       "appeal_due_days": 7,
                 *       "case_claim_minutes": 30,
                 *       "case_appeal_days": 14,
                 *       "interview_grace_minutes": 10
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "cancel_notice_hours",
                     *           "value": 2,
                     *           "default": 2,
                     *           "min": 0,
                     *           "max": 168,
                     *           "unit": "hours",
                     *           "why": "So long before the start a booking can still be cancelled.",
                     *           "changed_at": "2026-03-02T09:00:00.000Z",
                     *           "changed_by": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    StatisticsController_ofEmployer: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in the time zone of the account; 29 days before `to` unless given.
                 * @example 2026-02-01
                 */
                from?: string;
                /**
                 * @description The last day, included; today unless given. At most 366 days.
                 * @example 2026-03-02
                 */
                to?: string;
                /**
                 * @description Of this vacancy alone.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                vacancy_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-02-01",
                     *       "to": "2026-03-02",
                     *       "time_zone": "Europe/Moscow",
                     *       "total": 40,
                     *       "withdrawn": 2,
                     *       "responses_per_day": [
                     *         {
                     *           "day": "2026-03-02",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "by_status": [
                     *         {
                     *           "status": "new",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "by_stage": [
                     *         {
                     *           "stage": "inbox",
                     *           "count": 4
                     *         }
                     *       ],
                     *       "time_to_decision": {
                     *         "bot": {
                     *           "count": 12,
                     *           "median_seconds": 540,
                     *           "p90_seconds": 86400
                     *         },
                     *         "person": {
                     *           "count": 12,
                     *           "median_seconds": 540,
                     *           "p90_seconds": 86400
                     *         }
                     *       },
                     *       "best_vacancies": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "title": "Backend developer",
                     *           "status": "draft",
                     *           "count": 40,
                     *           "approved_count": 10,
                     *           "approved_share": 0.25,
                     *           "mean_score": 0.61
                     *         }
                     *       ],
                     *       "open_tasks": {
                     *         "unconfirmed_rejections": 3,
                     *         "review_requests": 1,
                     *         "incomplete": 2
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["EmployerStatisticsView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    DraftingController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Backend developer\nRequirements:\n- 3+ years with TypeScript\n- English B1\nNice to have: Kafka",
                 *       "language": "ru"
                 *     }
                 */
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": "Backend developer",
                     *       "location": null,
                     *       "work_format": null,
                     *       "salary_min": null,
                     *       "salary_max": null,
                     *       "currency": null,
                     *       "salary_period": null,
                     *       "language": "en",
                     *       "requirements": {
                     *         "skills": [
                     *           {
                     *             "name": "TypeScript",
                     *             "importance": "must",
                     *             "min_years": 3
                     *           },
                     *           {
                     *             "name": "Kafka",
                     *             "importance": "nice"
                     *           }
                     *         ],
                     *         "min_experience_years": null,
                     *         "languages": [
                     *           {
                     *             "code": "en",
                     *             "level": "b1"
                     *           }
                     *         ],
                     *         "education": null,
                     *         "locations": [],
                     *         "questions": [
                     *           {
                     *             "id": "start_date",
                     *             "text": "When could you start?",
                     *             "kind": "date",
                     *             "importance": "nice"
                     *           }
                     *         ]
                     *       },
                     *       "evidence": [
                     *         {
                     *           "path": "requirements.skills.0",
                     *           "quote": "3+ years with TypeScript",
                     *           "start": 34,
                     *           "end": 58
                     *         }
                     *       ],
                     *       "open_points": [
                     *         {
                     *           "code": "salary.missing",
                     *           "path": "requirements.questions.1",
                     *           "quote": "Understanding of OOP",
                     *           "start": 70,
                     *           "end": 90
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    DraftingController_testChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vacancy": {
                 *         "title": "Backend developer",
                 *         "description": "We build booking software for clinics and look for a second backend developer.",
                 *         "requirements": {
                 *           "skills": [
                 *             {
                 *               "name": "TypeScript",
                 *               "importance": "must",
                 *               "min_years": 2
                 *             },
                 *             {
                 *               "name": "PostgreSQL",
                 *               "importance": "nice"
                 *             }
                 *           ],
                 *           "min_experience_years": 3,
                 *           "languages": [
                 *             {
                 *               "code": "en",
                 *               "level": "b1"
                 *             }
                 *           ],
                 *           "education": null,
                 *           "locations": [],
                 *           "questions": [
                 *             {
                 *               "id": "salary",
                 *               "text": "What monthly pay do you expect?",
                 *               "kind": "number",
                 *               "unit": "money",
                 *               "accept": {
                 *                 "max": 300000
                 *               },
                 *               "importance": "nice"
                 *             },
                 *             {
                 *               "id": "start",
                 *               "text": "When can you start?",
                 *               "kind": "date",
                 *               "importance": "nice"
                 *             }
                 *           ]
                 *         },
                 *         "location": "Moscow",
                 *         "work_format": "hybrid",
                 *         "salary_min": 200000,
                 *         "salary_max": 300000,
                 *         "currency": "RUB",
                 *         "salary_period": "month",
                 *         "language": "ru",
                 *         "status": "open",
                 *         "approve_threshold": 0.6,
                 *         "auto_reject": false,
                 *         "faqs": [
                 *           {
                 *             "question": "Is there a trial day?",
                 *             "answer": "Yes, a paid one, in the second week."
                 *           }
                 *         ]
                 *       },
                 *       "candidate_name": "Anna Petrova",
                 *       "city": "Moscow",
                 *       "resume_text": "Backend developer. TypeScript since 2021.",
                 *       "state": {
                 *         "began_on": "2026-03-02",
                 *         "said": [
                 *           "Yes"
                 *         ]
                 *       },
                 *       "message_text": "Yes, four years."
                 *     }
                 */
                "application/json": components["schemas"]["TestChatInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": {
                     *         "began_on": "2026-03-02",
                     *         "said": [
                     *           "Yes"
                     *         ]
                     *       },
                     *       "lines": [
                     *         {
                     *           "message_text": "Have you worked with Kafka?",
                     *           "question": {
                     *             "point_id": "skill:kafka",
                     *             "kind": "yes_no",
                     *             "options": [
                     *               "Yes",
                     *               "No"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "is_finished": false,
                     *       "score": {
                     *         "relevance_score": 0.8125,
                     *         "rubric_version": "1",
                     *         "verdict": "approved",
                     *         "reasons": [],
                     *         "breakdown": [
                     *           {
                     *             "id": "skill:typescript",
                     *             "topic": "skill",
                     *             "importance": "must",
                     *             "weight": 0.25,
                     *             "points": 1,
                     *             "outcome": "met",
                     *             "reason": {
                     *               "code": "skill.missing"
                     *             },
                     *             "evidence": [
                     *               {
                     *                 "source": "resume",
                     *                 "seq": 4,
                     *                 "start": 120,
                     *                 "end": 146,
                     *                 "quote": "Four years with TypeScript"
                     *               }
                     *             ],
                     *             "knocked_out": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TestChatView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_list: {
        parameters: {
            query?: {
                /** @example open */
                status?: "draft" | "open" | "paused" | "closed";
                /**
                 * @description Text in the title.
                 * @example developer
                 */
                q?: string;
                /** @example 25 */
                limit?: number;
                /** @example 1 */
                page?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "title": "Backend developer",
                     *           "description": "We build booking software for clinics and look for a second backend developer.",
                     *           "requirements": {
                     *             "skills": [
                     *               {
                     *                 "name": "TypeScript",
                     *                 "importance": "must",
                     *                 "min_years": 2
                     *               },
                     *               {
                     *                 "name": "PostgreSQL",
                     *                 "importance": "nice"
                     *               }
                     *             ],
                     *             "min_experience_years": 3,
                     *             "languages": [
                     *               {
                     *                 "code": "en",
                     *                 "level": "b1"
                     *               }
                     *             ],
                     *             "education": null,
                     *             "locations": [],
                     *             "questions": [
                     *               {
                     *                 "id": "salary",
                     *                 "text": "What monthly pay do you expect?",
                     *                 "kind": "number",
                     *                 "unit": "money",
                     *                 "accept": {
                     *                   "max": 300000
                     *                 },
                     *                 "importance": "nice"
                     *               },
                     *               {
                     *                 "id": "start",
                     *                 "text": "When can you start?",
                     *                 "kind": "date",
                     *                 "importance": "nice"
                     *               }
                     *             ]
                     *           },
                     *           "faqs": [
                     *             {
                     *               "question": "Is there a trial day?",
                     *               "answer": "Yes, a paid one, in the second week."
                     *             }
                     *           ],
                     *           "location": "Moscow",
                     *           "work_format": "office",
                     *           "salary_min": 200000,
                     *           "salary_max": 300000,
                     *           "currency": "RUB",
                     *           "salary_period": "hour",
                     *           "language": "ru",
                     *           "status": "draft",
                     *           "approve_threshold": 0.6,
                     *           "auto_reject": false,
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-03-02T09:00:00.000Z",
                     *           "responses_count": 12,
                     *           "inbox_count": 3
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["VacancySummaryView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_post: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Backend developer",
                 *       "description": "We build booking software for clinics and look for a second backend developer.",
                 *       "requirements": {
                 *         "skills": [
                 *           {
                 *             "name": "TypeScript",
                 *             "importance": "must",
                 *             "min_years": 2
                 *           },
                 *           {
                 *             "name": "PostgreSQL",
                 *             "importance": "nice"
                 *           }
                 *         ],
                 *         "min_experience_years": 3,
                 *         "languages": [
                 *           {
                 *             "code": "en",
                 *             "level": "b1"
                 *           }
                 *         ],
                 *         "education": null,
                 *         "locations": [],
                 *         "questions": [
                 *           {
                 *             "id": "salary",
                 *             "text": "What monthly pay do you expect?",
                 *             "kind": "number",
                 *             "unit": "money",
                 *             "accept": {
                 *               "max": 300000
                 *             },
                 *             "importance": "nice"
                 *           },
                 *           {
                 *             "id": "start",
                 *             "text": "When can you start?",
                 *             "kind": "date",
                 *             "importance": "nice"
                 *           }
                 *         ]
                 *       },
                 *       "location": "Moscow",
                 *       "work_format": "hybrid",
                 *       "salary_min": 200000,
                 *       "salary_max": 300000,
                 *       "currency": "RUB",
                 *       "salary_period": "month",
                 *       "language": "ru",
                 *       "status": "open",
                 *       "approve_threshold": 0.6,
                 *       "auto_reject": false,
                 *       "faqs": [
                 *         {
                 *           "question": "Is there a trial day?",
                 *           "answer": "Yes, a paid one, in the second week."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VacancyInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "title": "Backend developer",
                     *       "description": "We build booking software for clinics and look for a second backend developer.",
                     *       "requirements": {
                     *         "skills": [
                     *           {
                     *             "name": "TypeScript",
                     *             "importance": "must",
                     *             "min_years": 2
                     *           },
                     *           {
                     *             "name": "PostgreSQL",
                     *             "importance": "nice"
                     *           }
                     *         ],
                     *         "min_experience_years": 3,
                     *         "languages": [
                     *           {
                     *             "code": "en",
                     *             "level": "b1"
                     *           }
                     *         ],
                     *         "education": null,
                     *         "locations": [],
                     *         "questions": [
                     *           {
                     *             "id": "salary",
                     *             "text": "What monthly pay do you expect?",
                     *             "kind": "number",
                     *             "unit": "money",
                     *             "accept": {
                     *               "max": 300000
                     *             },
                     *             "importance": "nice"
                     *           },
                     *           {
                     *             "id": "start",
                     *             "text": "When can you start?",
                     *             "kind": "date",
                     *             "importance": "nice"
                     *           }
                     *         ]
                     *       },
                     *       "faqs": [
                     *         {
                     *           "question": "Is there a trial day?",
                     *           "answer": "Yes, a paid one, in the second week."
                     *         }
                     *       ],
                     *       "location": "Moscow",
                     *       "work_format": "office",
                     *       "salary_min": 200000,
                     *       "salary_max": 300000,
                     *       "currency": "RUB",
                     *       "salary_period": "hour",
                     *       "language": "ru",
                     *       "status": "draft",
                     *       "approve_threshold": 0.6,
                     *       "auto_reject": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "title": "Backend developer",
                     *       "description": "We build booking software for clinics and look for a second backend developer.",
                     *       "requirements": {
                     *         "skills": [
                     *           {
                     *             "name": "TypeScript",
                     *             "importance": "must",
                     *             "min_years": 2
                     *           },
                     *           {
                     *             "name": "PostgreSQL",
                     *             "importance": "nice"
                     *           }
                     *         ],
                     *         "min_experience_years": 3,
                     *         "languages": [
                     *           {
                     *             "code": "en",
                     *             "level": "b1"
                     *           }
                     *         ],
                     *         "education": null,
                     *         "locations": [],
                     *         "questions": [
                     *           {
                     *             "id": "salary",
                     *             "text": "What monthly pay do you expect?",
                     *             "kind": "number",
                     *             "unit": "money",
                     *             "accept": {
                     *               "max": 300000
                     *             },
                     *             "importance": "nice"
                     *           },
                     *           {
                     *             "id": "start",
                     *             "text": "When can you start?",
                     *             "kind": "date",
                     *             "importance": "nice"
                     *           }
                     *         ]
                     *       },
                     *       "faqs": [
                     *         {
                     *           "question": "Is there a trial day?",
                     *           "answer": "Yes, a paid one, in the second week."
                     *         }
                     *       ],
                     *       "location": "Moscow",
                     *       "work_format": "office",
                     *       "salary_min": 200000,
                     *       "salary_max": 300000,
                     *       "currency": "RUB",
                     *       "salary_period": "hour",
                     *       "language": "ru",
                     *       "status": "draft",
                     *       "approve_threshold": 0.6,
                     *       "auto_reject": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Backend developer",
                 *       "description": "We build booking software for clinics and look for a second backend developer.",
                 *       "requirements": {
                 *         "skills": [
                 *           {
                 *             "name": "TypeScript",
                 *             "importance": "must",
                 *             "min_years": 2
                 *           },
                 *           {
                 *             "name": "PostgreSQL",
                 *             "importance": "nice"
                 *           }
                 *         ],
                 *         "min_experience_years": 3,
                 *         "languages": [
                 *           {
                 *             "code": "en",
                 *             "level": "b1"
                 *           }
                 *         ],
                 *         "education": null,
                 *         "locations": [],
                 *         "questions": [
                 *           {
                 *             "id": "salary",
                 *             "text": "What monthly pay do you expect?",
                 *             "kind": "number",
                 *             "unit": "money",
                 *             "accept": {
                 *               "max": 300000
                 *             },
                 *             "importance": "nice"
                 *           },
                 *           {
                 *             "id": "start",
                 *             "text": "When can you start?",
                 *             "kind": "date",
                 *             "importance": "nice"
                 *           }
                 *         ]
                 *       },
                 *       "location": "Moscow",
                 *       "work_format": "hybrid",
                 *       "salary_min": 200000,
                 *       "salary_max": 300000,
                 *       "currency": "RUB",
                 *       "salary_period": "month",
                 *       "language": "ru",
                 *       "status": "open",
                 *       "approve_threshold": 0.6,
                 *       "auto_reject": false,
                 *       "faqs": [
                 *         {
                 *           "question": "Is there a trial day?",
                 *           "answer": "Yes, a paid one, in the second week."
                 *         }
                 *       ],
                 *       "updated_at": "2026-12-01T09:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["VacancyReplacement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "title": "Backend developer",
                     *       "description": "We build booking software for clinics and look for a second backend developer.",
                     *       "requirements": {
                     *         "skills": [
                     *           {
                     *             "name": "TypeScript",
                     *             "importance": "must",
                     *             "min_years": 2
                     *           },
                     *           {
                     *             "name": "PostgreSQL",
                     *             "importance": "nice"
                     *           }
                     *         ],
                     *         "min_experience_years": 3,
                     *         "languages": [
                     *           {
                     *             "code": "en",
                     *             "level": "b1"
                     *           }
                     *         ],
                     *         "education": null,
                     *         "locations": [],
                     *         "questions": [
                     *           {
                     *             "id": "salary",
                     *             "text": "What monthly pay do you expect?",
                     *             "kind": "number",
                     *             "unit": "money",
                     *             "accept": {
                     *               "max": 300000
                     *             },
                     *             "importance": "nice"
                     *           },
                     *           {
                     *             "id": "start",
                     *             "text": "When can you start?",
                     *             "kind": "date",
                     *             "importance": "nice"
                     *           }
                     *         ]
                     *       },
                     *       "faqs": [
                     *         {
                     *           "question": "Is there a trial day?",
                     *           "answer": "Yes, a paid one, in the second week."
                     *         }
                     *       ],
                     *       "location": "Moscow",
                     *       "work_format": "office",
                     *       "salary_min": 200000,
                     *       "salary_max": 300000,
                     *       "currency": "RUB",
                     *       "salary_period": "hour",
                     *       "language": "ru",
                     *       "status": "draft",
                     *       "approve_threshold": 0.6,
                     *       "auto_reject": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    VacanciesController_replaceFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "question": "Is there a trial day?",
                 *           "answer": "Yes, a paid one, in the second week."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FaqsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "title": "Backend developer",
                     *       "description": "We build booking software for clinics and look for a second backend developer.",
                     *       "requirements": {
                     *         "skills": [
                     *           {
                     *             "name": "TypeScript",
                     *             "importance": "must",
                     *             "min_years": 2
                     *           },
                     *           {
                     *             "name": "PostgreSQL",
                     *             "importance": "nice"
                     *           }
                     *         ],
                     *         "min_experience_years": 3,
                     *         "languages": [
                     *           {
                     *             "code": "en",
                     *             "level": "b1"
                     *           }
                     *         ],
                     *         "education": null,
                     *         "locations": [],
                     *         "questions": [
                     *           {
                     *             "id": "salary",
                     *             "text": "What monthly pay do you expect?",
                     *             "kind": "number",
                     *             "unit": "money",
                     *             "accept": {
                     *               "max": 300000
                     *             },
                     *             "importance": "nice"
                     *           },
                     *           {
                     *             "id": "start",
                     *             "text": "When can you start?",
                     *             "kind": "date",
                     *             "importance": "nice"
                     *           }
                     *         ]
                     *       },
                     *       "faqs": [
                     *         {
                     *           "question": "Is there a trial day?",
                     *           "answer": "Yes, a paid one, in the second week."
                     *         }
                     *       ],
                     *       "location": "Moscow",
                     *       "work_format": "office",
                     *       "salary_min": 200000,
                     *       "salary_max": 300000,
                     *       "currency": "RUB",
                     *       "salary_period": "hour",
                     *       "language": "ru",
                     *       "status": "draft",
                     *       "approve_threshold": 0.6,
                     *       "auto_reject": false,
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["VacancyView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    JobsController_list: {
        parameters: {
            query?: {
                /**
                 * @description Text in the title, the description or the place.
                 * @example developer
                 */
                q?: string;
                /** @example remote */
                work_format?: "office" | "hybrid" | "remote";
                /**
                 * @description Of one company.
                 * @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60
                 */
                employer_id?: string;
                /** @example Moscow */
                location?: string;
                /** @example ru */
                language?: "ru" | "en";
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "company_name": "Northern Light",
                     *           "title": "Backend developer",
                     *           "description": "We build booking software for clinics and look for a second backend developer.",
                     *           "location": "Moscow",
                     *           "work_format": "office",
                     *           "salary_min": 200000,
                     *           "salary_max": 300000,
                     *           "currency": "RUB",
                     *           "salary_period": "hour",
                     *           "language": "ru",
                     *           "skills": [
                     *             "TypeScript"
                     *           ],
                     *           "status": "open",
                     *           "retention_months": 12,
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["JobView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    JobsController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "company_name": "Northern Light",
                     *       "title": "Backend developer",
                     *       "description": "We build booking software for clinics and look for a second backend developer.",
                     *       "location": "Moscow",
                     *       "work_format": "office",
                     *       "salary_min": 200000,
                     *       "salary_max": 300000,
                     *       "currency": "RUB",
                     *       "salary_period": "hour",
                     *       "language": "ru",
                     *       "skills": [
                     *         "TypeScript"
                     *       ],
                     *       "status": "open",
                     *       "retention_months": 12,
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["JobView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    CompaniesController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "company_name": "Northern Light"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "url": "https://hooks.northern-light.example/smartbot",
                     *           "events": [
                     *             "response.created",
                     *             "response.decided"
                     *           ],
                     *           "is_active": true,
                     *           "failing_since": "2026-03-02T09:00:00.000Z",
                     *           "disabled_at": "2026-03-02T09:00:00.000Z",
                     *           "created_at": "2026-03-02T09:00:00.000Z",
                     *           "updated_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WebhookView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_create: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.northern-light.example/smartbot",
                 *       "events": [
                 *         "response.created"
                 *       ],
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "url": "https://hooks.northern-light.example/smartbot",
                     *       "events": [
                     *         "response.created",
                     *         "response.decided"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": "2026-03-02T09:00:00.000Z",
                     *       "disabled_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z",
                     *       "secret": "whsec_q83vEjRWeJC6m1VkIXd0s0lTzM2bq1cA5mYd0Qx3X0E="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecretView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_byId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "url": "https://hooks.northern-light.example/smartbot",
                     *       "events": [
                     *         "response.created",
                     *         "response.decided"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": "2026-03-02T09:00:00.000Z",
                     *       "disabled_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://hooks.northern-light.example/smartbot",
                 *       "events": [
                 *         "response.created"
                 *       ],
                 *       "is_active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "url": "https://hooks.northern-light.example/smartbot",
                     *       "events": [
                     *         "response.created",
                     *         "response.decided"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": "2026-03-02T09:00:00.000Z",
                     *       "disabled_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_rotate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "url": "https://hooks.northern-light.example/smartbot",
                     *       "events": [
                     *         "response.created",
                     *         "response.decided"
                     *       ],
                     *       "is_active": true,
                     *       "failing_since": "2026-03-02T09:00:00.000Z",
                     *       "disabled_at": "2026-03-02T09:00:00.000Z",
                     *       "created_at": "2026-03-02T09:00:00.000Z",
                     *       "updated_at": "2026-03-02T09:00:00.000Z",
                     *       "secret": "whsec_q83vEjRWeJC6m1VkIXd0s0lTzM2bq1cA5mYd0Qx3X0E="
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookWithSecretView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_test: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a repeat safe: for 24 hours the same key with the same content gets the first answer again, with another content 422.
                 * @example 5f0c7a52-9d6e-4c8b-8f1d-2b7e3c9a4d10
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "event": "response.created",
                     *       "status": "pending",
                     *       "attempts": 1,
                     *       "last_status": 200,
                     *       "last_failure": null,
                     *       "last_duration_ms": 84,
                     *       "last_attempt_at": "2026-03-02T09:00:00.000Z",
                     *       "next_attempt_at": "2026-03-02T09:00:00.000Z",
                     *       "settled_at": "2026-03-02T09:00:00.000Z",
                     *       "payload": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "version": 1,
                     *         "event": "response.created",
                     *         "occurred_at": "2026-03-02T09:00:00.000Z",
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "data": {
                     *           "response_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "status": "approved",
                     *           "by": "bot"
                     *         }
                     *       },
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_deliveries: {
        parameters: {
            query?: {
                /** @example 25 */
                limit?: number;
                /**
                 * @description From `next_cursor`.
                 * @example WyJqb2JzIiwiIiwiMDE5YTlmM2UtOGMxZC03YzdhLWI5YTQtM2MxZjdhMmQ1ZTYwIl0
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "event": "response.created",
                     *           "status": "pending",
                     *           "attempts": 1,
                     *           "last_status": 200,
                     *           "last_failure": null,
                     *           "last_duration_ms": 84,
                     *           "last_attempt_at": "2026-03-02T09:00:00.000Z",
                     *           "next_attempt_at": "2026-03-02T09:00:00.000Z",
                     *           "settled_at": "2026-03-02T09:00:00.000Z",
                     *           "payload": {
                     *             "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "version": 1,
                     *             "event": "response.created",
                     *             "occurred_at": "2026-03-02T09:00:00.000Z",
                     *             "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *             "data": {
                     *               "response_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *               "status": "approved",
                     *               "by": "bot"
                     *             }
                     *           },
                     *           "created_at": "2026-03-02T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "is_estimate": false,
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WebhookDeliveryView"][];
                        /** @example 1 */
                        total: number;
                        /**
                         * @description True where counting would cost a scan.
                         * @example false
                         */
                        is_estimate: boolean;
                        /**
                         * @description Where the next page begins; null on the last one.
                         * @example null
                         */
                        next_cursor: string | null;
                    };
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["OtherRefusal"];
        };
    };
    WebhooksController_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                id: string;
                /** @example 019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60 */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *       "event": "response.created",
                     *       "status": "pending",
                     *       "attempts": 1,
                     *       "last_status": 200,
                     *       "last_failure": null,
                     *       "last_duration_ms": 84,
                     *       "last_attempt_at": "2026-03-02T09:00:00.000Z",
                     *       "next_attempt_at": "2026-03-02T09:00:00.000Z",
                     *       "settled_at": "2026-03-02T09:00:00.000Z",
                     *       "payload": {
                     *         "id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "version": 1,
                     *         "event": "response.created",
                     *         "occurred_at": "2026-03-02T09:00:00.000Z",
                     *         "employer_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *         "data": {
                     *           "response_id": "019a9f3e-8c1d-7c7a-b9a4-3c1f7a2d5e60",
                     *           "status": "approved",
                     *           "by": "bot"
                     *         }
                     *       },
                     *       "created_at": "2026-03-02T09:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            401: components["responses"]["SignInNeeded"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["OtherRefusal"];
        };
    };
}
