import { Key, PersonId, field } from '../http/fields.js';

/** `/people/{personId}` */
export class PersonPath {
  @PersonId({ description: 'Pseudonym of the person' })
  readonly personId!: string;
}

/** `…/roles/{role}` */
export class PersonRolePath extends PersonPath {
  @Key({ description: 'Key of the role', example: 'product-director' })
  readonly role!: string;
}

/** `…/functions/{function}` */
export class PersonFunctionPath extends PersonPath {
  @Key({ description: 'Key of the function', example: 'legal' })
  readonly function!: string;
}

/** `…/accounts/{accountId}` */
export class PersonAccountPath extends PersonPath {
  @PersonId({ description: 'Another account of the same human' })
  readonly accountId!: string;
}

/** `/delegations/{delegationId}` */
export class DelegationPath {
  @field(
    {
      name: 'delegationId',
      says: 'must be a delegation id, dlg_ and 32 hex digits',
      holds: (value) => typeof value === 'string' && /^dlg_[0-9a-f]{32}$/.test(value),
      schema: { type: 'string', pattern: '^dlg_[0-9a-f]{32}$' },
    },
    { description: 'Id of the delegation' },
  )
  readonly delegationId!: string;
}
