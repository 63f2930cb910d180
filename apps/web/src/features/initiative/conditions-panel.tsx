import type { JSX, ReactNode } from 'react';
import { formatDay, formatInstant } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { Panel } from '../../ui/panel/panel.js';
import { RowList, type Row } from '../../ui/row-list/row-list.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import type { ConditionView } from './gate-view.js';

interface ConditionsPanelProps {
  readonly conditions: readonly ConditionView[];
  readonly now: Date;
  /** What the reader can do about an open condition, if anything. */
  readonly actionFor?: (condition: ConditionView) => ReactNode;
}

/** Promises that earlier decisions rest on; an overdue one blocks the next gate. */
export const ConditionsPanel = (props: ConditionsPanelProps): JSX.Element | null => {
  const { conditions, now, actionFor } = props;
  const texts = useTexts();
  if (conditions.length === 0) return null;
  const today = now.toISOString().slice(0, 10);
  const status = ({ met, dueOn }: ConditionView): JSX.Element => {
    if (met !== null) return <StatusMark tone="done" label={texts.conditions.met} />;
    return dueOn < today ? (
      <StatusMark tone="attention" label={texts.conditions.overdue} />
    ) : (
      <StatusMark tone="active" label={texts.conditions.open} />
    );
  };
  const row = (condition: ConditionView): Row => ({
    key: condition.key,
    id: `condition-${condition.key}`,
    title: condition.text,
    status: status(condition),
    notes: [
      texts.conditions.promise(
        condition.owner ?? texts.person.erased,
        formatDay(texts.locale, condition.dueOn),
        condition.gateTitle,
      ),
      ...(condition.met === null
        ? []
        : [
            texts.approvals.votedAt(
              condition.met.by ?? texts.person.erased,
              formatInstant(texts.locale, condition.met.at),
            ),
            condition.met.proof,
          ]),
    ],
    action: condition.met === null ? actionFor?.(condition) : undefined,
  });
  return (
    <Panel id="conditions" title={texts.conditions.title}>
      <RowList label={texts.conditions.title} rows={conditions.map(row)} />
    </Panel>
  );
};
