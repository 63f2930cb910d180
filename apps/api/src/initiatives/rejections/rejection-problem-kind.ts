import type { InitiativeRejection, InitiativeRejectionKind } from '@tollgate/lifecycle';

/** How one business "no" looks from outside. The detail says what the caller can do, with the facts. */
export interface RejectionProblem<Rejection> {
  readonly code: string;
  readonly status: 403 | 404 | 409 | 422;
  readonly title: string;
  readonly detail: (rejection: Rejection) => string;
}

/** One row for each kind of rejection. */
export type RejectionProblems = {
  readonly [Kind in InitiativeRejectionKind]: RejectionProblem<
    Extract<InitiativeRejection, { readonly kind: Kind }>
  >;
};

/** Words in a sentence. */
export const list = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.join(', ');

/** People in the order in which a right goes from one to the next. */
export const way = (path: readonly string[]): string => path.join(' → ');
