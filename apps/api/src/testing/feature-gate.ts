import { initiativeRecorded, submissionRecorded } from '../resources/recorded.js';
import { answerOf } from './answer-of.js';
import type { ApiUnderTest } from './api-under-test.js';
import type { Requests } from './requests.js';

export const GATE = 'problem_defined';

/** People enough for the first gate of the template `feature`. */
export interface FeatureTeam {
  readonly manager: Requests;
  readonly director: Requests;
  readonly operations: Requests;
  readonly auditor: Requests;
}

export const signInTeam = async (under: ApiUnderTest): Promise<FeatureTeam> => ({
  manager: await under.signIn({ name: 'Paula', roles: ['product-manager'], functions: ['pm'] }),
  director: await under.signIn({ name: 'Dora', roles: ['product-director'] }),
  operations: await under.signIn({ name: 'Otto', roles: ['product-operations'] }),
  auditor: await under.signIn({ name: 'Ada', roles: ['auditor'] }),
});

export const proposal = {
  title: 'Self-service returns',
  productLine: 'Devices',
  template: { id: 'feature', version: 1 },
};

/** Address of a fresh initiative. */
export const propose = async (manager: Requests, more: object = {}): Promise<string> => {
  const answer = await manager.post('/api/v1/initiatives', { ...proposal, ...more });
  expect(answer.statusCode).toBe(201);
  return `/api/v1/initiatives/${answerOf(initiativeRecorded, answer).id}`;
};

/** Does everything that the first gate asks for. */
export const makeReady = async (manager: Requests, url: string): Promise<void> => {
  const gate = `${url}/gates/${GATE}`;
  const done = [
    await manager.post(`${gate}/deliverables`, { deliverable: 'feature_brief', title: 'Brief' }),
    await manager.post(`${gate}/criteria/users_heard/assessments`, {
      verdict: 'met',
      reason: 'Six',
    }),
    await manager.post(`${gate}/criteria/goal_measurable/assessments`, {
      verdict: 'met',
      reason: 'Yes',
    }),
    await manager.patch(`${gate}/checklist/duplicate_search`, { status: 'done' }),
  ];
  expect(done.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 200]);
};

/** Submits the gate. */
export const submit = async (
  manager: Requests,
  url: string,
): Promise<{ readonly submission: number; readonly commitment: string; readonly etag: string }> => {
  const answer = await manager.post(`${url}/gates/${GATE}/submissions`, { note: 'Ready' });
  const { submission, commitment } = answerOf(submissionRecorded, answer);
  return { submission, commitment, etag: String(answer.headers['etag']) };
};

/** An initiative whose first gate is in review. */
export const inReview = async (
  manager: Requests,
): Promise<{ readonly url: string } & Awaited<ReturnType<typeof submit>>> => {
  const url = await propose(manager);
  await makeReady(manager, url);
  return { url, ...(await submit(manager, url)) };
};
