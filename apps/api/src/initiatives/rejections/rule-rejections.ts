import type { RejectionProblems } from './rejection-problem-kind.js';
import { list } from './rejection-problem-kind.js';

/** What the rules that an initiative follows can refuse. */
export const FOLLOWED_RULE_REJECTIONS = {
  TemplateRetired: {
    code: 'template-retired',
    status: 422,
    title: 'This template version is retired',
    detail: ({ id, version }) =>
      `Nothing new begins under version ${version} of "${id}"; see /api/v1/templates.`,
  },
  CalendarUnknown: {
    code: 'calendar-unknown',
    status: 422,
    title: 'The gate’s calendar is not in use',
    detail: ({ gate, calendar }) =>
      `"${gate}" counts its days on "${calendar}", and no version of that calendar is active.`,
  },
  MigrationGateMissing: {
    code: 'migration-gate-missing',
    status: 422,
    title: 'The new version has no such gate',
    detail: ({ gate, toVersion, gates }) =>
      `The initiative stands at "${gate}"; version ${toVersion} has: ${list(gates)}.`,
  },
  MigrationFactTypeChanged: {
    code: 'migration-fact-type-changed',
    status: 422,
    title: 'A recorded fact would change its type',
    detail: ({ fact, from, to }) =>
      `"${fact}" is recorded as ${from} and would have to be ${to}. Take it away first, or give the new fact another key.`,
  },
  MigrationPredictionStale: {
    code: 'migration-prediction-stale',
    status: 409,
    title: 'The prediction has changed',
    detail: ({ current }) =>
      `What would happen now has the hash ${current}. Look at the preview again.`,
  },
} as const satisfies Partial<RejectionProblems>;
