import { defaultReview } from '../default-review.js';
import { item, launchItem, must, required, rule, should } from '../gate-parts.js';
import type { GateDefinition, LifecycleTemplate } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

const problemDefined: GateDefinition = {
  key: 'problem_defined',
  title: 'Problem defined',
  stage: 'Discovery',
  question: 'Is this the next thing worth doing for this product?',
  process: 'standard',
  deliverables: [required('feature_brief', 'Brief: problem, users, goal, rough size')],
  criteria: [
    must('users_heard', 'At least 3 users described the problem'),
    must('goal_measurable', 'The goal has a metric with a baseline'),
    should('priority', 'Priority score'),
  ],
  checklist: [item('pm', 'duplicate_search', 'Search for duplicates done')],
  approval: {
    rule: rule([SEATS.productDirector('required')], 1),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};

const solutionValidated: GateDefinition = {
  ...problemDefined,
  key: 'solution_validated',
  title: 'Solution validated',
  stage: 'Design',
  question: 'Does the design solve the problem, and can we build it in the time planned?',
  deliverables: [required('design', 'Design with the result of its test')],
  criteria: [
    must('design_tested', 'The design was tested with users'),
    must('feasible', 'Engineering calls it feasible, with a range of the estimate'),
    should('task_success', 'Task success is at least 80 %'),
  ],
  checklist: [
    item('eng', 'estimate', 'Estimate given'),
    item('sec', 'threat_screen', 'Threats and privacy screened'),
  ],
  approval: {
    rule: rule(
      [SEATS.engineering('required'), SEATS.ux('required'), SEATS.security('comment')],
      2,
      ['security-lead'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
};

const launch: GateDefinition = {
  ...problemDefined,
  key: 'launch',
  title: 'Launch',
  stage: 'Delivery',
  question: 'Is the feature ready to be switched on for everybody?',
  process: 'launch',
  deliverables: [
    required('release_notes', 'Release notes'),
    required('rollback_plan', 'Rollback plan'),
  ],
  criteria: [
    must('no_severity_one_two', 'No defect of severity 1 or 2 is open'),
    must('support_ready', 'Support is ready'),
  ],
  checklist: [
    launchItem('qa', 3, { key: 'regression_pass', title: 'Regression tests passed' }),
    launchItem('eng', 3, { key: 'rollout_plan', title: 'Staged rollout planned' }),
    launchItem('data', 2, { key: 'events_verified', title: 'Measured events verified' }),
    launchItem('cs', 2, { key: 'help_articles', title: 'Help articles written' }),
    launchItem('mkt', 2, { key: 'announcement', title: 'Announcement ready' }),
  ],
  approval: {
    rule: rule(
      [
        SEATS.productDirector('required'),
        SEATS.engineering('counted'),
        SEATS.quality('counted'),
        SEATS.customerSuccess('counted'),
        SEATS.security('comment'),
      ],
      2,
      ['security-lead'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
};

const retro: GateDefinition = {
  ...problemDefined,
  key: 'retro',
  title: 'Retrospective',
  stage: 'First weeks',
  question: 'Did the feature reach its goal, and does it stay?',
  process: 'retro',
  deliverables: [required('target_vs_actual', 'Target against actual')],
  criteria: [
    must('goal_scored', 'The goal is scored'),
    must('lessons_published', 'Lessons are published'),
  ],
  checklist: [item('data', 'actuals', 'Actual numbers gathered')],
  outcomes: ['go', 'hold', 'recycle', 'kill'],
  outcomeTitles: { go: 'Keep', hold: 'Look again later', recycle: 'Improve', kill: 'Remove' },
};

/** A light lifecycle for features of a product that exists: four gates, few voters, short lists. */
export const feature: LifecycleTemplate = {
  id: 'feature',
  version: 1,
  title: 'Feature launch',
  description:
    'A light lifecycle for a feature of an existing product: problem, solution, launch and a look back.',
  facts: [
    { key: 'problem', title: 'Problem', type: 'text', material: true },
    { key: 'goal', title: 'Goal with metric and baseline', type: 'text', material: true },
    { key: 'effort_days', title: 'Effort, person days', type: 'integer', material: true },
    { key: 'launch_day', title: 'Launch day', type: 'date', material: true },
    { key: 'tags', title: 'Tags', type: 'list', material: false },
  ],
  gates: [problemDefined, solutionValidated, launch, retro],
  recycleRoundsMax: 2,
};
