/** How Node runs the sources as they are. */
export const FROM_SOURCE = ['--import', new URL('./run-source.mjs', import.meta.url).href];
