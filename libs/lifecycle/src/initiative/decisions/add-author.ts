import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { refuseAuthorWithVote } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeState } from '../state.js';

/** Names another author of the case, who then never votes on it. */
export const addAuthor = (
  command: CommandOf<'AddAuthor'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { personId } = command;
  if (isBlank(personId)) return reject({ kind: 'ReasonRequired', field: 'personId' });
  const refusal = refuseUnlessActive(state) ?? refuseAuthorWithVote(personId, state, template);
  if (refusal) return reject(refusal);
  if (state.authors.includes(personId)) return NOTHING;
  return ok([{ type: 'AuthorAdded', data: { ...saidIn(command), personId } }]);
};
