/** Why a line was refused. Each rule is explained in docs/guides/import-history.md. */
export type RefusalRule =
  | 'line-too-long'
  | 'not-json'
  | 'not-an-object'
  | 'unknown-kind'
  | 'initiative-missing'
  | 'time-unreadable'
  | 'time-goes-back'
  | 'identity-reused'
  | 'value-refused'
  | 'value-unreadable'
  | 'person-unreadable'
  | 'no-position'
  | 'position-refused'
  | 'no-author'
  | 'no-approver'
  | 'initiative-unknown'
  | 'gates-skipped'
  | 'goes-back'
  | 'after-the-end'
  | 'end-of-life-too-early'
  | 'approval-missing'
  | 'approval-too-late'
  | 'engine-refused'
  | 'already-recorded-differently'
  | 'stream-moved-on';

/** Why a line changed nothing although it was understood. */
export type NoChangeCause =
  | 'blank'
  | 'ignored-kind'
  | 'repeats-a-line'
  | 'says-nothing-new'
  | 'waits-for-approval'
  | 'approval-kept-for-later'
  | 'approval-already-counted'
  | 'names-nobody'
  | 'mapping-says-no-change';

/** A "no" to one line, with what led to it. */
export interface LineRefusal {
  readonly rule: RefusalRule;
  readonly reason: string;
}

/** What the plan makes of one line. Every line of a file has exactly one. */
export type LineDisposition =
  | { readonly kind: 'applied'; readonly commands: number; readonly waitsFor: string | null }
  | { readonly kind: 'noChange'; readonly cause: NoChangeCause; readonly reason: string }
  | ({ readonly kind: 'refused' } & LineRefusal);

/** A value that a rule of the mapping left out of an otherwise applied line. */
export interface LeftOut {
  readonly field: string;
  readonly value: string;
  readonly because: string;
}
