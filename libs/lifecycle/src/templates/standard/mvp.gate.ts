import { defaultReview } from '../default-review.js';
import { item, must, required, rule, should } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** G4. The smallest working set, in the field with real users; build, measure and learn stay inside the stage. */
export const mvpGate: GateDefinition = {
  key: 'mvp',
  title: 'Minimum viable product',
  stage: 'Build and learn',
  question: 'Does the smallest working product do the core job for real users?',
  process: 'standard',
  deliverables: [
    required('scope', 'Scope: what is in and what is out (MoSCoW)'),
    required('build', 'Working build'),
    required('beta_plan', 'Beta plan and cohort'),
    required('instrumentation', 'Instrumentation'),
    required('feedback_log', 'Feedback log'),
    required('results', 'Results against the pass marks'),
    required('quality_report', 'Quality report'),
    required('advice', 'Advice: go, pivot or stop'),
  ],
  criteria: [
    must('core_job_done', 'Real users do the core job from end to end'),
    must(
      'cohorts_pass',
      'Activation and retention are at or above the pass mark for at least two cohorts',
    ),
    must(
      'feedback_answered',
      'Feedback is triaged within 5 days and at least 90 % of it is answered',
    ),
    must('no_severity_one', 'No defect of severity 1 is open'),
    must('security_tested', 'The security test is passed'),
    should('satisfaction', 'NPS or CSAT is above the mark'),
    should('very_disappointed', 'At least 40 % would be very disappointed without it'),
    should('message_recall', 'The message is recalled'),
  ],
  checklist: [
    item('eng', 'definition_of_done', 'Definition of done met'),
    item('eng', 'rollback', 'Rollback works'),
    item('qa', 'test_report', 'Test report filed'),
    item('ux', 'usability_round', 'Usability round done'),
    item('data', 'events_verified', 'Measured events verified'),
    item('pm', 'scope_discipline', 'Scope kept'),
    item('pm', 'synthesis', 'Feedback synthesised'),
    item('pmm', 'message_results', 'Results of the message test filed'),
    item('cs', 'beta_support', 'Beta supported, known issues listed'),
    item('sec', 'penetration_test', 'Penetration test and privacy check done'),
    item('ops', 'monitoring', 'Monitoring in place'),
    item('legal', 'beta_terms', 'Beta terms agreed'),
    item('sales', 'design_partners', 'Design partners won'),
  ],
  approval: {
    rule: rule(
      [
        SEATS.productDirector('counted'),
        SEATS.engineering('counted'),
        SEATS.quality('counted'),
        SEATS.customerSuccess('counted'),
        SEATS.security('comment'),
      ],
      3,
      ['security-lead'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};
