import { defaultReview } from '../default-review.js';
import { item, must, required, rule } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/** G6. What went well and what did not, without blame, soon after launch and again when numbers are in. */
export const retroGate: GateDefinition = {
  key: 'retro',
  title: 'Retrospective',
  stage: 'First months',
  question: 'Did it do what the approved case said, and what do we learn?',
  process: 'retro',
  deliverables: [
    required('facts_timeline', 'Timeline of facts from the log'),
    required('target_vs_actual', 'Target against actual for each metric and assumption'),
    required('went_well', 'What went well, what did not, what to change'),
    required('actions', 'Actions with owner and date'),
    required('lessons', 'Lessons, tagged by gate and function'),
    required('forecast_update', 'Updated forecast'),
  ],
  criteria: [
    must('learning_review_held', 'The learning review was held within 14 days after launch'),
    must(
      'implementation_review_held',
      'The post-implementation review was held 60 to 180 days after launch',
    ),
    must('functions_took_part', 'Every function took part or sent input'),
    must('misses_answered', 'Each major miss has at least one action'),
    must('assumptions_scored', 'The assumptions are scored'),
    must('lessons_published', 'The lessons are published'),
  ],
  checklist: [
    item('pm', 'lead', 'Review led'),
    item('data', 'actuals', 'Actual numbers gathered'),
    item('fin', 'case_vs_actual', 'Case held against actual'),
    item('eng', 'incident_facts', 'Facts on incidents gathered'),
    item('qa', 'quality_facts', 'Facts on quality gathered'),
    item('cs', 'ticket_themes', 'Themes of tickets gathered'),
    item('sales', 'win_loss', 'Won and lost deals analysed'),
    item('mkt', 'campaign_results', 'Results of the campaign gathered'),
    item('ux', 'ux_findings', 'Findings gathered'),
    item('prodops', 'facilitation', 'Review facilitated, lessons published, template updated'),
  ],
  approval: {
    rule: rule(
      [
        SEATS.productDirector('required'),
        SEATS.productOperations('required'),
        SEATS.finance('comment'),
      ],
      2,
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('cpo'),
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  outcomeTitles: {
    go: 'Continue or invest',
    conditionalGo: 'Continue with conditions',
    hold: 'Hold',
    recycle: 'Adjust',
    kill: 'Propose end of life',
  },
  gateOwnerRole: 'product-operations',
};
