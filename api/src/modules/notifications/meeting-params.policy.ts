import type { MeetingParams } from './notification-kinds.policy.js';

interface Meeting {
  id: string;
  mock_interview_id: string;
  interviewer_id: string;
  interviewee_id: string;
  profession_id: string;
  scheduled_time: Date;
}

/** A session, as a notification for one of its two names it. */
export const meetingParams = (session: Meeting, account_id: string): MeetingParams => ({
  mock_interview_id: session.mock_interview_id,
  session_id: session.id,
  partner_id: account_id === session.interviewer_id ? session.interviewee_id : session.interviewer_id,
  profession_id: session.profession_id,
  scheduled_time: session.scheduled_time.toISOString(),
});
