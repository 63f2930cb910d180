import type { MigrationRunRejection } from '@tollgate/lifecycle';
import { HttpProblem } from '../../http/problem.js';
import type { RejectionProblem } from '../../initiatives/rejections/rejection-problem-kind.js';
import { list } from '../../initiatives/rejections/rejection-problem-kind.js';

type MigrationProblems = {
  readonly [Kind in MigrationRunRejection['kind']]: RejectionProblem<
    Extract<MigrationRunRejection, { readonly kind: Kind }>
  >;
};

/** Every "no" to a migration of many initiatives, as it looks from outside. */
export const MIGRATION_PROBLEMS = {
  NotPermitted: {
    code: 'not-permitted',
    status: 403,
    title: 'You may not do this',
    detail: ({ needs }) => `This needs one of the roles: ${list(needs.roles)}.`,
  },
  MigrationUnknown: {
    code: 'operation-unknown',
    status: 404,
    title: 'No such operation',
    detail: () => 'Nothing is recorded under this id.',
  },
  MigrationEnded: {
    code: 'operation-ended',
    status: 409,
    title: 'The operation has ended',
    detail: ({ status }) => `It is ${status}; nothing is left to abort.`,
  },
  MigrationTooLarge: {
    code: 'migration-too-large',
    status: 422,
    title: 'Too many initiatives at once',
    detail: ({ initiatives, initiativesMax }) =>
      `${initiatives} initiatives were named; one migration may have ${initiativesMax}.`,
  },
  ReasonRequired: {
    code: 'reason-required',
    status: 422,
    title: 'A text is missing',
    detail: ({ field }) => `"${field}" must not be blank.`,
  },
} as const satisfies MigrationProblems;

// A row takes exactly the rejection of its own key; TypeScript cannot follow that through an open union.
const rowOf = (kind: MigrationRunRejection['kind']): RejectionProblem<MigrationRunRejection> =>
  MIGRATION_PROBLEMS[kind] as unknown as RejectionProblem<MigrationRunRejection>;

/** The problem that answers a "no" to a migration of many initiatives. */
export const migrationProblem = (rejection: MigrationRunRejection): HttpProblem => {
  const { kind, ...facts } = rejection;
  const row = rowOf(kind);
  return new HttpProblem(row, { detail: row.detail(rejection), extensions: { facts } });
};
