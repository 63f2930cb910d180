import type { Schemas } from '../../api/schemas.js';

type Kind = Schemas['InboxItem']['kind'];
type Counts = Schemas['Inbox']['counts'];

export const INBOX_TABS = ['decisions', 'work'] as const;
export type InboxTab = (typeof INBOX_TABS)[number];

/** Which asks stand in which tab. */
export const KINDS_OF_TAB = {
  decisions: ['decide', 'verification', 'waiver', 'breakGlass'],
  work: ['work', 'condition', 'checklist'],
} as const satisfies Record<InboxTab, readonly Kind[]>;

export const countOf = (counts: Counts, tab: InboxTab): number =>
  KINDS_OF_TAB[tab].reduce((sum, kind) => sum + counts[kind], 0);

export const countAll = (counts: Counts): number =>
  INBOX_TABS.reduce((sum, tab) => sum + countOf(counts, tab), 0);

/** The tab that the address names; otherwise the first with anything in it, null until that is known. */
export const tabShown = (named: string | null, counts: Counts | undefined): InboxTab | null => {
  const found = INBOX_TABS.find((tab) => tab === named);
  if (found !== undefined || counts === undefined) return found ?? null;
  return INBOX_TABS.find((tab) => countOf(counts, tab) > 0) ?? 'decisions';
};
