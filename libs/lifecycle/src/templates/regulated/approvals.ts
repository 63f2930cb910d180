import type { GroupsRule } from '../../approval/groups-rule.js';
import type { ApprovalPolicy } from '../lifecycle-template.js';
import { direction, finance, holdersOf, legalVeto, membersOf, securityVeto } from './groups.js';

const MILLION_MINOR = 100_000_000;
const FIRST_BAND_MINOR = MILLION_MINOR / 4;
const SECOND_BAND_MINOR = 2 * MILLION_MINOR;

const BOARD = { key: 'board', title: 'Board' };
const BOARD_ROLES = ['cpo', 'cfo', 'general-manager'] as const;

const CRAFTS = {
  'engineering-lead': 'Engineering lead',
  'ux-lead': 'UX or research lead',
  'qa-lead': 'QA lead',
} as const;

const decidedBy = (rule: ApprovalPolicy['rule']): ApprovalPolicy => ({
  rule,
  decision: 'automatic',
  authorVote: 'refused',
});

/** Every rule here lets more people be asked, and makes the vote after the last recycle the last. */
const ruleOf = (rule: Partial<GroupsRule> & Pick<GroupsRule, 'groups'>): GroupsRule => ({
  combine: { kind: 'all' },
  tiers: 'parallel',
  adHoc: { byRoles: ['product-operations'], max: 3 },
  finalVote: { otherwise: 'kill' },
  ...rule,
});

/** Direction first; then half of those who look at it from outside. */
export const problemApproval = decidedBy(
  ruleOf({
    tiers: 'ordered',
    groups: [
      direction({ tier: 1 }),
      membersOf(
        ['legal', 'fin'],
        { key: 'independent_review', title: 'Independent review' },
        {
          tier: 2,
          needs: { kind: 'percent', percent: 50, of: 'eligible' },
          quorum: { percent: 50 },
        },
      ),
    ],
  }),
);

const lightCase = ruleOf({ groups: [direction(), finance()] });

/** Weights: product and finance chief together, or either with the general manager. */
const weighedCase = ruleOf({
  groups: [
    direction(),
    finance(),
    holdersOf(BOARD_ROLES, BOARD, {
      needs: {
        kind: 'weight',
        weight: 3,
        weights: [
          { role: 'cpo', weight: 2 },
          { role: 'cfo', weight: 2 },
          { role: 'general-manager', weight: 1 },
        ],
      },
    }),
  ],
  vetoRoles: ['cfo'],
});

/** The whole board, after those who know the numbers, and five people at least. */
const heavyCase = ruleOf({
  tiers: 'ordered',
  groups: [
    direction({ tier: 1 }),
    finance({ tier: 1 }),
    holdersOf(BOARD_ROLES, BOARD, { tier: 2, needs: { kind: 'all' } }),
  ],
  quorum: { votes: 5 },
  vetoRoles: ['cfo'],
});

/** The more is at stake the heavier, in euros whatever the case is written in. */
export const opportunityApproval: ApprovalPolicy = {
  ...decidedBy(heavyCase),
  amountBands: {
    fact: 'investment',
    currency: 'EUR',
    bands: [
      { upToMinor: FIRST_BAND_MINOR, rule: lightCase },
      { upToMinor: SECOND_BAND_MINOR, rule: weighedCase },
      { rule: heavyCase },
    ],
  },
};

/** Direction and two of three crafts; security and legal may stop it. */
export const solutionApproval = decidedBy(
  ruleOf({
    combine: { kind: 'atLeast', groups: 3 },
    groups: [
      direction(),
      ...(['engineering-lead', 'ux-lead', 'qa-lead'] as const).map((role) =>
        holdersOf(
          [role],
          { key: role.replace('-lead', ''), title: CRAFTS[role] },
          { participation: 'optional' },
        ),
      ),
      securityVeto,
      legalVeto,
    ],
  }),
);

/** Those who meet customers; then two thirds of the technical panel; then the sponsor. */
export const launchApproval = decidedBy(
  ruleOf({
    tiers: 'ordered',
    groups: [
      membersOf(['mkt'], { key: 'marketing', title: 'Marketing' }, { tier: 1 }),
      membersOf(['sales'], { key: 'sales', title: 'Sales' }, { tier: 1 }),
      membersOf(['cs'], { key: 'customer_success', title: 'Customer success' }, { tier: 1 }),
      holdersOf(
        ['engineering-lead', 'qa-lead', 'ux-lead'],
        { key: 'technical_panel', title: 'Technical panel' },
        {
          tier: 2,
          needs: { kind: 'percent', percent: 67, of: 'cast' },
          quorum: { percent: 60 },
          abstentions: 'cast',
        },
      ),
      {
        key: 'sponsor',
        title: 'Sponsor',
        members: { resolvers: ['sponsor'] },
        participation: 'required',
        needs: { kind: 'any' },
        abstentions: 'notCast',
        tier: 3,
      },
      securityVeto,
      legalVeto,
    ],
  }),
);

/** One person answers for what was learnt; the others advise. */
export const retroApproval = decidedBy(
  ruleOf({
    groups: [direction(), membersOf(['prodops'], { key: 'operations', title: 'Operations' })],
    exclusiveApprover: { role: 'cpo' },
  }),
);
