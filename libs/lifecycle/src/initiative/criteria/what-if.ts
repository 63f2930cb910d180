import type { Instant, Result } from '@tollgate/event-sourcing';
import { fold, ok } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { editFacts } from '../decisions/edit-facts.js';
import type { FactValue } from '../events.js';
import { evolveInitiative } from '../evolve.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';

/** The case as it would stand, and whether the review under way would end by it. */
export interface SupposedCase {
  readonly state: InitiativeState;
  readonly endsReview: boolean;
}

/**
 * The case as it would stand if its owner changed these facts now. Nothing is recorded; what an edit would
 * be refused for is refused here as well.
 */
export const supposeFacts = (
  state: InitiativeState,
  template: LifecycleTemplate,
  supposed: { readonly changes: Readonly<Record<string, FactValue | null>>; readonly now: Instant },
): Result<SupposedCase, InitiativeRejection> => {
  const actor = { personId: state.ownerId, roles: [], functions: [] };
  const edited = editFacts({ type: 'EditFacts', actor, ...supposed }, state, template);
  if (!edited.ok) return edited;
  return ok({
    state: fold(evolveInitiative, state, edited.value),
    endsReview: edited.value.some(({ type }) => type === 'SubmissionOutdated'),
  });
};
