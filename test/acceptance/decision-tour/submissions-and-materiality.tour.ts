import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, pastFirstGate, submit, voteOn } from './casework.js';
import type { Submitted } from './casework.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'solution_validated';

const submissionRead = z.looseObject({
  commitment: z.string(),
  status: z.looseObject({ kind: z.string() }),
  votes: z.array(z.looseObject({ voter: z.string() })),
});
const diffRead = z.looseObject({
  material: z.boolean(),
  facts: z.array(
    z.looseObject({
      fact: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      material: z.boolean(),
    }),
  ),
});

/** Item 3: submissions with materiality. */
export const submissionsAndMateriality = (tour: () => Tour): void => {
  let paula: Visitor;
  let tomasz: Visitor;
  let noor: Visitor;
  let initiative: string;
  let gate: string;
  let first: Submitted;

  beforeAll(async () => {
    paula = await tour().as('paula.pm');
    tomasz = await tour().as('tomasz.engineering');
    noor = await tour().as('noor.design');
    initiative = await pastFirstGate(paula, await tour().as('dario.director'), {
      title: 'Quieter fans',
    });
    gate = `${initiative}/gates/${GATE}`;
  });

  const edit = async (changes: object): Promise<unknown> =>
    done(await paula.patch(`${initiative}/case`, { changes }));
  const read = async (submission: number): Promise<z.infer<typeof submissionRead>> =>
    doneAs(submissionRead, await paula.get(`${gate}/submissions/${submission}`));

  it('lets a draft change freely, and freezes what is submitted', async () => {
    await edit({ goal: 'Half as loud', effort_days: 20 });
    await edit({ goal: 'A third as loud' });
    first = await bringToReview(paula, initiative, GATE);
    expect(first.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(await read(1)).toMatchObject({ commitment: first.commitment, votes: [] });
  });

  it('leaves votes valid when something immaterial changes', async () => {
    done(await tomasz.post(`${gate}/votes`, voteOn(first)));
    await edit({ tags: ['noise'] });
    expect(await read(1)).toMatchObject({
      commitment: first.commitment,
      status: { kind: 'inReview' },
      votes: [{ voter: tomasz.personId, seat: 'engineering' }],
    });
  });

  it('ends the round when something material changes: the vote was for another case', async () => {
    await edit({ effort_days: 35 });
    expect(await read(1)).toMatchObject({
      status: { kind: 'outdated', becauseFacts: ['effort_days'] },
    });
    refused(await noor.post(`${gate}/votes`, voteOn(first)), 409, 'gate-not-in-review');
  });

  it('takes no vote on an old version, nor on content that the voter did not see', async () => {
    const second = await submit(paula, initiative, GATE);
    expect(second.submission).toBe(2);
    refused(await noor.post(`${gate}/votes`, voteOn(first)), 409, 'submission-not-current');
    const unseen = { ...second, commitment: first.commitment };
    refused(await noor.post(`${gate}/votes`, voteOn(unseen)), 409, 'commitment-mismatch');
    expect(await read(2)).toMatchObject({ status: { kind: 'inReview' }, votes: [] });
  });

  it('tells field by field what differs between any two versions, in either direction', async () => {
    const there = doneAs(diffRead, await paula.get(`${gate}/submissions/1/diff/2`));
    const back = doneAs(diffRead, await paula.get(`${gate}/submissions/2/diff/1`));
    expect(there).toMatchObject({ material: true, before: 1, after: 2 });
    expect(there.facts).toEqual([
      { fact: 'effort_days', before: 20, after: 35, material: true, money: null },
      { fact: 'tags', before: null, after: ['noise'], material: false, money: null },
    ]);
    expect(back.facts[0]).toMatchObject({ before: 35, after: 20 });
    refused(await paula.get(`${gate}/submissions/1/diff/3`), 404, 'not-found');
  });
};
