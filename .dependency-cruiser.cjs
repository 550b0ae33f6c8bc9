const PURE = '[.](policy|status|stage)[.]ts$';
const TESTS = '[.](spec|int-spec|e2e-spec)[.]ts$';

/** Calculation only: no input or output of any kind. */
const PURE_PACKAGES = ['snowball-stemmers'];
const HASHING = '^(node:)?crypto$';
const TEXTS = '^api/src/catalogues/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      comment:
        'Policy, status and stage files import only each other and the texts, so that they can be tested without anything.',
      severity: 'error',
      from: { path: `^api/src/.*${PURE}` },
      to: { pathNot: [PURE, '[.]d[.]ts$', HASHING, TEXTS, ...PURE_PACKAGES.map((name) => `node_modules/${name}/`)] },
    },
    {
      name: 'typeorm-stays-below',
      comment: 'Only entities, repositories, queries, migrations and platform/db know the ORM.',
      severity: 'error',
      from: {
        path: '^api/src/',
        pathNot: ['[.](entity|repository|queries)[.]ts$', '^api/src/platform/db/', '^api/src/data-source[.]ts$', TESTS],
      },
      to: { path: 'node_modules/typeorm/' },
    },
    {
      name: 'modules-meet-at-services',
      comment:
        'Of another module only services, queries, pure rules, and the refusals and views of its services are used; wiring imports wiring.',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/', pathNot: ['[.]module[.]ts$', TESTS] },
      to: {
        path: '^api/src/modules/',
        pathNot: ['^api/src/modules/$1/', '[.](service|queries|errors|view)[.]ts$', PURE],
      },
    },
    {
      name: 'wiring-imports-wiring',
      comment: 'A module file takes another module whole, never its parts.',
      severity: 'error',
      from: { path: '^api/src/modules/([^/]+)/.*[.]module[.]ts$' },
      to: { path: '^api/src/modules/', pathNot: ['^api/src/modules/$1/', '[.]module[.]ts$'] },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'platform/ holds no word of the domain.',
      severity: 'error',
      from: { path: '^api/src/platform/', pathNot: TESTS },
      to: { path: '^api/src/modules/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'Builders and fakes stay with the tests.',
      severity: 'error',
      from: { path: '^(api/src|migrations|scripts)/', pathNot: TESTS },
      to: { path: [`${TESTS}`, '^api/test/'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails only when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
