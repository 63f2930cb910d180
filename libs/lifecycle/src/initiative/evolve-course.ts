import type { BreakGlassEvent } from './break-glass/events.js';
import { evolveBreakGlass } from './break-glass/evolve-break-glass.js';
import type { ConditionEvent } from './conditions/events.js';
import { conditionMet, evolveConditions } from './conditions/evolve-conditions.js';
import type { DataOf, InitiativeEvent } from './events.js';
import { withStatus } from './evolve-gate.js';
import { openReview } from './gate-progress.js';
import type { InitiativeState } from './state.js';
import type { WaiverEvent } from './waivers/events.js';
import { evolveWaivers } from './waivers/evolve-waivers.js';

type CourseEvent =
  | ConditionEvent
  | WaiverEvent
  | BreakGlassEvent
  | Extract<
      InitiativeEvent,
      {
        type:
          | 'ConditionMet'
          | 'InitiativeCancelled'
          | 'InitiativeCompleted'
          | 'InitiativeReopened'
          | 'InitiativeResumed'
          | 'TemplateMigrated';
      }
    >;

/** What goes on beside the straight way of a case, and how an initiative ends and begins again. */
export const evolveCourse = (state: InitiativeState, event: CourseEvent): InitiativeState => {
  switch (event.type) {
    case 'ConditionMet':
      return conditionMet(state, event.data);
    case 'ConditionVerified':
    case 'ConditionProofSentBack':
    case 'ConditionExtended':
    case 'ConditionLapsed':
      return evolveConditions(state, event);
    case 'WaiverRequested':
    case 'WaiverGranted':
    case 'WaiverRefused':
    case 'WaiverRevoked':
    case 'WaiverLapsed':
      return evolveWaivers(state, event);
    case 'GateForcedOpen':
    case 'BreakGlassReviewed':
      return evolveBreakGlass(state, event);
    case 'InitiativeCancelled':
      return initiativeCancelled(state, event.data);
    case 'InitiativeCompleted':
      return { ...state, phase: { kind: 'completed', at: event.data.at } };
    case 'TemplateMigrated':
      return { ...state, template: event.data.to };
    case 'InitiativeReopened':
    case 'InitiativeResumed':
      // Both only say why; the stage that is entered again is an event of its own.
      return state;
    default:
      // `never` proves that every known event is handled; an event of a later release comes here and passes by.
      event satisfies never;
      return state;
  }
};

const initiativeCancelled = (
  state: InitiativeState,
  { at }: DataOf<'InitiativeCancelled'>,
): InitiativeState => {
  if (state.phase.kind !== 'inStage' && state.phase.kind !== 'onHold') return state;
  const { gate, round } = state.phase;
  const review = openReview(state);
  const closed = review ? withStatus(state, review, { kind: 'withdrawn', at }) : state;
  return { ...closed, phase: { kind: 'cancelled', gate, round, at } };
};
