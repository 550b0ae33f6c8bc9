/** Why an answer could not be read; each has its own wording of the re-ask. */
export type WhyUnread = 'unclear' | 'many' | 'impossible';

/** What a reader makes of a message. `is_interpreted`: not said in so many words, so the bot repeats how it understood. */
export type Reading<T> = { is_read: true; value: T; is_interpreted?: boolean } | { is_read: false; why: WhyUnread };

export const unread = (why: WhyUnread): { is_read: false; why: WhyUnread } => ({ is_read: false, why });
