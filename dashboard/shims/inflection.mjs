// react-admin would make up English words from the names of fields and resources: 9 kB, while ours are in the catalogues.
const asItIs = (name) => name;

export const capitalize = asItIs;
export const humanize = asItIs;
export const inflect = asItIs;
export const pluralize = asItIs;
export const singularize = asItIs;
export const transform = asItIs;
