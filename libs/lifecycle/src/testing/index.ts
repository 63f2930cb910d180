export * as asking from './asking.js';
export * as cast from './cast.js';
export { commandsOf, later, steps } from './random-walk.js';
export type { Step } from './random-walk.js';
export { onTheTable } from './specification.js';
export { launchGate, problemGate, problemSeats, twoGateTemplate } from './two-gate-template.js';
