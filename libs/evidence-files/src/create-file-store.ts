import { createHash } from 'node:crypto';
import { askingStore } from '@tollgate/event-store-postgres';
import type { Pool } from 'pg';
import type { FileStore, KeepOutcome, ReadOutcome, Upload, UploadedFile } from './file-store.js';
import { FileDamaged } from './file-store.js';

/** Files in PostgreSQL; see ADR-0014. `pool` signs in as the writer. Failures are those of the event store. */
export const createFileStore = (pool: Pool): FileStore => ({
  keep: (upload, quota) =>
    askingStore(async () => {
      const digest = sha256(upload.content);
      const { rows } = await pool.query<KeptRow>({
        name: 'keep-upload',
        text: KEEP_UPLOAD,
        values: [
          ...[upload.personId, digest, upload.name, upload.mediaType, upload.content, upload.at],
          ...[quota.filesMax, quota.bytesMax],
        ],
      });
      return keptOutcome(rows[0], upload, digest);
    }),
  findUpload: (personId, fileId) =>
    askingStore(async () => {
      const { rows } = await pool.query<UploadRow>({
        name: 'find-upload',
        text: FIND_UPLOAD,
        values: [personId, Buffer.from(fileId, 'hex')],
      });
      return rows[0] && uploadedFile(rows[0]);
    }),
  read: (fileId) =>
    askingStore(async () => {
      const { rows } = await pool.query<ContentRow>({
        name: 'read-content',
        text: READ_CONTENT,
        values: [Buffer.from(fileId, 'hex')],
      });
      return readOutcome(rows[0], fileId);
    }),
});

const KEEP_UPLOAD = `select outcome, uploaded_at as "uploadedAt", erased_at as "erasedAt",
    name, media_type as "mediaType"
  from files.keep_upload($1, $2, $3, $4, $5, $6, $7, $8)`;

const FIND_UPLOAD = `select u.digest, u.name, c.media_type as "mediaType",
    c.byte_count as "byteCount", u.uploaded_at as "uploadedAt"
  from files.upload u join files.content c using (digest)
  where u.person_id = $1 and u.digest = $2`;

const READ_CONTENT = `select media_type as "mediaType", bytes, erased_at as "erasedAt"
  from files.content where digest = $1`;

interface KeptRow {
  readonly outcome: 'new' | 'known' | 'quotaReached' | 'erased';
  readonly uploadedAt: Date | null;
  readonly erasedAt: Date | null;
  readonly name: string | null;
  readonly mediaType: string | null;
}

interface UploadRow {
  readonly digest: Buffer;
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
  readonly uploadedAt: Date;
}

interface ContentRow {
  readonly mediaType: string;
  readonly bytes: Buffer | null;
  readonly erasedAt: Date | null;
}

const keptOutcome = (row: KeptRow | undefined, upload: Upload, digest: Buffer): KeepOutcome => {
  if (!row) throw new Error('files.keep_upload answered nothing');
  if (row.outcome === 'quotaReached') return { kind: 'quotaReached' };
  if (row.outcome === 'erased') return { kind: 'erased', erasedAt: textOf(row.erasedAt) };
  return {
    kind: 'kept',
    isNew: row.outcome === 'new',
    file: {
      fileId: digest.toString('hex'),
      name: row.name ?? upload.name,
      mediaType: row.mediaType ?? upload.mediaType,
      byteCount: upload.content.length,
      uploadedAt: textOf(row.uploadedAt),
    },
  };
};

const readOutcome = (row: ContentRow | undefined, fileId: string): ReadOutcome => {
  if (!row) return { kind: 'unknown' };
  if (row.bytes === null) return { kind: 'erased', erasedAt: textOf(row.erasedAt) };
  const actual = sha256(row.bytes).toString('hex');
  if (actual !== fileId) throw new FileDamaged(fileId, actual);
  return { kind: 'found', content: row.bytes, mediaType: row.mediaType };
};

const uploadedFile = ({ digest, uploadedAt, ...row }: UploadRow): UploadedFile => ({
  ...row,
  fileId: digest.toString('hex'),
  uploadedAt: uploadedAt.toISOString(),
});

const textOf = (instant: Date | null): string => {
  if (!instant) throw new Error('files.keep_upload left an instant out');
  return instant.toISOString();
};

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
