import type { LifecycleTemplate } from '@tollgate/lifecycle';

/** A small lifecycle for tests about time: nothing to prepare, one approver, a ladder of three rungs. */
export const threeGates: LifecycleTemplate = {
  id: 'three-gates',
  version: 1,
  title: 'Three gates',
  description: 'Three gates that ask for nothing but a vote.',
  facts: [],
  gates: [gate('problem', 'standard'), gate('solution', 'standard'), gate('release', 'launch')],
  recycleRoundsMax: 2,
};

function gate(
  key: string,
  process: LifecycleTemplate['gates'][number]['process'],
): LifecycleTemplate['gates'][number] {
  const title = `${key[0]?.toUpperCase()}${key.slice(1)}`;
  return {
    key,
    title: `${title} approved`,
    stage: title,
    question: `May the initiative leave ${title}?`,
    process,
    deliverables: [],
    criteria: [],
    checklist: [],
    approval: {
      rule: {
        seats: [
          {
            key: 'director',
            title: 'Product director',
            roles: ['product-director'],
            kind: 'required',
          },
        ],
        approvalsRequired: 1,
        vetoRoles: [],
      },
      decision: 'automatic',
      authorVote: 'refused',
    },
    // Four working days are six calendar days at most, so a review ends within its initiative's first run; the
    // test server's clock stands still once a child has outlived its parent's run.
    review: {
      decisionWithinDays: 1,
      reminderDays: [1],
      escalations: [
        { afterDays: 1, toRole: 'product-director' },
        { afterDays: 2, toRole: 'cpo' },
        { afterDays: 3, toRole: 'general-manager' },
      ],
      expiresAfterDays: 4,
    },
    outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
    gateOwnerRole: 'product-operations',
  };
}
