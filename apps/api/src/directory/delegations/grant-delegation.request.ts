import type { DelegationScope, PersonCommand } from '@tollgate/lifecycle';
import type { Asked } from '../../commands/command-runner.js';
import { CalendarDate, ListOf, PersonId } from '../../http/fields.js';
import { Part } from '../../http/part-fields.js';
import { ReasonRequest } from '../reason.request.js';

const SCOPE_MAX = 50;

/** What a delegation is narrowed to; what is left out is not narrowed. */
export class DelegationScopeRequest {
  @ListOf('key', { max: SCOPE_MAX, optional: true, description: 'Only these roles of yours' })
  readonly roles?: readonly string[];

  @ListOf('line', { max: SCOPE_MAX, optional: true, description: 'Only cases of these lines' })
  readonly productLines?: readonly string[];

  @ListOf('line', { max: SCOPE_MAX, optional: true, description: 'Only these initiatives (ids)' })
  readonly initiatives?: readonly string[];

  @ListOf('key', { max: SCOPE_MAX, optional: true, description: 'Only at gates of these keys' })
  readonly gates?: readonly string[];

  toScope(): DelegationScope {
    const { roles, productLines, initiatives, gates } = this;
    return {
      ...(roles && { roles }),
      ...(productLines && { productLines }),
      ...(initiatives && { initiatives }),
      ...(gates && { gates }),
    };
  }
}

/** Body of `POST /delegations`. */
export class GrantDelegationRequest extends ReasonRequest {
  @PersonId({ description: 'Who may vote in your place' })
  readonly toPersonId!: string;

  @CalendarDate({ description: 'First day (UTC)', example: '2026-12-21' })
  readonly from!: string;

  @CalendarDate({ description: 'Last day (UTC), included', example: '2027-01-08' })
  readonly to!: string;

  @Part(() => DelegationScopeRequest, { optional: true, description: 'Everything when left out' })
  readonly scope?: DelegationScopeRequest;

  toCommand(delegationId: string, { actor, now }: Asked): PersonCommand {
    const { toPersonId, from, to, reason } = this;
    const scope = this.scope?.toScope() ?? {};
    return {
      type: 'GrantDelegation',
      actor,
      now,
      delegationId,
      toPersonId,
      scope,
      from,
      to,
      reason,
    };
  }
}
