/** Refusals, by code (`errors.<code>`): one sentence that says what is wrong and, where it helps, what to do. */
export const errors = {
  http: {
    invalid: 'Some of the data is not valid.',
    malformed: 'The request is not valid JSON.',
    not_found: 'There is nothing at this address.',
    method_not_allowed: 'This address does not take %{method}.',
    unsupported_type: 'This content type is not accepted here.',
    conflict: 'This contradicts something that has changed meanwhile. Reload and try again.',
    too_large: 'The request is too large.',
    too_many: 'Too many requests. Try again in %{seconds} s.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    internal: 'Something went wrong on our side. The error is recorded; try again in a moment.',
  },
  files: {
    not_found: 'There is no such file.',
    unavailable: 'The file store is not available right now. Try again in a moment.',
  },
  resume: {
    wrong_type: 'This is not a PDF, DOCX or TXT file. Save the CV as one of these (an old .doc: as DOCX or PDF) and send it again.',
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
};
