import type { Simulation } from '@tollgate/policy-replay';
import { z } from 'zod';
import { instant, listOf, outcome, personId } from '../resources/values.js';

/** Rows of each list that one answer carries; the counts are of all. */
export const SIMULATION_ROWS_MAX = 5_000;

const place = {
  initiativeId: z.string(),
  externalReference: z.string().nullable(),
  gate: z.string(),
  round: z.int(),
  submission: z.int(),
  template: z
    .strictObject({ id: z.string(), version: z.int() })
    .meta({ description: 'The version that the initiative follows' }),
};

const cause = z
  .strictObject({
    rule: z.string().meta({ examples: ['approvalMissing', 'VoterIsAuthor'] }),
    sentence: z.string(),
    persons: listOf(personId),
    keys: listOf(z.string()).meta({ description: 'Seats, groups, criteria … it speaks of' }),
  })
  .meta({ id: 'SimulationCause' });

export const flipSchema = z
  .strictObject({
    ...place,
    recorded: z.strictObject({
      end: z.enum(['decided', 'withdrawn', 'outdated', 'expired', 'open']),
      outcome: outcome.nullable(),
      decidedBy: z.enum(['rule', 'gateOwner', 'breakGlass']).nullable(),
      at: instant.nullable(),
    }),
    replayed: z.strictObject({
      outcome: outcome.nullable().meta({ description: 'Null where it would not be decided' }),
      votes: z.int(),
    }),
    because: listOf(cause),
    parts: listOf(z.string()).meta({
      description: 'Parts of the change each of which alone flips the decision (RFC 6901)',
    }),
  })
  .meta({ id: 'SimulatedFlip' });

export const breachSchema = z
  .strictObject({
    ...place,
    step: z.enum(['submission', 'vote', 'decision']),
    personId,
    rule: z.string(),
    sentence: z.string(),
    choice: z
      .enum(['approve', 'approveWithConditions', 'sendBack', 'reject', 'abstain'])
      .nullable(),
    recordedOutcome: outcome.nullable(),
    flips: z.boolean().meta({ description: 'Whether the decision comes out otherwise as well' }),
  })
  .meta({ id: 'SimulatedBreach' });

const pivot = z.strictObject({ ...place, voters: listOf(personId) }).meta({ id: 'SimulatedPivot' });

const finding = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    pointer: z.string(),
    message: z.string(),
    counterexample: z.string().optional(),
    persons: listOf(personId).optional(),
  })
  .meta({ id: 'ModelFinding' });

const result = z
  .strictObject({
    logSize: z.int().meta({ description: 'Entries of the log that were read' }),
    counts: z.strictObject({
      rounds: z.int(),
      decided: z.int(),
      replayed: z.int(),
      leftOut: z.int(),
      flips: z.int(),
      roundsInBreach: z.int(),
      breaches: z.int(),
    }),
    flips: listOf(flipSchema),
    breaches: listOf(breachSchema),
    pivots: listOf(pivot),
    truncated: z
      .boolean()
      .meta({ description: `Whether a list has more than ${SIMULATION_ROWS_MAX} rows` }),
  })
  .meta({ id: 'SimulationResult' });

export const simulationSchema = z
  .strictObject({
    simulationId: z.string(),
    subject: z.strictObject({ family: z.enum(['template', 'policy']), id: z.string() }),
    status: z.enum(['waiting', 'running', 'done', 'failed']),
    progress: z.strictObject({ read: z.int(), logSize: z.int() }),
    findings: listOf(finding).meta({ description: 'What the model check says of the draft' }),
    result: result.nullable(),
  })
  .meta({ id: 'Simulation' });

export type SimulationResource = z.infer<typeof simulationSchema>;

/** The result with its lists cut to what one answer carries. */
export const simulationResult = (
  simulation: Simulation,
): NonNullable<SimulationResource['result']> => {
  const { flips, breaches, pivots } = simulation;
  return {
    ...simulation,
    flips: flips.slice(0, SIMULATION_ROWS_MAX),
    breaches: breaches.slice(0, SIMULATION_ROWS_MAX),
    pivots: pivots.slice(0, SIMULATION_ROWS_MAX),
    truncated: [flips, breaches, pivots].some(({ length }) => length > SIMULATION_ROWS_MAX),
  };
};
