import type { Schemas } from '../../api/schemas.js';
import type { Texts } from '../../texts/en.js';

type InboxItem = Schemas['InboxItem'];

/** One thing that waits for the reader, as a row shows it. */
export interface InboxRowView {
  readonly key: string;
  /** Address of exactly the place where it is done. */
  readonly to: string;
  readonly initiative: string;
  readonly ask: string;
  readonly gate: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
  readonly since: string;
  readonly dueAt: string | null;
  readonly overdue: boolean;
}

export const inboxRow = (texts: Texts, item: InboxItem): InboxRowView => ({
  key: item.askId,
  to: `/initiatives/${item.initiative.id}#${placeOf(item)}`,
  initiative: item.initiative.title,
  ask: askOf(texts, item),
  gate: item.kind === 'condition' ? item.title : (item.initiative.gateTitle ?? item.gate),
  amount: item.initiative.amount,
  since: item.since,
  dueAt: item.dueAt,
  overdue: item.overdue,
});

const askOf = ({ inbox }: Texts, { kind, subject, title, words }: InboxItem): string => {
  switch (kind) {
    case 'decide':
      return subject === 'decision' ? inbox.recordDecision : inbox.decideAs(title);
    case 'work':
      if (subject.startsWith('evidence:')) return inbox.refresh;
      return subject === 'escalation' ? inbox.unblock : inbox.prepare;
    case 'condition':
      return inbox.meet(words ?? title);
    case 'checklist':
      return inbox.tick(title);
    case 'verification':
      return inbox.verify(words ?? title);
    case 'waiver':
      return inbox.decideWaiver(title);
    case 'breakGlass':
      return inbox.reviewBreakGlass(title);
  }
};

/** Where on the initiative's page it is done. */
const placeOf = ({ kind, subject }: InboxItem): string => {
  switch (kind) {
    case 'decide':
      return subject === 'decision' ? 'approvals' : 'decision';
    case 'work':
      if (subject.startsWith('evidence:')) return 'readiness';
      return subject === 'escalation' ? 'approvals' : 'submission';
    case 'condition':
      return `condition-${subject}`;
    case 'checklist':
      return `checklist-${subject}`;
    case 'verification':
      return `condition-${subject}`;
    case 'waiver':
    case 'breakGlass':
      return 'approvals';
  }
};
