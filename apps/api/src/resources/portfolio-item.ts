import type { PortfolioItem } from '@tollgate/read-models';
import { z } from 'zod';
import { moneyText } from '../http/money.js';
import { instant, money, personId } from './values.js';

const met = z.strictObject({ met: z.int(), required: z.int() });

export const portfolioItemSchema = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    ownerId: personId,
    productLine: z.string(),
    template: z.strictObject({ id: z.string(), version: z.int() }),
    externalReference: z.string().nullable(),
    phase: z.enum(['inStage', 'onHold', 'killed', 'cancelled', 'completed']),
    gate: z.string().nullable(),
    gateTitle: z.string().nullable(),
    stage: z.string().nullable(),
    round: z.int(),
    readiness: z.enum(['notOpen', 'blocked', 'ready', 'inReview', 'decided', 'closed']),
    submission: z.int().nullable(),
    counts: z.strictObject({
      deliverables: met,
      criteria: met,
      checklist: met,
      approvals: z.strictObject({ given: z.int(), required: z.int() }),
    }),
    score: z
      .int()
      .nullable()
      .meta({ description: 'Weighted score of its gate, 0 to 100; null while nothing is scored' }),
    waitingSeats: z.int(),
    decisionDueAt: instant.nullable(),
    decisionOverdue: z.boolean(),
    holdUntil: z.string().nullable(),
    openConditions: z.int(),
    nextConditionDueOn: z.string().nullable(),
    conditionOverdue: z.boolean(),
    waivers: z.int().meta({ description: 'Waivers in force by what is recorded' }),
    breakGlass: z.enum(['none', 'reviewOpen', 'reviewed']).meta({
      description: 'Whether a gate was forced open, and whether its review is still open',
    }),
    amount: money.nullable(),
    proposedAt: instant,
    enteredStageAt: instant,
    lastActivityAt: instant,
    lastSequence: z.int(),
  })
  .meta({ id: 'PortfolioItem' });

export type PortfolioItemResource = z.infer<typeof portfolioItemSchema>;

/** A row of the portfolio as the API shows it. */
export const portfolioItemResource = (item: PortfolioItem): PortfolioItemResource => ({
  id: item.initiativeId,
  version: item.streamVersion,
  title: item.title,
  ownerId: item.ownerId,
  productLine: item.productLine,
  template: { id: item.templateId, version: item.templateVersion },
  externalReference: item.externalReference,
  phase: item.phase,
  gate: item.gate,
  gateTitle: item.gateTitle,
  stage: item.stage,
  round: item.round,
  readiness: item.gateState,
  submission: item.submission,
  counts: {
    deliverables: { met: item.deliverablesMet, required: item.deliverablesRequired },
    criteria: { met: item.criteriaMet, required: item.criteriaRequired },
    checklist: { met: item.checklistMet, required: item.checklistRequired },
    approvals: { given: item.approvalsGiven, required: item.approvalsRequired },
  },
  score: item.score,
  waitingSeats: item.waitingSeats,
  decisionDueAt: item.decisionDueAt,
  decisionOverdue: item.decisionOverdue,
  holdUntil: item.holdUntil,
  openConditions: item.openConditions,
  nextConditionDueOn: item.nextConditionDueOn,
  conditionOverdue: item.conditionOverdue,
  waivers: item.waivers,
  breakGlass: item.breakGlass,
  amount: amountShown(item.amountMinor, item.currency),
  proposedAt: item.proposedAt,
  enteredStageAt: item.enteredStageAt,
  lastActivityAt: item.lastActivityAt,
  lastSequence: item.lastLogIndex,
});

/** Money of a read model's two columns; null where there is none. */
export const amountShown = (
  amountMinor: number | null,
  currency: string | null,
): z.infer<typeof money> | null =>
  amountMinor === null || currency === null ? null : moneyText({ amountMinor, currency });
