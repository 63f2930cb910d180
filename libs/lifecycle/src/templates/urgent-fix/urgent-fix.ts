import { defaultReview } from '../default-review.js';
import { item, must, required, rule } from '../gate-parts.js';
import type { GateDefinition, LifecycleTemplate } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

const assessed: GateDefinition = {
  key: 'assessed',
  title: 'Urgency assessed',
  stage: 'Assessment',
  question: 'Is this urgent enough to leave the usual way?',
  process: 'standard',
  deliverables: [required('impact_note', 'Note: who is affected, how, since when')],
  criteria: [must('impact_known', 'Number of affected customers is known')],
  checklist: [item('cs', 'customers_told', 'Affected customers know that we are on it')],
  approval: {
    rule: rule([SEATS.productDirector('required')], 1),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};

const released: GateDefinition = {
  ...assessed,
  key: 'released',
  title: 'Fix released',
  stage: 'Repair',
  question: 'May the fix go to everybody now?',
  process: 'launch',
  deliverables: [
    required('rollback_plan', 'Rollback plan'),
    required('release_notes', 'Release notes'),
  ],
  criteria: [
    must('regression_passed', 'Regression tests passed'),
    {
      ...must('no_open_security_issue', 'No critical security issue is open'),
      waivable: false,
    },
  ],
  checklist: [
    item('qa', 'fix_verified', 'Fix verified outside production'),
    item('sec', 'change_screened', 'Change screened for security'),
  ],
  approval: {
    rule: rule(
      [SEATS.engineering('required'), SEATS.quality('counted'), SEATS.security('comment')],
      2,
      ['security-lead'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  breakGlass: {
    roles: ['engineering-lead', 'general-manager'],
    reviewWithinDays: 5,
    reviewers: ['cpo', 'product-operations'],
  },
};

const lookedBack: GateDefinition = {
  ...assessed,
  key: 'looked_back',
  title: 'Looked back',
  stage: 'Aftermath',
  question: 'Do we know the cause, and is it mended for good?',
  process: 'retro',
  deliverables: [required('cause_report', 'Report on the cause, without blame')],
  criteria: [must('cause_mended', 'The cause is mended, not only the symptom')],
  checklist: [item('data', 'impact_measured', 'Impact measured')],
  outcomes: ['go', 'hold', 'recycle', 'kill'],
};

/**
 * The short way for what cannot wait: demands may be waived for two weeks and stand again afterwards, and the
 * release may be forced open in an emergency, which is then reviewed before anything else goes on.
 */
export const urgentFix: LifecycleTemplate = {
  id: 'urgent-fix',
  version: 1,
  title: 'Urgent fix',
  description:
    'A short lifecycle for an urgent fix: assessment, release with waivers and break-glass, and a look back.',
  facts: [
    { key: 'problem', title: 'Problem', type: 'text', material: true },
    { key: 'affected_customers', title: 'Affected customers', type: 'integer', material: true },
    { key: 'fix', title: 'What is changed', type: 'text', material: true },
  ],
  gates: [assessed, released, lookedBack],
  recycleRoundsMax: 2,
  waivers: { daysMax: 14, carryOver: true },
};
