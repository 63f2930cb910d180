import { z } from 'zod';
import { key } from './template-words.js';

const WAIVER_DAYS_LIMIT = 730;
const REVIEW_DAYS_LIMIT = 90;

/** False where nobody may waive this demand; absent where a voter may. */
export const waivable = z.boolean().optional();

/** How waivers work in a template. */
export const waiverRules = z.strictObject({
  /** Longest waiver in days from its grant; 90 where the template says nothing. */
  daysMax: z.int().min(1).max(WAIVER_DAYS_LIMIT).optional(),
  /** Whether a demand whose waiver has ended stands again at the gates behind the one that it was waived at. */
  carryOver: z.boolean().optional(),
});

/** Who may pass a gate without meeting its rule, and who judges afterwards whether that was right. */
export const breakGlassRules = z.strictObject({
  /** Whoever holds one of these roles and is no author of the case may break the glass. */
  roles: z.array(key).min(1),
  /** Calendar days within which the review is due. The next gate waits for it in any case. */
  reviewWithinDays: z.int().min(1).max(REVIEW_DAYS_LIMIT),
  /** Roles whose holders review; never the one who broke the glass. */
  reviewers: z.array(key).min(1),
});
