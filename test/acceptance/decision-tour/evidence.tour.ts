import { createHash } from 'node:crypto';
import { z } from 'zod';
import { done, doneAs, refused } from './answers.js';
import { bringToReview, fulfil, propose, voteOn } from './casework.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';

const NOTES = new TextEncoder().encode('Twelve owners, one night each.\n');
const PROGRAM = Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]);

const brought = z.looseObject({ fileId: z.string(), mediaType: z.string(), name: z.string() });
const evidenceRead = z.looseObject({
  evidenceId: z.string(),
  shelfLifeDays: z.int().optional(),
  file: z.looseObject({ fileId: z.string() }).optional(),
});
const readiness = z.looseObject({
  status: z.string(),
  unmet: z.array(z.looseObject({ kind: z.string(), key: z.string(), why: z.string() })),
});
const reliance = z.looseObject({
  decisions: z.array(z.looseObject({ gate: z.string(), submission: z.int() })),
  returnsTo: z.string().nullable(),
});
const retracted = z.looseObject({
  reopened: z.array(z.looseObject({ gate: z.string(), inForce: z.boolean() })),
});
const standing = z.looseObject({
  phase: z.looseObject({ kind: z.string(), gate: z.string(), round: z.int() }),
});

/** Item 4: evidence as files and links, which ages and can be taken back. */
export const evidence = (tour: () => Tour): void => {
  let paula: Visitor;
  let dario: Visitor;
  let initiative: string;
  let relied: string;

  beforeAll(async () => {
    paula = await tour().as('paula.pm');
    dario = await tour().as('dario.director');
    initiative = await propose(paula, { title: 'Night mode for cameras' });
    await fulfil(paula, initiative, GATE);
  });

  const add = async (more: object): Promise<z.infer<typeof evidenceRead>> =>
    doneAs(
      evidenceRead,
      await paula.post(`${initiative}/evidence`, {
        gate: GATE,
        criteria: ['users_heard'],
        kind: 'interview',
        title: 'Twelve interviews',
        source: 'Customer research',
        asOf: new Date().toISOString().slice(0, 10),
        ...more,
      }),
    );
  const unmetKinds = async (): Promise<readonly string[]> =>
    doneAs(readiness, await paula.get(`${initiative}/gates/${GATE}/readiness`)).unmet.map(
      ({ kind }) => kind,
    );

  it('keeps a file by the hash of its content and serves it as a download', async () => {
    const file = doneAs(brought, await paula.upload('/files', { name: 'Notes.txt', bytes: NOTES }));
    expect(file).toMatchObject({ name: 'Notes.txt', mediaType: 'text/plain' });
    expect(file.fileId).toBe(createHash('sha256').update(NOTES).digest('hex'));
    const { evidenceId } = await add({ fileId: file.fileId });
    relied = `${initiative}/evidence/${evidenceId}`;
    const { status, headers, bytes } = await dario.download(`${relied}/file`);
    expect([status, [...bytes]]).toEqual([200, [...NOTES]]);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('looks at the content, whatever the name says, and lends nobody another’s file', async () => {
    const disguised = await paula.upload('/files', { name: 'Notes.pdf', bytes: PROGRAM });
    refused(disguised, 415, 'file-type-refused');
    const escaping = await paula.upload('/files', { name: '../../notes.txt', bytes: NOTES });
    refused(escaping, 422, 'file-name-refused');
    const nothing = await paula.upload('/files', { name: 'n.txt', bytes: new Uint8Array() });
    refused(nothing, 422, 'file-empty');
    const link = { gate: GATE, kind: 'document', title: 'x', source: 'y', asOf: '2026-10-01' };
    const foreign = await paula.post(`${initiative}/evidence`, {
      ...link,
      fileId: createHash('sha256').update('never brought').digest('hex'),
    });
    refused(foreign, 422, 'file-unknown');
  });

  it('lets evidence age: stale evidence blocks until somebody refreshes it', async () => {
    expect(await unmetKinds()).toEqual([]);
    const { evidenceId } = await add({ title: 'A survey', asOf: '2026-01-05', shelfLifeDays: 30 });
    expect(await unmetKinds()).toEqual(['evidenceStale']);
    const blocked = await paula.post(`${initiative}/gates/${GATE}/submissions`, {});
    const { unmet } = refused(blocked, 422, 'gate-not-ready');
    expect(unmet).toMatchObject([
      {
        kind: 'evidenceStale',
        key: evidenceId,
        why: 'It speaks of 2026-01-05 and was fresh for 30 days.',
        fixableBy: { persons: [paula.personId] },
      },
    ]);
    const fresh = {
      title: 'The survey again',
      source: 'Customer research',
      asOf: new Date().toISOString().slice(0, 10),
    };
    done(await paula.post(`${initiative}/evidence/${evidenceId}/refresh`, fresh));
    expect(await unmetKinds()).toEqual([]);
  });

  it('says what rests on evidence before anybody takes it back', async () => {
    const review = await bringToReview(paula, initiative, GATE);
    done(await dario.post(`${initiative}/gates/${GATE}/votes`, voteOn(review)));
    expect(doneAs(standing, await paula.get(initiative)).phase.gate).toBe('solution_validated');
    expect(doneAs(reliance, await paula.get(`${relied}/reliance`))).toMatchObject({
      decisions: [{ gate: GATE, submission: review.submission, outcome: 'go', inForce: true }],
      returnsTo: GATE,
    });
    const late = await add({ gate: 'solution_validated', criteria: [], title: 'Came afterwards' });
    const unused = `${initiative}/evidence/${late.evidenceId}/reliance`;
    expect(doneAs(reliance, await paula.get(unused))).toMatchObject({
      decisions: [],
      returnsTo: null,
    });
  });

  it('reopens exactly the decision that relied on retracted evidence', async () => {
    const answer = await paula.post(`${relied}/retraction`, { reason: 'The notes were invented' });
    expect(doneAs(retracted, answer).reopened).toMatchObject([{ gate: GATE, inForce: true }]);
    expect(doneAs(standing, await paula.get(initiative)).phase).toMatchObject({
      kind: 'inStage',
      gate: GATE,
      round: 2,
    });
    expect(await unmetKinds()).toContain('evidenceRetracted');
    const { body } = await paula.get(`${initiative}?fields=decisions`);
    expect(body).toMatchObject({ decisions: [{ gate: GATE, outcome: 'go' }] });
  });
};
