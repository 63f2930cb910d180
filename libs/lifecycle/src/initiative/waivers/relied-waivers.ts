import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { DataOf } from '../events.js';
import { gateStanding } from '../gate-unmet.js';
import type { InitiativeState } from '../state.js';
import { reliedWaiver } from './waivers-in-force.js';

/** What `GateSubmitted` says of the waivers that a proposal to go on relies on; nothing where there is none. */
export const relyingOnWaivers = (
  state: InitiativeState,
  place: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
  now: Instant,
): Pick<DataOf<'GateSubmitted'>, 'waivers'> => {
  const { waived, carried } = gateStanding(state, place, now);
  const waivers = [...waived, ...carried]
    .map(({ waiver }) => reliedWaiver(waiver))
    .toSorted((left, right) => (left.waiverId < right.waiverId ? -1 : 1));
  return waivers.length === 0 ? {} : { waivers };
};
