import { defaultReview } from '../default-review.js';
import { item, must, required, rule, should } from '../gate-parts.js';
import type { ApprovalPolicy, GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** Bounds of the amount bands in cents: 250,000 and 2,000,000 euros, inclusive. */
const SMALL_INVESTMENT_MAX_MINOR = 25_000_000;
const MEDIUM_INVESTMENT_MAX_MINOR = 200_000_000;

/** The more money, the higher the table at which it is signed. */
const approval: ApprovalPolicy = {
  rule: rule([SEATS.productDirector('required'), SEATS.finance('required')], 2),
  amountBands: {
    fact: 'investment',
    currency: 'EUR',
    bands: [
      {
        upToMinor: SMALL_INVESTMENT_MAX_MINOR,
        rule: rule([SEATS.productDirector('required'), SEATS.finance('required')], 2),
      },
      {
        upToMinor: MEDIUM_INVESTMENT_MAX_MINOR,
        rule: rule(
          [SEATS.productDirector('required'), SEATS.finance('required'), SEATS.cpo('required')],
          3,
        ),
      },
      {
        rule: rule(
          [
            SEATS.productDirector('counted'),
            SEATS.cpo('counted'),
            SEATS.cfo('counted'),
            SEATS.generalManager('counted'),
            SEATS.finance('comment'),
          ],
          3,
          ['cfo'],
        ),
      },
    ],
  },
  decision: 'automatic',
  authorVote: 'refused',
};

/** G2. How big it is, who would pay, and what it would cost. */
export const opportunityQuantifiedGate: GateDefinition = {
  key: 'opportunity_quantified',
  title: 'Opportunity quantified',
  stage: 'Business case',
  question: 'Is the opportunity big enough to pay for its solution?',
  process: 'standard',
  deliverables: [
    required('market_size', 'TAM, SAM and SOM with method and sources'),
    required('willingness_to_pay', 'Study of willingness to pay'),
    required('competitor_grid', 'Competitor grid'),
    required('business_case', 'Business case: cost, revenue, NPV, IRR, payback, ECV and scenarios'),
    required('success_metrics', 'Success metrics and guardrails'),
    required('kill_criteria', 'Kill criteria'),
    required('risk_list', 'Risk list'),
    required('resource_ask', 'Resource ask'),
  ],
  criteria: [
    must('market_sizes_ordered', 'SOM ≤ SAM ≤ TAM, with dated sources of at most 90 days'),
    must('npv_positive', 'NPV is above 0 in the base case at the agreed rate'),
    must('payback_within_limit', 'Payback is within the limit of the policy'),
    must('low_case_shown', 'The low case is shown'),
    must('assumptions_owned', 'Every assumption has an owner, a range and a confidence'),
    must('finance_recomputed', 'Finance has computed the numbers again'),
    should('above_cut_line', 'ECV per remaining cost ranks above the cut line'),
    should('payers_asked', 'Willingness to pay rests on enough answers'),
    should('strategic_fit', 'Strategic fit'),
  ],
  checklist: [
    item('pm', 'case', 'Business case written'),
    item('fin', 'model_review', 'Model reviewed: rate, tax, currency'),
    item('mr', 'sizing', 'Market sized'),
    item('ci', 'competitor_prices', 'Prices of competitors gathered'),
    item('pmm', 'pricing_hypothesis', 'Pricing hypothesis stated'),
    item('sales', 'pipeline_sanity', 'Numbers held against the pipeline'),
    item('partner', 'channel_effect', 'Effect on channels judged'),
    item('eng', 'rough_cost', 'Rough cost estimated'),
    item(
      'legal',
      'regulation',
      'Regulation, licences, trademark and privacy checked for each region',
    ),
    item('strategy', 'portfolio_fit', 'Fit with the portfolio judged'),
    item('exec', 'sponsor_statement', 'Statement of the sponsor given'),
  ],
  approval,
  review: defaultReview('cfo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  killSigns: ['The market is too small', 'Nobody pays', 'The low case loses more than the cap'],
  gateOwnerRole: 'product-operations',
};
