import type { RecordedEvent } from '@tollgate/event-sourcing';
import type {
  FactValue,
  GateDefinition,
  InitiativeState,
  LifecycleTemplate,
  Money,
  Phase,
  Readiness,
} from '@tollgate/lifecycle';
import { gateScore, readinessOf, submissionInReview, tallyOfReview } from '@tollgate/lifecycle';
import type { PortfolioRow } from './portfolio.entity.js';

/** The entry after which the row holds. */
export type RowPosition = Pick<RecordedEvent, 'version' | 'effectiveAt'> & {
  readonly logIndex: number;
};

/** The portfolio's row of an initiative; undefined before its proposal. */
export const portfolioRow = (
  state: InitiativeState,
  template: LifecycleTemplate,
  position: RowPosition,
): PortfolioRow | undefined => {
  const { phase } = state;
  if (phase.kind === 'notProposed') return undefined;
  const gate = template.gates.find(({ key }) => key === gateOf(phase));
  return {
    initiativeId: state.initiativeId,
    title: state.title,
    ownerId: state.ownerId,
    productLine: state.productLine,
    templateId: state.template.id,
    templateVersion: state.template.version,
    externalReference: state.externalReference,
    phase: phase.kind,
    gate: gate?.key ?? null,
    gateTitle: gate?.title ?? null,
    stage: gate?.stage ?? null,
    round: phase.kind === 'completed' ? 0 : phase.round,
    holdUntil: phase.kind === 'onHold' ? phase.holdUntil : null,
    ...standing({ state, template, gate }, position.effectiveAt),
    ...openConditions(state),
    waivers: state.waivers.filter(({ status }) => status.kind === 'granted').length,
    breakGlass: breakGlassOf(state),
    ...moneyAtStake(state, template, gate),
    proposedAt: state.proposedAt,
    enteredStageAt: 'since' in phase ? phase.since : phase.at,
    lastActivityAt: position.effectiveAt,
    streamVersion: position.version,
    lastLogIndex: position.logIndex,
  };
};

const gateOf = (phase: Phase): string | null =>
  phase.kind === 'notProposed' || phase.kind === 'completed' ? null : phase.gate;

type Standing = Pick<
  PortfolioRow,
  | 'gateState'
  | 'submission'
  | 'decisionDueAt'
  | 'waitingSeats'
  | 'approvalsGiven'
  | 'approvalsRequired'
  | 'deliverablesMet'
  | 'deliverablesRequired'
  | 'criteriaMet'
  | 'criteriaRequired'
  | 'checklistMet'
  | 'checklistRequired'
  | 'score'
>;

interface Place {
  readonly state: InitiativeState;
  readonly template: LifecycleTemplate;
  readonly gate: GateDefinition | undefined;
}

const standing = ({ state, template, gate }: Place, now: string): Standing => {
  if (!gate || state.phase.kind !== 'inStage') return CLOSED;
  const { status, counts } = readinessOf(state, template, gate.key, now);
  const review = submissionInReview(state, gate.key);
  return {
    gateState: status,
    submission: review?.submission ?? null,
    decisionDueAt: review?.decisionDueAt ?? null,
    waitingSeats: review ? tallyOfReview(gate.approval, state, review).openSeats.length : 0,
    approvalsGiven: counts.approvals.given,
    approvalsRequired: counts.approvals.required,
    ...workCounts(counts),
    score: gateScore(state, { gate, template }, now).score,
  };
};

const workCounts = ({ deliverables, criteria, checklist }: Readiness['counts']) => ({
  deliverablesMet: deliverables.met,
  deliverablesRequired: deliverables.required,
  criteriaMet: criteria.met,
  criteriaRequired: criteria.required,
  checklistMet: checklist.met,
  checklistRequired: checklist.required,
});

/** Nobody works towards a gate: on hold, stopped, cancelled or through all gates. */
const CLOSED: Standing = {
  gateState: 'closed',
  submission: null,
  decisionDueAt: null,
  waitingSeats: 0,
  approvalsGiven: 0,
  approvalsRequired: 0,
  deliverablesMet: 0,
  deliverablesRequired: 0,
  criteriaMet: 0,
  criteriaRequired: 0,
  checklistMet: 0,
  checklistRequired: 0,
  score: null,
};

const breakGlassOf = ({ forcedGates }: InitiativeState): PortfolioRow['breakGlass'] => {
  if (forcedGates.length === 0) return 'none';
  return forcedGates.some(({ review }) => review === null) ? 'reviewOpen' : 'reviewed';
};

const openConditions = (
  state: InitiativeState,
): Pick<PortfolioRow, 'openConditions' | 'nextConditionDueOn'> => {
  const dueDates = state.conditions.filter(({ met }) => met === null).map(({ dueOn }) => dueOn);
  return {
    openConditions: dueDates.length,
    nextConditionDueOn: dueDates.toSorted()[0] ?? null,
  };
};

/** The amount that chooses the approvers of this gate or another, else the first fact of type money. */
const moneyAtStake = (
  state: InitiativeState,
  template: LifecycleTemplate,
  gate: GateDefinition | undefined,
): Pick<PortfolioRow, 'amountMinor' | 'currency'> => {
  const deciding = [gate, ...template.gates].flatMap((of) => of?.approval.amountBands?.fact ?? []);
  const named = template.facts.filter(({ type }) => type === 'money').map(({ key }) => key);
  const money = [...deciding, ...named].map((fact) => state.facts[fact]).find(isMoney);
  return { amountMinor: money?.amountMinor ?? null, currency: money?.currency ?? null };
};

const isMoney = (value: FactValue | undefined): value is Money =>
  typeof value === 'object' && 'amountMinor' in value;
