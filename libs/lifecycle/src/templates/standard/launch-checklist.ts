import { item, launchItem } from '../gate-parts.js';
import type { GateDefinition } from '../lifecycle-template.js';

/** The way to market, workstream by workstream; days count back from launch day. */
export const launchChecklist: GateDefinition['checklist'] = [
  launchItem('pm', 45, { key: 'launch_tier', title: 'Launch tier set' }),
  launchItem('pm', 14, { key: 'metrics_live', title: 'Success metrics live' }),
  launchItem('pm', 14, { key: 'go_no_go_criteria', title: 'Go or no-go criteria agreed' }),
  launchItem('pm', 7, { key: 'decision_room', title: 'Decision room and roles set' }),
  launchItem('pm', 3, { key: 'known_issues', title: 'Known issues listed' }),
  launchItem('eng', 7, { key: 'code_freeze', title: 'Code frozen' }),
  launchItem('eng', 7, { key: 'rollout_plan', title: 'Feature flags and staged rollout planned' }),
  launchItem('eng', 5, { key: 'rollback_rehearsed', title: 'Rollback rehearsed' }),
  launchItem('eng', 10, { key: 'performance_test', title: 'Performance tested' }),
  launchItem('qa', 5, { key: 'regression_pass', title: 'Regression tests passed' }),
  launchItem('qa', 10, { key: 'accessibility', title: 'Accessibility checked' }),
  launchItem('sec', 14, {
    key: 'security_review',
    title: 'Security review and privacy assessment closed',
  }),
  launchItem('sec', 14, { key: 'data_processing_terms', title: 'Data-processing terms agreed' }),
  launchItem('ops', 7, {
    key: 'operations',
    title: 'Monitoring, alerts, on-call and capacity set',
  }),
  launchItem('data', 5, { key: 'dashboards', title: 'Dashboards and measured events checked' }),
  launchItem('pmm', 30, { key: 'message_guide', title: 'Positioning and message guide written' }),
  launchItem('pmm', 14, { key: 'pricing_page', title: 'Pricing and packaging page ready' }),
  launchItem('pmm', 14, { key: 'competitive_card', title: 'Competitive card ready' }),
  launchItem('mkt', 14, { key: 'campaign', title: 'Campaign plan, assets, site and mail ready' }),
  launchItem('mkt', 7, { key: 'names_equal', title: 'Names equal in product and material' }),
  launchItem('sales', 14, {
    key: 'sales_kit',
    title: 'Deck, demo script, objections, quota and price list ready',
  }),
  launchItem('sales', 7, {
    key: 'sales_trained',
    title: 'Sales trained, with attendance of at least 90 %',
  }),
  launchItem('partner', 10, { key: 'partners_trained', title: 'Partners trained and listed' }),
  launchItem('cs', 7, {
    key: 'support_kit',
    title: 'Help articles, macros, escalation path and staffing ready',
  }),
  launchItem('cs', 7, { key: 'support_trained', title: 'Support trained' }),
  launchItem('pr', 10, { key: 'press_release', title: 'Release and embargo agreed' }),
  launchItem('ar', 20, { key: 'analyst_briefings', title: 'Analysts briefed' }),
  launchItem('legal', 14, {
    key: 'legal_review',
    title: 'Terms, licence, trademark, export and claims reviewed',
  }),
  launchItem('fin', 10, {
    key: 'billing',
    title: 'Billing, tax, revenue recognition and expense tracking ready',
  }),
  launchItem('mfg', 30, { key: 'stock', title: 'Stock and logistics ready (hardware)' }),
  launchItem('exec', 1, { key: 'sponsor_message', title: 'Message of the sponsor and final go' }),
  item('prodops', 'launch_log', 'Launch-day log prepared'),
  item(
    'prodops',
    'launch_watch',
    'Watch of 24 hours, 72 hours and 14 days set up with rollback triggers',
  ),
];
