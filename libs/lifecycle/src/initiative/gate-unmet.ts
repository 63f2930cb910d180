import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { contentUnmet } from './content-unmet.js';
import { dutiesUnmet } from './duties-unmet.js';
import type { Unmet } from './readiness.js';
import type { InitiativeState } from './state.js';
import type { WaivedGap } from './waivers/waivers-in-force.js';
import { carriedWaivers, isInForce, splitWaived } from './waivers/waivers-in-force.js';

type Place = { readonly gate: GateDefinition; readonly template: LifecycleTemplate };

/** How the case stands before the votes: what stops a Go, and what it goes on without by leave. */
export interface GateStanding {
  readonly unmet: readonly Unmet[];
  /** Demands of this gate that are waived. */
  readonly waived: readonly WaivedGap[];
  /** Demands of earlier gates that are still unmet and still waived. */
  readonly carried: readonly WaivedGap[];
}

export const gateStanding = (
  state: InitiativeState,
  { gate, template }: Place,
  now: Instant,
): GateStanding => {
  const content = contentUnmet(state, { gate, template }, now);
  const { unmet, waived } = splitWaived(content, { state, gate: gate.key }, now);
  return {
    unmet: [...unmet, ...dutiesUnmet(state, template, now)],
    waived,
    carried: carriedWaivers(state, template, now).filter(({ waiver }) => isInForce(waiver, now)),
  };
};

/** Everything that stands between the case and a Go at `gate`, except the votes. */
export const gateUnmet = (state: InitiativeState, place: Place, now: Instant): readonly Unmet[] =>
  gateStanding(state, place, now).unmet;
