import nx from '@nx/eslint-plugin';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs/architecture.md, "Dependency direction"). A project carries one `type:` tag;
 * what is not listed is refused.
 */
const MAY_IMPORT = {
  'type:canonical-json': [],
  'type:event-sourcing': ['type:canonical-json'],
  'type:transparency-log': [],
  'type:criteria': ['type:canonical-json'],
  'type:lifecycle': ['type:event-sourcing', 'type:canonical-json', 'type:criteria'],
  'type:workflows': ['type:lifecycle', 'type:event-sourcing'],
  'type:adapter': ['type:lifecycle', 'type:event-sourcing', 'type:canonical-json', 'type:adapter'],
  'type:process-client': ['type:workflows', 'type:lifecycle', 'type:event-sourcing'],
  'type:migrations': [],
  'type:history-import': ['type:lifecycle', 'type:event-sourcing', 'type:canonical-json'],
  'type:policy-replay': ['type:lifecycle', 'type:event-sourcing', 'type:canonical-json'],
  'type:demo-data': ['type:lifecycle', 'type:event-sourcing', 'type:canonical-json'],
  'type:local-services': [],
  'type:api-client': [],
  'type:web': ['type:api-client'],
  'type:api': [
    'type:adapter',
    'type:process-client',
    'type:policy-replay',
    'type:lifecycle',
    'type:event-sourcing',
    'type:canonical-json',
    'type:criteria',
    'type:workflows',
  ],
  'type:worker': [
    'type:adapter',
    'type:process-client',
    'type:workflows',
    'type:lifecycle',
    'type:event-sourcing',
    'type:canonical-json',
  ],
  'type:bench': [
    'type:local-services',
    'type:migrations',
    'type:adapter',
    'type:policy-replay',
    'type:history-import',
    'type:lifecycle',
    'type:event-sourcing',
  ],
  'type:cli': [
    'type:local-services',
    'type:migrations',
    'type:adapter',
    'type:process-client',
    'type:lifecycle',
    'type:event-sourcing',
    'type:canonical-json',
    'type:history-import',
    'type:demo-data',
    'type:workflows',
  ],
};

const depConstraints = Object.entries(MAY_IMPORT).map(([sourceTag, allowed]) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [sourceTag, ...allowed],
}));

/** Projects whose behaviour may depend on nothing but their arguments. */
const DETERMINISTIC = [
  'libs/event-sourcing',
  'libs/canonical-json',
  'libs/lifecycle',
  'libs/policy-replay',
  'libs/transparency-log',
  'workflows',
];

const TESTS = ['**/*.spec.ts', '**/*.contract.ts', '**/testing/**', 'test/**'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.tollgate/**',
      'libs/api-client/src/generated/**',
      'test-output/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['{apps,libs,workflows,migrations}/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints, enforceBuildableLibDependency: false, allow: ['/test/support/'] },
      ],
    },
  },
  {
    files: DETERMINISTIC.map((folder) => `${folder}/src/**/*.ts`),
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'crypto', 'fetch', 'process', 'setTimeout', 'setInterval'].map(
          (name) => ({ name, message: 'Time, chance and the outside arrive as data.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance arrives as data.' },
      ],
    },
  },
  {
    files: ['{apps,libs}/**/*.ts'],
    // The benchmark hands its own environment to the processes that it starts.
    ignores: ['**/main.ts', '**/*.config.ts', 'apps/bench/**', ...TESTS],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Config is read once, in main.ts.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error', 'no-undef': 'error' },
  },
);
