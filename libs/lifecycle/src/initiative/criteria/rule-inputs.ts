import type { RuleInputs, RuleScope } from '@tollgate/criteria';
import type { Instant } from '@tollgate/event-sourcing';
import { dateOf } from '../../sla/calendar-date.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { currentEvidence } from '../evidence/freshness.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';

/**
 * What the rule of a criterion may speak of. Only must-meet criteria may read scores: every score is known
 * before they are evaluated, so no rule can wait for itself.
 */
export const ruleScope = (
  template: Pick<LifecycleTemplate, 'facts'>,
  gate: Pick<GateDefinition, 'deliverables' | 'checklist' | 'criteria'>,
  kind: 'must' | 'should',
): RuleScope => ({
  facts: template.facts,
  deliverables: gate.deliverables.map(({ key }) => key),
  checklist: gate.checklist.map(({ key }) => key),
  criteria: gate.criteria.map(({ key }) => key),
  scores: kind === 'must' ? gate.criteria.filter(isScored).map(({ key }) => key) : [],
});

const isScored = ({ kind }: GateDefinition['criteria'][number]): boolean => kind === 'should';

/** The case as its rules see it at `now`, before anything is scored. */
export const caseInputs = (state: InitiativeState, gate: string, now: Instant): RuleInputs => {
  const { deliverables, checklist } = progressOf(state, gate);
  return {
    today: dateOf(now),
    facts: state.facts,
    evidence: currentEvidence(state, gate),
    deliverables: Object.keys(deliverables),
    checklist: Object.keys(checklist),
    scores: {},
    gateScore: null,
  };
};
