import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runNode, runNpm } from './processes.mjs';
import { DATA, ROOT } from './project.mjs';

const STAMPS = path.join(DATA, 'builds.json');

/** What is built, from which files, and by which command. */
const BUILDS = [
  {
    name: 'server',
    sources: ['api/src', 'migrations', 'scripts', 'tsconfig.json', 'tsconfig.build.json'],
    result: 'dist/api/src',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noEmitOnError'],
  },
  {
    name: 'front end',
    sources: [
      'dashboard/src',
      'api/src/catalogues',
      'dashboard/public',
      'dashboard/shims',
      'dashboard/index.html',
      'dashboard/crm.html',
      'dashboard/vite.config.ts',
      'dashboard/tsconfig.json',
    ],
    result: 'dashboard/dist/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'dashboard', '--logLevel', 'warn'],
  },
];

/** Installs packages when those in `node_modules` are not those of the lock file. @param {(sentence: string) => void} say */
export async function install(say) {
  if (isInstalled()) return;
  say('Installing packages…');
  await runNpm(['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    env: { ...process.env, SCARF_ANALYTICS: 'false' },
    failure: 'The packages could not be installed: see the messages of npm above.',
  });
}

/** Builds what changed since its last build. @param {(sentence: string) => void} say @param {string[]} only names of builds */
export async function build(say, only = BUILDS.map(({ name }) => name)) {
  for (const { name, sources, result, command } of BUILDS) {
    if (!only.includes(name)) continue;
    const stamp = stampOf(sources);
    if (readStamps()[name] === stamp && fs.existsSync(path.join(ROOT, result))) continue;
    say(`Building the ${name}…`);
    // Whoever asks, tests too: what is built is what people get.
    const env = { ...process.env, NODE_ENV: 'production' };
    await runNode(command, { env, failure: `The ${name} does not build: see the messages above.` });
    if (name === 'server') removeOrphans(path.join(ROOT, 'dist'), ROOT);
    fs.mkdirSync(DATA, { recursive: true });
    fs.writeFileSync(STAMPS, `${JSON.stringify({ ...readStamps(), [name]: stamp }, null, 2)}\n`);
  }
}

/** Compares versions, not times: a checkout or a merge touches the lock file without changing it. */
function isInstalled() {
  try {
    const wanted = packagesIn('package-lock.json');
    const installed = packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([place, { version, optional, peer, link }]) => {
      if (!place.includes('node_modules/') || link) return true;
      const found = installed[place];
      return found ? found.version === version : Boolean(optional || peer);
    });
  } catch {
    return false;
  }
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} */
const packagesIn = (file) => JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')).packages;

/** @returns {Record<string, string>} */
function readStamps() {
  try {
    return JSON.parse(fs.readFileSync(STAMPS, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {string[]} sources */
function stampOf(sources) {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...sources, 'package-lock.json']) {
    for (const file of filesBelow(path.join(ROOT, source)))
      hash.update(`${path.relative(ROOT, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  const kind = fs.statSync(place, { throwIfNoEntry: false });
  if (!kind) return [];
  if (kind.isFile()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

/** The compiler leaves the output of deleted sources behind, and a deleted migration must not run. @param {string} output @param {string} source */
function removeOrphans(output, source) {
  for (const file of filesBelow(output)) {
    const original = path.join(source, path.relative(output, file)).replace(/\.js(\.map)?$/, '.ts');
    if (/\.js(\.map)?$/.test(file) && !fs.existsSync(original)) fs.rmSync(file);
  }
}
