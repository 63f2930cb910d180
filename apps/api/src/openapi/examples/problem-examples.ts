import type { InitiativeCommand } from '@tollgate/lifecycle';
import { problemBody } from '../../http/problem-body.js';
import type { HttpProblem } from '../../http/problem.js';
import { httpProblem } from '../../http/problem.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import type { Examples } from './example-set.js';
import { dario, paula } from './example-people.js';
import type { ExampleStory } from './example-story.js';
import { GATE, refusedAfter } from './example-story.js';

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';

/** Name of the example of a refusal with this status. */
export const problemExampleName = (status: string): string => `Problem${status}`;

/** One refusal for every status, by {@link problemExampleName}; those of the business come from the decider. */
export const problemExamples = (story: ExampleStory): Examples => {
  const place = `/api/v1/initiatives/${story.state.initiativeId}/gates/${GATE}`;
  return Object.fromEntries(
    [...httpRefusals(), ...refusals(story)].map((problem) => [
      problemExampleName(String(problem.status)),
      problemBody(problem, `${place}/votes`, TRACE_ID),
    ]),
  );
};

const httpRefusals = (): readonly HttpProblem[] => [
  httpProblem('malformed-request', {
    detail: 'One value is not as documented; see errors.',
    errors: [
      { pointer: '/submission', code: 'wholeNumber', message: 'must be a whole number from 1' },
    ],
  }),
  httpProblem('sign-in-required'),
  httpProblem('not-found'),
  httpProblem('not-acceptable'),
  httpProblem('version-stale'),
  httpProblem('body-too-large'),
  httpProblem('unsupported-media-type'),
  httpProblem('if-match-required'),
  httpProblem('too-many-sign-ins'),
  httpProblem('store-unavailable'),
];

const refusals = (story: ExampleStory): readonly HttpProblem[] => {
  const vote = {
    type: 'CastVote',
    now: story.now,
    gate: GATE,
    submission: 2,
    commitment: story.state.gates[GATE]?.submissions.at(-1)?.commitment ?? '',
    choice: 'approve',
    reason: 'It is a good case',
    meaning: 'approval of the problem',
    conditions: [],
  } satisfies Omit<Extract<InitiativeCommand, { type: 'CastVote' }>, 'actor'>;
  const inReview = story.events.slice(0, story.upTo('VoteCast').length - 1);
  const submit: InitiativeCommand = {
    type: 'SubmitGate',
    actor: paula,
    now: story.now,
    gate: GATE,
    proposedOutcome: 'go',
    note: '',
  };
  return [
    rejectionProblem(refusedAfter(inReview, { ...vote, actor: paula })),
    rejectionProblem(refusedAfter(story.events, { ...vote, actor: dario })),
    rejectionProblem(refusedAfter(story.upTo('DeliverableAdded'), submit)),
  ];
};
