import type { JSX, ReactNode } from 'react';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { Panel } from '../../ui/panel/panel.js';
import { RowList, type Row } from '../../ui/row-list/row-list.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import type { CriterionView, DeliverableView } from './gate-view.js';

/** Only links that a browser follows without running anything; what else was stored is shown as text. */
const isWebLink = (link: string): boolean => /^https?:\/\//i.test(link);

const linked = (title: string, link: string | null): ReactNode => {
  if (link === null) return title;
  return isWebLink(link) ? (
    <a href={link} title={link} target="_blank" rel="noreferrer">
      {title}
    </a>
  ) : (
    `${title} (${link})`
  );
};

const deliverableRow = (texts: Texts, deliverable: DeliverableView, action: ReactNode): Row => {
  const { present, required } = deliverable;
  const absent = required ? texts.work.missing : texts.work.optional;
  const link = present?.link ?? null;
  return {
    key: deliverable.key,
    title: deliverable.title,
    status: (
      <StatusMark
        tone={present ? 'done' : required ? 'attention' : 'idle'}
        label={present ? texts.work.attached : absent}
      />
    ),
    notes: present === null ? [] : [linked(present.title, link)],
    action,
  };
};

const criterionStatus = (texts: Texts, { assessment, kind }: CriterionView): JSX.Element => {
  if (assessment === null) {
    return (
      <StatusMark tone={kind === 'must' ? 'attention' : 'idle'} label={texts.work.notAssessed} />
    );
  }
  const score = assessment.score === null ? '' : ` · ${String(assessment.score)}`;
  return assessment.verdict === 'met' ? (
    <StatusMark tone="done" label={texts.work.met + score} />
  ) : (
    <StatusMark tone="stopped" label={texts.work.notMet + score} />
  );
};

const criterionRow = (texts: Texts, criterion: CriterionView, action: ReactNode): Row => ({
  key: criterion.key,
  title: criterion.title,
  status: criterionStatus(texts, criterion),
  notes: [
    ...(criterion.kind === 'should' ? [texts.work.should] : []),
    ...(criterion.assessment === null
      ? []
      : [
          `${criterion.assessment.by ?? texts.person.erased}: ${texts.approvals.quote(criterion.assessment.reason)}`,
        ]),
  ],
  action,
});

/** What the reader can do about a row, if anything. */
type ActionFor<View> = (view: View) => ReactNode;

/** What the gate asks to have on the table. */
export const DeliverablesPanel = (props: {
  readonly deliverables: readonly DeliverableView[];
  readonly actionFor?: ActionFor<DeliverableView>;
}): JSX.Element | null => {
  const texts = useTexts();
  if (props.deliverables.length === 0) return null;
  return (
    <Panel id="deliverables" title={texts.work.deliverables}>
      <RowList
        label={texts.work.deliverables}
        rows={props.deliverables.map((each) =>
          deliverableRow(texts, each, props.actionFor?.(each)),
        )}
      />
    </Panel>
  );
};

/** What must be true, and how it was judged. */
export const CriteriaPanel = (props: {
  readonly criteria: readonly CriterionView[];
  readonly actionFor?: ActionFor<CriterionView>;
}): JSX.Element | null => {
  const texts = useTexts();
  if (props.criteria.length === 0) return null;
  return (
    <Panel id="criteria" title={texts.work.criteria}>
      <RowList
        label={texts.work.criteria}
        rows={props.criteria.map((each) => criterionRow(texts, each, props.actionFor?.(each)))}
      />
    </Panel>
  );
};
