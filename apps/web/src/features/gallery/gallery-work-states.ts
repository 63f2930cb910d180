import type { InboxRowView } from '../inbox/inbox-from-api.js';
import type { TemplateOption } from '../propose/propose-form.js';

const row = (key: string, more: Partial<InboxRowView>): InboxRowView => ({
  key,
  to: '/gallery',
  initiative: 'Desk occupancy without cameras',
  ask: 'Decide as Finance partner',
  gate: 'Opportunity quantified',
  amount: { amount: '2450000.00', currency: 'EUR' },
  since: '2026-03-10T12:00:00Z',
  dueAt: '2026-03-13T12:00:00Z',
  overdue: false,
  ...more,
});

/** What waits, in every state of a row. Made up, and used nowhere else. */
export const INBOX_ROWS: readonly InboxRowView[] = [
  row('overdue', { dueAt: '2026-03-05T12:00:00Z', since: '2026-02-26T12:00:00Z', overdue: true }),
  row('today', { dueAt: '2026-03-11T16:00:00Z', since: '2026-03-08T12:00:00Z' }),
  row('condition', {
    ask: 'Keep the promise: publish the known issue at glass walls with a workaround that support can send, and tell the three pilots',
    since: '2026-01-08T12:00:00Z',
  }),
  row('no date, no amount', { ask: 'Prepare and submit the gate', dueAt: null, amount: null }),
];

export const TEMPLATE_OPTIONS: readonly TemplateOption[] = [
  {
    id: 'standard',
    version: 1,
    title: 'Standard product lifecycle',
    description: 'From the first sign of a problem to the end of its life.',
    gates: ['Problem defined', 'Launch', 'End of life'],
  },
  {
    id: 'feature',
    version: 2,
    title: 'Feature launch',
    description: 'A light lifecycle.',
    gates: ['Launch'],
  },
];
