import { defaultReview } from '../default-review.js';
import { item, must, required, rule, should } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** G1. A pain of high value that cannot be solved well today. */
export const problemDefinedGate: GateDefinition = {
  key: 'problem_defined',
  title: 'Problem defined',
  stage: 'Discovery',
  question: 'Is there a pain worth solving, and do we know whose it is?',
  process: 'standard',
  deliverables: [
    required('problem_statement', 'Problem statement'),
    required('personas', 'Personas; for business customers the buyer and the user kept apart'),
    required('evidence_log', 'Evidence log'),
    required('present_alternatives', 'How people solve it today'),
    required('goal', 'Goal tied to the pain'),
    required('strategy_link', 'Link to the strategy'),
    required('assumptions', 'List of assumptions, version 1'),
  ],
  criteria: [
    must('segment_named', 'At least one segment is named'),
    must(
      'customer_contacts',
      'Independent customer contacts: at least 8 for business customers, 30 for consumers',
    ),
    must(
      'statement_complete',
      'The statement names who, what, when and the cost of the pain, and no solution',
    ),
    must('duplicates_checked', 'No other initiative solves the same problem'),
    must('sponsor_named', 'A sponsor is named'),
    should('pain_scored', 'Frequency and severity of the pain are scored'),
    should('evidence_types', 'At least two types of evidence agree'),
    should('pain_trend', 'The pain grows'),
  ],
  checklist: [
    item('pm', 'statement', 'Problem statement written'),
    item('ux', 'interviews', 'Interviews and usability notes filed'),
    item('mr', 'segment_facts', 'Facts on the segment gathered'),
    item('ci', 'alternatives', 'Alternatives surveyed'),
    item('cs', 'top_tickets', 'Top tickets listed'),
    item('sales', 'lost_deals', 'Reasons of lost deals and churn listed'),
    item('data', 'behaviour_evidence', 'Evidence from behaviour gathered'),
    item('strategy', 'strategy_fit', 'Fit with the strategy checked'),
    item('legal', 'red_flags', 'Early red flags raised'),
    item('prodops', 'duplicate_search', 'Search for duplicates done'),
  ],
  approval: {
    rule: rule([SEATS.productDirector('required'), SEATS.ux('required')], 2, ['product-director']),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  killSigns: ['The pain is rare or tolerated', 'Nobody owns it', 'It is off strategy'],
  gateOwnerRole: 'product-operations',
};
