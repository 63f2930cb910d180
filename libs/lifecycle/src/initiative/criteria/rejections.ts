/** Why a criterion cannot be assessed by people. */
export type CriterionRejection =
  /** The criterion has a rule, which is evaluated on the case; nobody can say otherwise. */
  { readonly kind: 'CriterionHasRule'; readonly gate: string; readonly criterion: string };
