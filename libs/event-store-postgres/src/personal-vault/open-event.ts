import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import { ERASED_TEXT, UNREADABLE_TEXT, ok, reject } from '@tollgate/event-sourcing';
import type { Result } from '@tollgate/event-sourcing';
import { isObject, replacedAt } from '../json-pointer.js';
import type { Envelope } from '../envelope.js';
import { SALT_BYTES, commitmentText, commitmentsIn } from './commitment.js';
import type { PlacedCommitment } from './commitment.js';
import type { PersonalVault } from './personal-vault.js';
import { sealingContext } from './seal-event.js';
import { unseal } from './sealing.js';

/** A sealed value as a read brings it along, made by the database functions that read. */
export interface SealedRow {
  readonly pointer: string;
  readonly subject: string;
  readonly keyId: string;
  readonly ciphertext: string;
  readonly wrappedKey: string;
}

/** A sealed value that is not, or no longer, what the log committed to. */
export interface UnreadableValue {
  readonly stream: string;
  readonly version: number;
  readonly pointer: string;
  /** The seal does not open with its subject's key, or it opens to another value than committed to. */
  readonly why: 'broken seal' | 'other value';
}

/** What opens values, and who hears of those that are damaged. */
export interface Opening {
  readonly vault: PersonalVault;
  readonly onUnreadable: (value: UnreadableValue) => void;
}

/**
 * The envelope's data with its personal values put back. A value whose seal or key is gone was erased and
 * becomes `ERASED_TEXT`, a damaged one `UNREADABLE_TEXT`.
 *
 * @throws {VaultKeyRefused} when the process has another vault key than the one in use.
 */
export const openPersonalValues = (
  opening: Opening,
  envelope: Envelope,
  rows: readonly SealedRow[],
): JsonObject => {
  let data: JsonValue = envelope.data;
  for (const placed of commitmentsIn(envelope.data)) {
    const row = rows.find(
      ({ pointer, keyId }) => pointer === placed.pointer && keyId === placed.commitment.k,
    );
    const value = row ? openOrReport(opening, envelope, { ...placed, row }) : ERASED_TEXT;
    data = replacedAt(data, placed.steps, value);
  }
  return isObject(data) ? data : envelope.data;
};

type Sealed = PlacedCommitment & { readonly row: SealedRow };

const openOrReport = (
  { vault, onUnreadable }: Opening,
  { eventId, stream, version }: Envelope,
  sealed: Sealed,
): JsonValue => {
  const opened = openValue(vault, eventId, sealed);
  if (opened.ok) return opened.value;
  onUnreadable({ stream, version, pointer: sealed.pointer, why: opened.rejection });
  return UNREADABLE_TEXT;
};

const openValue = (
  vault: PersonalVault,
  eventId: string,
  { pointer, commitment, row }: Sealed,
): Result<JsonValue, UnreadableValue['why']> => {
  const { key } = vault.open({
    subject: row.subject,
    keyId: row.keyId,
    wrappedKey: Buffer.from(row.wrappedKey, 'base64'),
  });
  const ciphertext = Buffer.from(row.ciphertext, 'base64');
  const plain = unseal(key, ciphertext, sealingContext(eventId, pointer));
  if (!plain) return reject('broken seal');
  const value = JSON.parse(plain.subarray(SALT_BYTES).toString('utf8')) as JsonValue;
  const actual = commitmentText(plain.subarray(0, SALT_BYTES), pointer, value);
  return actual === commitment.$c ? ok(value) : reject('other value');
};
