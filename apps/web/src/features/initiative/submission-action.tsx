import type { JSX } from 'react';
import { Textarea } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { InlineForm } from '../../ui/inline-form/inline-form.js';
import type { GateView } from './gate-view.js';
import { useSubmitGate, useWithdrawSubmission } from './use-submission.js';

interface SubmissionActionProps {
  readonly initiativeId: string;
  readonly gate: GateView;
  /** Version of the initiative that the reader looks at, as an entity tag. */
  readonly etag: string;
}

const SubmitForm = ({ initiativeId, gate, etag }: SubmissionActionProps): JSX.Element => {
  const { submission } = useTexts();
  const submit = useSubmitGate({ initiativeId, gate: gate.key, etag });
  const blocked = gate.readiness.status === 'blocked';
  return (
    <div className="actions">
      <InlineForm
        primary
        barredBy={blocked ? 'readiness' : undefined}
        label={submission.submit}
        about={gate.title}
        confirm={submission.confirmSubmit}
        command={submit}
        onSubmit={(form, close) => {
          submit.mutate({ note: formText(form, 'note') }, { onSuccess: close });
        }}
      >
        <p className="small soft">{submission.freezes}</p>
        <Textarea name="note" label={submission.note} maxLength={10_000} autosize minRows={2} />
      </InlineForm>
      {blocked && <span className="small soft">{submission.notYet}</span>}
    </div>
  );
};

interface WithdrawFormProps extends SubmissionActionProps {
  readonly number: number;
}

const WithdrawForm = ({ initiativeId, gate, etag, number }: WithdrawFormProps): JSX.Element => {
  const { submission } = useTexts();
  const withdraw = useWithdrawSubmission({ initiativeId, gate: gate.key, etag });
  return (
    <InlineForm
      label={submission.withdraw}
      about={gate.title}
      confirm={submission.confirmWithdraw}
      command={withdraw}
      onSubmit={(form, close) => {
        const asked = { submission: number, reason: formText(form, 'reason') };
        withdraw.mutate(asked, { onSuccess: close });
      }}
    >
      <p className="small soft">{submission.votesGo}</p>
      <Textarea
        name="reason"
        label={submission.reason}
        maxLength={5000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
    </InlineForm>
  );
};

/** What moves the gate on: submit it once everything is there, or take the submission back. */
export const SubmissionAction = (props: SubmissionActionProps): JSX.Element | null => {
  const { gate } = props;
  if (gate.submission !== null) return <WithdrawForm {...props} number={gate.submission.number} />;
  switch (gate.readiness.status) {
    case 'ready':
    case 'blocked':
      return <SubmitForm {...props} />;
    case 'notOpen':
    case 'inReview':
    case 'decided':
      return null;
  }
};
