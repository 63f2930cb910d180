import type { Engine } from '../engine/engine.js';
import { evidenceRecorded } from '../resources/recorded.js';
import { submissionSchema } from '../resources/submission.js';
import { answerOf, linkOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { NO_ENGINE, openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, inReview, propose, signInTeam } from '../testing/feature-gate.js';

const LIST = '/api/v1/initiatives';

describe('views', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  const listed = async (query: string): Promise<readonly { id: string; title: string }[]> => {
    const answer = await team.auditor.get(`${LIST}${query}`);
    expect(answer.statusCode).toBe(200);
    return answer.json().data;
  };

  describe('GET /initiatives', () => {
    beforeAll(async () => {
      for (const title of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Omega']) {
        await propose(team.manager, {
          title,
          productLine: title === 'Omega' ? 'Lamps' : 'Devices',
        });
      }
      await inReview(team.manager);
      await under.catchUp();
    });

    it('narrows by each filter; values of one are alternatives, filters add up', async () => {
      expect(await listed('?productLine=Lamps')).toHaveLength(1);
      expect(await listed('?productLine=Lamps&productLine=Devices')).toHaveLength(6);
      expect(await listed('?readiness=inReview')).toHaveLength(1);
      expect(await listed('?readiness=inReview&productLine=Lamps')).toHaveLength(0);
      expect(
        await listed(`?stage=${GATE}&phase=inStage&template=feature&overdue=false`),
      ).toHaveLength(6);
      expect(await listed('?q=ALPH')).toHaveLength(1);
      expect(await listed('?owner=me')).toHaveLength(0);
      expect((await team.manager.get(`${LIST}?owner=me`)).json().data).toHaveLength(6);
    });

    it('pages through the whole list, once, by signed cursors and a Link', async () => {
      const titles: string[] = [];
      let url = `${LIST}?sort=title&limit=2`;
      for (;;) {
        const answer = await team.auditor.get(url);
        const { data, page } = answer.json();
        titles.push(...data.map(({ title }: { title: string }) => title));
        const link = linkOf(answer, 'next');
        expect(page).toEqual({
          next: link ? expect.any(String) : null,
          prev: linkOf(answer, 'prev') ? expect.any(String) : null,
          hasMore: link !== undefined,
        });
        if (link === undefined) break;
        url = link;
      }
      expect(titles).toEqual(['Alpha', 'Beta', 'Delta', 'Gamma', 'Omega', 'Self-service returns']);
    });

    it('400: a cursor of another filter, sort or list, and one that was changed', async () => {
      const { next } = (await team.auditor.get(`${LIST}?sort=title&limit=2`)).json().page;
      const changed = `${next.slice(0, -1)}${next.endsWith('A') ? 'B' : 'A'}`;
      for (const url of [
        `${LIST}?sort=-title&limit=2&cursor=${next}`,
        `${LIST}?sort=title&phase=inStage&cursor=${next}`,
        `${LIST}?sort=title&cursor=${changed}`,
        `/api/v1/directory/persons?cursor=${next}`,
      ]) {
        expect(refusalOf(await team.auditor.get(url)).status).toBe(400);
      }
    });

    it('lets one read one’s own write, and says so when the list is behind', async () => {
      const proposed = await team.manager.post(
        LIST,
        { title: 'Mine', productLine: 'x', template: { id: 'feature', version: 1 } },
        { prefer: 'wait' },
      );
      const sequence = Number(proposed.headers['x-log-sequence']);
      const behind = await team.manager.get(`${LIST}?minSequence=${sequence}`);
      expect(refusalOf(behind)).toEqual({ status: 503, code: 'read-model-behind' });
      expect(behind.headers['retry-after']).toBe('1');
      const [answer] = await Promise.all([
        team.manager.get(`${LIST}?q=mine&minSequence=${sequence}`),
        under.catchUp(),
      ]);
      expect(answer.json().data).toMatchObject([
        { id: proposed.json().id, lastSequence: sequence },
      ]);
    });
  });

  it('reads one initiative with its ETag, and 304 to who has it already', async () => {
    const url = await propose(team.manager);
    const first = await team.auditor.get(url);
    expect(first.headers['etag']).toBe('"2"');
    const again = await team.auditor.get(url, { 'if-none-match': '"1", W/"2"' });
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', '"2"']);
    await team.manager.post(`${url}/cancellation`, { reason: 'x' });
    expect((await team.auditor.get(url, { 'if-none-match': '"2"' })).statusCode).toBe(200);
    const head = await team.auditor.send({ method: 'HEAD', url });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });

  it('tells an initiative’s history in words, oldest or newest first, page by page', async () => {
    const { url } = await inReview(team.manager);
    await under.catchUp();
    const all = (await team.auditor.get(`${url}/entries`)).json();
    expect(all.data[0]).toMatchObject({
      type: 'InitiativeProposed',
      actorName: 'Paula',
      version: 1,
    });
    const [newest] = (await team.auditor.get(`${url}/entries?first=newest&limit=1`)).json().data;
    expect(newest).toEqual(all.data.at(-1));
    const head = (await team.auditor.get(`${url}/entries?limit=3`)).json();
    const tail = (await team.auditor.get(`${url}/entries?after=${head.page.next}`)).json();
    expect([...head.data, ...tail.data]).toEqual(all.data);
    expect(tail.page).toEqual({ next: null, prev: tail.data[0].sequence, hasMore: false });
  });

  it('serves the log in its global order, dense, with personal values open and no command id', async () => {
    await under.catchUp();
    const url = await propose(team.manager);
    const evidence = {
      gate: GATE,
      kind: 'link',
      title: 'A page',
      source: 'The web',
      asOf: '2026-11-01',
    };
    const added = await team.manager.post(`${url}/evidence`, evidence, { prefer: 'wait=5' });
    const sequences: number[] = [];
    for (let after = '', more = true; more;) {
      const { data, page } = (await team.auditor.get(`/api/v1/entries?limit=7${after}`)).json();
      sequences.push(...data.map(({ sequence }: { sequence: number }) => sequence));
      [after, more] = [`&after=${page.next}`, page.hasMore];
    }
    expect(sequences).toEqual(sequences.map((_, index) => index));
    const entry = (await team.auditor.get(`/api/v1/entries/${sequences.at(-1)}`)).json();
    expect(entry).toMatchObject({
      type: 'EvidenceAdded',
      data: { title: 'A page' },
      leafHash: answerOf(evidenceRecorded, added).receipt?.leafHash,
    });
    expect(JSON.stringify(entry)).not.toContain('http:');
    const end = await team.auditor.get(`/api/v1/entries?after=${sequences.at(-1)}`);
    expect(end.json()).toEqual({
      data: [],
      page: { next: sequences.at(-1), prev: sequences.length, hasMore: false },
    });
  });

  it('shows in the inbox what waits for a person, and not for the author', async () => {
    const { url } = await inReview(team.manager);
    await under.catchUp();
    const id = url.split('/').at(-1);
    const inbox = (await team.director.get('/api/v1/inbox?kind=decide&limit=200')).json();
    const mine = inbox.data.filter(
      (ask: { initiative: { id: string } }) => ask.initiative.id === id,
    );
    expect(mine).toMatchObject([{ kind: 'decide', gate: GATE, submission: 1, overdue: false }]);
    expect(inbox.counts.decide).toBeGreaterThanOrEqual(1);
    expect((await team.manager.get('/api/v1/inbox?kind=decide')).json().data).toEqual([]);
  });

  it('serves templates, directory and vocabulary', async () => {
    const { data } = (await team.auditor.get('/api/v1/templates')).json();
    expect(data.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['standard', 'feature', 'kubernetes-enhancement']),
    );
    const template = (await team.auditor.get('/api/v1/templates/feature/versions/1')).json();
    expect(template).toMatchObject({
      id: 'feature',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const unknown = await team.auditor.get('/api/v1/templates/feature/versions/99');
    expect(refusalOf(unknown).status).toBe(404);
    const directors = (
      await team.auditor.get('/api/v1/directory/persons?role=product-director')
    ).json();
    expect(directors.data).toMatchObject([{ name: 'Dora', email: 'dora@demo.test' }]);
    const one = await team.auditor.get(`/api/v1/directory/persons/${team.director.personId}`);
    expect(one.json()).toEqual(directors.data[0]);
    const nobody = await team.auditor.get(`/api/v1/directory/persons/per_${'0'.repeat(32)}`);
    expect(refusalOf(nobody).status).toBe(404);
    const words = (await team.auditor.get('/api/v1/directory')).json();
    expect(words.roles).toContainEqual({ key: 'cpo', title: 'Chief product officer' });
  });

  it('serves business calendars, and submissions name the one that counted their days', async () => {
    const { data } = (await team.auditor.get('/api/v1/calendars')).json();
    expect(data).toContainEqual({
      id: 'europe-berlin',
      version: 1,
      title: 'Berlin, public holidays of the state',
      timeZone: 'Europe/Berlin',
      holidaysCover: { from: '2026-01-01', through: '2028-12-31' },
    });
    const calendar = (await team.auditor.get('/api/v1/calendars/us-new-york/versions/1')).json();
    expect(calendar.holidays).toContainEqual({
      date: '2026-07-03',
      name: 'Independence Day (observed)',
    });
    const answers = [
      await team.auditor.get('/api/v1/calendars/us-new-york/versions/2'),
      await team.auditor.get('/api/v1/calendars/atlantis/versions/1'),
      await team.auditor.get('/api/v1/calendars/us-new-york/versions/zero'),
      await team.auditor.get('/api/v1/calendars?timeZone=UTC'),
    ];
    expect(answers.map((answer) => refusalOf(answer).status)).toEqual([404, 404, 404, 400]);
    const { url } = await inReview(team.manager);
    const submission = await team.auditor.get(`${url}/gates/${GATE}/submissions/1`);
    // Submitted on Monday 23 November.
    expect(answerOf(submissionSchema, submission)).toMatchObject({
      calendar: { id: 'utc-weekdays', version: 1 },
      decisionDueAt: '2026-11-30T09:00:00.000Z',
    });
  });

  it('shows log, sequencer and followers, and an engine that is away as a fact', async () => {
    await under.catchUp();
    const status = (await team.auditor.get('/api/v1/engine/status')).json();
    expect(status).toMatchObject({ log: { pending: 0 }, engine: { status: 'unavailable' } });
    expect(status.followers.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['initiatives', 'decision-history', 'directory']),
    );
    expect(status.followers.every(({ behind }: { behind: number }) => behind === 0)).toBe(true);
  });

  it('shows operators record and engine side by side, with and without the engine', async () => {
    const { url } = await inReview(team.manager);
    const away = (await team.auditor.get(`${url}/process`)).json();
    expect(away).toMatchObject({ engine: 'unavailable', run: null, closed: false });
    expect(away.timers[0]).toMatchObject({ kind: 'remindReviewers' });
    const engine: Engine = {
      ...NO_ENGINE,
      runOf: (workflowId) =>
        Promise.resolve({
          kind: 'running',
          run: {
            workflowId,
            runId: 'run-1',
            status: 'RUNNING',
            startedAt: under.clock.now,
            historyLength: 12,
            taskQueue: 'lifecycle',
            answered: { lastVersionSeen: 1, waitingFor: 'Review', nextTimer: null },
          },
        }),
      pageOf: ({ workflowId, runId }) => `http://127.0.0.1:4002/${workflowId}/${runId}`,
    };
    const other = await openApi({ engine });
    const { manager } = await signInTeam(other);
    const process = (await manager.get(`${await propose(manager)}/process`)).json();
    expect(process).toMatchObject({
      version: 2,
      engine: 'available',
      run: {
        lastVersionSeen: 1,
        lag: 1,
        workerAnswered: true,
        url: expect.stringMatching(/run-1$/),
      },
    });
    await other.close();
  });
});
