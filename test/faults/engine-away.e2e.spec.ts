import path from 'node:path';
import {
  type RunningTemporal,
  ensureTemporalCli,
  randomFreePort,
  startTemporalDevServer,
} from '@tollgate/local-services';
import { z } from 'zod';
import { type ApiCaller, signIn } from '../support/api-caller.js';
import { bringToReview, propose } from '../support/feature-gate.js';
import { eventually } from '../support/eventually.js';
import { caughtUpProcess, nextQuestion, readProcess } from '../support/process-report.js';
import { ProductInstallation } from '../support/product-installation.js';

const TIMEOUT_MS = 240_000;

const listed = z.object({
  data: z.array(z.object({ id: z.string(), gate: z.string().nullable() })),
});
const engineStatus = z.object({ engine: z.object({ status: z.string() }) });

describe('Temporal that is killed and stays away', () => {
  let installation: ProductInstallation;
  let startTemporal: () => Promise<RunningTemporal>;
  let temporal: RunningTemporal | undefined;
  let manager: ApiCaller;
  let director: ApiCaller;

  beforeAll(async () => {
    const port = await randomFreePort();
    // Its own server, so that the product's supervisor cannot bring it back before the test wants it.
    const environment = { TEMPORAL_ADDRESS: `127.0.0.1:${port}` };
    installation = await ProductInstallation.create({ demo: true, environment });
    const { path: cliPath } = await ensureTemporalCli();
    const databaseFile = path.join(installation.directory, 'temporal.db');
    startTemporal = () => startTemporalDevServer({ cliPath, port, databaseFile });
    temporal = await startTemporal();
    const url = await installation.start();
    [manager, director] = await Promise.all([
      signIn(url, 'paula.pm@demo.test'),
      signIn(url, 'dario.director@demo.test'),
    ]);
  }, TIMEOUT_MS);

  afterAll(async () => {
    await temporal?.process.stop('SIGKILL', 0);
    await installation?.remove();
  }, TIMEOUT_MS);

  const gateInList = async (title: string): Promise<string | null | undefined> => {
    const { body } = await manager.get(`/initiatives?q=${encodeURIComponent(title)}`);
    return listed.parse(body).data[0]?.gate;
  };

  it(
    'keeps nobody from deciding, and its processes catch up when it is back',
    async () => {
      const before = await bringToReview(manager, 'Submitted before the engine went');
      const reviewed = await caughtUpProcess(manager, before.initiativeId);
      expect(nextQuestion(reviewed)?.kind).toBe('remindReviewers');

      await temporal?.process.stop('SIGKILL', 0);
      const voted = await director.post(before.votesPath, before.approval);
      expect(voted.status).toBe(201);
      const during = await bringToReview(manager, 'Submitted while it was away');
      const proposed = await propose(manager, 'Proposed while it was away');

      for (const id of [before.initiativeId, during.initiativeId, proposed]) {
        const { engine, because, run, waitingFor } = await readProcess(manager, id);
        expect({ engine, because, run }).toEqual({
          engine: 'unavailable',
          because: 'the engine did not answer',
          run: null,
        });
        expect(waitingFor).not.toBe('');
      }
      const status = engineStatus.parse((await manager.get('/engine/status')).body);
      expect(status.engine.status).toBe('unavailable');
      await eventually({ what: 'lists that follow' }, async () => {
        const decided = await gateInList('Submitted before the engine went');
        const fresh = await gateInList('Proposed while it was away');
        return (decided === 'solution_validated' && fresh === 'problem_defined') || undefined;
      });

      temporal = await startTemporal();
      const decided = await caughtUpProcess(manager, before.initiativeId);
      expect(decided.run?.waitingFor).toMatch(/Solution validated/);
      expect(nextQuestion(decided)).toBeNull();
      const inReview = await caughtUpProcess(manager, during.initiativeId);
      expect(nextQuestion(inReview)?.kind).toBe('remindReviewers');
      await caughtUpProcess(manager, proposed);
    },
    TIMEOUT_MS,
  );
});
