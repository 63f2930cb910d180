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
  /** Nobody changes his own rights: doer and approver are different people. */
  | { readonly kind: 'OwnRights'; readonly personId: string }
  | { readonly kind: 'RoleUnknown'; readonly role: string }
  | { readonly kind: 'FunctionUnknown'; readonly function: string }
  | { readonly kind: 'ReasonRequired'; readonly field: string };

export type PersonRejectionKind = PersonRejection['kind'];
