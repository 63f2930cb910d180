import { linkOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, inReview, propose, signInTeam } from '../testing/feature-gate.js';

describe('sparse answers', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  let url: string;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
    await propose(team.manager, { title: 'Another' });
    ({ url } = await inReview(team.manager));
    await under.catchUp();
  });
  afterAll(() => under.close());

  const membersOf = async (address: string): Promise<readonly string[]> => {
    const answer = await team.director.get(address);
    expect(answer.statusCode).toBe(200);
    const body = answer.json();
    return Object.keys('data' in body && 'page' in body ? body.data[0] : body).sort();
  };

  it('hold the members asked for and those that say which resource it is', async () => {
    const gate = `${url}/gates/${GATE}`;
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['/api/v1/initiatives?fields=title,phase', ['id', 'phase', 'title']],
      ['/api/v1/initiatives?fields=title&fields=phase', ['id', 'phase', 'title']],
      ['/api/v1/initiatives?sort=title&fields=id', ['id']],
      [`${url}?fields=waitingFor`, ['id', 'waitingFor']],
      [`${gate}?fields=readiness`, ['gate', 'initiativeId', 'readiness']],
      [`${gate}/readiness?fields=sentence`, ['gate', 'sentence']],
      [`${gate}/submissions/1?fields=commitment`, ['commitment', 'gate', 'submission']],
      ['/api/v1/inbox?fields=title', ['askId', 'title']],
      [`${url}/entries?fields=summary`, ['sequence', 'summary']],
      ['/api/v1/entries?fields=type', ['sequence', 'type']],
      ['/api/v1/entries/0?fields=type', ['sequence', 'type']],
      ['/api/v1/directory/persons?fields=name', ['name', 'personId']],
      [`/api/v1/directory/persons/${team.director.personId}?fields=name`, ['name', 'personId']],
      ['/api/v1/templates/feature/versions/1?fields=title', ['id', 'title', 'version']],
      ['/api/v1/templates/feature?fields=versions', ['family', 'id', 'versions']],
      ['/api/v1/me?fields=roles', ['personId', 'roles']],
    ];
    for (const [address, members] of expected) {
      expect([address, await membersOf(address)]).toEqual([address, members]);
    }
  });

  it('leave lists that are not paged, and what stands beside the rows, as they are', async () => {
    const inbox = (await team.director.get('/api/v1/inbox?fields=title')).json();
    expect(Object.keys(inbox).sort()).toEqual(['counts', 'data', 'page']);
    const { data } = (await team.director.get('/api/v1/calendars?fields=title')).json();
    expect(Object.keys(data[0]).sort()).toEqual(['id', 'title', 'version']);
  });

  it('hold the same values as the whole, under the same ETag, which still gives 304 and passes If-Match', async () => {
    const whole = await team.manager.get(url);
    const part = await team.manager.get(`${url}?fields=gates,title`);
    const { id, gates, title } = whole.json();
    expect(part.json()).toEqual({ id, gates, title });
    const etag = String(part.headers['etag']);
    expect(etag).toBe(whole.headers['etag']);
    const again = await team.manager.get(`${url}?fields=title`, { 'if-none-match': etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const changes = { problem: 'Doorbells ring at night' };
    const edited = await team.manager.patch(`${url}/case`, { changes }, { 'if-match': etag });
    expect(edited.statusCode).toBe(200);
  });

  it('go on from page to page with the same members', async () => {
    const first = await team.director.get('/api/v1/initiatives?sort=title&limit=1&fields=title');
    const next = linkOf(first, 'next') ?? '';
    expect((await team.director.get(next)).json().data).toEqual([
      { id: expect.any(String), title: 'Self-service returns' },
    ]);
    // Which members are shown does not change which rows follow.
    const bare = next.replace(/fields=title&/, '');
    expect((await team.director.get(bare)).statusCode).toBe(200);
  });

  it('400: naming each field that does not exist', async () => {
    for (const [address, names] of [
      ['/api/v1/initiatives?fields=title,secret', ['secret']],
      [`${url}?fields=__proto__,constructor`, ['__proto__', 'constructor']],
      [`${url}?fields=Title`, ['Title']],
      [`${url}?fields=gates.gate`, ['gates.gate']],
      [`${url}?fields=`, ['an empty name']],
    ] as const) {
      const answer = await team.director.get(address);
      expect(refusalOf(answer)).toEqual({ status: 400, code: 'malformed-request' });
      expect(answer.json().errors).toEqual(
        names.map((name) => ({
          pointer: 'query:fields',
          code: 'unknownField',
          message: `${name} is not a field of this resource`,
        })),
      );
    }
  });

  it('400: fields, or anything beside it, where a route knows none', async () => {
    const health = await under.anyone.get('/health/live?fields=status');
    expect(refusalOf(health)).toEqual({ status: 400, code: 'unknown-parameter' });
    const more = await team.director.get(`${url}?fields=title&colour=red`);
    expect(more.json().errors).toMatchObject([{ pointer: 'query:colour', code: 'unknown' }]);
    expect(refusalOf(await under.anyone.get(`${url}?fields=nothing`)).status).toBe(401);
  });
});
