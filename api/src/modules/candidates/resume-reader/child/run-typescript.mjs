import { register } from 'node:module';

// Where there is no build (in tests) a child runs straight from the TypeScript sources.
register('./typescript-hooks.mjs', import.meta.url);
