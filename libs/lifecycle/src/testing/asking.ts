import type { ActingPerson, CommandOf, InitiativeCommandType } from '../initiative/commands.js';
import { dora, enzo, lea, olga, pat, timer } from './cast.js';

/** Monday morning: five working days on is the next Monday. */
export const MONDAY = '2026-03-02T09:00:00.000Z';

type Said = { readonly actor: ActingPerson; readonly now: string };
type Fields<Type extends InitiativeCommandType> = Partial<Omit<CommandOf<Type>, 'type'>>;

/** A command with everything filled in; a specification states only what matters to it. */
export const asking =
  <Type extends InitiativeCommandType>(
    type: Type,
    usual: Omit<CommandOf<Type>, 'type' | keyof Said>,
    actor: ActingPerson,
  ) =>
  (fields: Fields<Type> = {}): CommandOf<Type> =>
    // The spread of a generic type loses its shape; every caller below passes the whole of it.
    ({ type, actor, now: MONDAY, ...usual, ...fields }) as unknown as CommandOf<Type>;

export const propose = asking(
  'ProposeInitiative',
  {
    initiativeId: 'ini_1',
    title: 'Faster checkout',
    summary: 'Checkout takes too long.',
    ownerId: pat.personId,
    productLine: 'shop',
    externalReference: null,
    coAuthors: [],
    template: { id: 'two-gates', version: 1 },
  },
  pat,
);
export const addAuthor = asking('AddAuthor', { personId: 'per_cora' }, pat);
export const editFacts = asking('EditFacts', { changes: {} }, pat);
export const addDeliverable = asking(
  'AddDeliverable',
  {
    gate: 'problem',
    deliverable: 'statement',
    title: 'Statement v1',
    link: 'https://example.org/statement',
    digest: null,
  },
  pat,
);
export const withdrawDeliverable = asking(
  'WithdrawDeliverable',
  { gate: 'problem', deliverable: 'statement', reason: 'The numbers were wrong.' },
  pat,
);
export const addEvidence = asking(
  'AddEvidence',
  {
    evidenceId: 'evd_1',
    gate: 'problem',
    criteria: ['segment_named'],
    kind: 'interview',
    title: 'Eight interviews',
    source: 'Field study',
    asOf: '2026-02-20',
    link: null,
    digest: null,
  },
  pat,
);
export const refreshEvidence = asking(
  'RefreshEvidence',
  {
    evidenceId: 'evd_2',
    supersedes: 'evd_1',
    title: 'Eight interviews, one year on',
    source: 'Field study',
    asOf: '2026-03-01',
    link: null,
    digest: null,
  },
  pat,
);
export const recordStale = asking(
  'RecordStaleEvidence',
  { gate: 'problem', evidenceId: 'evd_1', becauseDeadline: '2026-03-03T00:00:00.000Z' },
  timer,
);
export const retractEvidence = asking(
  'RetractEvidence',
  { evidenceId: 'evd_1', reason: 'The sample was biased.' },
  pat,
);
export const assessCriterion = asking(
  'AssessCriterion',
  {
    gate: 'problem',
    criterion: 'segment_named',
    verdict: 'met',
    score: null,
    reason: 'Small shops in Germany.',
  },
  pat,
);
export const completeItem = asking(
  'CompleteChecklistItem',
  { gate: 'problem', item: 'red_flags', proof: 'Memo of 1 March' },
  lea,
);
export const markNotApplicable = asking(
  'MarkChecklistItemNotApplicable',
  { gate: 'problem', item: 'red_flags', reason: 'No regulated field.' },
  lea,
);
export const reopenItem = asking(
  'ReopenChecklistItem',
  { gate: 'problem', item: 'red_flags', reason: 'A new law.' },
  lea,
);
export const submit = asking(
  'SubmitGate',
  { gate: 'problem', proposedOutcome: 'go', note: '' },
  pat,
);
export const withdrawSubmission = asking(
  'WithdrawSubmission',
  { gate: 'problem', submission: 1, reason: 'A gap was found.' },
  pat,
);
export const vote = asking(
  'CastVote',
  {
    gate: 'problem',
    submission: 1,
    commitment: '',
    choice: 'approve',
    reason: 'Convincing.',
    meaning: 'approval of the problem statement',
    conditions: [],
  },
  dora,
);
export const withdrawVote = asking(
  'WithdrawVote',
  { gate: 'problem', submission: 1, reason: 'I was too quick.' },
  dora,
);
export const decideGate = asking(
  'DecideGate',
  {
    gate: 'problem',
    submission: 1,
    outcome: 'kill',
    reason: 'Nobody would pay.',
    conditions: [],
    holdUntil: null,
    recycleTo: null,
    salvage: [],
  },
  olga,
);
export const meetCondition = asking(
  'MeetCondition',
  { conditionId: 'con_1', proof: 'Signed contract' },
  enzo,
);
export const wake = asking('WakeFromHold', { holdUntil: '2026-06-01' }, timer);
export const resume = asking('ResumeInitiative', { reason: 'Capacity is free.' }, olga);
export const remind = asking('RemindReviewers', { gate: 'problem', submission: 1, rung: 1 }, timer);
export const escalate = asking('EscalateGate', { gate: 'problem', submission: 1, rung: 1 }, timer);
export const expire = asking('ExpireReview', { gate: 'problem', submission: 1 }, timer);
export const reopen = asking(
  'ReopenInitiative',
  { gate: 'problem', reason: 'The market turned.' },
  dora,
);
export const cancel = asking('CancelInitiative', { reason: 'The team moved on.' }, pat);

/** A promise due in four weeks that Enzo owns. */
export const contract = {
  conditionId: 'con_1',
  text: 'Sign the payment contract',
  ownerId: enzo.personId,
  dueOn: '2026-03-30',
} as const;
