import type { InitiativeRejection } from '@tollgate/lifecycle';
import type { FieldError } from '../../http/problem.js';
import { HttpProblem } from '../../http/problem.js';
import type { RejectionProblem } from './rejection-problem-kind.js';
import { REJECTION_PROBLEMS } from './rejection-problems.js';

// A row takes exactly the rejection of its own key; TypeScript cannot follow that through an open union.
const rowOf = (kind: InitiativeRejection['kind']): RejectionProblem<InitiativeRejection> =>
  REJECTION_PROBLEMS[kind] as unknown as RejectionProblem<InitiativeRejection>;

/** The problem that answers a business "no", with its facts as extension members. */
export const rejectionProblem = (rejection: InitiativeRejection): HttpProblem => {
  const { kind, ...facts } = rejection;
  const row = rowOf(kind);
  return new HttpProblem(row, {
    detail: row.detail(rejection),
    errors: placesOf(rejection),
    extensions: 'unmet' in facts ? { unmet: facts.unmet, facts: { gate: facts.gate } } : { facts },
  });
};

/** Where in the request the reason stands, for the rejections that are about one of its members. */
const placesOf = (rejection: InitiativeRejection): readonly FieldError[] => {
  switch (rejection.kind) {
    case 'FactUnknown':
      return [place(`/changes/${rejection.fact}`, 'factUnknown', 'is not a fact of this template')];
    case 'FactValueInvalid':
      return [place(`/changes/${rejection.fact}`, 'factValue', `must be ${rejection.expected}`)];
    case 'ReasonRequired':
      return [place(`/${rejection.field}`, 'missing', 'must not be blank')];
    case 'ScoreRequired':
      return [place('/score', 'missing', 'must be a score from 0 to 100')];
    default:
      return [];
  }
};

const place = (pointer: string, code: string, message: string): FieldError => ({
  pointer,
  code,
  message,
});
