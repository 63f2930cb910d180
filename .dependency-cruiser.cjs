// Rules inside projects, where Nx tags cannot see. `npm run verify` runs them.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one module, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'decisions-are-pure',
      comment: 'A decision sees state, command and template; no adapter, no framework, no Node.',
      severity: 'error',
      from: { path: '^libs/lifecycle/src', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm'],
        pathNot: 'node_modules/(@noble/hashes|zod)/',
      },
    },
    {
      name: 'decisions-do-not-know-each-other',
      comment: 'What two decisions share is a rule with a name of its own, not one of them.',
      severity: 'error',
      from: {
        path: '^libs/lifecycle/src/initiative/decisions/([^/]+)\\.ts$',
        pathNot: '\\.spec\\.ts$',
      },
      to: {
        path: '^libs/lifecycle/src/initiative/decisions/[^/]+\\.ts$',
        pathNot: '^libs/lifecycle/src/initiative/decisions/$1\\.ts$',
      },
    },
    {
      name: 'evolve-ignores-templates',
      comment: 'The past must fold without any template at hand.',
      severity: 'error',
      from: { path: '^libs/lifecycle/src/initiative/evolve' },
      to: { path: '^libs/lifecycle/src/templates', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'workflows-hold-no-rules',
      comment:
        'Rules inside workflow code would have to stay replay-compatible for years (ADR-0001).',
      severity: 'error',
      from: { path: '^workflows/src/.*\\.workflow\\.ts$' },
      to: {
        path: '^libs/lifecycle/src/(initiative/deci|approval)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'workflows-take-types-only',
      comment:
        'What a workflow bundles must stay replay-compatible: no rule, no evaluator (ADR-0013).',
      severity: 'error',
      from: { path: '^workflows/src', pathNot: '\\.spec\\.ts$|/testing/' },
      to: { path: '^libs/(lifecycle|criteria)/src', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-judged-from-their-inputs',
      comment:
        'A verdict depends on rule and inputs; the evaluator and its patterns are all it needs.',
      severity: 'error',
      from: { path: '^libs/criteria/src', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['core', 'npm'],
        pathNot: 'node_modules/(@bufbuild/|@noble/hashes|zod)',
      },
    },
    {
      name: 'event-sourcing-has-no-dependency',
      severity: 'error',
      from: {
        path: '^libs/(event-sourcing|canonical-json|transparency-log)/src',
        pathNot: '(\\.spec|\\.contract)\\.ts$|/testing/',
      },
      to: { dependencyTypes: ['npm', 'core'] },
    },
    {
      name: 'only-tests-use-testing',
      severity: 'error',
      from: { path: '^(apps|libs|workflows)/', pathNot: '(\\.spec|\\.contract)\\.ts$|/testing/' },
      to: { path: '^libs/event-sourcing/src/testing' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { pathNot: '\\.mjs$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|histories/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tollgate/source', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
