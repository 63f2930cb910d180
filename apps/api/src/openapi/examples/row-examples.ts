import type { LogEntry } from '@tollgate/event-sourcing';
import type { InitiativeEvent } from '@tollgate/lifecycle';
import type { HistoryItem, PortfolioItem } from '@tollgate/read-models';
import { EXAMPLE_HASH } from './example-set.js';
import { dario } from './example-people.js';
import type { ExampleStory } from './example-story.js';
import { GATE } from './example-story.js';

const lastEvent = ({ events }: ExampleStory): InitiativeEvent => {
  const event = events.at(-1);
  if (!event) throw new Error("the examples' story is empty");
  return event;
};

/** The story's last event as the log holds it. */
export const logEntry = (story: ExampleStory): LogEntry => {
  const event = lastEvent(story);
  return {
    logIndex: 41,
    eventId: '0197f3a2b4c58d6e8f90a1b2c3d4f041',
    stream: story.state.initiativeId,
    version: story.events.length,
    event,
    commandId: 'http:example',
    actor: { personId: event.data.by },
    effectiveAt: event.data.at,
    recordedAt: event.data.at,
    leafHash: EXAMPLE_HASH,
  };
};

/** How a vote of the story reads in the history. */
export const historyItem = ({ state, upTo }: ExampleStory): HistoryItem => {
  const events = upTo('VoteCast');
  const at = events.at(-1)?.data.at ?? state.proposedAt;
  return {
    logIndex: 39,
    eventId: '0197f3a2b4c58d6e8f90a1b2c3d4f039',
    stream: state.initiativeId,
    streamVersion: events.length,
    initiativeId: state.initiativeId,
    type: 'VoteCast',
    actorId: dario.personId,
    actorName: 'Dario Director',
    agent: null,
    effectiveAt: at,
    recordedAt: at,
    gate: GATE,
    round: 1,
    submission: 2,
    summary: 'Approved with conditions at Problem defined as Product director',
    words: 'The problem is real and worth solving',
    aboutPersonId: null,
    aboutPersonName: null,
    leafHash: EXAMPLE_HASH,
  };
};

/** The story's initiative as a row of the portfolio. */
export const portfolioItem = ({ state, events, now }: ExampleStory): PortfolioItem => ({
  initiativeId: state.initiativeId,
  streamVersion: events.length,
  title: state.title,
  ownerId: state.ownerId,
  productLine: state.productLine,
  templateId: state.template.id,
  templateVersion: state.template.version,
  externalReference: state.externalReference,
  phase: 'inStage',
  gate: 'solution_validated',
  gateTitle: 'Solution validated',
  stage: 'Design',
  round: 1,
  gateState: 'blocked',
  submission: null,
  decisionDueAt: null,
  holdUntil: null,
  waitingSeats: 0,
  approvalsGiven: 0,
  approvalsRequired: 2,
  deliverablesMet: 0,
  deliverablesRequired: 1,
  criteriaMet: 0,
  criteriaRequired: 2,
  checklistMet: 0,
  checklistRequired: 2,
  score: 72,
  openConditions: 0,
  nextConditionDueOn: null,
  amountMinor: 125_000_000,
  currency: 'EUR',
  proposedAt: state.proposedAt,
  enteredStageAt: now,
  lastActivityAt: now,
  lastLogIndex: 41,
  decisionOverdue: false,
  conditionOverdue: false,
  waivers: 0,
  breakGlass: 'none',
});

/** The vote that waited, as a row of the inbox. */
export const ask = ({ state, now }: ExampleStory): object => ({
  askId: `${state.initiativeId}:${GATE}:1:decide:director`,
  kind: 'decide',
  initiative: {
    id: state.initiativeId,
    title: state.title,
    ownerId: state.ownerId,
    productLine: state.productLine,
    phase: 'inStage',
    gateTitle: 'Problem defined',
    amount: { amount: '1250000.00', currency: 'EUR' },
  },
  gate: GATE,
  round: 1,
  submission: 2,
  subject: 'director',
  title: 'Product director decides on Problem defined',
  words: null,
  addressees: { persons: [], roles: ['product-director'], functions: [] },
  since: now,
  dueAt: '2026-11-20T09:00:00.000Z',
  overdue: false,
  onBehalfOf: null,
});
