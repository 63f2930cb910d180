import { randomBytes, randomUUID } from 'node:crypto';
import { BoundedCache } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import { KEY_BYTES, seal, unseal } from './sealing.js';
import { VaultKeyRefused } from './vault-key.js';

/** Subject keys kept opened in one process. */
const SUBJECT_KEYS_MAX = 10_000;

/** A person's (or stream's) own key: deleting its stored form takes away all that it sealed. */
export interface SubjectKey {
  readonly subject: string;
  readonly keyId: string;
  readonly key: Buffer;
}

/** A subject key as stored, wrapped by the vault key. */
export interface WrappedSubjectKey {
  readonly subject: string;
  readonly keyId: string;
  readonly wrappedKey: Buffer;
}

/** Makes, wraps and opens subject keys. */
export class PersonalVault {
  readonly #pool: Pool;
  readonly #vaultKey: Buffer;
  readonly #keyOfSubject = new BoundedCache<SubjectKey>(SUBJECT_KEYS_MAX);
  readonly #keyOfId = new BoundedCache<SubjectKey>(SUBJECT_KEYS_MAX);

  constructor(pool: Pool, vaultKey: Buffer) {
    if (vaultKey.length !== KEY_BYTES) {
      throw new VaultKeyRefused(`a vault key has ${KEY_BYTES} bytes, not ${vaultKey.length}`);
    }
    this.#pool = pool;
    this.#vaultKey = vaultKey;
  }

  /** The key to seal under for each of `subjects`; made and stored where there is none yet. */
  async sealingKeys(subjects: ReadonlySet<string>): Promise<ReadonlyMap<string, SubjectKey>> {
    const keys = new Map<string, SubjectKey>();
    const unknown: string[] = [];
    for (const subject of subjects) {
      const known = this.#keyOfSubject.get(subject);
      if (known) keys.set(subject, known);
      else unknown.push(subject);
    }
    for (const key of await this.#fetchOrMake(unknown)) {
      this.#keyOfSubject.set(key.subject, key);
      keys.set(key.subject, key);
    }
    return keys;
  }

  /** Forgets what was cached of `subjects`: a stored key vanished, so theirs were erased. */
  forget(subjects: Iterable<string>): void {
    for (const subject of subjects) {
      const known = this.#keyOfSubject.get(subject);
      if (known) this.#keyOfId.delete(known.keyId);
      this.#keyOfSubject.delete(subject);
    }
  }

  /**
   * Opens a stored subject key.
   *
   * @throws {VaultKeyRefused} when another vault key wrapped it: the process is configured wrongly, and
   * showing everything as erased would hide that.
   */
  open({ subject, keyId, wrappedKey }: WrappedSubjectKey): SubjectKey {
    const known = this.#keyOfId.get(keyId);
    if (known) return known;
    const key = unseal(this.#vaultKey, wrappedKey, wrappingContext(subject, keyId));
    if (!key) throw new VaultKeyRefused(`the vault key does not open subject key ${keyId}`);
    const opened = { subject, keyId, key };
    this.#keyOfId.set(keyId, opened);
    return opened;
  }

  async #fetchOrMake(subjects: readonly string[]): Promise<readonly SubjectKey[]> {
    if (subjects.length === 0) return [];
    const fresh = subjects.map((subject) => this.#freshKey(subject));
    await this.#pool.query({
      name: 'make-subject-keys',
      text: `insert into vault.subject_key (subject, key_id, wrapped_key)
        select * from unnest($1::text[], $2::uuid[], $3::bytea[]) on conflict do nothing`,
      values: [
        subjects,
        fresh.map(({ keyId }) => keyId),
        fresh.map(({ wrappedKey }) => wrappedKey),
      ],
    });
    const { rows } = await this.#pool.query<WrappedSubjectKey>({
      name: 'subject-keys',
      text: `select subject, key_id as "keyId", wrapped_key as "wrappedKey"
        from vault.subject_key where subject = any ($1::text[])`,
      values: [subjects],
    });
    return rows.map((row) => this.open(row));
  }

  #freshKey(subject: string): WrappedSubjectKey {
    const keyId = randomUUID();
    const wrappedKey = seal(
      this.#vaultKey,
      randomBytes(KEY_BYTES),
      wrappingContext(subject, keyId),
    );
    return { subject, keyId, wrappedKey };
  }
}

const wrappingContext = (subject: string, keyId: string): string => `${keyId}${subject}`;
