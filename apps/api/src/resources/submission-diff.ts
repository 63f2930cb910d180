import type { FactValue, SubmissionDiff } from '@tollgate/lifecycle';
import { z } from 'zod';
import { moneyText } from '../http/money.js';
import { assessmentSchema, checklistMarkSchema, deliverableSchema } from './gate.js';
import { frozenEvaluationResource, frozenEvaluationSchema } from './evaluation.js';
import { factShown } from './fact-shown.js';
import { evidenceSchema } from './initiative.js';
import { factValue, listOf, money, personId } from './values.js';

const pinned = z.strictObject({ id: z.string(), version: z.int(), hash: z.string() });

const values = {
  before: factValue.nullable(),
  after: factValue.nullable(),
  material: z.boolean(),
};

const entryDifference = <Schema extends z.ZodType>(value: Schema) =>
  z.strictObject({
    key: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
    before: value.nullable(),
    after: value.nullable(),
    fields: listOf(z.string()).meta({ description: 'What differs where it was changed' }),
    material: z.boolean(),
  });

const moneyDelta = z.strictObject({
  delta: money,
  basisPoints: z
    .int()
    .nullable()
    .meta({ description: 'Hundredths of a percent of the earlier amount; null where it was 0' }),
});

export const submissionDiffSchema = z
  .strictObject({
    gate: z.string(),
    before: z.int().meta({ description: 'Number of the submission compared from' }),
    after: z.int().meta({ description: 'Number of the submission compared to' }),
    material: z
      .boolean()
      .meta({ description: 'Votes given on the one do not stand for the other' }),
    template: z.strictObject({ before: pinned, after: pinned }),
    particulars: listOf(z.strictObject({ field: z.string(), ...values })),
    authors: z.strictObject({ added: listOf(personId), removed: listOf(personId) }),
    facts: listOf(z.strictObject({ fact: z.string(), ...values, money: moneyDelta.nullable() })),
    deliverables: listOf(entryDifference(deliverableSchema)),
    evidence: listOf(
      z.strictObject({
        key: z.string(),
        change: z.enum(['added', 'removed', 'retracted', 'superseded']).meta({
          description: 'Removed: the submission compared to is earlier and did not have it yet',
        }),
        evidence: evidenceSchema,
        material: z.boolean(),
      }),
    ),
    criteria: listOf(entryDifference(assessmentSchema)),
    checklist: listOf(entryDifference(checklistMarkSchema)),
    evaluations: listOf(entryDifference(frozenEvaluationSchema)),
  })
  .meta({ id: 'SubmissionDiff' });

export type SubmissionDiffResource = z.infer<typeof submissionDiffSchema>;

/** A difference as the API shows it: money as decimal text. */
export const submissionDiffResource = (
  diff: SubmissionDiff,
  place: Pick<SubmissionDiffResource, 'gate' | 'before' | 'after'>,
): SubmissionDiffResource => ({
  ...place,
  ...diff,
  evaluations: diff.evaluations.map(({ before, after, ...each }) => ({
    ...each,
    before: before && frozenEvaluationResource(before),
    after: after && frozenEvaluationResource(after),
  })),
  particulars: diff.particulars.map((each) => ({ ...each, ...shown(each) })),
  facts: diff.facts.map(({ money: delta, ...each }) => ({
    ...each,
    ...shown(each),
    money: delta && {
      delta: moneyText({ amountMinor: delta.deltaMinor, currency: delta.currency }),
      basisPoints: delta.basisPoints,
    },
  })),
});

const shown = ({
  before,
  after,
}: {
  readonly before: FactValue | null;
  readonly after: FactValue | null;
}): Pick<SubmissionDiffResource['facts'][number], 'before' | 'after'> => ({
  before: before === null ? null : factShown(before),
  after: after === null ? null : factShown(after),
});
