import type { GateDefinition, LifecycleTemplate, TemplateLookup } from '@tollgate/lifecycle';

const review: GateDefinition['review'] = {
  decisionWithinDays: 5,
  reminderDays: [2],
  escalations: [{ afterDays: 6, toRole: 'cpo' }],
  expiresAfterDays: 20,
};

const gate = (key: string, rest: Partial<GateDefinition>): GateDefinition => ({
  key,
  title: `Gate ${key}`,
  stage: `Stage ${key}`,
  question: 'Shall we go on?',
  process: 'standard',
  deliverables: [{ key: 'statement', title: 'Statement', required: true }],
  criteria: [
    { key: 'segment', title: 'Segment named', kind: 'must' },
    { key: 'fit', title: 'Strategic fit', kind: 'should' },
    {
      key: 'depth',
      title: 'Depth of the evidence',
      kind: 'should',
      weight: 2,
      rule: { kind: 'cel', expression: 'evidence.size() > 9 ? 100 : evidence.size() * 10' },
    },
  ],
  checklist: [{ key: 'terms', title: 'Terms checked', function: 'legal', required: true }],
  approval: {
    rule: {
      seats: [
        {
          key: 'director',
          title: 'Product director',
          roles: ['product-director'],
          kind: 'required',
        },
        { key: 'finance', title: 'Finance partner', roles: ['finance-partner'], kind: 'counted' },
      ],
      approvalsRequired: 2,
      vetoRoles: ['product-director'],
    },
    decision: 'automatic',
    authorVote: 'refused',
  },
  review,
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
  ...rest,
});

/** Two gates with everything a gate can have; the second costs more seats when much money is at stake. */
export const twoGates: LifecycleTemplate = {
  id: 'two-gates',
  version: 1,
  title: 'Two gates',
  description: 'For tests of the read models.',
  facts: [
    { key: 'investment', title: 'Investment', type: 'money', material: true },
    { key: 'remark', title: 'Remark', type: 'text', material: false },
  ],
  gates: [
    gate('first', {
      breakGlass: { roles: ['general-manager'], reviewWithinDays: 5, reviewers: ['cpo'] },
    }),
    gate('last', {
      approval: {
        rule: {
          seats: [
            { key: 'director', title: 'Director', roles: ['product-director'], kind: 'required' },
          ],
          approvalsRequired: 1,
          vetoRoles: [],
        },
        amountBands: {
          fact: 'investment',
          currency: 'EUR',
          bands: [
            {
              upToMinor: 1_000_00,
              rule: {
                seats: [
                  {
                    key: 'director',
                    title: 'Director',
                    roles: ['product-director'],
                    kind: 'counted',
                  },
                ],
                approvalsRequired: 1,
                vetoRoles: [],
              },
            },
            {
              rule: {
                seats: [
                  {
                    key: 'director',
                    title: 'Director',
                    roles: ['product-director'],
                    kind: 'counted',
                  },
                  {
                    key: 'finance',
                    title: 'Finance',
                    roles: ['finance-partner'],
                    kind: 'required',
                  },
                ],
                approvalsRequired: 2,
                vetoRoles: [],
              },
            },
          ],
        },
        decision: 'gateOwner',
        authorVote: 'refused',
      },
      outcomes: ['go', 'hold', 'recycle', 'kill'],
    }),
  ],
  recycleRoundsMax: 2,
  waivers: { carryOver: true },
};

export const twoGatesOnly: TemplateLookup = (id, version) =>
  id === twoGates.id && version === twoGates.version ? twoGates : undefined;
