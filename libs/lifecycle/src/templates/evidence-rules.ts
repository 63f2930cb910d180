import { z } from 'zod';
import { EVIDENCE_KINDS } from '../initiative/evidence/evidence-kinds.js';
import { key, title } from './template-words.js';

/** What a gate asks of evidence. */
export const evidenceRules = z.strictObject({
  /** Calendar days for which evidence of a kind is fresh, counted from the date it speaks of. */
  shelfLifeDays: z.partialRecord(z.enum(EVIDENCE_KINDS), z.int().min(1).max(3_650)).optional(),
  /** Fresh evidence without which the gate cannot be submitted. */
  required: z
    .array(
      z.strictObject({
        key,
        title,
        /** Any of these kinds counts. */
        kinds: z.array(z.enum(EVIDENCE_KINDS)).min(1),
        atLeast: z.int().min(1).max(100),
      }),
    )
    .optional(),
});
