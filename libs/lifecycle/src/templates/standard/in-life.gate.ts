import { defaultReview } from '../default-review.js';
import { item, must, required, rule } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/**
 * Reviews in life, quarter after quarter, from growth through retention to decline. To continue is to hold
 * until the next review; a Go starts the study of the end of life.
 */
export const inLifeGate: GateDefinition = {
  key: 'in_life',
  title: 'In-life review',
  stage: 'In life',
  question: 'Does the product still earn its keep, or is it time to study its end?',
  process: 'inLife',
  deliverables: [required('health_review', 'Health review with the metrics of the present phase')],
  criteria: [
    must('metrics_by_phase', 'The metrics fit the phase: growth, retention or decline'),
    must('cost_to_serve', 'The cost to serve is known'),
  ],
  checklist: [
    item('data', 'phase_metrics', 'Metrics of the quarter gathered'),
    item('cs', 'exit_interviews', 'Churn and exit interviews summed up'),
    item('fin', 'cost_to_serve_update', 'Cost to serve computed'),
    item('eng', 'technical_debt', 'Technical debt stated'),
    item('ci', 'competitor_moves', 'Moves of competitors listed'),
  ],
  approval: {
    rule: rule([SEATS.productDirector('required'), SEATS.productOperations('counted')], 1),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'hold', 'recycle', 'kill'],
  outcomeTitles: {
    go: 'Start the study of the end of life',
    hold: 'Continue or invest until the next review',
    recycle: 'Review again',
    kill: 'Stop at once',
  },
  reviewEveryMonths: 3,
  gateOwnerRole: 'product-operations',
};
