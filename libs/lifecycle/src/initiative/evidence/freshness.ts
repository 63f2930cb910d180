import type { Instant } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import { DAY_MS, instantOf, millisecondsOf } from '../../sla/instant-arithmetic.js';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import type { Evidence, InitiativeState } from '../state.js';
import type { EvidenceKind } from './evidence-kinds.js';

/** Longest shelf life that can be given, in days; a hundred years is never meant. */
export const SHELF_LIFE_DAYS_MAX = 3_650;

/** Evidence that counts: neither retracted nor refreshed by newer evidence. */
export const isCurrent = ({ retractedAt, superseded }: Evidence): boolean =>
  retractedAt === null && superseded === undefined;

/**
 * First moment (UTC) at which evidence is stale: after the last calendar day of its shelf life, counted from
 * the date it speaks of. Evidence of 1 March with a shelf life of 30 days is fresh through 31 March. Null
 * for evidence that does not age.
 */
export const staleFrom = ({
  asOf,
  shelfLifeDays,
}: Pick<Evidence, 'asOf' | 'shelfLifeDays'>): Instant | null =>
  shelfLifeDays === undefined
    ? null
    : instantOf(millisecondsOf(endOfDay(asOf)) + shelfLifeDays * DAY_MS);

/** Whether evidence has outlived its shelf life at `now`. */
export const isStale = (
  evidence: Pick<Evidence, 'asOf' | 'shelfLifeDays'>,
  now: Instant,
): boolean => {
  const from = staleFrom(evidence);
  return from !== null && from <= now;
};

/** Evidence of a gate that counts, in the order it was added. */
export const currentEvidence = (state: InitiativeState, gate: string): readonly Evidence[] =>
  state.evidence.filter((evidence) => evidence.gate === gate && isCurrent(evidence));

/** Shelf life that the template sets for evidence of this kind at this gate, if it sets one. */
export const templateShelfLife = (
  gate: Pick<GateDefinition, 'evidence'>,
  kind: EvidenceKind,
): number | undefined => gate.evidence?.shelfLifeDays?.[kind];
