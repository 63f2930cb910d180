import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { contentUnmet } from './content-unmet.js';
import { dutiesUnmet } from './duties-unmet.js';
import type { Unmet } from './readiness.js';
import type { InitiativeState } from './state.js';

/** Everything that stands between the case and a Go at `gate`, except the votes. */
export const gateUnmet = (
  state: InitiativeState,
  { gate, template }: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
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
