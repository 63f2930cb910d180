import { defaultReview } from '../default-review.js';
import { item, must, required, rule, should } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** G3. Proof that people want, use and pay for the concept before requirements are written. */
export const solutionValidatedGate: GateDefinition = {
  key: 'solution_validated',
  title: 'Solution validated',
  stage: 'Concept',
  question: 'Do people want it, use it and pay for it, and can we build it?',
  process: 'standard',
  deliverables: [
    required('options', 'Options, with the rejected ones and why'),
    required('prototype_tests', 'Prototype tests'),
    required('feasibility_note', 'Feasibility note'),
    required('concept', 'Chosen concept'),
    required('value_proposition', 'Value proposition'),
    required('want_use_pay', 'Evidence for want, use and pay'),
    required('privacy_assessment', 'Assessment of data and privacy'),
    required('case_update', 'Updated business case'),
  ],
  criteria: [
    must('options_compared', 'At least two options were compared'),
    must('assumptions_tested', 'The riskiest assumptions were tested against marks set before'),
    must('want_met', 'People want it'),
    must('use_met', 'People use it'),
    must('pay_met', 'People pay for it'),
    must('feasible', 'Engineering calls it feasible, with a range of the estimate'),
    must('no_critical_issue', 'No critical legal or security issue is open'),
    should('task_success', 'Task success is at least 80 %'),
    should('concept_preferred', 'The concept is preferred over the present way'),
    should('signed_interest', 'Letters or orders are signed'),
  ],
  checklist: [
    item('ux', 'tests', 'Tests run and findings filed'),
    item('eng', 'spike', 'Spike done, architecture sketched, effect on technical debt stated'),
    item('sec', 'threat_screen', 'Threats and privacy screened'),
    item('pm', 'assumption_results', 'Results of assumptions recorded'),
    item('pmm', 'message_test', 'Message tested'),
    item('data', 'measurement_plan', 'Measurement planned'),
    item('fin', 'case_refresh', 'Case refreshed'),
    item('legal', 'ip_check', 'Intellectual property and open-source licences checked'),
    item('cs', 'support_impact', 'Impact on support judged'),
    item('mfg', 'manufacturability', 'Manufacturability judged (hardware)'),
  ],
  approval: {
    rule: rule(
      [
        SEATS.productDirector('required'),
        SEATS.engineering('required'),
        SEATS.ux('required'),
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
  killSigns: ['People like it but will not use or pay for it', 'The cost is outside the case'],
  gateOwnerRole: 'product-operations',
};
