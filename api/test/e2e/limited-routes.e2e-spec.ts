import { type RateLimit, RateLimits } from '../../src/platform/limits/rate-limits.js';
import { startApp, type TestApp } from '../app.js';
import { call } from '../given.js';
import { aTenant, callerOf, pathOf, ROUTES, routeRows, secretOf, type Tenant } from '../routes/index.js';

/** Routes that are limited, and what is counted first. */
const LIMITED: Record<string, RateLimit> = {
  'POST /auth/login': 'login_address',
  'POST /auth/password/forgot': 'mail_address',
  'POST /auth/password/reset': 'login_address',
  'POST /auth/email/send-again': 'mail_account',
  'POST /employers/register': 'register_address',
  'POST /employers/me/team': 'mail_address',
  'POST /employers/invitations/:token/accept': 'login_address',
  'POST /employers/me/webhooks/:id/test': 'webhook_trial',
  'POST /employers/me/webhooks/:id/deliveries/:delivery_id/replay': 'webhook_trial',
  'POST /vacancies/draft': 'drafting_account',
  'POST /vacancies/test-chat': 'drafting_account',
  'POST /candidates': 'candidate_address',
  'POST /candidates/:id/resume': 'candidate_address',
  'POST /responses': 'candidate_address',
  'POST /members/register': 'register_address',
  'POST /mock-interviews': 'publishing_account',
  'PUT /mock-interviews/:id': 'booking_account',
  'POST /mock-interviews/:id/book': 'booking_account',
  'POST /sessions/:id/no-show': 'reporting_account',
  'POST /moderation/complaints': 'reporting_account',
};

const SECRET = 'asks for a secret that nobody guesses, and looks it up in no time';
const ONCE = 'is of effect once';
const OWN = "writes what only the caller's own company reads";
const STAFF = 'is for those who run the installation';

/** POST routes without a limit, and why they need none. */
const UNLIMITED: Record<string, string> = {
  'POST /auth/refresh': SECRET,
  'POST /auth/email/verify': SECRET,
  'POST /auth/logout': ONCE,
  'POST /ws-tickets': 'is gone within a minute, and sockets are limited',
  'POST /employers/me/webhooks': 'a company has a few at most',
  'POST /employers/me/webhooks/:id/rotate': OWN,
  'POST /vacancies': 'companies bring many over at once',
  'POST /responses/:id/decision': OWN,
  'POST /responses/:id/stage': OWN,
  'POST /responses/:id/notes': OWN,
  'POST /responses/:id/takeover': OWN,
  'POST /responses/:id/handback': OWN,
  'POST /responses/:id/withdraw': ONCE,
  'POST /responses/:id/review-request': ONCE,
  'POST /mock-interviews/preview-times': 'reckons with twenty times at most',
  'POST /members/me/calendar-feed': 'replaces one row',
  'POST /sessions/:id/cancel': 'needs a booking, which is limited',
  'POST /sessions/:id/dispute': ONCE,
  'POST /feedback': ONCE,
  'POST /mock-interviews/:id/feedback': ONCE,
  'POST /notifications/feedback-reminder': 'once a day',
  'POST /notifications/unsubscribe/:token': SECRET,
  'POST /notifications/:id/read': ONCE,
  'POST /notifications/read-all': ONCE,
  'POST /moderation/cases/:id/answer': ONCE,
  'POST /moderation/cases/:id/appeal': ONCE,
  'POST /moderation/cases/:id/claim': STAFF,
  'POST /moderation/cases/:id/release': STAFF,
  'POST /moderation/cases/:id/escalate': STAFF,
  'POST /moderation/cases/:id/decide': STAFF,
  'POST /admin/points/grants': STAFF,
  'POST /admin/points/grants/bulk': STAFF,
  'POST /admin/points/proof': STAFF,
  'POST /admin/professions': STAFF,
  'POST /admin/professions/:id/merge': STAFF,
  'POST /admin/accounts/:id/suspension': STAFF,
  'POST /admin/sessions/:id/archive': STAFF,
  'POST /admin/events/dead/replay': STAFF,
};

describe('How often a route may be called', () => {
  let app: TestApp;
  let tenant: Tenant;
  beforeAll(async () => {
    app = await startApp();
    tenant = await aTenant(app);
  }, 60_000);
  afterAll(() => app.stop());
  afterEach(() => jest.restoreAllMocks());

  test('every POST is limited, or it is said why it need not be', () => {
    const posts = Object.keys(ROUTES).filter((route) => route.startsWith('POST '));
    const told = [...Object.keys(LIMITED), ...Object.keys(UNLIMITED)];
    expect(posts.filter((route) => !told.includes(route))).toEqual([]);
    expect(told.filter((route) => !ROUTES[route])).toEqual([]);
  });

  test.each(routeRows().filter(({ route }) => LIMITED[route]))(
    '$route is counted before anything is done',
    async ({ route, method, path, facts }) => {
      const refusal = new Error('no more');
      const take = jest.spyOn(app.app.get(RateLimits), 'take').mockRejectedValue(refusal);
      const { status } = await call(app, method, pathOf(path, facts, tenant), facts.body?.(tenant), {
        token: callerOf(facts, tenant).token,
        headers: secretOf(facts, tenant),
      });
      expect([status, take.mock.calls.map(([limit]) => limit)]).toEqual([500, [LIMITED[route]]]);
    },
  );
});
