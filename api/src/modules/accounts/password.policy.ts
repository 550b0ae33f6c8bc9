/** Shorter ones fall to guessing; there is no upper limit worth naming. */
export const MIN_PASSWORD_LENGTH = 8;
