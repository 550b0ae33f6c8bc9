/** Where every list stands on its page: nothing moves sideways from one to the next. */
export const LIST_FRAME = { width: '100%', maxWidth: '80rem', mx: 'auto', px: { xs: 1, sm: 2 }, pt: 1 } as const;
