import type { LifecycleTemplate } from '@tollgate/lifecycle';

export const GATE = 'measured';
export const APPROVER_ROLE = 'cpo';

/** How much one gate asks for. */
export interface GateSize {
  readonly criteria: number;
  readonly checklist: number;
  readonly voters: number;
}

export const SMALL_GATE: GateSize = { criteria: 1, checklist: 1, voters: 1 };
export const LARGE_GATE: GateSize = { criteria: 40, checklist: 60, voters: 15 };

const numbered = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}_${index + 1}`);

/**
 * A template with one gate of this size in front of a plain one. Every second criterion is a rule on a fact,
 * evaluated when the case is submitted and again when it is decided; the others are assessed by people.
 */
export const templateOf = ({ criteria, checklist, voters }: GateSize): LifecycleTemplate => {
  const gate: LifecycleTemplate['gates'][number] = {
    key: GATE,
    title: 'Measured',
    stage: 'Measured',
    question: 'How long does a decision take?',
    process: 'standard',
    deliverables: [],
    criteria: numbered('criterion', criteria).map((key, index) => ({
      key,
      title: key,
      kind: 'must',
      ...(index % 2 === 1 && { rule: enoughContacts(index) }),
    })),
    checklist: numbered('item', checklist).map((key) => ({
      key,
      title: key,
      function: 'pm',
      required: true,
    })),
    approval: boardOf(voters),
    review: { decisionWithinDays: 5, reminderDays: [], escalations: [], expiresAfterDays: 20 },
    outcomes: ['go', 'hold', 'kill'],
    gateOwnerRole: 'product-operations',
  };
  const next = { ...gate, key: 'next', criteria: [], checklist: [] };
  return {
    id: `gate-of-${voters}`,
    version: 1,
    title: 'Measured',
    description: 'A gate to measure.',
    facts: [{ key: 'contacts', title: 'Contacts', type: 'integer', material: true }],
    gates: [gate, next],
    recycleRoundsMax: 1,
  };
};

/** A board of which so many must approve. */
const boardOf = (voters: number): LifecycleTemplate['gates'][number]['approval'] => ({
  rule: {
    groups: [
      {
        key: 'board',
        title: 'Board',
        members: { roles: [APPROVER_ROLE] },
        participation: 'required',
        needs: { kind: 'count', approvals: voters },
        abstentions: 'cast',
      },
    ],
    combine: { kind: 'all' },
    tiers: 'parallel',
  },
  decision: 'automatic',
  authorVote: 'refused',
});

const enoughContacts = (least: number) => ({
  kind: 'typed' as const,
  when: {
    kind: 'compare' as const,
    left: { fact: 'contacts' },
    is: 'atLeast' as const,
    right: { integer: least },
  },
});

/** Criteria that people assess. */
export const assessedCriteria = ({ gates }: LifecycleTemplate): readonly string[] =>
  (gates[0]?.criteria ?? []).flatMap(({ key, rule }) => (rule ? [] : [key]));

/** Checklist items of the measured gate. */
export const checklistItems = ({ gates }: LifecycleTemplate): readonly string[] =>
  (gates[0]?.checklist ?? []).map(({ key }) => key);
