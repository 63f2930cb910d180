import { defaultReview } from '../default-review.js';
import { item, must, required, rule } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';
import { SEATS } from '../seats.js';

/**
 * G7. No duty open: contracts, customers, data, money. Until the five steps of an end of life are gates of
 * their own, everybody who decides one of them has a seat here.
 */
export const endOfLifeGate: GateDefinition = {
  key: 'end_of_life',
  title: 'End of life',
  stage: 'Retirement',
  question: 'Is every duty met, so that the product can be closed for good?',
  process: 'endOfLife',
  deliverables: [
    required('eol_case', 'Case: cost to keep against cost to stop, revenue at risk'),
    required('contract_inventory', 'Inventory of customers and contracts'),
    required('dependency_map', 'Map of dependent products, interfaces and partners'),
    required('milestones', 'Table of dated milestones'),
    required('migration_path', 'Migration path and tools'),
    required('data_plan', 'Plan of data export and deletion'),
    required('eol_communication_plan', 'Communication plan'),
    required('financial_close', 'Financial close: refunds, credits, write-off of assets'),
    required('archive', 'Archive and record of knowledge'),
    required('final_lessons', 'Final lessons'),
  ],
  criteria: [
    must('contract_duties_met', "Every contract's duties of notice and service are listed and met"),
    must('milestones_ordered', 'The order of the milestones is valid'),
    must('customers_notified', 'Each active customer was notified, with proof'),
    must('export_available', 'Data export is available for at least the notice period'),
    must('no_paying_users', 'No paying user is left, or the exception is signed'),
    must('retention_set', 'Retention required by regulation is set'),
    must('assets_retired', 'Domains, keys, infrastructure and licences are retired'),
    must('licence_duties_met', 'Duties of open-source and other licences are met'),
  ],
  checklist: [
    item('pm', 'impact_map', 'Retirement led, impact mapped'),
    item('legal', 'contracts', 'Contracts, notice, regulation and retention checked'),
    item('fin', 'write_off', 'Refunds, write-off and forecast done'),
    item('cs', 'customer_care', 'Macros, escalation and white-glove list ready'),
    item('sales', 'stop_sell', 'Talking points, stop of sales and replacement offer ready'),
    item('partner', 'partner_notices', 'Partners notified'),
    item('mkt', 'statement', 'Statement published'),
    item('pr', 'questions', 'Questions and answers ready'),
    item('eng', 'switch_off', 'Migration tool, export, switch-off plan and brownout done'),
    item('ops', 'decommission', 'Systems decommissioned'),
    item('sec', 'data_deletion', 'Deletion of data certified, keys revoked'),
    item('data', 'usage_watch', 'Usage watched down to nothing'),
    item('mfg', 'last_time_buy', 'Last-time buy and spares settled (hardware)'),
    item('exec', 'sponsor_letter', 'Letter of the sponsor sent'),
  ],
  approval: {
    rule: rule(
      [
        SEATS.cpo('required'),
        SEATS.cfo('required'),
        SEATS.generalManager('required'),
        SEATS.productDirector('required'),
        SEATS.finance('required'),
        SEATS.legal('required'),
        SEATS.security('required'),
        SEATS.customerSuccess('required'),
      ],
      8,
      ['legal-counsel'],
    ),
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: defaultReview('general-manager'),
  // To keep the product after all is to go back to its reviews in life; there is nothing left to kill.
  outcomes: ['go', 'hold', 'recycle'],
  outcomeTitles: { go: 'Closed for good', recycle: 'Back, or keep the product after all' },
  gateOwnerRole: 'product-operations',
};
