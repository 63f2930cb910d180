import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { authorship, outdatesReview, refuseAuthorWithVote } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import type { FactValue } from '../events.js';
import { expectedOf, isFactValue, sameFactValue } from '../fact-values.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';

/**
 * Changes facts of the case; null takes one away. Drafts are free, but a material change under review ends
 * the review, because its votes were given on other numbers. An immaterial one leaves them valid.
 */
export const editFacts = (
  command: CommandOf<'EditFacts'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const refusal =
    refuseUnlessActive(state) ??
    refuseValues(command.changes, template) ??
    refuseAuthorWithVote(command.actor.personId, state, template);
  if (refusal) return reject(refusal);
  const changes = Object.entries(command.changes).filter(([fact, value]) =>
    isChange(state, fact, value),
  );
  if (changes.length === 0) return NOTHING;
  const material = changes
    .map(([fact]) => fact)
    .filter((fact) => template.facts.some(({ key, material: counts }) => key === fact && counts));
  return ok([
    ...authorship(command, state),
    { type: 'FactsEdited', data: { ...saidIn(command), changes: Object.fromEntries(changes) } },
    ...outdatesReview(command, state, { facts: material, content: [] }),
  ]);
};

const refuseValues = (
  changes: CommandOf<'EditFacts'>['changes'],
  template: LifecycleTemplate,
): InitiativeRejection | undefined => {
  for (const [fact, value] of Object.entries(changes)) {
    const definition = template.facts.find(({ key }) => key === fact);
    if (!definition) return { kind: 'FactUnknown', fact };
    if (value !== null && !isFactValue(definition.type, value)) {
      return { kind: 'FactValueInvalid', fact, expected: expectedOf(definition.type), value };
    }
  }
  return undefined;
};

const isChange = (state: InitiativeState, fact: string, value: FactValue | null): boolean => {
  const present = Object.hasOwn(state.facts, fact) ? state.facts[fact] : undefined;
  if (present === undefined) return value !== null;
  return value === null || !sameFactValue(present, value);
};
