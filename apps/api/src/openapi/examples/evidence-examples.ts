import { fold } from '@tollgate/event-sourcing';
import {
  createInitiativeDecider,
  evolveInitiative,
  findShippedTemplate,
  relianceOn,
} from '@tollgate/lifecycle';
import { relianceResource, reopenedBy } from '../../resources/reliance.js';
import { paula } from './example-people.js';
import type { ExampleStory } from './example-story.js';
import { EVIDENCE_ID } from './example-story.js';

const BYTES = 'topic;answers\nreturns;12\n';

/** What the story's evidence carries, and what its retraction would come to. */
export const evidenceExamples = (
  story: ExampleStory,
  receipt: object,
): Readonly<Record<string, unknown>> => {
  const { state, template, now } = story;
  const retraction = createInitiativeDecider(findShippedTemplate).decide(
    {
      type: 'RetractEvidence',
      actor: paula,
      now,
      evidenceId: EVIDENCE_ID,
      reason: 'The sample was too small',
    },
    state,
  );
  if (!retraction.ok) throw new Error(`the examples' evidence stays: ${retraction.rejection.kind}`);
  const after = fold(evolveInitiative, state, retraction.value);
  const evidence = after.evidence.find(({ evidenceId }) => evidenceId === EVIDENCE_ID);
  return {
    Reliance: relianceResource(relianceOn(state, template, EVIDENCE_ID)),
    EvidenceRetracted: { ...evidence, reopened: reopenedBy(after, EVIDENCE_ID), receipt },
    FileBytes: BYTES,
    File: {
      fileId: '4c138173c7859781d2fd28e3a14ff7836840f24a2d317cf73380e4a6006b3e1b',
      name: 'Answers.csv',
      mediaType: 'text/plain',
      byteCount: BYTES.length,
      uploadedAt: now,
    },
  };
};
