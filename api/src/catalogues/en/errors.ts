/** Refusals, by code (`errors.<code>`): one sentence that says what is wrong and, where it helps, what to do. */
export const errors = {
  http: {
    invalid: 'Some of the data is not valid.',
    malformed: 'The request is not valid JSON.',
    not_found: 'There is nothing at this address.',
    method_not_allowed: 'This address does not take %{method}.',
    unsupported_type: 'This content type is not accepted here.',
    too_large: 'The request is too large.',
    too_many: 'Too many requests. Try again in %{seconds} s.',
    unavailable: 'The service is not available right now. Try again in a moment.',
    internal: 'Something went wrong on our side. The error is recorded; try again in a moment.',
  },
};
