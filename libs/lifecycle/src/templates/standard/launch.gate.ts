import { defaultReview } from '../default-review.js';
import { must, required, rule } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';
import { launchChecklist } from './launch-checklist.js';

/** G5. Every function ready on the day. A guardrail that breaks afterwards is answered by a proposed Hold. */
export const launchGate: GateDefinition = {
  key: 'launch',
  title: 'Launch',
  stage: 'Launch preparation',
  question: 'Is every function ready, and do we launch on this day?',
  process: 'launch',
  deliverables: [
    required('gtm_plan', 'Go-to-market plan'),
    required('completed_checklist', 'Completed checklist'),
    required('launch_risks', 'Launch risk list'),
    required('rollback_plan', 'Rollback plan'),
    required('communication_plan', 'Communication plan'),
    required('launch_measurement_plan', 'Measurement plan'),
  ],
  criteria: [
    must('mandatory_items_done', 'All mandatory items are done or waived with an end date'),
    must('functions_signed', 'Each function has signed for its stream'),
    must('no_severity_one_two', 'No defect of severity 1 or 2 is open'),
    must('rollback_fresh', 'The rollback was rehearsed within the last 14 days'),
    must('support_ready', 'Support is ready'),
  ],
  checklist: launchChecklist,
  approval: {
    rule: rule(
      [
        SEATS.sponsor('required'),
        SEATS.engineering('required'),
        SEATS.marketing('required'),
        SEATS.sales('required'),
        SEATS.customerSuccess('required'),
        SEATS.legal('comment'),
        SEATS.security('comment'),
      ],
      5,
      ['legal-counsel', 'security-lead'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('general-manager'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};
