import type { LightMyRequestResponse } from 'fastify';
import { linkOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { inReview, propose, signInTeam } from '../testing/feature-gate.js';

describe('pages of a list', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  let history: string;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
    for (const title of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Omega']) {
      await propose(team.manager, { title });
    }
    history = `${(await inReview(team.manager)).url}/entries`;
    await inReview(team.manager);
    await under.catchUp();
  });
  afterAll(() => under.close());

  const walked = async (
    from: LightMyRequestResponse,
    relation: 'next' | 'prev',
  ): Promise<readonly LightMyRequestResponse[]> => {
    const pages = [from];
    for (let at = linkOf(from, relation); at !== undefined;) {
      const answer = await team.director.get(at);
      expect(answer.statusCode).toBe(200);
      pages.push(answer);
      at = linkOf(answer, relation);
    }
    return pages;
  };

  it.each([
    ['initiatives', () => '/api/v1/initiatives?sort=title&limit=2'],
    ['the inbox', () => '/api/v1/inbox?kind=decide&limit=1'],
    ['persons', () => '/api/v1/directory/persons?limit=2'],
    ['the log', () => '/api/v1/entries?limit=7'],
    ['a history', () => `${history}?limit=3`],
    ['a history, newest first', () => `${history}?limit=3&first=newest`],
  ])('of %s hold the same rows back as they did there, by Link alone', async (_, urlOf) => {
    const there = await walked(await team.director.get(urlOf()), 'next');
    expect(there.length).toBeGreaterThan(1);
    const [last] = there.slice(-1);
    if (!last) throw new Error('no page');
    const back = await walked(last, 'prev');
    const rows = (pages: readonly LightMyRequestResponse[]): unknown[] =>
      pages.flatMap((page) => page.json().data);
    const turned = back.toReversed();
    expect(rows(turned)).toEqual(rows(there));
    expect(turned[0]?.json().page.prev).toBeNull();
    expect(turned.slice(0, -1).every((page) => page.json().page.hasMore)).toBe(true);
  });

  it('neither repeat nor lose a row when another comes in between', async () => {
    const first = await team.director.get('/api/v1/initiatives?sort=title&limit=2');
    await propose(team.manager, { title: 'Aardvark' });
    await propose(team.manager, { title: 'Chi' });
    await under.catchUp();
    const second = await team.director.get(linkOf(first, 'next') ?? '');
    const back = await team.director.get(linkOf(second, 'prev') ?? '');
    const titles = (page: LightMyRequestResponse): string[] =>
      page.json().data.map(({ title }: { title: string }) => title);
    expect([titles(first), titles(second)]).toEqual([
      ['Alpha', 'Beta'],
      ['Chi', 'Delta'],
    ]);
    expect(titles(back)).toEqual(['Alpha', 'Beta']);
    const start = await team.director.get(linkOf(back, 'prev') ?? '');
    expect(titles(start)).toEqual(['Aardvark']);
  });

  it('400: asked to go both ways', async () => {
    for (const list of ['/api/v1/entries', history]) {
      const answer = await team.auditor.get(`${list}?after=1&before=3`);
      expect(refusalOf(answer)).toEqual({ status: 400, code: 'malformed-request' });
      expect(answer.json().errors).toMatchObject([{ pointer: 'query:before' }]);
    }
  });

  it('of the log before its first entry, and far behind its last, are empty or its end', async () => {
    const none = (await team.auditor.get('/api/v1/entries?before=0')).json();
    expect(none).toEqual({ data: [], page: { next: null, prev: null, hasMore: true } });
    const end = (await team.auditor.get('/api/v1/entries?before=999999999&limit=2')).json();
    const size = end.page.next + 1;
    expect(end.data.map(({ sequence }: { sequence: number }) => sequence)).toEqual([
      size - 2,
      size - 1,
    ]);
    expect(end.page).toEqual({ next: size - 1, prev: size - 2, hasMore: false });
  });
});
