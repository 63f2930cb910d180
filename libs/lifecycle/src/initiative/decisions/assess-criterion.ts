import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { frozenPart, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { hasLostGround } from '../evidence/lost-ground.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { gateOfWork } from '../waivers/waiver-place.js';

const SCORE_MAX = 100;

/**
 * Says whether a criterion is met, and why. A should-meet needs a score of 0 to 100; a must-meet is pass or
 * fail and has none. Another verdict on a criterion that a review froze ends that review.
 */
export const assessCriterion = (
  command: CommandOf<'AssessCriterion'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, criterion, verdict, score, reason } = command;
  const access = gateOfWork(state, template, {
    gate,
    subject: { kind: 'criterion', key: criterion },
  });
  if (!access.ok) return access;
  const definition = access.value.criteria.find(({ key }) => key === criterion);
  if (!definition) return reject({ kind: 'CriterionUnknown', gate, criterion });
  if (definition.rule) return reject({ kind: 'CriterionHasRule', gate, criterion });
  if (!isScoreFor(definition.kind, score)) {
    return reject({ kind: 'ScoreRequired', gate, criterion });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const present = progressOf(state, gate).assessments[criterion];
  const isSaid =
    present?.verdict === verdict && present.score === score && present.reason === reason;
  // The same words again are a judgement of their own once the evidence behind them is void.
  if (isSaid && !hasLostGround(state, gate, criterion)) {
    return NOTHING;
  }
  const turned = present !== undefined && present.verdict !== verdict;
  const content = turned ? frozenPart(state, gate, `criterion/${criterion}`) : [];
  return ok([
    {
      type: 'CriterionAssessed',
      data: { ...saidIn(command), gate, criterion, verdict, score, reason },
    },
    ...outdatesReview(command, state, { facts: [], content }),
  ]);
};

const isScoreFor = (kind: 'must' | 'should', score: number | null): boolean =>
  kind === 'must'
    ? score === null
    : score !== null && Number.isInteger(score) && score >= 0 && score <= SCORE_MAX;
