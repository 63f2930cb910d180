import type { Instant } from '@tollgate/event-sourcing';
import { dateOf } from '../sla/calendar-date.js';

/** What a delegation is narrowed to; a dimension left out is not narrowed. */
export type DelegationScope = {
  readonly roles?: readonly string[];
  readonly productLines?: readonly string[];
  /** Ids of initiatives. */
  readonly initiatives?: readonly string[];
  readonly gates?: readonly string[];
};

/** Calendar dates `YYYY-MM-DD` of UTC days, both included. */
export type DelegationPeriod = { readonly from: string; readonly to: string };

/** Somebody's right to vote, lent to somebody else for some days. Why stands in its event. */
export interface Delegation extends DelegationPeriod {
  readonly delegationId: string;
  readonly toPersonId: string;
  readonly scope: DelegationScope;
  readonly revokedAt: Instant | null;
}

/** Where a vote is cast, as far as delegations can be narrowed to it. */
export interface VotingPlace {
  readonly productLine: string;
  readonly initiativeId: string;
  readonly gate: string;
}

/** True while the delegation lasts and nobody has revoked it. */
export const isInForce = ({ from, to, revokedAt }: Delegation, now: Instant): boolean => {
  const today = dateOf(now);
  return revokedAt === null && from <= today && today <= to;
};

/** True when both periods share at least one day. */
export const overlap = (left: DelegationPeriod, right: DelegationPeriod): boolean =>
  left.from <= right.to && right.from <= left.to;

/** True when a vote at this place falls under the scope. */
export const covers = (scope: DelegationScope, place: VotingPlace): boolean =>
  admits(scope.productLines, place.productLine) &&
  admits(scope.initiatives, place.initiativeId) &&
  admits(scope.gates, place.gate);

/** The scope of a right that was lent under `first` and handed on under `second`. */
export const narrowed = (first: DelegationScope, second: DelegationScope): DelegationScope => ({
  ...both('roles', first, second),
  ...both('productLines', first, second),
  ...both('initiatives', first, second),
  ...both('gates', first, second),
});

const admits = (only: readonly string[] | undefined, value: string): boolean =>
  only === undefined || only.includes(value);

const both = (
  dimension: keyof DelegationScope,
  { [dimension]: first }: DelegationScope,
  { [dimension]: second }: DelegationScope,
): DelegationScope => {
  if (first === undefined && second === undefined) return {};
  if (first === undefined || second === undefined) return { [dimension]: first ?? second };
  return { [dimension]: first.filter((key) => second.includes(key)) };
};
