import type { Tally } from '../../approval/tally-votes.js';
import type { GroupInReach } from './rejections.js';

/** What a rule asks of its groups and who could give it: the counterexample when that is not enough. */
export const groupsInReach = ({ counts }: Tally): readonly GroupInReach[] =>
  counts
    .filter(({ group }) => group.participation !== 'comment')
    .map(({ group, needed, open }) => ({
      group: group.key,
      needed,
      eligible: open?.map(({ personId }) => personId) ?? null,
    }));
