import type { JSX, ReactNode } from 'react';
import { formatInstant } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { Meter } from '../../ui/meter/meter.js';
import { Panel } from '../../ui/panel/panel.js';
import { RowList, type Row } from '../../ui/row-list/row-list.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import type { ChecklistItemView } from './gate-view.js';

const itemStatus = (texts: Texts, item: ChecklistItemView): JSX.Element => {
  if (item.mark === null) {
    return <StatusMark tone={item.required ? 'active' : 'idle'} label={texts.checklist.open} />;
  }
  return item.mark.status === 'done' ? (
    <StatusMark tone="done" label={texts.checklist.done} />
  ) : (
    <StatusMark tone="paused" label={texts.checklist.notApplicable} />
  );
};

const itemNotes = (texts: Texts, item: ChecklistItemView): readonly string[] => {
  if (item.mark === null) return item.required ? [] : [texts.checklist.optional];
  const by = texts.approvals.votedAt(
    item.mark.by ?? texts.person.erased,
    formatInstant(texts.locale, item.mark.at),
  );
  return item.mark.words === null ? [by] : [by, item.mark.words];
};

interface ChecklistPanelProps {
  readonly items: readonly ChecklistItemView[];
  /** Titles of the functions that the reader belongs to; their sections come first. */
  readonly ownFunctions: readonly string[];
  /** What the reader can do about an item, if anything. */
  readonly actionFor?: (item: ChecklistItemView) => ReactNode;
}

const settled = (items: readonly ChecklistItemView[]): number =>
  items.filter(({ mark }) => mark !== null).length;

/** The checklist of the gate, one section for each function that owns items. */
export const ChecklistPanel = (props: ChecklistPanelProps): JSX.Element | null => {
  const { items, ownFunctions, actionFor } = props;
  const texts = useTexts();
  if (items.length === 0) return null;
  const isOwn = (owner: string): number => Number(ownFunctions.includes(owner));
  const sections = [...Map.groupBy(items, (item) => item.function)].toSorted(
    ([left], [right]) => isOwn(right) - isOwn(left),
  );
  const row = (item: ChecklistItemView): Row => ({
    key: item.key,
    id: `checklist-${item.key}`,
    title: item.title,
    status: itemStatus(texts, item),
    notes: itemNotes(texts, item),
    action: actionFor?.(item),
  });
  return (
    <Panel id="checklist" title={texts.checklist.title}>
      <div className="stack">
        <Meter label={texts.checklist.progress} value={settled(items)} max={items.length} />
        {sections.map(([owner, owned]) => (
          <section key={owner} className="stack stack--tight">
            <h3 className="checklist__owner">
              {owner}
              <span className="soft small">
                {settled(owned)} / {owned.length}
              </span>
            </h3>
            <RowList label={owner} rows={owned.map(row)} />
          </section>
        ))}
      </div>
    </Panel>
  );
};
