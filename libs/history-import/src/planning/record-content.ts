import type { Result } from '@tollgate/event-sourcing';
import { ok } from '@tollgate/event-sourcing';
import type { GateDefinition, InitiativeCommand } from '@tollgate/lifecycle';
import { submissionInReview } from '@tollgate/lifecycle';
import type { LineRefusal } from '../line-result.js';
import type { CommandBody, LineDraft } from './line-draft.js';
import { demand, owner } from './line-draft.js';

/** Records what the source vouches for at a gate, as the mapping says, so that the gate may be put to review. */
export const recordContent = (
  draft: LineDraft,
  gate: GateDefinition,
): Result<void, LineRefusal> => {
  const { state } = draft.history;
  if (submissionInReview(state, gate.key)) return ok(undefined);
  for (const body of contentOf(draft, gate)) {
    const recorded = demand(draft, owner(draft), body);
    if (!recorded.ok) return recorded;
  }
  return ok(undefined);
};

const contentOf = (
  { context, history, lineNumber }: LineDraft,
  { key: gate }: GateDefinition,
): readonly CommandBody<InitiativeCommand>[] => {
  const {
    deliverables = [],
    criteria = [],
    checklist = [],
  } = context.mapping.gateContent?.[gate] ?? {};
  const done = history.state.gates[gate];
  const onLine = `(line ${lineNumber} of the imported history)`;
  return [
    ...deliverables
      .filter(({ deliverable }) => !done?.deliverables[deliverable])
      .map(({ deliverable, title }) => ({
        type: 'AddDeliverable' as const,
        gate,
        deliverable,
        title,
        link: null,
        digest: null,
      })),
    ...criteria
      .filter(({ criterion }) => !done?.assessments[criterion])
      .map(({ criterion, reason }) => ({
        type: 'AssessCriterion' as const,
        gate,
        criterion,
        verdict: 'met' as const,
        score: null,
        reason: `${reason} ${onLine}`,
      })),
    ...checklist
      .filter(({ item }) => !done?.checklist[item])
      .map(({ item, proof }) => ({
        type: 'CompleteChecklistItem' as const,
        gate,
        item,
        proof: `${proof} ${onLine}`,
      })),
  ];
};
