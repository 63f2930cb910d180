import type { Schemas } from '../../api/schemas.js';
import { en } from '../../texts/en.js';
import { inboxRow } from './inbox-from-api.js';
import { countAll, tabShown } from './inbox-tabs.js';

const item = (more: Partial<Schemas['InboxItem']>): Schemas['InboxItem'] => ({
  askId: 'ask',
  kind: 'decide',
  initiative: {
    id: 'ini_1',
    title: 'Heat pump',
    ownerId: 'per_1',
    productLine: 'Home',
    phase: 'inStage',
    gateTitle: 'Launch',
    amount: null,
  },
  gate: 'launch',
  round: 1,
  submission: 1,
  subject: 'finance',
  title: 'Finance partner',
  words: null,
  addressees: { persons: [], roles: [], functions: [] },
  since: '2026-03-10T09:00:00.000Z',
  dueAt: null,
  overdue: false,
  onBehalfOf: null,
  ...more,
});

const ways = (more: Partial<Schemas['InboxItem']>): readonly string[] => {
  const { to, ask, gate } = inboxRow(en, item(more));
  return [to, ask, gate];
};

describe('a row of what waits', () => {
  it('leads to the place where each kind of ask is done', () => {
    expect(ways({})).toEqual([
      '/initiatives/ini_1#decision',
      'Decide as Finance partner',
      'Launch',
    ]);
    expect(ways({ subject: 'decision' })[0]).toBe('/initiatives/ini_1#approvals');
    expect(ways({ kind: 'work', subject: 'submission' })[0]).toBe('/initiatives/ini_1#submission');
    expect(ways({ kind: 'work', subject: 'escalation' })[0]).toBe('/initiatives/ini_1#approvals');
    expect(ways({ kind: 'work', subject: 'evidence:evi_1' }).slice(0, 2)).toEqual([
      '/initiatives/ini_1#readiness',
      'Refresh stale evidence',
    ]);
    expect(ways({ kind: 'checklist', subject: 'campaign', title: 'Campaign ready' })).toEqual([
      '/initiatives/ini_1#checklist-campaign',
      'Mark done: Campaign ready',
      'Launch',
    ]);
  });

  it('shows a condition in its own words, at the gate that set it', () => {
    const condition = {
      kind: 'condition',
      subject: 'con_1',
      title: 'MVP',
      words: 'Sign it',
    } as const;
    expect(ways(condition)).toEqual([
      '/initiatives/ini_1#condition-con_1',
      'Keep the promise: Sign it',
      'MVP',
    ]);
  });
});

const NOTHING = {
  decide: 0,
  work: 0,
  condition: 0,
  checklist: 0,
  verification: 0,
  waiver: 0,
  breakGlass: 0,
};

describe('the tab that is shown', () => {
  const counts = { ...NOTHING, decide: 0, work: 2, condition: 1, checklist: 3 };

  it('is the one in the address, otherwise the first with anything in it', () => {
    expect(tabShown('decisions', counts)).toBe('decisions');
    expect(tabShown(null, counts)).toBe('work');
    expect(tabShown('nonsense', { ...counts, decide: 1 })).toBe('decisions');
    expect(tabShown(null, NOTHING)).toBe('decisions');
  });

  it('is not known before the counts are', () => {
    expect(tabShown(null, undefined)).toBeNull();
  });

  it('leaves nothing out of the badge', () => {
    expect(countAll({ ...counts, decide: 4 })).toBe(10);
  });
});
