/** Why the glass cannot be broken, or a review not be given. */
export type BreakGlassRejection =
  | { readonly kind: 'BreakGlassNotAvailable'; readonly gate: string }
  | { readonly kind: 'BreakGlassUnknown'; readonly breakGlassId: string }
  | { readonly kind: 'BreakGlassAlreadyExists'; readonly breakGlassId: string }
  /** One emergency is judged before the next is declared. */
  | {
      readonly kind: 'BreakGlassReviewOpen';
      readonly breakGlassId: string;
      readonly gate: string;
      readonly reviewDueOn: string;
    }
  | { readonly kind: 'BreakGlassAlreadyReviewed'; readonly breakGlassId: string }
  /** An author does not force his own case open, and nobody judges his own emergency. */
  | {
      readonly kind: 'OwnBreakGlass';
      readonly gate: string;
      readonly personId: string;
      readonly because: 'author' | 'brokeIt';
    }
  | { readonly kind: 'FollowUpRequired'; readonly breakGlassId: string };
