import type { GateProgress, InitiativeState, Submission } from './state.js';

/** What has been done for `gate` so far; the empty beginning for a gate nobody has worked on. */
export const progressOf = (state: InitiativeState, gate: string): GateProgress =>
  (Object.hasOwn(state.gates, gate) ? state.gates[gate] : undefined) ?? {
    gate,
    round: 0,
    deliverables: {},
    assessments: {},
    checklist: {},
    submissions: [],
  };

/** The submission of this number, whatever became of it. */
export const findSubmission = (
  state: InitiativeState,
  gate: string,
  submission: number,
): Submission | undefined =>
  progressOf(state, gate).submissions.find((candidate) => candidate.submission === submission);

/** The submission that is under review at the gate where the initiative stands. */
export const openReview = (state: InitiativeState): Submission | undefined =>
  state.phase.kind === 'inStage'
    ? progressOf(state, state.phase.gate).submissions.find(
        ({ status }) => status.kind === 'inReview',
      )
    : undefined;
