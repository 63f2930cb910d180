import type { GateDefinition } from '../templates/lifecycle-template.js';
import { checkTemplate } from './check-template.js';
import { errorsOf } from './finding.js';
import type { Row } from './testing/changed-templates.js';
import { group, last, withGroups } from './testing/changed-templates.js';

const ERRORS: readonly Row[] = [
  [
    'more approvals than a group has places',
    withGroups({ groups: [group('board', { needs: { kind: 'count', approvals: 3 }, places: 2 })] }),
    'threshold-above-members',
    '/gates/0/approval/rule/groups/0/needs/approvals',
    'board needs 3 approvals and has at most 2 voters',
  ],
  [
    'a group quorum above the persons it names',
    withGroups({
      groups: [group('pair', { members: { persons: ['per_a', 'per_b'] }, quorum: { votes: 3 } })],
    }),
    'quorum-above-members',
    '/gates/0/approval/rule/groups/0/quorum/votes',
    'pair has a quorum of 3 and at most 2 voters',
  ],
  [
    'more weight than all persons weigh',
    withGroups({
      groups: [
        group('owners', {
          members: { persons: ['per_a', 'per_b'] },
          needs: {
            kind: 'weight',
            weight: 60,
            weights: [
              { person: 'per_a', weight: 30 },
              { person: 'per_b', weight: 20 },
            ],
          },
        }),
      ],
    }),
    'weight-above-members',
    '/gates/0/approval/rule/groups/0/needs/weight',
    'owners needs weight 60 and its voters weigh 50 together',
  ],
  [
    'more groups than there are',
    withGroups({ combine: { kind: 'atLeast', groups: 2 } }),
    'threshold-above-groups',
    '/gates/0/approval/rule/combine/groups',
    '2 groups must be met of 1 that count',
  ],
  [
    'groups that only comment',
    withGroups({ groups: [group('board', { participation: 'comment' })] }),
    'nobody-counts',
    '/gates/0/approval/rule/groups',
    'nothing is ever approved',
  ],
  [
    'a quorum above all places',
    withGroups({ groups: [group('board', { places: 2 })], quorum: { votes: 3 } }),
    'quorum-above-members',
    '/gates/0/approval/rule/quorum/votes',
    'the quorum is 3 and the groups have 2 places',
  ],
  [
    'ordered tiers with a gap',
    withGroups({
      tiers: 'ordered',
      groups: [group('board', { tier: 1 }), group('owners', { tier: 3 })],
    }),
    'tier-gap',
    '/gates/0/approval/rule/groups/1/tier',
    'tier 3 comes without a tier 2',
  ],
  [
    'a final vote that ends in what the gate does not offer',
    {
      ...withGroups({ finalVote: { otherwise: 'kill' } }),
      gates: [
        {
          ...(withGroups({ finalVote: { otherwise: 'kill' } }).gates[0] as GateDefinition),
          outcomes: ['go', 'hold'],
        },
        last,
      ],
    },
    'final-vote-not-offered',
    '/gates/0/approval/rule/finalVote/otherwise',
    'the final vote ends in kill, which the gate does not offer',
  ],
];

const WARNINGS: readonly Row[] = [
  [
    'a tier without order',
    withGroups({ groups: [group('board', { tier: 2 })] }),
    'tier-without-order',
    '/gates/0/approval/rule/groups/0/tier',
    'all may vote at once',
  ],
  [
    'a required group beside an exclusive approver',
    withGroups({ exclusiveApprover: { role: 'cfo' } }),
    'advises-only',
    '/gates/0/approval/rule/groups/0/participation',
    'only advises',
  ],
  [
    'the weight of somebody who is no member',
    withGroups({
      groups: [
        group('board', {
          needs: {
            kind: 'weight',
            weight: 2,
            weights: [
              { role: 'cpo', weight: 2 },
              { role: 'cfo', weight: 5 },
            ],
          },
        }),
      ],
    }),
    'weight-of-nobody',
    '/gates/0/approval/rule/groups/0/needs/weights/1',
    'cfo has a weight and is not named as a member',
  ],
];

describe('the model check of a rule of groups', () => {
  it('finds nothing in a sound one', () => {
    expect(checkTemplate(withGroups({}))).toEqual([]);
  });

  it.each(ERRORS)('refuses %s', (...[, template, code, pointer, sentence]: Row) => {
    expect(errorsOf(checkTemplate(template))).toContainEqual(
      expect.objectContaining({ code, pointer, message: expect.stringContaining(sentence) }),
    );
  });

  it.each(WARNINGS)('warns of %s', (...[, template, code, pointer, sentence]: Row) => {
    const findings = checkTemplate(template);
    expect(errorsOf(findings)).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code, pointer, message: expect.stringContaining(sentence) }),
    );
  });
});
