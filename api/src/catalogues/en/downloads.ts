/** Headers and words of files that people download. */
export const downloads = {
  responses: {
    file_name: 'responses',
    columns: {
      full_name: 'Candidate',
      email: 'E-mail',
      phone: 'Phone',
      city: 'City',
      vacancy: 'Vacancy',
      status: 'Status',
      stage: 'Stage',
      relevance_score: 'Match, %',
      reasons: 'Reasons for rejection',
      notices: 'To note',
      created_at: 'Applied (%{time_zone})',
      decided_at: 'Decided (%{time_zone})',
    },
    status: { new: 'New', in_chat: 'In the chat', approved: 'Approved', rejected: 'Rejected' },
    stage: {
      inbox: 'Inbox',
      screening: 'Screening',
      shortlist: 'Shortlist',
      interview: 'Interview',
      offer: 'Offer',
      hired: 'Hired',
      declined: 'Declined',
    },
    notices: {
      unconfirmed: 'Decided by the bot, not confirmed by a person',
      review_requested: 'The candidate asks for a person',
      incomplete: 'The candidate fell silent in the chat',
      withdrawn: 'Withdrawn by the candidate',
      no_consent: 'No consent to keep the data',
    },
    decided_by_recruiter: 'Decided by a recruiter',
  },
};
