import type { Instant } from '@tollgate/event-sourcing';
import type { InitiativeState } from '../initiative/state.js';
import { submissionInReview } from '../initiative/state.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { startOfDay } from '../sla/calendar-date.js';
import type { ProcessTimer } from './process-timers.js';
import { processTimers } from './process-timers.js';
import { waitingFor } from './waiting-for.js';

/** The gate an initiative works towards, in the words of its template. */
export interface ProcessGate {
  readonly key: string;
  readonly title: string;
  readonly stage: string;
  /** Side process that runs while the stage is open. */
  readonly process: GateDefinition['process'];
  /** 1 for the template's first gate. */
  readonly position: number;
  readonly gateCount: number;
  readonly round: number;
}

/** What the process does now. */
export type ProcessStep =
  | { readonly kind: 'notProposed' }
  | { readonly kind: 'stageOpen' }
  | { readonly kind: 'inReview'; readonly submission: number; readonly decisionDueAt: Instant }
  | { readonly kind: 'onHold'; readonly until: Instant }
  | { readonly kind: 'closed'; readonly because: 'killed' | 'cancelled' | 'completed' };

/**
 * Everything that workflows and operators need to know of one initiative at one version: no names of
 * persons, no free text, so that it may stand in clear in a workflow's history.
 */
export interface ProcessView {
  readonly initiativeId: string;
  /** Stream version this was computed at; 0 when nothing is recorded. */
  readonly version: number;
  readonly productLine: string;
  /** `<template id>@<version>`. */
  readonly template: string;
  /** Null before the proposal and after completion. */
  readonly gate: ProcessGate | null;
  readonly step: ProcessStep;
  /** How far the open review's service level has been used up. */
  readonly slaState: 'nothingDue' | 'inTime' | 'reminded' | 'escalated';
  /** One sentence in business words. */
  readonly waitingFor: string;
  /** What time will ask for, earliest first, at instants that stand in events. */
  readonly timers: readonly ProcessTimer[];
  readonly closed: boolean;
}

/** What the process does at `version`, whose events folded to `state`; `template` is the pinned one. */
export const processView = (
  state: InitiativeState,
  template: LifecycleTemplate,
  version: number,
): ProcessView => {
  const gate = processGate(state, template);
  const step = processStep(state);
  return {
    initiativeId: state.initiativeId,
    version,
    productLine: state.productLine,
    template: `${state.template.id}@${state.template.version}`,
    gate,
    step,
    slaState: slaState(state),
    waitingFor: waitingFor(state, template),
    timers: processTimers(state),
    closed: step.kind === 'closed',
  };
};

/** What is there to follow under an id that the log does not know, e.g. after a restore to an earlier point. */
export const unknownProcess = (initiativeId: string): ProcessView => ({
  initiativeId,
  version: 0,
  productLine: '',
  template: '',
  gate: null,
  step: { kind: 'notProposed' },
  slaState: 'nothingDue',
  waitingFor: 'Nothing is recorded under this id',
  timers: [],
  closed: false,
});

const processGate = (state: InitiativeState, template: LifecycleTemplate): ProcessGate | null => {
  if (state.phase.kind === 'notProposed' || state.phase.kind === 'completed') return null;
  const { gate: key, round } = state.phase;
  const index = template.gates.findIndex((gate) => gate.key === key);
  const definition = template.gates[index];
  if (!definition) return null;
  const { title, stage, process } = definition;
  const gateCount = template.gates.length;
  return { key, title, stage, process, position: index + 1, gateCount, round };
};

const processStep = (state: InitiativeState): ProcessStep => {
  const { phase } = state;
  switch (phase.kind) {
    case 'notProposed':
      return { kind: 'notProposed' };
    case 'inStage': {
      const review = submissionInReview(state, phase.gate);
      if (!review) return { kind: 'stageOpen' };
      const { submission, decisionDueAt } = review;
      return { kind: 'inReview', submission, decisionDueAt };
    }
    case 'onHold':
      return { kind: 'onHold', until: startOfDay(phase.holdUntil) };
    case 'killed':
    case 'cancelled':
    case 'completed':
      return { kind: 'closed', because: phase.kind };
  }
};

const slaState = (state: InitiativeState): ProcessView['slaState'] => {
  const review =
    state.phase.kind === 'inStage' ? submissionInReview(state, state.phase.gate) : undefined;
  if (!review) return 'nothingDue';
  if (review.escalationsDone > 0) return 'escalated';
  return review.remindersSent > 0 ? 'reminded' : 'inTime';
};
