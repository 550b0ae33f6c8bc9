// Writes the types of the API for the dashboard, from the OpenAPI document of the built server. With --check it only
// compares, and fails when they differ.
import './node-version.mjs';
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, install } from './prepare.mjs';
import { Complaint, ROOT, builtScript, complain } from './project.mjs';

const FILE = path.join(ROOT, 'dashboard/src/shared/api/schema.ts');
const HEAD = '// Written by `npm run api:types` from the OpenAPI document: not to be edited.\n';
const MOST_BYTES = 16 * 1024 * 1024;

/** Whether the types that are kept are those of the built server. @returns {Promise<boolean>} */
export async function apiTypesAreCurrent() {
  return fs.existsSync(FILE) && fs.readFileSync(FILE, 'utf8') === (await typesOfBuiltServer());
}

async function typesOfBuiltServer() {
  // Not at the top: a fresh clone imports this file before its packages are there.
  const { default: openapiTypes, astToString } = await import('openapi-typescript');
  const { stdout } = await promisify(execFile)(process.execPath, builtScript('describe-api'), {
    cwd: ROOT,
    maxBuffer: MOST_BYTES,
  });
  return HEAD + astToString(await openapiTypes(JSON.parse(stdout)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install(console.log);
    await build(console.log, ['server']);
    if (!process.argv.includes('--check')) fs.writeFileSync(FILE, await typesOfBuiltServer());
    else if (!(await apiTypesAreCurrent()))
      throw new Complaint('The types of the API are not those of the server: run `npm run api:types`.');
  } catch (error) {
    complain(error);
    process.exitCode = 1;
  }
}
