import { createHash } from 'node:crypto';
import { createPool } from '@tollgate/event-store-postgres';
import { Client } from 'pg';
import type { Pool } from 'pg';
import type { TestDatabase } from '../../../test/support/database.js';
import { createTestDatabase } from '../../../test/support/database.js';
import { createFileStore } from './create-file-store.js';
import type { FileStore, Upload } from './file-store.js';
import { FileDamaged } from './file-store.js';

const NOW = '2026-11-23T09:00:00.000Z';
const PLENTY = { filesMax: 100, bytesMax: 100_000_000 };
const idOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const uploadOf = (words: string, more: Partial<Upload> = {}): Upload => ({
  personId: 'per_1',
  name: 'Notes.txt',
  mediaType: 'text/plain',
  content: Buffer.from(words),
  at: NOW,
  ...more,
});

describe('files by the hash of their content', () => {
  let database: TestDatabase;
  let pool: Pool;
  let store: FileStore;
  beforeAll(async () => {
    database = await createTestDatabase();
    pool = createPool(database.writerUrl, { max: 4, applicationName: 'files-under-test' });
    store = createFileStore(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const asAdministrator = async (statement: string, values: readonly unknown[] = []) => {
    const client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    try {
      return (await client.query(statement, [...values])).rows;
    } finally {
      await client.end();
    }
  };

  it('come back as they were brought, under their hash', async () => {
    const content = Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => index % 256));
    const upload = uploadOf('', { content, name: 'Größe.txt' });
    const fileId = idOf(content);
    expect(await store.keep(upload, PLENTY)).toEqual({
      kind: 'kept',
      isNew: true,
      file: {
        fileId,
        name: 'Größe.txt',
        mediaType: 'text/plain',
        byteCount: 1_000_000,
        uploadedAt: NOW,
      },
    });
    const read = await store.read(fileId);
    expect(read).toMatchObject({ kind: 'found', mediaType: 'text/plain' });
    expect(read.kind === 'found' && read.content.equals(content)).toBe(true);
  });

  it('are kept once, however often and by however many they are brought', async () => {
    const upload = uploadOf('the same');
    const [first] = await Promise.all([1, 2, 3].map(() => store.keep(upload, PLENTY)));
    const again = await store.keep(
      { ...upload, name: 'Other.txt', at: '2026-11-24T09:00:00.000Z' },
      PLENTY,
    );
    expect(again).toEqual({ ...first, isNew: false });
    const other = await store.keep({ ...upload, personId: 'per_2', name: 'Mine.txt' }, PLENTY);
    expect(other).toMatchObject({ kind: 'kept', isNew: true, file: { name: 'Mine.txt' } });
    const digest = Buffer.from(idOf(upload.content), 'hex');
    const count = 'select count(*)::int as kept from files.content where digest = $1';
    expect(await asAdministrator(count, [digest])).toEqual([{ kept: 1 }]);
  });

  it('are found by whoever brought them and by nobody who only knows the hash', async () => {
    const upload = uploadOf('private');
    const fileId = idOf(upload.content);
    await store.keep(upload, PLENTY);
    expect(await store.findUpload('per_1', fileId)).toMatchObject({ fileId, name: 'Notes.txt' });
    expect(await store.findUpload('per_2', fileId)).toBeUndefined();
    expect(await store.read(idOf(Buffer.from('nobody brought this')))).toEqual({ kind: 'unknown' });
  });

  it('stop at the day’s quota, also when they come at the same time', async () => {
    const bring = (words: string, at = NOW) =>
      store.keep(uploadOf(words, { personId: 'per_busy', at }), { filesMax: 3, bytesMax: 1_000 });
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((words) => bring(words)));
    expect(outcomes.filter(({ kind }) => kind === 'kept')).toHaveLength(3);
    expect(outcomes.filter(({ kind }) => kind === 'quotaReached')).toHaveLength(2);
    expect((await bring('f', '2026-11-24T09:00:00.001Z')).kind).toBe('kept');
    const large = uploadOf('x'.repeat(1_001), { personId: 'per_large' });
    expect(await store.keep(large, { filesMax: 3, bytesMax: 1_000 })).toEqual({
      kind: 'quotaReached',
    });
    expect(await store.findUpload('per_large', idOf(large.content))).toBeUndefined();
  });

  it('that were changed in storage are not handed out', async () => {
    const upload = uploadOf('original');
    const fileId = idOf(upload.content);
    await store.keep(upload, PLENTY);
    const digest = Buffer.from(fileId, 'hex');
    await expect(
      asAdministrator('update files.content set bytes = $2 where digest = $1', [
        digest,
        Buffer.from('tampered'),
      ]),
    ).rejects.toMatchObject({ constraint: 'named_by_content' });
    // Somebody who can change the table can drop its rules as well.
    await asAdministrator('alter table files.content drop constraint named_by_content');
    await asAdministrator('update files.content set bytes = $2 where digest = $1', [
      digest,
      Buffer.from('tampered'),
    ]);
    await expect(store.read(fileId)).rejects.toThrow(FileDamaged);
  });

  it('that were erased are gone, and do not come back by being brought again', async () => {
    const upload = uploadOf('to be forgotten');
    const fileId = idOf(upload.content);
    await store.keep(upload, PLENTY);
    await asAdministrator(
      `update files.content set bytes = null, erased_at = '2026-12-01T00:00:00Z' where digest = $1`,
      [Buffer.from(fileId, 'hex')],
    );
    const erasedAt = '2026-12-01T00:00:00.000Z';
    expect(await store.read(fileId)).toEqual({ kind: 'erased', erasedAt });
    expect(await store.keep(upload, PLENTY)).toEqual({ kind: 'erased', erasedAt });
  });

  it.each([
    'update files.content set media_type = media_type',
    'delete from files.content',
    'truncate files.upload',
    `insert into files.upload values ('per_2', decode(repeat('00', 32), 'hex'), 'a.txt', now())`,
  ])('are out of the writer’s reach but for bringing and reading: %s', async (statement) => {
    await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['readerUrl', 'projectorUrl', 'sequencerUrl'] as const)(
    'are no business of %s',
    async (role) => {
      const other = createPool(database[role], { max: 1, applicationName: 'files-under-test' });
      try {
        await expect(other.query('select 1 from files.content')).rejects.toMatchObject({
          code: '42501',
        });
      } finally {
        await other.end();
      }
    },
  );
});
