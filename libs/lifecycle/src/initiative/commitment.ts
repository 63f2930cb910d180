import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from '@tollgate/canonical-json';
import type { CriterionEvaluation } from './criteria/events.js';
import { currentEvidence } from './evidence/freshness.js';
import { progressOf } from './gate-progress.js';
import type { Evidence, GateProgress, InitiativeState } from './state.js';
import type { ReliedWaiver } from './waivers/events.js';

/** What is put to the vote beside the case itself. */
export type Proposal = {
  readonly gate: string;
  readonly round: number;
  readonly submission: number;
  readonly outcome: string;
  readonly holdUntil: string | null;
  readonly recycleTo: string | null;
  readonly salvage: readonly string[];
  readonly note: string;
  /** Waivers that the case relies on; absent where there is none. */
  readonly waivers?: readonly ReliedWaiver[];
  /** How the gate's rules came out; absent where it has none. */
  readonly evaluations?: readonly CriterionEvaluation[];
};

/** Everything a submission freezes. */
export type FrozenContent = Pick<
  InitiativeState,
  'initiativeId' | 'template' | 'title' | 'summary' | 'authors' | 'facts'
> &
  Pick<GateProgress, 'deliverables' | 'assessments' | 'checklist'> & {
    /** Of this gate, neither retracted nor superseded, in the order of their ids. */
    readonly evidence: readonly Evidence[];
    readonly proposal: Proposal;
  };

/**
 * Everything a submission freezes, as plain JSON. It is a pure function of the state, so whoever folds the
 * log up to the submission's own event can rebuild it and recompute the commitment, as long as no personal value in it has been erased.
 */
export const frozenContent = (state: InitiativeState, proposal: Proposal): FrozenContent => {
  const { deliverables, assessments, checklist } = progressOf(state, proposal.gate);
  return {
    initiativeId: state.initiativeId,
    template: state.template,
    title: state.title,
    summary: state.summary,
    authors: state.authors,
    facts: state.facts,
    deliverables,
    assessments,
    checklist,
    evidence: currentEvidence(state, proposal.gate).toSorted((left, right) =>
      left.evidenceId < right.evidenceId ? -1 : 1,
    ),
    proposal: { ...proposal },
  };
};

/** SHA-256 (hex) of the canonical frozen content. Approvers vote on this and on nothing else. */
export const commitmentOf = (state: InitiativeState, proposal: Proposal): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(frozenContent(state, proposal)))));
