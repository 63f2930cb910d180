import type { Unmet } from './readiness.js';

/** Everything that can stand between a gate and its decision. */
export type UnmetKind = Unmet['kind'];
