import tseslint from 'typescript-eslint';

const CLOCK = 'Time comes from Clock and reaches rules, queries and sweeps as `now`.';
const SQL_TIME = String.raw`/(?<!default\s)\b(now\(\)|(current|local)_timestamp\b|localtimestamp\b|(clock|statement|transaction)_timestamp\(\))/i`;

const sqlTime = [
  { selector: `TemplateElement[value.raw=${SQL_TIME}]`, message: `${CLOCK} In SQL it is a parameter.` },
  { selector: `Literal[value=${SQL_TIME}]`, message: `${CLOCK} In SQL it is a parameter.` },
];
const codeTime = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: CLOCK },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      'coverage/',
      'dashboard/public/',
      'dashboard/src/shared/api/schema.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-implicit-coercion': ['error', { allow: ['!!'] }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          caughtErrors: 'none',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    // Data fields are snake_case from column to wire, and keep their name in a variable or parameter; code is camelCase.
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'default', format: ['camelCase', 'PascalCase'], leadingUnderscore: 'allow' },
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          format: ['camelCase', 'PascalCase', 'UPPER_CASE', 'snake_case'],
        },
        { selector: ['variable', 'parameter'], modifiers: ['destructured'], format: null },
        {
          selector: ['variable', 'parameter'],
          format: ['camelCase', 'PascalCase', 'snake_case'],
          leadingUnderscore: 'allow',
        },
        { selector: 'classProperty', modifiers: ['static'], format: ['camelCase', 'UPPER_CASE'] },
        {
          selector: ['property', 'parameterProperty'],
          format: ['snake_case', 'camelCase'],
          leadingUnderscore: 'allow',
        },
        {
          selector: ['objectLiteralProperty', 'typeProperty'],
          format: ['snake_case', 'camelCase', 'PascalCase', 'UPPER_CASE'],
        },
        {
          selector: ['objectLiteralProperty', 'typeProperty', 'classProperty', 'objectLiteralMethod', 'typeMethod'],
          modifiers: ['requiresQuotes'],
          format: null,
        },
        { selector: 'import', format: null },
      ],
    },
  },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/clock.ts', '**/*spec.ts'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...codeTime, ...sqlTime] },
  },
  { files: ['migrations/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sqlTime] } },
  {
    files: ['**/*.cjs'],
    languageOptions: { parserOptions: { projectService: false, project: null } },
    ...tseslint.configs.disableTypeChecked,
  },
);
