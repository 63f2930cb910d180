import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { problemView } from '../../api/problem-view.js';
import { useTexts } from '../../texts/use-texts.js';
import { ProblemNotice } from '../../ui/problem-notice/problem-notice.js';
import { ChecklistTick } from './checklist-tick.js';
import type { ChecklistItemView } from './gate-view.js';
import { useMarkItem } from './use-mark-item.js';

interface ChecklistActionProps {
  readonly gate: Schemas['Gate'];
  readonly item: ChecklistItemView;
  readonly me: Schemas['Me'];
}

/** Lets members of the function that owns an open item tick it. */
export const ChecklistAction = ({ gate, item, me }: ChecklistActionProps): JSX.Element | null => {
  const texts = useTexts();
  const mark = useMarkItem(gate.initiativeId, gate.gate);
  const owner = gate.definition.checklist.find(({ key }) => key === item.key)?.function;
  if (owner === undefined || !me.functions.includes(owner)) return null;
  return (
    <>
      <ChecklistTick
        title={item.title}
        busy={mark.isPending}
        onDone={(proof) => {
          mark.mutate({ item: item.key, proof });
        }}
      />
      {mark.error !== null && <ProblemNotice problem={problemView(texts, mark.error)} />}
    </>
  );
};
