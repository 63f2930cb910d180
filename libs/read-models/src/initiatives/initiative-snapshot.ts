import type {
  Condition,
  ForcedGate,
  GateProgress,
  InitiativeState,
  Submission,
  Waiver,
} from '@tollgate/lifecycle';

/**
 * What the projection keeps of a folded initiative, so that the next entry need not fold the stream again:
 * no closed round, no met condition, and nobody's words except the title and the open conditions. Folding
 * on from here derives the same rows as folding everything, and the size stays bounded by the template and
 * the evidence, however long the stream grows.
 */
export const compactInitiative = (state: InitiativeState): InitiativeState => ({
  ...state,
  summary: '',
  decisions: [],
  waivers: state.waivers.filter(isAlive).map((waiver) => ({ ...waiver, reason: '' })),
  forcedGates: state.forcedGates.map(compactForcedGate),
  conditions: state.conditions.filter(({ met }) => met === null).map(compactCondition),
  evidence: state.evidence.map((evidence) => ({
    ...evidence,
    title: '',
    source: '',
    link: evidence.link === null ? null : '',
    ...(evidence.file && { file: { ...evidence.file, name: '' } }),
  })),
  gates: mapMembers(state.gates, compactGate),
});

/** A waiver that ended before it was granted can stop nothing any more. */
const isAlive = ({ grantedBy, status }: Waiver): boolean =>
  grantedBy !== null || status.kind === 'requested';

const compactForcedGate = (forced: ForcedGate): ForcedGate => ({
  ...forced,
  reason: '',
  bypassed: [],
  review: forced.review && { ...forced.review, reason: '', followUp: [] },
});

/** Nobody's words but the promise itself, which the inbox shows. */
const compactCondition = ({
  extended,
  sentBack,
  reported,
  ...condition
}: Condition): Condition => ({
  ...condition,
  ...(reported && { reported: { ...reported, proof: '' } }),
  ...(sentBack && { sentBack: { ...sentBack, reason: '' } }),
  ...(extended && { extended: { ...extended, reason: '' } }),
});

const compactGate = (progress: GateProgress): GateProgress => ({
  ...progress,
  deliverables: mapMembers(progress.deliverables, (deliverable) => ({ ...deliverable, title: '' })),
  assessments: mapMembers(progress.assessments, (assessment) => ({ ...assessment, reason: '' })),
  checklist: mapMembers(progress.checklist, (mark) =>
    mark.status === 'done'
      ? { ...mark, proof: mark.proof === null ? null : '' }
      : { ...mark, reason: '' },
  ),
  submissions: progress.submissions.slice(-1).map(compactSubmission),
});

const compactSubmission = (submission: Submission): Submission => ({
  ...submission,
  note: '',
  salvage: [],
  votes: submission.votes.map((vote) => ({ ...vote, reason: '', conditions: [] })),
  status:
    submission.status.kind === 'decided'
      ? {
          kind: 'decided',
          decision: { ...submission.status.decision, reason: '', conditions: [], salvage: [] },
        }
      : submission.status,
});

const mapMembers = <Member, Mapped>(
  members: Readonly<Record<string, Member>>,
  map: (member: Member) => Mapped,
): Readonly<Record<string, Mapped>> =>
  Object.fromEntries(Object.entries(members).map(([key, member]) => [key, map(member)]));
