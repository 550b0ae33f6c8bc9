/** The lists whose filters can be kept. */
export const FILTERED_LISTS = ['responses'] as const;
export type FilteredList = (typeof FILTERED_LISTS)[number];

/** Of one person and one list. */
export const MOST_SAVED_FILTERS = 30;
export const LONGEST_FILTER_NAME = 60;
