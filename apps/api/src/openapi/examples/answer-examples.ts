import type { InitiativeEvent } from '@tollgate/lifecycle';
import {
  diffFrozenContent,
  evolveInitiative,
  findShippedCalendar,
  frozenAt,
  initialInitiative,
  readinessOf,
  readinessSentence,
  templateHash,
} from '@tollgate/lifecycle';
import { fold } from '@tollgate/event-sourcing';
import type { StandingInitiative } from '../../initiatives/initiatives.js';
import type { GateResource } from '../../resources/gate.js';
import { gateResource } from '../../resources/gate.js';
import { initiativeResource } from '../../resources/initiative.js';
import type { SubmissionDiffResource } from '../../resources/submission-diff.js';
import { submissionDiffResource } from '../../resources/submission-diff.js';
import { criteriaExamples } from './criteria-examples.js';
import { evidenceExamples } from './evidence-examples.js';
import { exceptionExamples } from './exception-examples.js';
import type { Examples } from './example-set.js';
import { EXAMPLE_HASH } from './example-set.js';
import type { ExampleStory } from './example-story.js';
import { GATE } from './example-story.js';

/** What reads and commands of an initiative answer, made from a story by the code that makes every answer. */
export const initiativeExamples = (story: ExampleStory): Examples => {
  const end = standingAfter(story, story.events);
  const initiative = initiativeResource(end);
  const gate = gateOf(story, end);
  const [evidence] = initiative.evidence;
  const [condition] = initiative.conditions;
  const submission = gate.submissions.at(-1);
  return {
    Initiative: initiative,
    InitiativeRecorded: { ...initiative, receipt: receiptOf(story, story.events) },
    Evidence: evidence,
    EvidenceRecorded: { ...evidence, receipt: receiptOf(story, story.upTo('EvidenceAdded')) },
    ...evidenceExamples(story, receiptOf(story, story.events)),
    ...exceptionExamples(story, receiptOf(story, story.events)),
    ...criteriaExamples(story, end),
    Condition: condition,
    ConditionRecorded: { ...condition, receipt: receiptOf(story, story.events) },
    Gate: gate,
    GateWorkRecorded: gateWork(story),
    Submission: submission,
    SubmissionRecorded: { ...submission, receipt: receiptOf(story, story.upTo('VoteCast')) },
    SubmissionDiff: diffOf(story),
    ReadinessAnswer: readinessAnswer(story),
    Template: { ...story.template, hash: templateHash(story.template) },
    Calendar: findShippedCalendar('utc-weekdays', 1),
  };
};

/** The story's initiative as it stood after these events. */
export const standingAfter = (
  { template }: ExampleStory,
  events: readonly InitiativeEvent[],
): StandingInitiative => ({
  state: fold(evolveInitiative, initialInitiative, events),
  version: events.length,
  template,
});

const gateOf = (story: ExampleStory, standing: StandingInitiative): GateResource => {
  const definition = story.template.gates.find(({ key }) => key === GATE);
  if (!definition) throw new Error(`the examples' template has no gate ${GATE}`);
  return gateResource(standing, definition, story.now);
};

const receiptOf = ({ state, events }: ExampleStory, upTo: readonly InitiativeEvent[]): object => ({
  eventIds: [`0197f3a2b4c58d6e8f90a1b2c3d4f${String(upTo.length).padStart(3, '0')}`],
  stream: state.initiativeId,
  version: upTo.length,
  leafHash: EXAMPLE_HASH,
  recordedAt: (upTo.at(-1) ?? events[0])?.data.at,
});

const gateWork = (story: ExampleStory): object => {
  const events = story.upTo('DeliverableAdded');
  const { initiativeId, version, gate, round, readiness, deliverables, assessments, checklist } =
    gateOf(story, standingAfter(story, events));
  return {
    initiativeId,
    version,
    gate,
    round,
    readiness,
    deliverables,
    assessments,
    checklist,
    receipt: receiptOf(story, events),
  };
};

const readinessAnswer = (story: ExampleStory): object => {
  const { state } = standingAfter(story, story.upTo('DeliverableAdded'));
  const readiness = readinessOf(state, story.template, GATE, story.now);
  return { ...readiness, sentence: readinessSentence(readiness) };
};

const diffOf = ({ events, template }: ExampleStory): SubmissionDiffResource => {
  const [before, after] = [1, 2].map((submission) => frozenAt(events, { gate: GATE, submission }));
  if (!before || !after) throw new Error("the examples' story submits twice");
  const diff = diffFrozenContent({ content: before, template }, { content: after, template });
  return submissionDiffResource(diff, { gate: GATE, before: 1, after: 2 });
};
