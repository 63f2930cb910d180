import type { JSX } from 'react';
import { TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { InlineForm } from '../../ui/inline-form/inline-form.js';
import type { ChecklistItemView } from './gate-view.js';
import { useMarkItem } from './use-work.js';

interface ChecklistActionProps {
  readonly initiativeId: string;
  readonly gate: string;
  readonly item: ChecklistItemView;
  /** Whether a review froze the mark that is there, so that taking it back ends the review. */
  readonly frozen: boolean;
}

const TickForm = ({ initiativeId, gate, item }: ChecklistActionProps): JSX.Element => {
  const { checklist } = useTexts();
  const mark = useMarkItem({ initiativeId, gate });
  return (
    <InlineForm
      label={checklist.markDone}
      about={item.title}
      confirm={checklist.confirm}
      command={mark}
      onSubmit={(form, close) => {
        const proof = formText(form, 'proof');
        const asked = { item: item.key, status: 'done' } as const;
        mark.mutate(proof === '' ? asked : { ...asked, proof }, { onSuccess: close });
      }}
    >
      <TextInput name="proof" label={checklist.proof} maxLength={5000} autoComplete="off" />
    </InlineForm>
  );
};

interface ReasonFormProps extends ChecklistActionProps {
  readonly status: 'notApplicable' | 'open';
}

const ReasonForm = (props: ReasonFormProps): JSX.Element => {
  const { initiativeId, gate, item, frozen, status } = props;
  const { checklist, work } = useTexts();
  const mark = useMarkItem({ initiativeId, gate });
  return (
    <InlineForm
      label={status === 'open' ? checklist.reopen : checklist.notApplicable}
      about={item.title}
      confirm={status === 'open' ? checklist.confirmReopen : checklist.confirmNotApplicable}
      command={mark}
      onSubmit={(form, close) => {
        const asked = { item: item.key, status, reason: formText(form, 'reason') };
        mark.mutate(asked, { onSuccess: close });
      }}
    >
      {frozen && status === 'open' && <p className="small">{work.endsReview}</p>}
      <TextInput
        name="reason"
        label={checklist.reason}
        maxLength={5000}
        required
        withAsterisk={false}
        autoComplete="off"
      />
    </InlineForm>
  );
};

/** What whoever owns an item can do about it: tick it, say that it does not apply, or open it again. */
export const ChecklistAction = (props: ChecklistActionProps): JSX.Element =>
  props.item.mark === null ? (
    <div className="actions">
      <TickForm {...props} />
      <ReasonForm {...props} status="notApplicable" />
    </div>
  ) : (
    <ReasonForm {...props} status="open" />
  );
