import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type ApiCaller, signIn } from '../support/api-caller.js';
import { eventually } from '../support/eventually.js';
import { type GateInReview, bringToReview, propose } from '../support/feature-gate.js';
import { caughtUpProcess, nextQuestion } from '../support/process-report.js';
import { ProductInstallation } from '../support/product-installation.js';
import { readWholeLog } from '../support/whole-log.js';

const TIMEOUT_MS = 240_000;
const VOTES = 60;
const CALLERS = 4;
/** So many answers are out when the API is killed in the middle of the burst. */
const ANSWERED_BEFORE_KILL = 6;

const receipt = z.object({
  receipt: z.object({ eventIds: z.array(z.string()).min(1), version: z.int() }),
});
const listed = z.object({
  data: z.array(z.object({ id: z.string(), version: z.int(), gate: z.string().nullable() })),
});
const problem = z.object({ code: z.string() });

/** One vote to be cast, and what its caller was told. */
interface Vote extends GateInReview {
  readonly key: string;
}

describe('a product of which single processes are killed', () => {
  let installation: ProductInstallation;
  let url: string;
  let manager: ApiCaller;
  let director: ApiCaller;

  beforeAll(async () => {
    installation = await ProductInstallation.create({ demo: true });
    url = await installation.start();
    [manager, director] = await Promise.all([
      signIn(url, 'paula.pm@demo.test'),
      signIn(url, 'dario.director@demo.test'),
    ]);
  }, TIMEOUT_MS);

  afterAll(() => installation?.remove(), TIMEOUT_MS);

  const cast = ({ votesPath, approval, key }: Vote) => director.post(votesPath, approval, { key });

  const apiServes = () =>
    eventually({ what: 'an API that is ready' }, async () => {
      const { ok } = await fetch(`${url}/health/ready`);
      return ok || undefined;
    });

  const votesToCast = (count: number): Promise<readonly Vote[]> =>
    Promise.all(
      Array.from({ length: count }, async (_, index) => ({
        ...(await bringToReview(manager, `Killed while voting ${index}`)),
        key: randomUUID(),
      })),
    );

  /** Event ids by vote; undefined where no answer came. */
  const castAllWhileKilling = async (votes: readonly Vote[]) => {
    const answers = new Map<Vote, readonly string[]>();
    const queue = [...votes];
    let killed: Promise<number> | undefined;
    const caller = async (): Promise<void> => {
      for (let vote = queue.shift(); vote !== undefined; vote = queue.shift()) {
        const answer = await cast(vote).catch(() => undefined);
        if (!answer) continue;
        expect(answer.status).toBe(201);
        answers.set(vote, receipt.parse(answer.body).receipt.eventIds);
        if (answers.size >= ANSWERED_BEFORE_KILL) killed ??= installation.kill('api');
      }
    };
    await Promise.all(Array.from({ length: CALLERS }, caller));
    await killed;
    return answers;
  };

  it(
    'answers what was recorded before its API died, to people who stay signed in',
    async () => {
      const [vote] = await votesToCast(1);
      if (!vote) throw new Error('nothing to vote on');
      const answer = await cast(vote);
      expect(answer.status).toBe(201);
      await installation.kill('api');
      await apiServes();
      const again = await cast(vote);
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
      expect(receipt.parse(again.body)).toEqual(receipt.parse(answer.body));
    },
    TIMEOUT_MS,
  );

  it(
    'records every answered vote of a burst once, and every unanswered one when it is sent again',
    async () => {
      const votes = await votesToCast(VOTES);
      const answered = await castAllWhileKilling(votes);
      expect(answered.size).toBeGreaterThanOrEqual(ANSWERED_BEFORE_KILL);
      expect(answered.size).toBeLessThan(VOTES);
      await apiServes();

      const receipts = new Map(answered);
      for (const vote of votes) {
        const repeated = await cast(vote);
        expect(repeated.status).toBe(201);
        const { eventIds } = receipt.parse(repeated.body).receipt;
        if (answered.has(vote)) expect(eventIds).toEqual(answered.get(vote));
        if (answered.has(vote)) expect(repeated.headers.get('idempotency-replayed')).toBe('true');
        receipts.set(vote, eventIds);
      }

      const log = await readWholeLog(manager);
      expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index));
      for (const vote of votes) {
        const stream = log.filter((entry) => entry.stream === vote.initiativeId);
        expect(stream.map(({ version }) => version)).toEqual(stream.map((_, at) => at + 1));
        const decided = stream.slice(-(receipts.get(vote)?.length ?? 0));
        expect(decided.map(({ eventId }) => eventId)).toEqual(receipts.get(vote));
        expect(decided.map(({ type }) => type)).toEqual([
          'VoteCast',
          'GateDecided',
          'StageEntered',
        ]);
        expect(stream.filter(({ type }) => type === 'VoteCast')).toHaveLength(1);
      }
    },
    TIMEOUT_MS,
  );

  it(
    'refuses another body under a key that an API, since killed, has answered',
    async () => {
      const [vote] = await votesToCast(1);
      if (!vote) throw new Error('nothing to vote on');
      const key = 'one-body-only';
      expect((await cast({ ...vote, key })).status).toBe(201);
      await installation.kill('api');
      await apiServes();
      const approval = { ...vote.approval, reason: 'Something else' };
      const other = await cast({ ...vote, approval, key });
      expect([other.status, problem.parse(other.body).code]).toEqual([
        422,
        'idempotency-key-reused',
      ]);
      expect((await cast({ ...vote, key })).headers.get('idempotency-replayed')).toBe('true');
    },
    TIMEOUT_MS,
  );

  it(
    'goes on deciding while its worker is dead, and lists and workflows follow when it is back',
    async () => {
      const [decidedLater] = await votesToCast(1);
      if (!decidedLater) throw new Error('nothing to vote on');
      const title = 'Proposed without a worker';
      const dead = await installation.kill('worker');
      const id = await propose(manager, title);
      const voted = await cast({ ...decidedLater, key: 'without-a-worker' });
      expect(voted.status).toBe(201);
      const { version } = receipt.parse(voted.body).receipt;

      await eventually({ what: 'a list that shows both' }, async () => {
        const one = listed.parse((await manager.get('/initiatives?q=Proposed+without')).body);
        const other = listed.parse(
          (await manager.get('/initiatives?q=while+voting&limit=200')).body,
        );
        const row = other.data.find((item) => item.id === decidedLater.initiativeId);
        return (one.data[0]?.id === id && row?.version === version) || undefined;
      });
      expect(await installation.processId('worker')).not.toBe(dead);
      await caughtUpProcess(manager, id);
      const decided = await caughtUpProcess(manager, decidedLater.initiativeId);
      expect(nextQuestion(decided)).toBeNull();
      expect(decided.run?.waitingFor).toMatch(/Solution validated/);
    },
    TIMEOUT_MS,
  );
});
