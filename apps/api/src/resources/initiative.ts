import type { FactValue, GateProgress, InitiativeState } from '@tollgate/lifecycle';
import { EVIDENCE_KINDS, lastOutcome, processView } from '@tollgate/lifecycle';
import { z } from 'zod';
import { factShown } from './fact-shown.js';
import type { StandingInitiative } from '../initiatives/initiatives.js';
import { conditionSchema, forcedGateSchema, waiverSchema } from './exceptions.js';
import { decisionSchema } from './submission.js';
import { calendarDate, factValue, instant, listOf, outcome, personId } from './values.js';

const atGate = { gate: z.string(), round: z.int() };

const phase = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('notProposed') }),
    z.strictObject({ kind: z.literal('inStage'), ...atGate, since: instant }),
    z.strictObject({ kind: z.literal('onHold'), ...atGate, holdUntil: z.string(), since: instant }),
    z.strictObject({ kind: z.literal('killed'), ...atGate, at: instant }),
    z.strictObject({ kind: z.literal('cancelled'), ...atGate, at: instant }),
    z.strictObject({ kind: z.literal('completed'), at: instant }),
  ])
  .meta({ id: 'Phase' });

export const evidenceSchema = z
  .strictObject({
    by: personId,
    at: instant,
    evidenceId: z.string(),
    gate: z.string(),
    criteria: listOf(z.string()),
    kind: z.enum(EVIDENCE_KINDS),
    title: z.string(),
    source: z.string(),
    asOf: calendarDate,
    link: z.string().nullable(),
    digest: z.string().nullable(),
    file: z
      .strictObject({
        fileId: z.string(),
        name: z.string(),
        mediaType: z.string(),
        byteCount: z.int(),
      })
      .optional(),
    shelfLifeDays: z.int().optional().meta({ description: 'Never stale where it is absent' }),
    owner: personId.optional(),
    supersedes: z.string().optional(),
    superseded: z.strictObject({ evidenceId: z.string(), at: instant }).optional(),
    staleSince: instant.optional(),
    retractedAt: instant.nullable(),
    voids: listOf(z.string())
      .optional()
      .meta({ description: 'Criteria to judge again, because they were judged on it' }),
  })
  .meta({ id: 'Evidence' });

const gateSummary = z
  .strictObject({
    gate: z.string(),
    title: z.string(),
    stage: z.string(),
    round: z.int().meta({ description: '0 before its stage was ever entered' }),
    current: z.boolean(),
    submissionInReview: z.int().nullable(),
    lastOutcome: outcome.nullable(),
    decisionDueAt: instant
      .nullable()
      .meta({ description: 'When a decision on its latest submission is or was due' }),
  })
  .meta({ id: 'GateSummary' });

export const initiativeSchema = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    summary: z.string(),
    ownerId: personId,
    sponsorId: personId.nullable().meta({ description: 'Null until somebody is named' }),
    productLine: z.string(),
    template: z.strictObject({ id: z.string(), version: z.int(), hash: z.string() }),
    externalReference: z.string().nullable(),
    proposedAt: instant,
    authors: listOf(personId),
    phase,
    waitingFor: z.string().meta({ description: 'One sentence in business words' }),
    facts: z.record(z.string(), factValue),
    gates: listOf(gateSummary),
    evidence: listOf(evidenceSchema),
    conditions: listOf(conditionSchema),
    waivers: listOf(waiverSchema),
    forcedGates: listOf(forcedGateSchema).meta({
      description: 'Gates that were passed by break-glass, without meeting their rule',
    }),
    decisions: listOf(decisionSchema),
  })
  .meta({ id: 'Initiative' });

export type InitiativeResource = z.infer<typeof initiativeSchema>;
export type EvidenceResource = z.infer<typeof evidenceSchema>;

/** An initiative as the API shows it. Depends on the stream alone, not on the clock: its ETag is its version. */
export const initiativeResource = ({
  state,
  version,
  template,
}: StandingInitiative): InitiativeResource => ({
  id: state.initiativeId,
  version,
  title: state.title,
  summary: state.summary,
  ownerId: state.ownerId,
  sponsorId: state.sponsorId ?? null,
  productLine: state.productLine,
  template: state.template,
  externalReference: state.externalReference,
  proposedAt: state.proposedAt,
  authors: state.authors,
  phase: state.phase,
  waitingFor: processView(state, template, version).waitingFor,
  facts: factsShown(state.facts),
  gates: template.gates.map(({ key, title, stage }) => ({
    gate: key,
    title,
    stage,
    round: state.gates[key]?.round ?? 0,
    current: isCurrent(state, key),
    submissionInReview: reviewed(state.gates[key]),
    lastOutcome: lastOutcome(state, key) ?? null,
    decisionDueAt: state.gates[key]?.submissions.at(-1)?.decisionDueAt ?? null,
  })),
  evidence: state.evidence,
  conditions: state.conditions,
  waivers: state.waivers,
  forcedGates: state.forcedGates,
  decisions: state.decisions,
});

/** Facts with money as decimal text. */
export const factsShown = (
  facts: Readonly<Record<string, FactValue>>,
): Record<string, z.infer<typeof factValue>> =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, factShown(value)]));

const isCurrent = ({ phase }: InitiativeState, gate: string): boolean =>
  (phase.kind === 'inStage' || phase.kind === 'onHold') && phase.gate === gate;

const reviewed = (progress: GateProgress | undefined): number | null =>
  progress?.submissions.find(({ status }) => status.kind === 'inReview')?.submission ?? null;
