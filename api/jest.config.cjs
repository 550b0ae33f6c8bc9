/** Packages that come as ES modules only: Jest runs CommonJS, so they are compiled like our own code. */
const ES_MODULES = [
  '@nestjs',
  '@borewit',
  '@tokenizer',
  'content-disposition',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'uuid',
];

const project = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/../migrations', '<rootDir>/../scripts'],
  testEnvironment: 'node',
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        module: { type: 'commonjs' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
      },
    ],
  },
};

const withServices = {
  ...project,
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
};

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testTimeout: 60_000,
  maxWorkers: 2,
  coverageProvider: 'v8',
  coverageDirectory: '<rootDir>/../coverage',
  coverageReporters: ['text-summary', 'html', 'json-summary'],
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*spec.ts', '!src/**/*.d.ts'],
  projects: [
    { ...project, displayName: 'pure', testRegex: '\\.spec\\.ts$' },
    { ...withServices, displayName: 'int', testRegex: '\\.int-spec\\.ts$' },
    { ...withServices, displayName: 'e2e', testRegex: '\\.e2e-spec\\.ts$' },
  ],
};
