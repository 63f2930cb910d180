import { ok, reject } from '@tollgate/event-sourcing';
import { openGate } from '../gate-access.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { currentEvidence, isStale, staleFrom } from './freshness.js';

/** Records that evidence of the open stage went stale, each piece once, when its shelf life has ended. */
export const recordStaleEvidence = (
  command: CommandOf<'RecordStaleEvidence'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, evidenceId, becauseDeadline, now } = command;
  // Time may ask late: the stage may be over, the evidence refreshed, retracted or recorded before.
  const open = openGate(state, template, gate);
  if (!open.ok) return NOTHING;
  const fresh = currentEvidence(state, gate).filter(({ staleSince }) => staleSince === undefined);
  const asked = fresh.find((evidence) => evidence.evidenceId === evidenceId);
  if (!asked) return NOTHING;
  if (!isStale(asked, now)) {
    return reject({
      kind: 'DeadlineNotReached',
      gate,
      dueAt: staleFrom(asked) ?? becauseDeadline,
      now,
    });
  }
  const evidence = fresh.flatMap((each) => {
    const staleSince = staleFrom(each);
    return staleSince !== null && staleSince <= now
      ? [{ evidenceId: each.evidenceId, staleSince }]
      : [];
  });
  const round = state.gates[gate]?.round ?? 0;
  return ok([
    {
      type: 'EvidenceWentStale',
      data: { ...saidIn(command), gate, round, evidence, becauseDeadline },
    },
  ]);
};
