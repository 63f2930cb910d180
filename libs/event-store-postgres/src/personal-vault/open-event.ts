import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import { ERASED_TEXT } from '@tollgate/event-sourcing';
import { isObject, replacedAt } from '../json-pointer.js';
import { StreamCorrupt } from '../stream-corrupt.js';
import type { Envelope } from '../envelope.js';
import { SALT_BYTES, commitmentText, commitmentsIn } from './commitment.js';
import type { PlacedCommitment } from './commitment.js';
import type { PersonalVault } from './personal-vault.js';
import { sealingContext } from './seal-event.js';
import { unseal } from './sealing.js';

/** A sealed value as a read brings it along; the database's function `vault.sealed_of` makes these. */
export interface SealedRow {
  readonly pointer: string;
  readonly subject: string;
  readonly keyId: string;
  readonly ciphertext: string;
  readonly wrappedKey: string;
}

/**
 * The envelope's data with its personal values put back. A value whose seal or key is gone was erased and
 * becomes {@link ERASED_TEXT}.
 *
 * @throws {StreamCorrupt} when a value opens but is not what the log committed to.
 */
export const openPersonalValues = (
  vault: PersonalVault,
  envelope: Envelope,
  rows: readonly SealedRow[],
): JsonObject => {
  let data: JsonValue = envelope.data;
  for (const placed of commitmentsIn(envelope.data)) {
    const row = rows.find(
      ({ pointer, keyId }) => pointer === placed.pointer && keyId === placed.commitment.k,
    );
    const value = row ? openValue(vault, envelope, { ...placed, row }) : ERASED_TEXT;
    data = replacedAt(data, placed.steps, value);
  }
  return isObject(data) ? data : envelope.data;
};

const openValue = (
  vault: PersonalVault,
  { eventId, stream, version }: Envelope,
  { pointer, commitment, row }: PlacedCommitment & { readonly row: SealedRow },
): JsonValue => {
  const { key } = vault.open({
    subject: row.subject,
    keyId: row.keyId,
    wrappedKey: Buffer.from(row.wrappedKey, 'base64'),
  });
  const sealed = Buffer.from(row.ciphertext, 'base64');
  const plain = unseal(key, sealed, sealingContext(eventId, pointer));
  const at = { stream, version, expected: commitment.$c };
  if (!plain) throw new StreamCorrupt({ ...at, rule: `the seal at ${pointer}`, actual: 'broken' });
  const value = JSON.parse(plain.subarray(SALT_BYTES).toString('utf8')) as JsonValue;
  const actual = commitmentText(plain.subarray(0, SALT_BYTES), pointer, value);
  if (actual !== commitment.$c) {
    throw new StreamCorrupt({ ...at, rule: `the commitment at ${pointer}`, actual });
  }
  return value;
};
