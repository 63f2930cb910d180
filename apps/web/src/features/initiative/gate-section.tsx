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
import { CriterionAction } from './criterion-action.js';
import { DeliverableAction } from './deliverable-action.js';
import { gateView } from './gate-from-api.js';
import type { GateView, SubmissionView } from './gate-view.js';
import { SubmissionAction } from './submission-action.js';
import { VoteAction } from './vote-action.js';
import type { WorkRights } from './work-rights.js';

interface GateSectionProps {
  readonly gate: Schemas['Gate'];
  readonly etag: string;
  readonly me: Schemas['Me'];
  readonly rights: WorkRights;
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

const GateHead = ({ gate }: { readonly gate: GateView }): JSX.Element => {
  const texts = useTexts();
  return (
    <div>
      <h2 id="open-gate" className="initiative__gate-title">
        {texts.initiative.gateTitle(gate.title, gate.round)}
      </h2>
      <p className="initiative__question">{gate.question}</p>
      {gate.submission !== null && <SubmissionLine submission={gate.submission} />}
    </div>
  );
};

const GatePanels = (props: GateSectionProps & { readonly view: GateView }): JSX.Element => {
  const { gate, etag, me, rights, directory, view } = props;
  const { initiativeId, gate: key } = gate;
  const place = { initiativeId, gate: key, frozen: view.submission !== null };
  return (
    <div className="initiative__columns">
      <div>
        <ApprovalsPanel gate={view}>
          <VoteAction gate={gate} etag={etag} me={me} directory={directory} />
        </ApprovalsPanel>
        <DeliverablesPanel
          deliverables={view.deliverables}
          actionFor={(each) =>
            rights.prepare && <DeliverableAction {...place} deliverable={each} />
          }
        />
        <CriteriaPanel
          criteria={view.criteria}
          actionFor={(each) => rights.judge && <CriterionAction {...place} criterion={each} />}
        />
      </div>
      <div>
        <ChecklistPanel
          items={view.checklist}
          ownFunctions={me.functions.map((each) => functionTitle(directory, each))}
          actionFor={(each) =>
            rights.mark(each.owner) && <ChecklistAction {...place} item={each} />
          }
        />
      </div>
    </div>
  );
};

/** The gate that is open now: what it asks, what is there, what is missing, and the reader's part in it. */
export const GateSection = (props: GateSectionProps): JSX.Element => {
  const { gate, etag, rights, directory, now } = props;
  const view = gateView(gate, directory);
  return (
    <section className="initiative__gate" aria-labelledby="open-gate">
      <GateHead gate={view} />
      <div id="submission" className="initiative__submission" tabIndex={-1}>
        <div id="readiness">
          <ReadinessSentence readiness={view.readiness} now={now} />
        </div>
        {rights.submit && (
          <SubmissionAction initiativeId={gate.initiativeId} gate={view} etag={etag} />
        )}
      </div>
      <GatePanels {...props} view={view} />
    </section>
  );
};
