/** A list as a text with one value a line, while it is written: the last line may still be empty. */
export const writeLines = (values: readonly string[] | null | undefined): string => (values ?? []).join('\n');

export const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** What is sent: without spaces around and without empty lines. */
export const filledLines = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');
