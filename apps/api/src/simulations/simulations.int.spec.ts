import { findShippedTemplate } from '@tollgate/lifecycle';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, makeReady, propose, signInTeam, submit } from '../testing/feature-gate.js';
import type { Requests } from '../testing/requests.js';
import { reviewWhatIfSchema } from './review-what-if.controller.js';
import { simulationSchema } from './simulation.resource.js';

const SIMULATIONS = '/api/v1/templates/feature/simulations';

describe('simulations', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  let keeper: Requests;
  let url: string;
  let directorId: string;

  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
    keeper = await under.signIn({ name: 'Kira', roles: ['process-owner'] });
    url = await propose(team.manager);
    await makeReady(team.manager, url);
    const { submission, commitment, etag } = await submit(team.manager, url);
    const vote = await team.director.post(
      `${url}/gates/${GATE}/votes`,
      { submission, commitment, choice: 'approve', reason: 'Worth it' },
      { 'if-match': etag },
    );
    expect(vote.statusCode).toBe(201);
    directorId = vote.json().votes.at(-1).voter;
    await under.catchUp();
  });
  afterAll(() => under.close());

  const logSize = async (): Promise<number> => under.store.logSize();
  const simulated = async (body: object, path = SIMULATIONS) => {
    const answer = await keeper.post(path, body);
    expect(answer.statusCode).toBe(200);
    const simulation = answerOf(simulationSchema, answer);
    expect(simulation.status).toBe('done');
    if (!simulation.result) throw new Error('a simulation that is done has a result');
    return { ...simulation, result: simulation.result };
  };

  it('of the live rules show no difference, and record nothing', async () => {
    const before = await logSize();
    const { result } = await simulated({});
    expect(result.counts).toMatchObject({
      rounds: 1,
      decided: 1,
      replayed: 1,
      flips: 0,
      breaches: 0,
    });
    const { result: sameVersion } = await simulated({ version: 1 });
    expect(sameVersion.counts).toMatchObject({ flips: 0, breaches: 0 });
    expect(await logSize()).toBe(before);
  });

  it('of a draft list each flipped decision with the part that flips it', async () => {
    const live = findShippedTemplate('feature', 1);
    const gates = (live?.gates ?? []).map((gate) =>
      gate.key === GATE
        ? {
            ...gate,
            deliverables: [
              ...gate.deliverables,
              { key: 'interviews', title: 'Interviews', required: true },
            ],
          }
        : gate,
    );
    const { result } = await simulated({ content: { ...live, gates } });
    expect(result.flips).toEqual([
      expect.objectContaining({
        gate: GATE,
        recorded: expect.objectContaining({ outcome: 'go', decidedBy: 'rule' }),
        replayed: { outcome: null, votes: 1 },
        because: [expect.objectContaining({ rule: 'GateNotReady' })],
        parts: ['/gates/0/deliverables'],
      }),
    ]);
    expect(result.breaches).toMatchObject([
      { step: 'submission', rule: 'GateNotReady', flips: true },
    ]);
  });

  it('of a change in a few words tell who was pivotal', async () => {
    const { result } = await simulated({ change: { approvalsRequired: 1 }, pivots: true });
    expect(result.counts.flips).toBe(0);
    expect(result.pivots).toMatchObject([{ gate: GATE, voters: [directorId] }]);
    const { result: without } = await simulated({ withoutVoters: [directorId] });
    expect(without.flips).toMatchObject([
      {
        replayed: { outcome: null, votes: 0 },
        because: [{ rule: 'approvalMissing' }, { rule: 'voterLeftOut' }],
      },
    ]);
  });

  it('of a policy are tried on the gates of a template', async () => {
    const rule = {
      seats: [
        { key: 'director', title: 'Director', roles: ['product-director'], kind: 'required' },
        { key: 'cpo', title: 'CPO', roles: ['cpo'], kind: 'required' },
      ],
      approvalsRequired: 2,
      vetoRoles: [],
    };
    const content = {
      title: 'Two signatures',
      description: 'Nobody decides alone.',
      approval: { rule, decision: 'automatic', authorVote: 'refused' },
    };
    const { result, findings } = await simulated(
      { content, template: 'feature', gates: [GATE] },
      '/api/v1/policies/two-signatures/simulations',
    );
    expect(result.flips).toMatchObject([
      {
        because: [{ rule: 'approvalMissing', keys: ['cpo'] }],
        parts: ['/gates/0/approval/rule/seats', '/gates/0/approval/rule/approvalsRequired'],
      },
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'quorum-unreachable', pointer: '/approval/rule' }),
    );
  });

  it('are read again by their id, and gone when they are not known', async () => {
    const { simulationId } = await simulated({});
    const again = await keeper.get(`/api/v1/simulations/${simulationId}`);
    expect(answerOf(simulationSchema, again)).toMatchObject({ simulationId, status: 'done' });
    const unknown = await keeper.get(`/api/v1/simulations/sim_${'0'.repeat(32)}`);
    expect(refusalOf(unknown).status).toBe(404);
  });

  it('are refused to whoever keeps no rules, for two changes at once, and for a draft that cannot work', async () => {
    const asked = [
      await team.director.post(SIMULATIONS, {}),
      await keeper.post(SIMULATIONS, { version: 1, change: { approvalsRequired: 1 } }),
      await keeper.post(SIMULATIONS, { content: { title: 'No gates' } }),
      await keeper.post('/api/v1/templates/nowhere/simulations', { version: 1 }),
      await keeper.post('/api/v1/policies/nothing/simulations', {}),
      await under.anyone.post(SIMULATIONS, {}),
    ];
    expect(asked.map((answer) => refusalOf(answer).status)).toEqual([403, 400, 422, 404, 400, 401]);
  });

  it('of one review say what it had come to, and on whom it hung', async () => {
    const path = `${url}/gates/${GATE}/submissions/1/what-if`;
    const asIs = await team.auditor.get(path);
    expect(answerOf(reviewWhatIfSchema, asIs)).toMatchObject({
      flips: false,
      pivotal: [directorId],
      replayed: { outcome: 'go', votes: 1 },
    });
    const alone = await team.auditor.get(`${path}?without=${directorId}`);
    expect(answerOf(reviewWhatIfSchema, alone)).toMatchObject({
      flips: true,
      recorded: { outcome: 'go' },
      replayed: { outcome: null },
    });
    const two = await team.auditor.get(`${path}?approvalsRequired=2`);
    expect(answerOf(reviewWhatIfSchema, two)).toMatchObject({
      flips: true,
      parts: ['/gates/0/approval/rule/approvalsRequired'],
    });
    const missing = await team.auditor.get(`${url}/gates/${GATE}/submissions/9/what-if`);
    expect(refusalOf(missing).status).toBe(404);
  });
});
