import type { InitiativeState } from '../state.js';

/** Whether a criterion was judged on evidence that was retracted since, and has not been judged again. */
export const hasLostGround = (state: InitiativeState, gate: string, criterion: string): boolean =>
  state.evidence.some((each) => each.gate === gate && each.voids?.includes(criterion) === true);
