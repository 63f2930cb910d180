import type { Tone } from '../../ui/status-mark/status-mark.js';

export const STANDINGS = [
  'blocked',
  'ready',
  'inReview',
  'onHold',
  'killed',
  'cancelled',
  'completed',
  'inStage',
] as const;
/** Where an initiative stands, as one word: its phase, and within a stage the readiness of its gate. */
export type Standing = (typeof STANDINGS)[number];

export const STANDING_TONES = {
  inStage: 'active',
  blocked: 'attention',
  ready: 'done',
  inReview: 'active',
  onHold: 'paused',
  killed: 'stopped',
  cancelled: 'stopped',
  completed: 'done',
} satisfies Record<Standing, Tone>;

/** The word for a phase and the state of the gate within it. */
export const standingOf = (
  phase: 'inStage' | 'onHold' | 'killed' | 'cancelled' | 'completed',
  gateState: string,
): Standing => {
  if (phase !== 'inStage') return phase;
  return gateState === 'blocked' || gateState === 'ready' || gateState === 'inReview'
    ? gateState
    : 'inStage';
};
