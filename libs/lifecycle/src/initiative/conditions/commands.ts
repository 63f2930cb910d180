import type { Asked } from '../command-form.js';

/** Judging a proof. `setterLeft` is what the directory says of the setter at this moment. */
type Judgement = { readonly conditionId: string; readonly setterLeft: boolean };

/** What one may ask of a condition after it was set. */
export type ConditionCommand =
  | Asked<'MeetCondition', { readonly conditionId: string; readonly proof: string }>
  | Asked<'VerifyCondition', Judgement>
  | Asked<'SendBackConditionProof', Judgement & { readonly reason: string }>
  | Asked<
      'ExtendCondition',
      { readonly conditionId: string; readonly dueOn: string; readonly reason: string }
    >
  | Asked<'LapseCondition', { readonly conditionId: string; readonly dueOn: string }>;
