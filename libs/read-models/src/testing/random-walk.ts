import { fold } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeState,
} from '@tollgate/lifecycle';
import {
  SYSTEM_ROLE,
  createInitiativeDecider,
  evolveInitiative,
  initialInitiative,
  openReview,
} from '@tollgate/lifecycle';
import { twoGates, twoGatesOnly } from './two-gates.js';

const HOUR_MS = 60 * 60 * 1000;
const BEGINNING_MS = Date.UTC(2026, 0, 5, 9);
/** Last day of every promise and waiver: some walks get beyond it, most do not. */
const LAST = '2026-02-01';

const person = (key: string, roles: readonly string[]): ActingPerson => ({
  personId: `per_${key}`,
  roles,
  functions: key === 'legal' ? ['legal'] : [],
});
const owner = person('owner', ['product-manager']);
const director = person('director', ['product-director']);
const finance = person('finance', ['finance-partner']);
const gateOwner = person('operations', ['product-operations']);
const legal = person('legal', ['legal-counsel']);
const general = person('general', ['general-manager']);
const chief = person('chief', ['cpo']);
const time = person('owner', [SYSTEM_ROLE]);

type Unasked = InitiativeCommand extends infer Command
  ? Command extends InitiativeCommand
    ? Omit<Command, 'actor' | 'now'>
    : never
  : never;
type Asked = readonly [ActingPerson, Unasked];
interface Moment {
  readonly gate: string;
  readonly submission: number;
  readonly commitment: string;
  readonly conditionId: string;
  readonly waiverId: string;
  readonly breakGlassId: string;
  readonly step: number;
  readonly holdUntil: string;
}

const WORK: readonly ((at: Moment) => Asked)[] = [
  ({ gate }) => [
    owner,
    {
      type: 'AddDeliverable',
      gate,
      deliverable: 'statement',
      title: 'S',
      link: null,
      digest: null,
    },
  ],
  ({ gate }) => [
    owner,
    {
      type: 'AssessCriterion',
      gate,
      criterion: 'segment',
      verdict: 'met',
      score: null,
      reason: 'r',
    },
  ],
  ({ gate }) => [legal, { type: 'CompleteChecklistItem', gate, item: 'terms', proof: 'p' }],
  ({ gate }) => [
    owner,
    {
      type: 'SubmitGate',
      gate,
      proposedOutcome: 'go',
      note: 'please',
      holdUntil: null,
      recycleTo: null,
      salvage: [],
    },
  ],
  ({ gate }) => [
    owner,
    {
      type: 'AssessCriterion',
      gate,
      criterion: 'segment',
      verdict: 'notMet',
      score: null,
      reason: 'r',
    },
  ],
  ({ gate }) => [
    owner,
    { type: 'WithdrawDeliverable', gate, deliverable: 'statement', reason: 'r' },
  ],
  ({ gate }) => [legal, { type: 'ReopenChecklistItem', gate, item: 'terms', reason: 'r' }],
  ({ gate }) => [
    legal,
    { type: 'MarkChecklistItemNotApplicable', gate, item: 'terms', reason: 'r' },
  ],
  ({ step }) => [
    owner,
    {
      type: 'EditFacts',
      changes: {
        investment: { amountMinor: step * 10_000, currency: 'EUR' },
        remark: `at ${step}`,
      },
    },
  ],
  () => [owner, { type: 'AddAuthor', personId: 'per_coauthor' }],
];

const vote =
  (voter: ActingPerson, choice: 'approve' | 'sendBack' | 'reject' | 'approveWithConditions') =>
  ({ gate, submission, commitment, step }: Moment): Asked => [
    voter,
    {
      type: 'CastVote',
      gate,
      submission,
      commitment,
      choice,
      reason: 'so be it',
      meaning: 'approval',
      conditions:
        choice === 'approveWithConditions'
          ? [
              {
                conditionId: `c${step}`,
                text: 'Promise',
                ownerId: owner.personId,
                dueOn: LAST,
              },
            ]
          : [],
    },
  ];

const decide =
  (outcome: 'go' | 'hold' | 'recycle' | 'kill') =>
  ({ gate, submission, holdUntil }: Moment): Asked => [
    gateOwner,
    {
      type: 'DecideGate',
      gate,
      submission,
      outcome,
      reason: 'r',
      conditions: [],
      holdUntil: outcome === 'hold' ? holdUntil : null,
      recycleTo: outcome === 'recycle' ? 'first' : null,
      salvage: [],
    },
  ];

const COURSE: readonly ((at: Moment) => Asked)[] = [
  vote(director, 'approve'),
  vote(finance, 'approve'),
  vote(finance, 'approveWithConditions'),
  vote(director, 'sendBack'),
  vote(director, 'reject'),
  ({ gate, submission }) => [finance, { type: 'WithdrawVote', gate, submission, reason: 'r' }],
  ({ gate, submission }) => [owner, { type: 'WithdrawSubmission', gate, submission, reason: 'r' }],
  decide('go'),
  decide('hold'),
  decide('recycle'),
  decide('kill'),
  ({ conditionId }) => [owner, { type: 'MeetCondition', conditionId, proof: 'done' }],
  () => [gateOwner, { type: 'ResumeInitiative', reason: 'r' }],
  ({ holdUntil }) => [time, { type: 'WakeFromHold', holdUntil }],
  ({ gate, submission }) => [time, { type: 'RemindReviewers', gate, submission, rung: 1 }],
  ({ gate, submission }) => [time, { type: 'EscalateGate', gate, submission, rung: 1 }],
  ({ gate, submission }) => [time, { type: 'ExpireReview', gate, submission }],
  ({ gate }) => [director, { type: 'ReopenInitiative', gate, reason: 'r' }],
];

const EXCEPTIONS: readonly ((at: Moment) => Asked)[] = [
  ({ conditionId }) => [director, { type: 'VerifyCondition', conditionId, setterLeft: false }],
  ({ conditionId }) => [finance, { type: 'VerifyCondition', conditionId, setterLeft: false }],
  ({ conditionId }) => [
    finance,
    { type: 'SendBackConditionProof', conditionId, setterLeft: false, reason: 'so be it' },
  ],
  ({ conditionId }) => [
    finance,
    { type: 'ExtendCondition', conditionId, dueOn: '2027-01-01', reason: 'so be it' },
  ],
  ({ conditionId }) => [time, { type: 'LapseCondition', conditionId, dueOn: LAST }],
  ({ gate, step }) => [
    owner,
    {
      type: 'RequestWaiver',
      waiverId: `w${step}`,
      gate,
      subject: { kind: 'criterion', key: 'segment' },
      reason: 'please',
      ownerId: legal.personId,
      until: LAST,
    },
  ],
  ({ gate, waiverId }) => [director, { type: 'GrantWaiver', gate, waiverId, reason: 'so be it' }],
  ({ gate, waiverId }) => [finance, { type: 'RefuseWaiver', gate, waiverId, reason: 'so be it' }],
  ({ gate, waiverId }) => [finance, { type: 'RevokeWaiver', gate, waiverId, reason: 'so be it' }],
  ({ waiverId }) => [time, { type: 'LapseWaiver', waiverId, until: LAST }],
  ({ gate, step }) => [
    general,
    { type: 'BreakGlass', gate, breakGlassId: `b${step}`, reason: 'so be it' },
  ],
  ({ breakGlassId }) => [
    chief,
    {
      type: 'ReviewBreakGlass',
      gate: 'first',
      breakGlassId,
      outcome: 'justified',
      reason: 'so be it',
      followUp: [],
    },
  ],
];

type Step = readonly ((at: Moment) => Asked)[];

/** All that a submission needs, and the submission; without it most walks would never reach a vote. */
const SUBMIT: Step = WORK.slice(0, 4);
/** A whole Conditional go, and a promise kept: step by step few walks would get so far. */
const PROMISE: Step = [
  ...SUBMIT,
  vote(director, 'approve'),
  vote(finance, 'approveWithConditions'),
];
const KEEP: Step = [
  ({ conditionId }) => [owner, { type: 'MeetCondition', conditionId, proof: 'done' }],
  ...EXCEPTIONS.slice(1, 2),
];
const WAIVE: Step = EXCEPTIONS.slice(5, 7);
const STEPS: readonly Step[] = [
  ...Array.from({ length: 12 }, () => SUBMIT),
  ...WORK.map((ask) => [ask]),
  ...COURSE.map((ask) => [ask]),
  ...COURSE.map((ask) => [ask]),
  ...EXCEPTIONS.map((ask) => [ask]),
  ...[PROMISE, PROMISE, KEEP, WAIVE, WAIVE],
];

/**
 * The history that comes of asking, one after the other, what `choices` point at; what the engine refuses
 * leaves no trace. Every choice also moves the clock, from an hour to some weeks.
 */
export const walk = (
  initiativeId: string,
  choices: readonly number[],
): readonly InitiativeEvent[] => {
  const decider = createInitiativeDecider(twoGatesOnly);
  const events: InitiativeEvent[] = [];
  let state: InitiativeState = initialInitiative;
  let nowMs = BEGINNING_MS;
  const ask = (actor: ActingPerson, unasked: Unasked): void => {
    const now = new Date(nowMs).toISOString();
    const decision = decider.decide({ ...unasked, actor, now }, state);
    if (!decision.ok) return;
    events.push(...decision.value);
    state = fold(evolveInitiative, state, decision.value);
  };
  ask(owner, proposal(initiativeId));
  choices.forEach((choice, step) => {
    nowMs += HOUR_MS * (1 + (choice % 7 === 0 ? choice % 500 : choice % 5));
    for (const make of STEPS[choice % STEPS.length] ?? []) ask(...make(momentOf(state, step)));
  });
  return events;
};

const proposal = (initiativeId: string): Unasked => ({
  type: 'ProposeInitiative',
  initiativeId,
  title: `Initiative ${initiativeId}`,
  summary: 'Summary',
  ownerId: owner.personId,
  productLine: 'Home',
  externalReference: null,
  coAuthors: [],
  template: { id: twoGates.id, version: twoGates.version },
});

const momentOf = (state: InitiativeState, step: number): Moment => {
  const review = openReview(state);
  return {
    gate: 'gate' in state.phase ? state.phase.gate : 'first',
    submission: review?.submission ?? 1,
    commitment: review?.commitment ?? '',
    conditionId: state.conditions.find(({ met }) => met === null)?.conditionId ?? 'none',
    waiverId: state.waivers.at(-1)?.waiverId ?? 'none',
    breakGlassId: state.forcedGates.at(-1)?.breakGlassId ?? 'none',
    step,
    holdUntil: state.phase.kind === 'onHold' ? state.phase.holdUntil : '2026-12-01',
  };
};
