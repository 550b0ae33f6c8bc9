import type { TestApp } from '../app.js';
import {
  aColleague,
  aMember,
  aNotification,
  anAccount,
  anInvitation,
  aProfession,
  aRecruiter,
  aResponse,
  aSavedFilter,
  aVacancy,
  type GivenMember,
  type GivenRecruiter,
  type GivenResponse,
} from '../given.js';
import { aCase, aSession, aSlot } from '../given-mock-interviews.js';
import { aWebhook, aWebhookDelivery } from '../webhook-receiver.js';

/** One of each: an employer with a vacancy and a response to it, a member, an administrator with two professions. */
export interface Tenant {
  recruiter: GivenRecruiter;
  vacancy: { id: string; updated_at: string };
  response: GivenResponse;
  colleague: { token: string; account_id: string };
  invitation: { id: string };
  member: GivenMember;
  /** Of the member: one that is open, and one that is booked. */
  slot: { id: string };
  session: { id: string; mock_interview_id: string };
  other_member: { account_id: string };
  /** Of the member, who is complained about and may know it. */
  case: { id: string };
  admin: { token: string; account_id: string };
  notification: { id: string };
  profession: { id: string };
  other_profession: { id: string };
  /** Of the recruiter. */
  saved_filter: { id: string };
  webhook: { id: string };
  webhook_delivery: { id: string };
}

export async function aTenant(app: TestApp): Promise<Tenant> {
  const recruiter = await aRecruiter(app);
  const vacancy = await aVacancy(app, recruiter);
  const member = await aMember(app);
  const webhook = await aWebhook(app, recruiter);
  const later = [new Date(app.clock.now().getTime() + 100 * 3_600_000)];
  const session = await aSession(app, { interviewer: member, scheduled_times: later });
  return {
    recruiter,
    vacancy,
    response: await aResponse(app, vacancy),
    colleague: await aColleague(app, recruiter),
    invitation: await anInvitation(app, recruiter),
    member,
    slot: await aSlot(app, member),
    session,
    other_member: session.interviewee,
    case: await aCase(app, session),
    admin: await anAccount(app, { staff_role: 'admin' }),
    notification: await aNotification(app, recruiter),
    profession: await aProfession(app),
    other_profession: await aProfession(app),
    saved_filter: await aSavedFilter(app, recruiter),
    webhook,
    webhook_delivery: await aWebhookDelivery(app, recruiter, webhook),
  };
}
