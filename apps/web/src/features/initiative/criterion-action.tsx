import type { JSX } from 'react';
import { Textarea, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { InlineForm } from '../../ui/inline-form/inline-form.js';
import type { CriterionView } from './gate-view.js';
import { useAssessCriterion } from './use-work.js';

const VERDICTS = ['met', 'notMet'] as const;

interface CriterionActionProps {
  readonly initiativeId: string;
  readonly gate: string;
  readonly criterion: CriterionView;
  /** Whether a review froze the verdict that is there, so that another one ends it. */
  readonly frozen: boolean;
}

const VerdictChoice = (props: { readonly current: string | null }): JSX.Element => {
  const { work } = useTexts();
  return (
    <fieldset className="inline-form__choices">
      <legend>{work.verdict}</legend>
      {VERDICTS.map((verdict) => (
        <label key={verdict}>
          <input
            type="radio"
            name="verdict"
            value={verdict}
            defaultChecked={props.current === verdict}
            required
          />
          {work[verdict]}
        </label>
      ))}
    </fieldset>
  );
};

/** Says whether a criterion is met and why, with a score where it only should be met. */
export const CriterionAction = (props: CriterionActionProps): JSX.Element => {
  const { initiativeId, gate, criterion, frozen } = props;
  const { work } = useTexts();
  const assess = useAssessCriterion({ initiativeId, gate });
  const { assessment, kind } = criterion;
  return (
    <InlineForm
      label={assessment === null ? work.assess : work.assessAgain}
      about={criterion.title}
      confirm={work.confirmAssess}
      command={assess}
      onSubmit={(form, close) => {
        const verdict = VERDICTS.find((each) => each === form.get('verdict'));
        if (verdict === undefined) return;
        const said = { criterion: criterion.key, verdict, reason: formText(form, 'reason') };
        const asked =
          kind === 'should' ? { ...said, score: Number(formText(form, 'score')) } : said;
        assess.mutate(asked, { onSuccess: close });
      }}
    >
      {frozen && assessment !== null && <p className="small">{work.endsReviewIfTurned}</p>}
      <VerdictChoice current={assessment?.verdict ?? null} />
      {kind === 'should' && (
        <TextInput
          type="number"
          name="score"
          label={work.score}
          min={0}
          max={100}
          step={1}
          defaultValue={assessment?.score ?? ''}
          required
          withAsterisk={false}
        />
      )}
      <Textarea
        name="reason"
        label={work.reason}
        maxLength={5000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
    </InlineForm>
  );
};
