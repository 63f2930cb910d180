import fc from 'fast-check';
import type { InitiativeCommand } from '../initiative/commands.js';
import { currentEvidence } from '../initiative/evidence/freshness.js';
import { openReview } from '../initiative/gate-progress.js';
import type { Condition, InitiativeState } from '../initiative/state.js';
import type { Outcome } from '../templates/lifecycle-template.js';
import { OUTCOMES } from '../templates/lifecycle-template.js';
import * as ask from './asking.js';
import { verifyCondition } from './asking-exceptions.js';
import { ada, auditor, dora, enzo, lea, olga, pat, sol, timer, twofold, uma } from './cast.js';

const HOUR_MS = 60 * 60 * 1000;
const GATES = ['problem', 'build', 'launch'] as const;
const PEOPLE = [pat, dora, uma, enzo, sol, lea, olga, ada, auditor, twofold] as const;
/** Those who may vote, more often than the others, so that walks get somewhere. */
const VOTERS = [dora, uma, enzo, sol, twofold, pat, dora, uma] as const;

/** One step of a walk: what is tried, by whom, with which of the choices, how many hours later. */
export interface Step {
  readonly move: (typeof MOVES)[number];
  readonly person: number;
  readonly choice: number;
  readonly hours: number;
}

const MOVES = [
  'prepare',
  'submit',
  'vote',
  'withdrawVote',
  'withdrawSubmission',
  'decide',
  'editFacts',
  'takeBack',
  'addAuthor',
  'meetCondition',
  'resume',
  'time',
  'reopen',
  'cancel',
  'stray',
] as const;

/** Steps weighted so that walks reach decisions, and still stray often. */
const stepsOf = (choice: fc.Arbitrary<number>): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      move: fc.oneof(
        { weight: 6, arbitrary: fc.constant('prepare' as const) },
        { weight: 6, arbitrary: fc.constant('submit' as const) },
        { weight: 14, arbitrary: fc.constant('vote' as const) },
        { weight: 4, arbitrary: fc.constant('decide' as const) },
        { weight: 3, arbitrary: fc.constant('time' as const) },
        { weight: 2, arbitrary: fc.constant('reopen' as const) },
        { weight: 6, arbitrary: fc.constantFrom(...MOVES) },
      ),
      person: fc.nat({ max: 9 }),
      choice,
      hours: fc.constantFrom(0, 1, 5, 30, 200),
    }),
    { minLength: 40, maxLength: 90 },
  );

/** Choices that propose a Go and approve it. */
const STRIVING = fc.constantFrom(1, 10, 19, 37);
/** Choices that approve with conditions due the next day. */
const PROMISING = fc.constantFrom(1, 4, 13, 31);
/** Choices that propose and decide to go back to the first gate. */
const SENDING_BACK = fc.constantFrom(1, 25, 25);

/** Walks of four moods: without any aim, striving for the end, promising much, going round in circles. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 3, arbitrary: stepsOf(fc.nat({ max: 99 })) },
  { weight: 1, arbitrary: stepsOf(STRIVING) },
  { weight: 1, arbitrary: stepsOf(PROMISING) },
  { weight: 1, arbitrary: stepsOf(SENDING_BACK) },
);

/** The commands of a step in `state`; several where preparing a gate takes several. */
export const commandsOf = (
  step: Step,
  state: InitiativeState,
  clock: { readonly now: string; readonly tick: number },
): readonly InitiativeCommand[] => {
  const { now } = clock;
  const at = { now };
  const gate = 'gate' in state.phase ? state.phase.gate : 'problem';
  const submission = openReview(state)?.submission ?? (step.choice % 3) + 1;
  const person = { actor: pick(PEOPLE, step.person) };
  switch (step.move) {
    case 'prepare':
      return [
        ask.addDeliverable(at),
        ask.assessCriterion(at),
        ask.completeItem(at),
        evidenceFor(gate, step, { now, tick: clock.tick }),
      ];
    case 'submit':
      return [proposal(step, gate, now)];
    case 'vote':
      return [ballot(step, { gate, submission, now, tick: clock.tick })];
    case 'withdrawVote':
      return [ask.withdrawVote({ ...at, gate, submission, actor: pick(VOTERS, step.person) })];
    case 'withdrawSubmission':
      return [ask.withdrawSubmission({ ...at, gate, submission })];
    case 'decide':
      return [
        verdict(step, openReview(state)?.proposedOutcome ?? 'go', {
          gate,
          submission,
          now,
          tick: clock.tick,
        }),
      ];
    case 'editFacts': {
      const changes = { segment: `Segment ${step.choice % 4}`, contacts: step.choice % 3 };
      return [ask.editFacts({ ...at, ...(step.choice % 2 ? person : {}), changes })];
    }
    case 'takeBack':
      return [
        ask.reopenItem(at),
        ask.withdrawDeliverable(at),
        ask.retractEvidence({ ...at, evidenceId: evidenceOf(state, step) }),
        ask.refreshEvidence({
          ...at,
          evidenceId: `evd_new_${clock.tick}`,
          supersedes: evidenceOf(state, step),
          asOf: dateIn(now, 0),
        }),
      ].slice(step.choice % 4);
    case 'addAuthor':
      return [ask.addAuthor({ ...at, personId: pick(VOTERS, step.choice).personId })];
    case 'meetCondition':
      return state.conditions.flatMap((condition) => keepPromise(condition, now));
    case 'resume':
      return [ask.resume(at)];
    case 'time':
      return deadlines(state, gate, now);
    case 'reopen':
      return [ask.reopen({ ...at, gate: pick(GATES, step.choice) })];
    case 'cancel':
      return step.choice % 4 === 0 ? [ask.cancel(at)] : [];
    case 'stray':
      return [
        ask.vote({ ...at, gate: pick(GATES, step.choice), ...person }),
        ask.submit({ ...at, gate: pick(GATES, step.choice), ...person }),
        ask.decideGate({ ...at, gate: pick(GATES, step.choice), outcome: 'go', ...person }),
      ];
  }
};

/** The promise is proved, and verified by who set it. */
const keepPromise = (
  { conditionId, setBy }: Condition,
  now: string,
): readonly InitiativeCommand[] => {
  const setter = [...VOTERS, olga].find(({ personId }) => personId === setBy);
  const at = { now, conditionId };
  return [
    ask.meetCondition({ ...at, actor: pat }),
    ...(setter ? [verifyCondition({ ...at, actor: setter })] : []),
  ];
};

/** Evidence of the gate under work, some of which ages within days. */
const evidenceFor = (
  gate: string,
  { choice }: Step,
  { now, tick }: { readonly now: string; readonly tick: number },
): InitiativeCommand =>
  ask.addEvidence({
    now,
    gate,
    evidenceId: `evd_${tick}`,
    asOf: dateIn(now, 0),
    criteria: gate === 'problem' ? ['segment_named'] : [],
    ...(choice % 3 === 0 && { shelfLifeDays: 1 + (choice % 7) }),
  });

const evidenceOf = ({ evidence }: InitiativeState, { choice }: Step): string =>
  evidence[choice % Math.max(1, evidence.length)]?.evidenceId ?? 'none';

/** The instant after `hours` more. */
export const later = (now: string, hours: number): string =>
  new Date(Date.parse(now) + hours * HOUR_MS).toISOString();

const dateIn = (now: string, hours: number): string => later(now, hours).slice(0, 10);

const PROPOSALS = [
  'go',
  'go',
  'go',
  'go',
  'conditionalGo',
  'hold',
  'recycle',
  'recycle',
  'kill',
] as const;

const proposal = ({ choice }: Step, gate: string, now: string): InitiativeCommand =>
  ask.submit({
    now,
    gate,
    proposedOutcome: pick(PROPOSALS, choice),
    note: 'As the case stands.',
    holdUntil: choice % 3 === 0 ? null : dateIn(now, 400),
    recycleTo: choice % 5 === 0 ? null : pick(GATES, choice),
  });

interface Place {
  readonly gate: string;
  readonly submission: number;
  readonly now: string;
  readonly tick: number;
}

const condition = ({ now, tick }: Place) => ({
  ...ask.contract,
  conditionId: `con_${tick}`,
  dueOn: dateIn(now, 24),
});

/** Approvals more often than not; the holder of the veto uses it every other time. */
const CHOICES = [
  'approve',
  'approve',
  'approve',
  'approve',
  'approveWithConditions',
  'approveWithConditions',
  'reject',
  'sendBack',
  'abstain',
] as const;

const ballot = ({ person, choice }: Step, place: Place): InitiativeCommand => {
  const { gate, submission, now } = place;
  const actor = pick(VOTERS, person);
  const isVeto = actor === sol && choice % 2 === 0;
  const kind = isVeto ? 'reject' : pick(CHOICES, choice);
  const conditions = kind === 'approveWithConditions' ? [condition(place)] : [];
  return ask.vote({ now, gate, submission, actor, choice: kind, conditions });
};

/** Mostly what was proposed, so that walks go on; sometimes anything. */
const verdict = ({ choice }: Step, proposed: Outcome, place: Place): InitiativeCommand => {
  const { gate, submission, now } = place;
  const outcome = choice % 3 === 0 ? pick(OUTCOMES, choice) : proposed;
  return ask.decideGate({
    now,
    gate,
    submission,
    outcome,
    conditions: outcome === 'conditionalGo' ? [condition(place)] : [],
    holdUntil: dateIn(now, 400),
    recycleTo: pick(GATES, choice >> 2),
    salvage: ['The survey'],
  });
};

/** Everything that time could ask for now; most of it is early or done. */
const deadlines = (
  state: InitiativeState,
  gate: string,
  now: string,
): readonly InitiativeCommand[] => {
  const review = openReview(state);
  const submission = review?.submission ?? 1;
  const at = { now, gate, submission, actor: timer };
  return [
    ask.remind({ ...at, rung: (review?.remindersSent ?? 0) + 1 }),
    ask.escalate({ ...at, rung: (review?.escalationsDone ?? 0) + 1 }),
    ask.expire(at),
    ...currentEvidence(state, gate).map(({ evidenceId }) =>
      ask.recordStale({ now, gate, evidenceId, becauseDeadline: now }),
    ),
    ...(state.phase.kind === 'onHold' ? [ask.wake({ now, holdUntil: state.phase.holdUntil })] : []),
  ];
};

const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
