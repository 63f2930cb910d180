import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { formatInstant } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { CopyButton } from '../../ui/receipt/copy-button.js';
import { ReadinessSentence } from '../../ui/readiness-sentence/readiness-sentence.js';
import { functionTitle, type Directory } from '../directory/directory.js';
import { ApprovalsPanel } from './approvals-panel.js';
import { CriteriaPanel, DeliverablesPanel } from './case-panels.js';
import { ChecklistAction } from './checklist-action.js';
import { ChecklistPanel } from './checklist-panel.js';
import { gateView } from './gate-from-api.js';
import type { SubmissionView } from './gate-view.js';
import { VoteAction } from './vote-action.js';

interface GateSectionProps {
  readonly gate: Schemas['Gate'];
  readonly etag: string;
  readonly me: Schemas['Me'];
  readonly directory: Directory;
  readonly now: Date;
}

const SubmissionLine = (props: { readonly submission: SubmissionView }): JSX.Element => {
  const texts = useTexts();
  const { number, submittedAt, commitment, note } = props.submission;
  return (
    <p className="small soft">
      {texts.initiative.submission(number, formatInstant(texts.locale, submittedAt))}{' '}
      <code>{commitment.slice(0, 8)}…</code>
      <CopyButton value={commitment} label={texts.initiative.commitment} />
      {note !== '' && <> {texts.approvals.quote(note)}</>}
    </p>
  );
};

/** The gate that is open now: what it asks, what is there, what is missing, and the reader's part in it. */
export const GateSection = (props: GateSectionProps): JSX.Element => {
  const { gate, etag, me, directory, now } = props;
  const texts = useTexts();
  const view = gateView(gate, directory);
  return (
    <section className="initiative__gate" aria-labelledby="open-gate">
      <div>
        <h2 id="open-gate" className="initiative__gate-title">
          {texts.initiative.gateTitle(view.title, view.round)}
        </h2>
        <p className="initiative__question">{view.question}</p>
        {view.submission !== null && <SubmissionLine submission={view.submission} />}
      </div>
      <ReadinessSentence readiness={view.readiness} now={now} />
      <div className="initiative__columns">
        <div>
          <ApprovalsPanel gate={view}>
            <VoteAction gate={gate} etag={etag} me={me} directory={directory} />
          </ApprovalsPanel>
          <DeliverablesPanel deliverables={view.deliverables} />
          <CriteriaPanel criteria={view.criteria} />
        </div>
        <div>
          <ChecklistPanel
            items={view.checklist}
            ownFunctions={me.functions.map((key) => functionTitle(directory, key))}
            actionFor={(item) => <ChecklistAction gate={gate} item={item} me={me} />}
          />
        </div>
      </div>
    </section>
  );
};
