/** Bytes on their way in, recognised for what they are. */
export interface Upload {
  /** Who brings them; only this person may attach them to something. */
  readonly personId: string;
  /** What the person calls the file. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly at: string;
}

/** A file that a person has brought. */
export interface UploadedFile {
  /** SHA-256 (hex) of the bytes. */
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
  readonly uploadedAt: string;
}

/** What one person may bring within a day. */
export interface UploadQuota {
  readonly filesMax: number;
  readonly bytesMax: number;
}

export type KeepOutcome =
  | { readonly kind: 'kept'; readonly file: UploadedFile; readonly isNew: boolean }
  | { readonly kind: 'quotaReached' }
  /** This content was erased once and is not taken back. */
  | { readonly kind: 'erased'; readonly erasedAt: string };

export type ReadOutcome =
  | { readonly kind: 'found'; readonly content: Buffer; readonly mediaType: string }
  | { readonly kind: 'erased'; readonly erasedAt: string }
  | { readonly kind: 'unknown' };

/**
 * Files by the hash of their content, kept beside the log: the log holds the hash, so it says for ever what
 * was relied on, and the bytes can be erased without touching it.
 */
export interface FileStore {
  /** Keeps an upload, whole or not at all. Bringing the same content again changes nothing. */
  readonly keep: (upload: Upload, quota: UploadQuota) => Promise<KeepOutcome>;
  /** A file that this person brought, whatever others did. */
  readonly findUpload: (personId: string, fileId: string) => Promise<UploadedFile | undefined>;
  /** @throws {FileDamaged} when the stored bytes are not those that were brought. */
  readonly read: (fileId: string) => Promise<ReadOutcome>;
}

/** The bytes under a hash no longer have that hash: the storage broke, or somebody changed them. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  readonly fileId: string;
  readonly actual: string;

  constructor(fileId: string, actual: string) {
    super(`the stored file ${fileId} has the hash ${actual}`);
    this.fileId = fileId;
    this.actual = actual;
  }
}
