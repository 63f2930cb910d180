import type { CriterionDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { problemGate, twoGateTemplate } from './two-gate-template.js';

/** Three quarters of the score by rule, one quarter by people. */
const scored: readonly CriterionDefinition[] = [
  {
    key: 'breadth',
    title: 'Breadth of the evidence',
    kind: 'should',
    weight: 3,
    rule: { kind: 'cel', expression: 'evidence.size() > 3 ? 100 : evidence.size() * 25' },
  },
  { key: 'severity', title: 'Severity is scored', kind: 'should' },
];

const demanded: readonly CriterionDefinition[] = [
  {
    key: 'enough_contacts',
    title: 'Eight independent contacts',
    kind: 'must',
    rule: {
      kind: 'typed',
      when: { kind: 'compare', left: { fact: 'contacts' }, is: 'atLeast', right: { integer: 8 } },
    },
  },
  {
    key: 'fresh_sizing',
    title: 'Sized in the last 30 days',
    kind: 'must',
    rule: { kind: 'cel', expression: 'daysSince(facts.sized_on) <= 30' },
  },
  {
    key: 'worth_it',
    title: 'The gate scores at least 40',
    kind: 'must',
    rule: { kind: 'typed', when: { kind: 'scoreAtLeast', score: 40 } },
  },
];

/** A template whose first gate is judged by rules alone, except for one score. */
export const ruledTemplate: LifecycleTemplate = {
  ...twoGateTemplate,
  id: 'ruled',
  facts: [
    { key: 'contacts', title: 'Customer contacts', type: 'integer', material: true },
    { key: 'sized_on', title: 'Market sized on', type: 'date', material: true },
    { key: 'remark', title: 'Remark', type: 'text', material: false },
  ],
  gates: [
    {
      ...problemGate,
      deliverables: [],
      checklist: [],
      criteria: [...scored, ...demanded],
    },
    ...twoGateTemplate.gates.slice(1),
  ],
};
