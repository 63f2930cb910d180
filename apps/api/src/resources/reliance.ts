import type { InitiativeState, Reliance } from '@tollgate/lifecycle';
import { z } from 'zod';
import { evidenceSchema } from './initiative.js';
import { instant, listOf, outcome, receipt } from './values.js';

const reliantDecision = z
  .strictObject({
    gate: z.string(),
    round: z.int(),
    submission: z.int(),
    outcome,
    decidedAt: instant,
    inForce: z.boolean().meta({
      description: 'False where a later decision of the gate had taken its place already',
    }),
  })
  .meta({ id: 'ReliantDecision' });

export const relianceSchema = z
  .strictObject({
    evidenceId: z.string(),
    decisions: listOf(reliantDecision),
    review: z
      .strictObject({ gate: z.string(), submission: z.int() })
      .nullable()
      .meta({ description: 'The review under way that froze it and would end' }),
    returnsTo: z
      .string()
      .nullable()
      .meta({ description: 'Gate whose stage the initiative would return to' }),
  })
  .meta({ id: 'Reliance' });

/** Answer of a retraction: the evidence, and what was reopened with it. */
export const evidenceRetracted = evidenceSchema
  .extend({ reopened: listOf(reliantDecision), receipt: receipt.nullable() })
  .meta({ id: 'EvidenceRetracted' });

export type RelianceResource = z.infer<typeof relianceSchema>;
export type EvidenceRetractedResource = Omit<z.infer<typeof evidenceRetracted>, 'receipt'>;

/** What rests on evidence, as the API shows it. */
export const relianceResource = (reliance: Reliance): RelianceResource => reliance;

/** What the retraction of this evidence has reopened, in the order the decisions were taken. */
export const reopenedBy = (
  { decisions }: Pick<InitiativeState, 'decisions'>,
  evidenceId: string,
): EvidenceRetractedResource['reopened'] =>
  decisions.flatMap(({ gate, round, submission, outcome: decided, at, reopened }) =>
    reopened?.evidenceId === evidenceId
      ? [
          {
            gate,
            round,
            submission,
            outcome: decided,
            decidedAt: at,
            inForce: reopened.wasInForce,
          },
        ]
      : [],
  );
