import type { MigrationRun } from '@tollgate/lifecycle';
import { migrationProgress } from '@tollgate/lifecycle';
import { z } from 'zod';
import { instant, listOf, personId, receipt } from '../../resources/values.js';

const pinned = z.strictObject({ id: z.string(), version: z.int(), hash: z.string() });

const duty = z
  .strictObject({
    gate: z.string(),
    kind: z.enum(['deliverable', 'criterion', 'checklistItem', 'approval', 'approvalRule']),
    key: z.string(),
    title: z.string(),
  })
  .meta({ id: 'Duty' });

const voteUnderWay = z.strictObject({ voter: personId, seat: z.string() });

export const predictionSchema = z
  .strictObject({
    from: pinned,
    to: pinned,
    gate: z.string().meta({ description: 'Where the initiative stands, before and after' }),
    duties: z.strictObject({
      added: listOf(duty),
      dropped: listOf(duty),
      changed: listOf(duty),
    }),
    review: z.enum(['none', 'kept', 'outdated']),
    votes: z.strictObject({ kept: listOf(voteUnderWay), stale: listOf(voteUnderWay) }),
    orphans: listOf(
      z.strictObject({
        kind: z.enum(['fact', 'deliverable', 'assessment', 'checklistMark', 'evidence']),
        gate: z.string().nullable(),
        key: z.string(),
      }),
    ).meta({ description: 'Recorded work that the new version has no place for' }),
  })
  .meta({ id: 'MigrationPrediction' });

/** What would happen to one initiative, or why nothing would. */
export const previewSchema = z
  .strictObject({
    initiativeId: z.string(),
    version: z.int().meta({ description: 'Version of the initiative that was looked at' }),
    prediction: predictionSchema.nullable(),
    hash: z.string().nullable().meta({ description: 'Name it to migrate exactly as predicted' }),
    refusal: z
      .strictObject({ code: z.string(), detail: z.string() })
      .nullable()
      .meta({ description: 'Why the initiative cannot move; null when it can' }),
  })
  .meta({ id: 'MigrationPreview' });

export const migrationOperationSchema = z
  .strictObject({
    operationId: z.string(),
    version: z.int(),
    kind: z.literal('templateMigration'),
    status: z.enum(['running', 'aborted', 'completed']),
    to: pinned,
    requestedBy: personId,
    requestedAt: instant,
    reason: z.string(),
    progress: z.strictObject({
      planned: z.int(),
      migrated: z.int(),
      unchanged: z.int(),
      refused: z.int(),
      waiting: z.int(),
    }),
    results: listOf(
      z.strictObject({
        initiativeId: z.string(),
        outcome: z.enum(['migrated', 'unchanged', 'refused']),
        rejection: z.string().nullable(),
        version: z.int(),
      }),
    ),
  })
  .meta({ id: 'MigrationOperation' });

export const migrationOperationRecorded = migrationOperationSchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'MigrationOperationRecorded' });

export type MigrationOperationResource = z.infer<typeof migrationOperationSchema>;
export type PreviewResource = z.infer<typeof previewSchema>;

/** A run with what became of each initiative so far. */
export const migrationOperation = (
  run: MigrationRun,
  version: number,
): MigrationOperationResource => ({
  operationId: run.migrationId,
  version,
  kind: 'templateMigration',
  status: run.status === 'notRequested' ? 'running' : run.status,
  to: run.to,
  requestedBy: run.requestedBy,
  requestedAt: run.requestedAt,
  reason: run.reason,
  progress: migrationProgress(run),
  results: run.batches.flatMap(({ results }) => results ?? []),
});
