import { z } from 'zod';
import type { ApiAnswer, ApiCaller } from './api-caller.js';

const GATE = 'problem_defined';
const created = z.object({ id: z.string() });
const submitted = z.object({ commitment: z.string() });

/** A first gate of template `feature` that waits for its director. */
export interface GateInReview {
  readonly initiativeId: string;
  readonly votesPath: string;
  /** One approval that meets the gate's rule. */
  readonly approval: { readonly reason: string } & Readonly<Record<string, unknown>>;
}

/** Proposes an initiative on template `feature`; answers its id. */
export const propose = async (manager: ApiCaller, title: string): Promise<string> => {
  const template = { id: 'feature', version: 1 };
  const answer = await manager.post('/initiatives', { title, productLine: 'Home', template });
  return created.parse(recorded(answer).body).id;
};

/** Proposes an initiative, does what its first gate asks for, and submits it. */
export const bringToReview = async (manager: ApiCaller, title: string): Promise<GateInReview> => {
  const initiativeId = await propose(manager, title);
  const gate = `/initiatives/${initiativeId}/gates/${GATE}`;
  const met = { verdict: 'met', reason: 'Nine owners described it' };
  recorded(
    await manager.post(`${gate}/deliverables`, { deliverable: 'feature_brief', title: 'Brief' }),
  );
  recorded(await manager.post(`${gate}/criteria/users_heard/assessments`, met));
  recorded(await manager.post(`${gate}/criteria/goal_measurable/assessments`, met));
  recorded(await manager.patch(`${gate}/checklist/duplicate_search`, { status: 'done' }));
  const submission = recorded(await manager.post(`${gate}/submissions`, { note: 'Ready' }));
  const { commitment } = submitted.parse(submission.body);
  return {
    initiativeId,
    votesPath: `${gate}/votes`,
    approval: { submission: 1, commitment, choice: 'approve', reason: 'Real and ours to solve' },
  };
};

const recorded = (answer: ApiAnswer): ApiAnswer => {
  if (answer.status === 200 || answer.status === 201) return answer;
  throw new Error(`not recorded: ${answer.status} ${JSON.stringify(answer.body)}`);
};
