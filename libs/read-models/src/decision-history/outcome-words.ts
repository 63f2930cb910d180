import type { Outcome, VoteChoice } from '@tollgate/lifecycle';

/** Words of the outcomes as the glossary has them. */
export const OUTCOME_WORDS = {
  go: 'Go',
  conditionalGo: 'Conditional go',
  hold: 'Hold',
  recycle: 'Recycle',
  kill: 'Kill',
} satisfies Record<Outcome, string>;

/** What a vote says, in the past tense. */
export const CHOICE_WORDS = {
  approve: 'approved',
  approveWithConditions: 'approved with conditions',
  sendBack: 'sent back',
  reject: 'rejected',
  abstain: 'abstained',
} satisfies Record<VoteChoice, string>;
