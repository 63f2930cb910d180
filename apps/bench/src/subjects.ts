import { randomUUID } from 'node:crypto';
import { UnexpectedAnswer, createHttpCaller } from './load/http-caller.js';
import type { HttpAnswer, HttpQuestion } from './load/http-caller.js';

const GATE = 'problem_defined';

/** A demo person, signed in. */
export interface SignedIn {
  readonly ask: (question: HttpQuestion, status: number) => Promise<HttpAnswer>;
}

/** An initiative whose first gate is in review: something to vote on, again and again. */
export interface Subject {
  readonly initiativeId: string;
  readonly commitment: string;
}

/** Signs people of the demo in over one set of kept connections. */
export const openSessions = (baseUrl: string) => {
  const { call, close } = createHttpCaller(baseUrl);
  const expect = async (question: HttpQuestion, status: number): Promise<HttpAnswer> => {
    const answer = await call(question);
    if (answer.status !== status) throw new UnexpectedAnswer(question, answer);
    return answer;
  };
  const signIn = async (name: string): Promise<SignedIn> => {
    const body = { email: `${name}@demo.test`, password: 'demo', tokenType: 'bearer' };
    const answer = await expect({ method: 'POST', path: '/api/v1/session', body }, 201);
    const { token } = JSON.parse(answer.body) as { readonly token: string };
    return {
      ask: (question, status) =>
        expect(
          { ...question, headers: { authorization: `Bearer ${token}`, ...question.headers } },
          status,
        ),
    };
  };
  return { signIn, close };
};

const key = (): Readonly<Record<string, string>> => ({ 'idempotency-key': randomUUID() });

/**
 * Proposes an initiative after the standard template and brings its first gate into review, through the same
 * requests a product manager's browser sends. That gate needs two approvals, so one alone decides nothing.
 */
export const openReview = async (manager: SignedIn): Promise<Subject> => {
  const proposed = await manager.ask(
    {
      method: 'POST',
      path: '/api/v1/initiatives',
      headers: key(),
      body: {
        title: 'Measured initiative',
        productLine: 'Home',
        template: { id: 'standard', version: 1 },
      },
    },
    201,
  );
  const { id } = JSON.parse(proposed.body) as { readonly id: string };
  const gatePath = `/api/v1/initiatives/${id}/gates/${GATE}`;
  const readiness = await manager.ask({ method: 'GET', path: `${gatePath}/readiness` }, 200);
  const { unmet } = JSON.parse(readiness.body) as {
    readonly unmet: readonly { readonly kind: string; readonly key: string }[];
  };
  for (const item of unmet)
    await manager.ask(remedyFor(item, gatePath), item.kind === 'checklistItemOpen' ? 200 : 201);
  const submitted = await manager.ask(
    { method: 'POST', path: `${gatePath}/submissions`, headers: key(), body: { note: 'Measured' } },
    201,
  );
  const { commitment } = JSON.parse(submitted.body) as { readonly commitment: string };
  return { initiativeId: id, commitment };
};

const remedyFor = (
  unmet: { readonly kind: string; readonly key: string },
  gatePath: string,
): HttpQuestion => {
  switch (unmet.kind) {
    case 'deliverableMissing':
      return {
        method: 'POST',
        path: `${gatePath}/deliverables`,
        headers: key(),
        body: { deliverable: unmet.key, title: 'Measured', link: 'https://example.test/measured' },
      };
    case 'criterionNotAssessed':
      return {
        method: 'POST',
        path: `${gatePath}/criteria/${unmet.key}/assessments`,
        headers: key(),
        body: { verdict: 'met', reason: 'Measured' },
      };
    case 'checklistItemOpen':
      return {
        method: 'PATCH',
        path: `${gatePath}/checklist/${unmet.key}`,
        body: { status: 'done' },
      };
    default:
      throw new Error(`nothing remedies ${unmet.kind} ${unmet.key}`);
  }
};

/** Even rounds cast the vote, odd rounds withdraw it: each is one decision with every rule applied. */
export const voteOrWithdraw = async (
  voter: SignedIn,
  subject: Subject,
  round: number,
): Promise<HttpAnswer> => {
  const path = `/api/v1/initiatives/${subject.initiativeId}/gates/${GATE}/votes`;
  if (round % 2 === 1) {
    return voter.ask(
      {
        method: 'POST',
        path: `${path}/withdrawal`,
        headers: key(),
        body: { submission: 1, reason: 'To vote again' },
      },
      201,
    );
  }
  return voter.ask(
    {
      method: 'POST',
      path,
      headers: { ...key(), 'if-match': '*' },
      body: {
        submission: 1,
        commitment: subject.commitment,
        choice: 'approve',
        reason: 'Worth solving, and ours to solve',
      },
    },
    201,
  );
};
