/** Why something is not possible with a condition. */
export type ConditionRejection =
  | { readonly kind: 'ConditionUnknown'; readonly conditionId: string }
  | { readonly kind: 'ConditionAlreadyMet'; readonly conditionId: string }
  | { readonly kind: 'ConditionTermsInvalid'; readonly conditionId: string; readonly rule: string }
  | { readonly kind: 'ConditionProofMissing'; readonly conditionId: string }
  /** Nobody judges his own proof, his own promise or a promise for his own case, nor gives himself more time. */
  | {
      readonly kind: 'OwnCondition';
      readonly conditionId: string;
      readonly personId: string;
      readonly because: 'owner' | 'reporter' | 'author';
    }
  | {
      readonly kind: 'ConditionExtensionInvalid';
      readonly conditionId: string;
      readonly dueOn: string;
      /** The new date must be later than this one. */
      readonly after: string;
    };
