import { z } from 'zod';
import { lineKind } from './line-kinds.js';
import { key, personRule, pointer, regularExpression, sentence } from './value-rules.js';

const templateVersion = z.strictObject({
  version: z.int().min(1),
  /** Instant; the last entry has none and takes every initiative that began later. */
  firstLineBefore: z.iso.datetime({ offset: true }).optional(),
});

const people = z.strictObject({
  removePrefixes: z.array(z.string().min(1)).describe('Cut off in front of a name, e.g. "@".'),
  ignoreCase: z.boolean().describe('True when Ana and ana are the same person.'),
  pattern: regularExpression.describe('What a readable name looks like (whole text).'),
  rules: z.array(personRule),
});

const recordKeeper = z.strictObject({
  name: z.string().min(1).max(200),
  roles: z.array(key).min(1),
});

const vouchedFor = z.strictObject({
  deliverables: z.array(z.strictObject({ deliverable: key, title: sentence })).optional(),
  criteria: z.array(z.strictObject({ criterion: key, reason: sentence })).optional(),
  checklist: z.array(z.strictObject({ item: key, proof: sentence })).optional(),
});

const rules = z.strictObject({
  skippedGates: z
    .enum(['passThrough', 'refuse'])
    .describe('A line shows a gate as reached although no line showed the gates before it.'),
  goingBack: z.enum(['recycle', 'refuse']),
  afterTheEnd: z
    .enum(['reopen', 'refuse'])
    .describe('A line shows an initiative at work that an earlier line ended.'),
  holdDays: z
    .int()
    .min(1)
    .max(3_660)
    .describe('Days from the line until a Hold is due to wake, as the source names no date.'),
  awaitedSeats: z
    .record(key, z.array(key).min(1))
    .describe('Gate → seats whose vote comes on lines of their own; the gate waits for them.'),
});

/**
 * A mapping file: how the lines of one organisation's decision history become commands of a lifecycle
 * template. It is data; what it does not say is refused, never guessed.
 *
 * @see docs/guides/import-history.md
 */
export const historyMappingSchema = z.strictObject({
  $schema: z.string().optional(),
  mappingFormat: z.literal(1),
  id: key.describe('Part of every command id. Never change it for a history already imported.'),
  source: z
    .string()
    .min(1)
    .max(200)
    .describe('Where the history comes from. Ids of initiatives and persons derive from it.'),
  title: sentence,
  notes: z.array(sentence).describe('What a reader of the imported log should know.'),
  template: z.strictObject({ id: key, versions: z.array(templateVersion).min(1) }),
  line: z.strictObject({
    initiative: pointer.describe('Names the initiative; text or whole number.'),
    at: pointer.describe('When the line was true: an RFC 3339 time with its offset.'),
    identity: z
      .array(pointer)
      .min(1)
      .describe('Fields that together tell this line from every other, today and in later files.'),
    referencePrefix: z
      .string()
      .max(50)
      .describe('Put in front of the initiative’s name to make its external reference.'),
  }),
  people,
  recordKeeper: recordKeeper.describe(
    'Acts where the source names no person: submits without an author, records decisions.',
  ),
  rules,
  gateContent: z
    .record(key, vouchedFor)
    .optional()
    .describe(
      'Gate → what the source vouches for: recorded as done before the gate is put to its approvers.',
    ),
  kinds: z.array(lineKind).min(1).describe('Kinds of lines; the first whose `when` fits counts.'),
});

export type HistoryMapping = Readonly<z.infer<typeof historyMappingSchema>>;
export type VouchedFor = Readonly<z.infer<typeof vouchedFor>>;
export type PeopleRules = HistoryMapping['people'];
