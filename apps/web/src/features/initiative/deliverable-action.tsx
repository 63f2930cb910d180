import type { JSX } from 'react';
import { TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { InlineForm } from '../../ui/inline-form/inline-form.js';
import type { DeliverableView } from './gate-view.js';
import { useAddDeliverable } from './use-work.js';

interface DeliverableActionProps {
  readonly initiativeId: string;
  readonly gate: string;
  readonly deliverable: DeliverableView;
  /** Whether a review froze what is there, so that a new version ends it. */
  readonly frozen: boolean;
}

/** Brings a deliverable, or a new version of it, as a title and a link. */
export const DeliverableAction = (props: DeliverableActionProps): JSX.Element => {
  const { initiativeId, gate, deliverable, frozen } = props;
  const { work } = useTexts();
  const add = useAddDeliverable({ initiativeId, gate });
  const replaces = deliverable.present !== null;
  return (
    <InlineForm
      label={replaces ? work.newVersion : work.add}
      about={deliverable.title}
      confirm={work.confirmAdd}
      command={add}
      onSubmit={(form, close) => {
        const link = formText(form, 'link');
        const asked = { deliverable: deliverable.key, title: formText(form, 'title') };
        add.mutate(link === '' ? asked : { ...asked, link }, { onSuccess: close });
      }}
    >
      {frozen && replaces && <p className="small">{work.endsReview}</p>}
      <TextInput
        name="title"
        label={work.documentTitle}
        defaultValue={deliverable.present?.title ?? ''}
        maxLength={300}
        required
        withAsterisk={false}
        autoComplete="off"
      />
      <TextInput
        type="url"
        name="link"
        label={work.link}
        placeholder="https://"
        defaultValue={deliverable.present?.link ?? ''}
        autoComplete="off"
      />
    </InlineForm>
  );
};
