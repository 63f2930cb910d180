import { defaultReview } from '../default-review.js';
import { item, must, required, rule } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** G4b. Goals, metrics, roadmap and buy-in, between the MVP and its launch. */
export const strategyAlignedGate: GateDefinition = {
  key: 'strategy_aligned',
  title: 'Strategy aligned',
  stage: 'Alignment',
  question: 'Does everybody whose work it takes stand behind the plan?',
  process: 'standard',
  deliverables: [
    required('goals', 'Vision, goals, objectives and metrics'),
    required('pricing', 'Pricing'),
    required('gtm_outline', 'Outline of the way to market'),
    required('backlog', 'Prioritised backlog with method and scores'),
    required('roadmaps', 'Internal and external roadmap'),
    required('resource_plan', 'Resource plan'),
  ],
  criteria: [
    must('goals_mapped', 'Each goal maps to a goal of the company'),
    must('metrics_complete', 'Each metric has baseline, target, owner and source'),
    must(
      'roadmap_inputs',
      'The ten inputs of the roadmap are answered or marked as not applicable',
    ),
    must('buy_in', 'Buy-in is recorded for each function'),
  ],
  checklist: [
    item('pm', 'roadmap', 'Roadmap drawn'),
    item('strategy', 'alignment', 'Alignment with the strategy confirmed'),
    item('fin', 'budget', 'Budget confirmed'),
    item('eng', 'capacity', 'Capacity confirmed'),
    item('pmm', 'positioning', 'Positioning set'),
    item('pmm', 'price_list', 'Pricing set'),
    item('sales', 'sales_consent', 'Consent of sales given'),
    item('mkt', 'marketing_consent', 'Consent of marketing given'),
    item('cs', 'support_consent', 'Consent of support given'),
    item('partner', 'partner_consent', 'Consent of partner management given'),
    item('prodops', 'cadence', 'Tooling and cadence set up'),
  ],
  approval: {
    rule: rule(
      [
        SEATS.cpo('counted'),
        SEATS.engineering('counted'),
        SEATS.marketing('counted'),
        SEATS.sales('counted'),
        SEATS.cfo('counted'),
      ],
      4,
      ['cpo'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('general-manager'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};
