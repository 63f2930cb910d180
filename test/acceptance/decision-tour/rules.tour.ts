import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, propose } from './casework.js';
import { secondKeeper } from './templates.js';
import type { Tour, Visitor } from './tour.js';

const ID = 'tour-feature';
const GATE = 'problem_defined';

const templateRead = z.looseObject({
  id: z.string(),
  version: z.int(),
  title: z.string(),
  gates: z.array(z.looseObject({ key: z.string(), deliverables: z.array(z.unknown()) })),
});
const versionRead = z.looseObject({ version: z.int(), status: z.string(), hash: z.string() });
const diffRead = z.looseObject({
  differences: z.array(z.looseObject({ kind: z.string(), pointer: z.string() })),
});
const usesRead = z.looseObject({ initiatives: z.int(), openInitiatives: z.int() });
const calendarRead = z.looseObject({ calendar: z.object({ id: z.string(), version: z.int() }) });

type Template = z.infer<typeof templateRead>;

/** Item 7: rules are decisions. */
export const rules = (tour: () => Tour): void => {
  let noor: Visitor;
  let second: Visitor;
  let paula: Visitor;
  let shipped: Template;
  let first: z.infer<typeof versionRead>;

  beforeAll(async () => {
    noor = await tour().as('noor.design');
    paula = await tour().as('paula.pm');
    second = await secondKeeper(tour());
    shipped = doneAs(templateRead, await noor.get('/templates/feature/versions/1'));
  });

  const draft = (by: Visitor, content: object) =>
    by.post(`/templates/${ID}/versions`, { content, reason: 'Our own way' });
  const activate = (by: Visitor, { version, hash }: z.infer<typeof versionRead>) =>
    by.post(`/templates/${ID}/versions/${version}/activation`, { hash, reason: 'Agreed' });
  const own = (changes: object): object => ({ ...shipped, ...changes, id: ID, version: 1 });

  it('refuses a draft that cannot work, and who keeps no rules', async () => {
    const wrong = refused(await draft(noor, own({ gates: [] })), 422, 'rule-content-invalid');
    expect(wrong['errors']).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/content/gates' })]),
    );
    refused(await draft(paula, own({})), 403, 'not-permitted');
  });

  it('puts a draft in use only under a second pair of eyes', async () => {
    first = doneAs(versionRead, await draft(noor, own({ title: 'Features, our way' })));
    expect(first).toMatchObject({ status: 'draft' });
    const early = { title: 'Too early', productLine: 'Home', template: { id: ID, version: 1 } };
    refused(await paula.post('/initiatives', early), 422, 'template-unknown');
    refused(await activate(noor, first), 403, 'four-eyes-required');
    const unseen = { ...first, hash: '0'.repeat(64) };
    refused(await activate(second, unseen), 409, 'rule-draft-changed');
    expect(doneAs(versionRead, await activate(second, first))).toMatchObject({ status: 'active' });
    refused(
      await noor.put(`/templates/${ID}/versions/1`, { content: own({}), reason: 'Late' }),
      409,
      'rule-not-draft',
    );
  });

  it('begins initiatives on the activated version and leaves them there', async () => {
    const template = { id: ID, version: first.version };
    const initiative = await propose(paula, { title: 'On our own template', template });
    const changed = own({ title: 'Features, our way, second edition' });
    const next = doneAs(versionRead, await draft(second, changed));
    expect(next.version).toBe(first.version + 1);
    done(await activate(noor, next));
    expect((await paula.get(initiative)).body).toMatchObject({ template });
    const { differences } = doneAs(
      diffRead,
      await paula.get(`/templates/${ID}/versions/${first.version}/diff/${next.version}`),
    );
    expect(differences).toMatchObject([{ kind: 'changed', pointer: '/title' }]);
    await eventually({ what: 'its use in the list', withinMs: 20_000 }, async () => {
      const uses = await noor.get(`/templates/${ID}/versions/${first.version}/uses`);
      return doneAs(usesRead, uses).openInitiatives === 1 || undefined;
    });
  });

  it('retires a version: nothing new begins under it', async () => {
    const retirement = `/templates/${ID}/versions/${first.version}/retirement`;
    done(await noor.post(retirement, { reason: 'Replaced' }));
    const late = {
      title: 'Too late',
      productLine: 'Home',
      template: { id: ID, version: first.version },
    };
    refused(await paula.post('/initiatives', late), 422, 'template-retired');
  });

  it('counts days on a calendar that was recorded, from the next submission on', async () => {
    const calendar = done(await noor.get('/calendars/utc-weekdays/versions/1'));
    const content = { ...Object(calendar), title: 'UTC weekdays, reviewed' };
    const recorded = doneAs(
      versionRead,
      await noor.post('/calendars/utc-weekdays/versions', { content, reason: 'Yearly review' }),
    );
    const at = `/calendars/utc-weekdays/versions/${recorded.version}/activation`;
    done(await second.post(at, { hash: recorded.hash, reason: 'Agreed' }));
    const initiative = await propose(paula, { title: 'Counted on the new calendar' });
    await bringToReview(paula, initiative, GATE);
    const submission = await paula.get(`${initiative}/gates/${GATE}/submissions/1`);
    expect(doneAs(calendarRead, submission).calendar).toEqual({
      id: 'utc-weekdays',
      version: recorded.version,
    });
  });
};
