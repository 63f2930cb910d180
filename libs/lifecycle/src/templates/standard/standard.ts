import type { LifecycleTemplate } from '../lifecycle-template.js';
import { endOfLifeGate } from './end-of-life.gate.js';
import { inLifeGate } from './in-life.gate.js';
import { launchGate } from './launch.gate.js';
import { mvpGate } from './mvp.gate.js';
import { opportunityQuantifiedGate } from './opportunity-quantified.gate.js';
import { problemDefinedGate } from './problem-defined.gate.js';
import { retroGate } from './retro.gate.js';
import { solutionValidatedGate } from './solution-validated.gate.js';
import { standardFacts } from './standard-facts.js';
import { strategyAlignedGate } from './strategy-aligned.gate.js';

/**
 * The standard product lifecycle: seven gates, with strategy alignment between the MVP and its launch and
 * reviews in life between the retrospective and the end.
 */
export const standard: LifecycleTemplate = {
  id: 'standard',
  version: 1,
  title: 'Standard product lifecycle',
  description:
    'A product from the first sign of a problem to the end of its life: seven gates, strategy alignment before ' +
    'launch and reviews in life. Thresholds and timings are defaults that every organisation can change.',
  facts: standardFacts,
  gates: [
    problemDefinedGate,
    opportunityQuantifiedGate,
    solutionValidatedGate,
    mvpGate,
    strategyAlignedGate,
    launchGate,
    retroGate,
    inLifeGate,
    endOfLifeGate,
  ],
  recycleRoundsMax: 2,
};
