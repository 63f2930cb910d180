import type { Type } from '@nestjs/common';
import { BreakGlassController } from './break-glass/break-glass.controller.js';
import { DecideWaiverController } from './decide-waiver/decide-waiver.controller.js';
import { ExtendConditionController } from './extend-condition/extend-condition.controller.js';
import { JudgeConditionController } from './judge-condition/judge-condition.controller.js';
import { RequestWaiverController } from './request-waiver/request-waiver.controller.js';
import { ReviewBreakGlassController } from './review-break-glass/review-break-glass.controller.js';

/** Conditions after they were set, waivers, and gates that are forced open. */
export const EXCEPTION_CONTROLLERS: readonly Type[] = [
  JudgeConditionController,
  ExtendConditionController,
  RequestWaiverController,
  DecideWaiverController,
  BreakGlassController,
  ReviewBreakGlassController,
];
