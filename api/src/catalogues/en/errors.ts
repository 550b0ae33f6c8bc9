/** Refusals, by code (`errors.<code>`): one sentence that says what is wrong and, where it helps, what to do. */
export const errors = {
  http: {
    invalid: 'Some of the data is not valid.',
    malformed: 'The request is not valid JSON.',
    malformed_form: 'The form with the file could not be read.',
    not_found: 'There is nothing at this address.',
    unsupported_type: 'This content type is not accepted here.',
    conflict: 'This contradicts something that has changed meanwhile. Reload and try again.',
    idempotency_key_reused:
      'This Idempotency-Key was used for a request with other content. Take a new key for each new request.',
    idempotency_key_in_use: 'The same request is still at work. Repeat it in %{seconds} s to get its answer.',
    too_large: 'The request is too large.',
    timed_out: 'The request took too long to arrive.',
    headers_too_large: 'The address or the headers of the request are too long.',
    not_understood: 'This is not an HTTP request.',
    busy: 'Too many files are on their way right now. Try again in %{seconds} s.',
    too_many: 'Too many requests. Try again in %{seconds} s.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    internal: 'Something went wrong on our side. The error is recorded; try again in a moment.',
  },
  files: {
    not_found: 'There is no such file.',
    unavailable: 'The file store is not available right now. Try again in a moment.',
  },
  resume: {
    wrong_type:
      'This is not a PDF, DOCX or TXT file. Save the CV as one of these (an old .doc: as DOCX or PDF) and send it again.',
    encrypted: 'The file is protected with a password. Remove the password and send it again.',
    damaged: 'The file is damaged and cannot be read. Save it anew or in another format.',
    empty: 'There is no text in the file. If it is a scan or a photo, send a CV with selectable text.',
    too_long: 'The CV is too long: at most %{pages} pages and %{characters} characters.',
    too_large: 'The file is too large: at most %{megabytes} MB, and no more inside than a CV needs.',
    timed_out: 'Reading the file took too long. Save it anew in a simpler form, for example as TXT.',
    busy: 'Too many files are being read right now. Try again in a minute.',
  },
  events: {
    dead_delivery_not_found: 'There is no given-up delivery of this event to this handler.',
  },
  accounts: {
    wrong_credentials: 'This e-mail and password do not belong together.',
    sign_in_needed: 'Please sign in first.',
    token_expired: 'Your sign-in has expired. Refresh it, or sign in again.',
    token_invalid: 'This token is not valid. Sign in again.',
    login_revoked: 'This sign-in has been ended. Sign in again.',
    not_allowed: 'Your account may not do this.',
    email_not_verified: 'Confirm your e-mail first: the link is in your mailbox.',
    email_taken: 'There is an account with this e-mail already. Sign in, or set a new password.',
    link_not_valid: 'This link has been used or has expired. Ask for a new one.',
  },
  employers: {
    not_found: 'There is no such company.',
  },
  vacancies: {
    not_found: 'There is no such vacancy.',
    not_open: 'This vacancy takes no applications right now.',
    status_not_allowed: 'A vacancy cannot go from “%{from}” to “%{to}”.',
  },
  candidates: {
    not_found: 'There is no such candidate.',
    token_needed: 'The candidate token is missing or does not belong to this candidate.',
    resume_in_use: 'The chat has begun: the CV stays as it is. Tell the bot what has changed.',
  },
  responses: {
    not_found: 'There is no such application.',
    already_applied: 'You have applied for this vacancy before. We have mailed you the link of your chat.',
    reason_needed: 'Please say why: this changes an earlier decision.',
    chat_token_needed:
      'The chat token is missing or does not belong to this application. Open the link that you were given.',
    closed: 'The candidate has withdrawn this application.',
    not_decided_yet: 'There is no decision to review yet.',
  },
  chat: {
    ended: 'This chat is over. You can still read it.',
    not_begun: 'This chat has not begun yet.',
    not_an_answer: 'This message holds no answer that could be corrected.',
    answer_unusable: 'This correction does not answer the question. Your earlier answer stays.',
    not_taken_over: 'Take the chat over first: until then the bot speaks.',
    taken_over_by_another: 'A colleague has taken this chat over.',
    candidates_only: 'Only the candidate can do this.',
    token_or_ticket: 'Send either a chat token or a ticket.',
  },
  points: {
    not_enough: 'You do not have enough points. Interview somebody to earn some.',
    interviewee_locked:
      'You can be interviewed once you have received %{unlock_points} points; so far you have received %{received}. Interview others first.',
    no_such_member: 'There is no such member.',
  },
  sockets: {
    auth_timed_out: 'The first message must say who you are, within five seconds.',
    auth_first: 'Say who you are first.',
    signed_in_already: 'You have said who you are already.',
    malformed: 'Messages are JSON objects with a type.',
    unknown_type: 'There is no such type of message here.',
  },
};
