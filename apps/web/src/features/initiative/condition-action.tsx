import type { JSX } from 'react';
import { Textarea } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { InlineForm } from '../../ui/inline-form/inline-form.js';
import type { ConditionView } from './gate-view.js';
import { useMeetCondition } from './use-work.js';

interface ConditionActionProps {
  readonly initiativeId: string;
  readonly condition: ConditionView;
}

/** Shows that a promise is kept. */
export const ConditionAction = ({ initiativeId, condition }: ConditionActionProps): JSX.Element => {
  const { conditions } = useTexts();
  const meet = useMeetCondition(initiativeId);
  return (
    <InlineForm
      label={conditions.meet}
      about={condition.text}
      confirm={conditions.confirmMeet}
      command={meet}
      onSubmit={(form, close) => {
        const asked = { conditionId: condition.key, proof: formText(form, 'proof') };
        meet.mutate(asked, { onSuccess: close });
      }}
    >
      <Textarea
        name="proof"
        label={conditions.proof}
        maxLength={5000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
    </InlineForm>
  );
};
