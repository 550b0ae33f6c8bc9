/**
 * The fields of requests: each decorator checks, documents and names its fault by a code of the catalogue
 * (`validation.<code>`), so that a request class reads as a list of what is taken.
 */
export * from './fields/choice-fields.js';
export * from './fields/link-fields.js';
export * from './fields/number-fields.js';
export * from './fields/object-fields.js';
export * from './fields/text-fields.js';
export * from './fields/time-fields.js';
