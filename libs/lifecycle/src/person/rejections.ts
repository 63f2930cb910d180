/** Which rule a delegation would break. */
export type DelegationRule =
  /** Nobody is his own delegate. */
  | 'notToOneself'
  /** Two accounts of one human are one human. */
  | 'notToOwnAccount'
  /** A right never comes back to the human who lent it. */
  | 'noCircle'
  /** A right passes through no more hands than the organisation allows. */
  | 'chainTooLong'
  /** Nobody lends what he neither holds nor was lent. */
  | 'rightNotHeld'
  /** Who has left the directory cannot stand in for anybody. */
  | 'delegateInactive';

/** Every "no" of the directory with its facts. */
export type PersonRejection =
  | { readonly kind: 'PersonUnknown' }
  | { readonly kind: 'PersonAlreadyExists'; readonly personId: string }
  | { readonly kind: 'PersonInactive'; readonly personId: string }
  | {
      readonly kind: 'NotPermitted';
      readonly personId: string;
      readonly needs: {
        readonly roles: readonly string[];
        readonly functions: readonly string[];
        readonly persons: readonly string[];
      };
    }
  /** A program that acts for somebody lends none of his rights. */
  | {
      readonly kind: 'DelegationNeedsPerson';
      readonly personId: string;
      readonly rule: 'programsLendNothing';
      readonly path: readonly string[];
    }
  /** Nobody changes his own rights: doer and approver are different people. */
  | { readonly kind: 'OwnRights'; readonly personId: string }
  | { readonly kind: 'RoleUnknown'; readonly role: string }
  | { readonly kind: 'FunctionUnknown'; readonly function: string }
  | { readonly kind: 'ReasonRequired'; readonly field: string }
  /** `path` leads from whoever has the first of both roles to whoever gets or has the second. */
  | {
      readonly kind: 'RolesConflict';
      readonly personId: string;
      readonly rule: 'rolesNeverTogether';
      readonly roles: readonly [string, string];
      readonly path: readonly string[];
    }
  | { readonly kind: 'AccountUnknown'; readonly accountId: string }
  | { readonly kind: 'AccountIsSelf'; readonly personId: string }
  /** `path` is the counterexample: the people through whom the right would go, in order. */
  | {
      readonly kind: 'DelegationRefused';
      readonly personId: string;
      readonly rule: DelegationRule;
      readonly path: readonly string[];
      /** Rights asked for and not held; hands allowed at most. */
      readonly rights?: readonly string[];
      readonly chainMax?: number;
    }
  | {
      readonly kind: 'DelegationPeriodInvalid';
      readonly field: 'from' | 'to';
      readonly rule: 'notADate' | 'endsBeforeItBegins' | 'endedAlready' | 'tooLong';
      readonly daysMax?: number;
    }
  | { readonly kind: 'DelegationAlreadyExists'; readonly delegationId: string }
  | { readonly kind: 'DelegationUnknown'; readonly delegationId: string };

export type PersonRejectionKind = PersonRejection['kind'];
