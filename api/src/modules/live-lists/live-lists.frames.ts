/** The lists of an employer that are kept live. */
export const LIVE_RESOURCES = ['responses', 'vacancies', 'candidates'] as const;
export type LiveResource = (typeof LIVE_RESOURCES)[number];

/** Hints alone: whoever shows such a list asks for it again. Without `ids` anything in it may be another. */
export type LiveListServerFrame = { type: 'welcome' } | { type: 'changed'; resource: LiveResource; ids?: string[] };
