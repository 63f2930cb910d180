import { z } from 'zod';
import { key, pointer, regularExpression, sentence, valueRule } from './value-rules.js';

const when = z
  .record(z.string(), z.array(z.union([z.string(), z.null()])).min(1))
  .describe('JSON Pointer → values that fit; all pointers must fit, and {} fits every line.');

const textField = z.strictObject({ pointer, rules: z.array(valueRule) });

const peopleField = z.strictObject({
  pointer: pointer.describe('A name, or a list of names.'),
  roles: z.array(key).min(1).describe('Roles these persons act in, as the template names them.'),
});

const approversField = peopleField.extend({
  meaning: sentence.describe('What the signature means; stands on every vote.'),
});

const factField = z.strictObject({
  fact: key.describe('A fact of the template.'),
  form: z.enum(['text', 'date', 'list']).describe('The type that the template gives the fact.'),
  pointer,
  rules: z.array(valueRule),
  pattern: regularExpression
    .optional()
    .describe('A value of another form is left out and counted in the report.'),
});

/** What one combination of values means. */
const meaning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposed') }).describe('No gate is passed yet.'),
  z
    .strictObject({ kind: z.literal('gateUnderReview'), gate: key })
    .describe('Every gate before is passed; this one has the approval of the named approvers.'),
  z
    .strictObject({ kind: z.literal('gatePassed'), gate: key, goesBack: z.boolean() })
    .describe(
      'The gate is passed. goesBack false: says nothing of later gates, e.g. for a missing stage.',
    ),
  z.strictObject({ kind: z.literal('killed'), reason: sentence }),
  z.strictObject({ kind: z.literal('held'), reason: sentence }),
  z
    .strictObject({
      kind: z.literal('endOfLife'),
      gate: key,
      passed: key.optional().describe('Gate this line shows as passed before the end came.'),
      killFrom: key.describe(
        'Where the end comes early: Kill once this gate is passed, refused before it.',
      ),
      reason: sentence,
    })
    .describe('The end-of-life gate is passed, which ends the initiative.'),
  z.strictObject({ kind: z.literal('refused'), because: sentence }),
  z.strictObject({ kind: z.literal('noChange'), because: sentence }),
]);

const position = z.strictObject({
  when: z
    .record(key, z.array(z.union([z.string(), z.null()])).min(1))
    .describe('Name of a value → values that fit. A value not named here may be anything.'),
  means: meaning,
});

const positionLine = z
  .strictObject({
    kind: z.literal('position'),
    name: sentence,
    when,
    title: textField,
    summary: sentence,
    productLine: textField,
    authors: peopleField,
    approvers: approversField,
    facts: z.array(factField),
    values: z.record(key, textField).describe('Values that say where the initiative stands.'),
    positions: z.array(position).min(1).describe('The first row that fits counts.'),
  })
  .describe('A line that shows where an initiative stands.');

const approvalsLine = z
  .strictObject({
    kind: z.literal('approvals'),
    name: sentence,
    when,
    approvals: z
      .array(z.strictObject({ pointer, gate: key }))
      .min(1)
      .describe('Where the approver of each gate is named.'),
    seat: key,
    roles: z.array(key).min(1),
    meaning: sentence,
  })
  .describe('A line that names who approved which gate in one seat.');

const ignoredLine = z
  .strictObject({ kind: z.literal('ignored'), name: sentence, when, because: sentence })
  .describe('Lines that are accounted for and change nothing.');

export const lineKind = z.discriminatedUnion('kind', [positionLine, approvalsLine, ignoredLine]);

export type LineKind = Readonly<z.infer<typeof lineKind>>;
export type PositionLineKind = Extract<LineKind, { kind: 'position' }>;
export type ApprovalsLineKind = Extract<LineKind, { kind: 'approvals' }>;
export type Meaning = Readonly<z.infer<typeof meaning>>;
export type TextField = Readonly<z.infer<typeof textField>>;
export type FactField = PositionLineKind['facts'][number];
