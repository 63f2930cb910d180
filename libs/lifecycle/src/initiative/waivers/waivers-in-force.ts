import type { Instant } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import { findGate, gateIndex } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { contentUnmet } from '../content-unmet.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import type { ReliedWaiver, WaiverSubject } from './events.js';
import type { Waiver } from './waiver.js';

/** True from the grant to the end of the last day, unless revoked before. */
export const isInForce = ({ status, until }: Waiver, now: Instant): boolean =>
  status.kind === 'granted' && now < endOfDay(until);

/** The waiver in force for something that a gate demands, if there is one; the longest of several. */
export const waiverFor = (
  state: InitiativeState,
  { gate, subject }: { readonly gate: string; readonly subject: WaiverSubject },
  now: Instant,
): Waiver | undefined =>
  state.waivers
    .filter((each) => each.gate === gate && isSameSubject(each.subject, subject))
    .filter((each) => isInForce(each, now))
    .toSorted((left, right) => (left.until < right.until ? 1 : -1))[0];

export const isSameSubject = (left: WaiverSubject, right: WaiverSubject): boolean =>
  left.kind === right.kind && left.key === right.key;

const SUBJECT_KINDS: Partial<Record<Unmet['kind'], WaiverSubject['kind']>> = {
  deliverableMissing: 'deliverable',
  criterionNotMet: 'criterion',
  criterionNotAssessed: 'criterion',
  checklistItemOpen: 'checklistItem',
};

/** What a waiver for this gap would be for; undefined for gaps that nobody can waive. */
export const subjectOf = ({ kind, key }: Unmet): WaiverSubject | undefined => {
  const subjectKind = SUBJECT_KINDS[kind];
  return subjectKind && { kind: subjectKind, key };
};

/** A demand of the gate that is unmet and waived. It is no pass: readiness shows it beside what is met. */
export interface WaivedGap {
  readonly unmet: Unmet;
  readonly waiver: Waiver;
}

/** The gaps of a gate, those that a waiver covers at `now` apart from those that stand in the way. */
export const splitWaived = (
  gaps: readonly Unmet[],
  { state, gate }: { readonly state: InitiativeState; readonly gate: string },
  now: Instant,
): { readonly unmet: readonly Unmet[]; readonly waived: readonly WaivedGap[] } => {
  if (state.waivers.length === 0) return { unmet: gaps, waived: [] };
  const unmet: Unmet[] = [];
  const waived: WaivedGap[] = [];
  for (const gap of gaps) {
    const subject = subjectOf(gap);
    const waiver = subject && waiverFor(state, { gate, subject }, now);
    if (waiver) waived.push({ unmet: gap, waiver });
    else unmet.push(gap);
  }
  return { unmet, waived };
};

/**
 * Granted waivers of earlier gates whose demand is still unmet and that the template carries over to the
 * gates behind them.
 */
export const carriedWaivers = (
  state: InitiativeState,
  template: LifecycleTemplate,
  now: Instant,
): readonly WaivedGap[] => {
  if (!('gate' in state.phase)) return [];
  const here = gateIndex(template, state.phase.gate);
  return state.waivers
    .filter(({ carriesOver, gate }) => carriesOver && gateIndex(template, gate) < here)
    .flatMap((waiver) => {
      const gate = findGate(template, waiver.gate);
      const gap =
        gate && contentUnmet(state, { gate, template }, now).find(isGapOf(waiver.subject));
      return gap ? [{ unmet: gap, waiver }] : [];
    });
};

const isGapOf =
  (subject: WaiverSubject) =>
  (gap: Unmet): boolean => {
    const of = subjectOf(gap);
    return of !== undefined && isSameSubject(of, subject);
  };

/** What a submission or decision writes down of the waivers it rests on. */
export const reliedWaiver = ({ waiverId, gate, subject, until }: Waiver): ReliedWaiver => ({
  waiverId,
  gate,
  subject,
  until,
});
