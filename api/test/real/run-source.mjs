import { register } from 'node:module';

// Real processes of the tests run straight from the sources: what is tested is what is written, built or not.
register('./source-hooks.mjs', import.meta.url);
