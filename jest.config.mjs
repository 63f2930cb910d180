// One Jest run, three kinds of suites by file name (docs/style.md, rule 41).
// Nest, its Fastify platform and other packages ship ECMAScript modules only; Jest on Node < 24.9 cannot
// require them, so SWC turns those and our sources into CommonJS.
const ESM_ONLY = [
  '@nestjs',
  '@noble',
  '@sparticuz',
  '@fastify',
  'content-disposition',
  'cookie',
  'fastify-plugin',
  'light-my-request',
  'find-my-way',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'es-toolkit',
  'js-yaml',
  'typeorm',
  'uuid',
];

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: {
    customExportConditions: ['@tollgate/source', 'node', 'require', 'default'],
  },
  transform: {
    '^.+\\.(m?[jt]s|tsx)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          target: 'es2022',
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'commonjs', ignoreDynamic: false },
        swcrc: false,
      },
    ],
  },
  transformIgnorePatterns: [`node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js', '$1'] },
  modulePathIgnorePatterns: ['/dist/', '/.tollgate/', '/.nx/'],
};

export default {
  watchman: false,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,workflows,migrations,test}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.(int|e2e)\\.spec\\.ts$', '/node_modules/'],
    },
    {
      ...base,
      displayName: 'int',
      testMatch: ['<rootDir>/{apps,libs,workflows,migrations,test}/**/*.int.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/{apps,libs,test}/**/*.e2e.spec.ts'] },
  ],
};
