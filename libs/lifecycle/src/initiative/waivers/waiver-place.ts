import type { Result } from '@tollgate/event-sourcing';
import { ok } from '@tollgate/event-sourcing';
import { findGate } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { gateUnderWork } from '../gate-access.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import type { WaiverRejection, WaiverPlace } from './rejections.js';
import { isSameSubject } from './waivers-in-force.js';

/**
 * A gate at which something may be done for one of its demands: a gate whose work is open, and for a demand
 * that was waived also a gate already passed, since it is still owed.
 */
export const gateOfWork = (
  state: InitiativeState,
  template: LifecycleTemplate,
  place: WaiverPlace,
): Result<GateDefinition, InitiativeRejection> => {
  const access = gateUnderWork(state, template, place.gate);
  if (access.ok || access.rejection.kind !== 'GateNotOpen') return access;
  const isOwed = state.waivers.some(
    ({ gate, subject, grantedBy }) =>
      grantedBy !== null && gate === place.gate && isSameSubject(subject, place.subject),
  );
  const passed = findGate(template, place.gate);
  return isOwed && passed ? ok(passed) : access;
};

/** Refuses what the gate does not insist on, and what its template lets nobody waive. */
export const refuseSubject = (
  gate: GateDefinition,
  { subject }: WaiverPlace,
): WaiverRejection | undefined => {
  const demand = demandOf(gate, subject);
  const because = !demand ? 'unknown' : !demand.insisted ? 'notRequired' : 'refusedByTemplate';
  const mayBeWaived = demand?.insisted === true && demand.waivable;
  return mayBeWaived ? undefined : { kind: 'NotWaivable', gate: gate.key, subject, because };
};

interface Demand {
  readonly insisted: boolean;
  readonly waivable: boolean;
}

const demandOf = (
  gate: GateDefinition,
  { kind, key }: WaiverPlace['subject'],
): Demand | undefined => {
  switch (kind) {
    case 'criterion': {
      const criterion = gate.criteria.find((each) => each.key === key);
      return criterion && { insisted: criterion.kind === 'must', ...waivable(criterion) };
    }
    case 'deliverable': {
      const deliverable = gate.deliverables.find((each) => each.key === key);
      return deliverable && { insisted: deliverable.required, ...waivable(deliverable) };
    }
    case 'checklistItem': {
      const item = gate.checklist.find((each) => each.key === key);
      return item && { insisted: item.required, ...waivable(item) };
    }
  }
};

const waivable = ({
  waivable: allowed = true,
}: {
  readonly waivable?: boolean | undefined;
}): Pick<Demand, 'waivable'> => ({ waivable: allowed });
