import type { Instant } from '@tollgate/event-sourcing';
import { fold } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import {
  createInitiativeDecider,
  evolveInitiative,
  findShippedTemplate,
  initialInitiative,
} from '@tollgate/lifecycle';
import { dario, lena, paula } from './example-people.js';

export const INITIATIVE_ID = 'ini_0197f3a2b4c58d6e8f90a1b2c3d4e5f6';
export const EVIDENCE_ID = '0197f3a2b4c58d6e8f90a1b2c3d4e5f7';
export const GATE = 'problem_defined';
const TEMPLATE = { id: 'feature', version: 1 };

/** A small true story: what the real decider answers to these commands, one day after the other. */
export interface ExampleStory {
  readonly template: LifecycleTemplate;
  readonly events: readonly InitiativeEvent[];
  readonly state: InitiativeState;
  /** The instant after the last command. */
  readonly now: Instant;
  /** The events up to and with the first of this type. */
  readonly upTo: (type: InitiativeEvent['type']) => readonly InitiativeEvent[];
}

/**
 * An initiative that was submitted, went stale by a change of its goal, was submitted again and passed its first
 * gate under a condition.
 *
 * @throws Error when the decider refuses one of the commands: then an example would be a lie.
 */
export const tellExampleStory = (): ExampleStory => {
  const template = findShippedTemplate(TEMPLATE.id, TEMPLATE.version);
  if (!template) throw new Error('the template of the examples is not shipped');
  const decider = createInitiativeDecider(findShippedTemplate);
  const events: InitiativeEvent[] = [];
  let day = 1;
  for (const ask of COMMANDS) {
    const state = fold(evolveInitiative, initialInitiative, events);
    const result = decider.decide(ask(dayAt(day), state), state);
    if (!result.ok) throw new Error(`the examples' story stops: ${result.rejection.kind}`);
    events.push(...result.value);
    day += 1;
  }
  return {
    template,
    events,
    state: fold(evolveInitiative, initialInitiative, events),
    now: dayAt(day),
    upTo: (type) => events.slice(0, events.findIndex((event) => event.type === type) + 1),
  };
};

/** What the decider refuses after these events; the examples of refusals are true as well. */
export const refusedAfter = (
  events: readonly InitiativeEvent[],
  command: InitiativeCommand,
): InitiativeRejection => {
  const state = fold(evolveInitiative, initialInitiative, events);
  const result = createInitiativeDecider(findShippedTemplate).decide(command, state);
  if (result.ok) throw new Error(`the examples expect a refusal of ${command.type}`);
  return result.rejection;
};

const dayAt = (day: number): Instant => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

type Ask = (now: Instant, state: InitiativeState) => InitiativeCommand;

const asked = (by: ActingPerson, now: Instant) => ({ actor: by, now }) as const;

const commitmentOf = (state: InitiativeState, submission: number): string => {
  const found = state.gates[GATE]?.submissions.find((each) => each.submission === submission);
  if (!found) throw new Error(`the examples' story has no submission ${submission}`);
  return found.commitment;
};

const submitted: Ask = (now) => ({
  type: 'SubmitGate',
  ...asked(paula, now),
  gate: GATE,
  proposedOutcome: 'go',
  note: 'Ready for your decision',
});

const goalOf =
  (goal: string): Ask =>
  (now) => ({ type: 'EditFacts', ...asked(paula, now), changes: { goal } });

const met =
  (criterion: string, reason: string): Ask =>
  (now) => ({
    type: 'AssessCriterion',
    ...asked(paula, now),
    gate: GATE,
    criterion,
    verdict: 'met',
    score: null,
    reason,
  });

const COMMANDS: readonly Ask[] = [
  (now) => ({
    type: 'ProposeInitiative',
    ...asked(paula, now),
    initiativeId: INITIATIVE_ID,
    title: 'Self-service returns',
    summary: 'Customers return devices without calling us.',
    ownerId: paula.personId,
    productLine: 'Devices',
    externalReference: null,
    coAuthors: [],
    template: TEMPLATE,
  }),
  goalOf('Half as many calls about returns'),
  (now) => ({
    type: 'AddEvidence',
    ...asked(paula, now),
    evidenceId: EVIDENCE_ID,
    gate: GATE,
    criteria: ['users_heard'],
    kind: 'interview',
    title: 'Twelve interviews with support agents',
    source: 'Customer research',
    asOf: '2026-10-01',
    link: 'https://example.com/interviews',
    digest: null,
  }),
  (now) => ({
    type: 'AddDeliverable',
    ...asked(paula, now),
    gate: GATE,
    deliverable: 'feature_brief',
    title: 'Brief, version 3',
    link: 'https://example.com/brief',
    digest: null,
  }),
  met('users_heard', 'Twelve agents described it'),
  met('goal_measurable', 'Calls per month are counted'),
  (now) => ({
    type: 'CompleteChecklistItem',
    ...asked(paula, now),
    gate: GATE,
    item: 'duplicate_search',
    proof: null,
  }),
  submitted,
  goalOf('A third of the calls about returns'),
  submitted,
  (now, state) => ({
    type: 'CastVote',
    ...asked(dario, now),
    gate: GATE,
    submission: 2,
    commitment: commitmentOf(state, 2),
    choice: 'approveWithConditions',
    reason: 'The problem is real and worth solving',
    meaning: 'approval of the problem',
    conditions: [
      {
        conditionId: 'legal-review',
        text: 'Legal confirms the return terms',
        ownerId: lena.personId,
        dueOn: '2027-01-31',
      },
    ],
  }),
  (now) => ({
    type: 'MeetCondition',
    ...asked(lena, now),
    conditionId: 'legal-review',
    proof: 'Contract signed on 12 November',
  }),
];
