import type { z } from 'zod';
import { gateSchema } from './gate.js';
import { conditionSchema, forcedGateSchema, waiverSchema } from './exceptions.js';
import { evidenceSchema, initiativeSchema } from './initiative.js';
import { submissionSchema } from './submission.js';
import { receipt } from './values.js';

// Null where the command changed nothing, so that there is nothing to have a receipt for.
const withReceipt = { receipt: receipt.nullable() };

export const initiativeRecorded = initiativeSchema
  .extend(withReceipt)
  .meta({ id: 'InitiativeRecorded' });
export const evidenceRecorded = evidenceSchema.extend(withReceipt).meta({ id: 'EvidenceRecorded' });
export const conditionRecorded = conditionSchema
  .extend(withReceipt)
  .meta({ id: 'ConditionRecorded' });
export const waiverRecorded = waiverSchema.extend(withReceipt).meta({ id: 'WaiverRecorded' });
export const forcedGateRecorded = forcedGateSchema
  .extend(withReceipt)
  .meta({ id: 'ForcedGateRecorded' });
export const submissionRecorded = submissionSchema
  .extend(withReceipt)
  .meta({ id: 'SubmissionRecorded' });

/** What has been done for a gate and what is still missing, without the template's definition. */
export const gateWorkSchema = gateSchema
  .pick({
    initiativeId: true,
    version: true,
    gate: true,
    round: true,
    readiness: true,
    deliverables: true,
    assessments: true,
    checklist: true,
  })
  .meta({ id: 'GateWork' });
export const gateWorkRecorded = gateWorkSchema.extend(withReceipt).meta({ id: 'GateWorkRecorded' });

export type GateWorkResource = z.infer<typeof gateWorkSchema>;
