import { submissionDiffSchema } from '../../resources/submission-diff.js';
import { answerOf, refusalOf } from '../../testing/answer-of.js';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { openApi } from '../../testing/api-under-test.js';
import type { FeatureTeam } from '../../testing/feature-gate.js';
import { GATE, inReview, propose, signInTeam } from '../../testing/feature-gate.js';

describe('GET …/submissions/{submission}/diff/{other}', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  const euros = (amount: string) => ({ amount, currency: 'EUR' });

  it('tells field by field what changed, and that it was material', async () => {
    const url = await propose(team.manager, { template: { id: 'standard', version: 1 } });
    const gate = `${url}/gates/${GATE}`;
    const work = async (amount: string, title: string): Promise<void> => {
      const edited = await team.manager.patch(
        `${url}/case`,
        { changes: { investment: euros(amount) } },
        { 'if-match': '*' },
      );
      expect(edited.statusCode).toBe(200);
      const added = await team.manager.post(`${gate}/deliverables`, { deliverable: 'goal', title });
      expect(added.statusCode).toBe(201);
    };
    const submitHold = async (): Promise<void> => {
      const body = { proposedOutcome: 'hold', note: 'No capacity' };
      const submitted = await team.manager.post(`${gate}/submissions`, body);
      expect(submitted.statusCode).toBe(201);
    };
    await work('1200.00', 'Goal');
    await submitHold();
    // The material fact ends the review; the next submission freezes what was edited.
    await work('1500.00', 'Goal, second version');
    await submitHold();

    const there = await team.auditor.get(`${gate}/submissions/1/diff/2`);
    expect(there.statusCode).toBe(200);
    const diff = answerOf(submissionDiffSchema, there);
    expect(diff).toMatchObject({
      gate: GATE,
      before: 1,
      after: 2,
      material: true,
      particulars: [],
      facts: [
        {
          fact: 'investment',
          before: euros('1200.00'),
          after: euros('1500.00'),
          material: true,
          money: { delta: euros('300.00'), basisPoints: 2_500 },
        },
      ],
      deliverables: [
        {
          key: 'goal',
          change: 'changed',
          fields: ['title'],
          before: { title: 'Goal' },
          after: { title: 'Goal, second version' },
        },
      ],
      evidence: [],
      criteria: [],
      checklist: [],
    });
    expect(diff.template.before).toEqual(diff.template.after);

    const back = answerOf(
      submissionDiffSchema,
      await team.auditor.get(`${gate}/submissions/2/diff/1`),
    );
    expect(back.facts[0]).toMatchObject({
      money: { delta: euros('-300.00'), basisPoints: -2_000 },
    });
  });

  it('finds nothing between a submission and itself, also after the case has moved on', async () => {
    const { url } = await inReview(team.manager);
    await team.manager.post(`${url}/gates/${GATE}/deliverables`, {
      deliverable: 'feature_brief',
      title: 'Later',
    });
    const same = await team.auditor.get(`${url}/gates/${GATE}/submissions/1/diff/1`);
    expect(answerOf(submissionDiffSchema, same)).toMatchObject({
      material: false,
      facts: [],
      deliverables: [],
    });
  });

  it('404 for what does not exist, 400 for a parameter it does not read, 401 without a session', async () => {
    const { url } = await inReview(team.manager);
    const nobody = `/api/v1/initiatives/ini_${'0'.repeat(32)}`;
    const paths = [
      `${url}/gates/${GATE}/submissions/1/diff/2`,
      `${url}/gates/${GATE}/submissions/2/diff/1`,
      `${url}/gates/${GATE}/submissions/1/diff/0`,
      `${url}/gates/${GATE}/submissions/1/diff/one`,
      `${url}/gates/nowhere/submissions/1/diff/1`,
      `${nobody}/gates/${GATE}/submissions/1/diff/1`,
      `${url}/gates/${GATE}/submissions/1/diff/1?format=text`,
    ];
    const answers = await Promise.all(paths.map((path) => team.auditor.get(path)));
    expect(answers.map((answer) => refusalOf(answer).status)).toEqual([
      404, 404, 404, 404, 404, 404, 400,
    ]);
    const anonymous = await under.anyone.get(`${url}/gates/${GATE}/submissions/1/diff/1`);
    expect(refusalOf(anonymous).status).toBe(401);
  });
});
