import { randomBytes } from 'node:crypto';
import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import type { PersonalField } from '@tollgate/event-sourcing';
import { canonicalText } from '../canonical-text.js';
import { fillWildcards, isObject, placesOf, replacedAt } from '../json-pointer.js';
import type { Place } from '../json-pointer.js';
import { SALT_BYTES, commitmentText, commitmentsIn } from './commitment.js';
import type { SubjectKey } from './personal-vault.js';
import { seal } from './sealing.js';

/** A personal value of an event, and whose it is. */
export interface PersonalValue {
  readonly place: Place;
  readonly subject: string;
}

/** A value as the vault keeps it. */
export interface SealedValue {
  readonly eventId: string;
  readonly pointer: string;
  readonly subject: string;
  readonly keyId: string;
  readonly ciphertext: Buffer;
}

/** An event's data cannot be sealed as its catalogue describes it: a bug in the catalogue or its event. */
export class CannotSeal extends Error {
  override readonly name = 'CannotSeal';
  readonly pointer: string;

  constructor(pointer: string, rule: string) {
    super(`personal data at "${pointer}" cannot be sealed: ${rule}`);
    this.pointer = pointer;
  }
}

/**
 * The personal values that `data` holds; absent and null ones are none.
 *
 * @throws {CannotSeal} when a value's subject is not named, or data looks like a commitment already.
 */
export const personalValuesOf = (
  data: JsonObject,
  fields: readonly PersonalField[],
  known: { readonly stream: string; readonly actor: string },
): readonly PersonalValue[] => {
  const [foreign] = commitmentsIn(data);
  if (foreign) throw new CannotSeal(foreign.pointer, 'it looks like a commitment already');
  return fields.flatMap((field) =>
    placesOf(data, field.pointer)
      .filter(({ value }) => value !== null)
      .map((place) => ({ place, subject: subjectOf(field, place, { ...known, data }) })),
  );
};

/** `data` with commitments for its personal values, and the values sealed for the vault. */
export const sealPersonalValues = (
  { eventId, data }: { readonly eventId: string; readonly data: JsonObject },
  values: readonly PersonalValue[],
  keys: ReadonlyMap<string, SubjectKey>,
): { readonly data: JsonObject; readonly sealed: readonly SealedValue[] } => {
  let committed: JsonValue = data;
  const sealed = values.map(({ place, subject }): SealedValue => {
    const key = keys.get(subject);
    if (!key) throw new CannotSeal(place.pointer, 'its subject has no key');
    const salt = randomBytes(SALT_BYTES);
    const commitment = {
      $c: commitmentText(salt, place.pointer, place.value),
      s: subject,
      k: key.keyId,
    };
    committed = replacedAt(committed, place.steps, commitment);
    const plain = Buffer.concat([salt, Buffer.from(canonicalText(place.value), 'utf8')]);
    const ciphertext = seal(key.key, plain, sealingContext(eventId, place.pointer));
    return { eventId, pointer: place.pointer, subject, keyId: key.keyId, ciphertext };
  });
  if (!isObject(committed)) throw new CannotSeal('', 'the whole of the data cannot be personal');
  return { data: committed, sealed };
};

/** Ties a sealed value to its event and place, so that it cannot be moved to another. */
export const sealingContext = (eventId: string, pointer: string): string => `${eventId}${pointer}`;

const subjectOf = (
  { subject }: PersonalField,
  place: Place,
  known: { readonly stream: string; readonly actor: string; readonly data: JsonObject },
): string => {
  if (subject === 'actor') return known.actor;
  if (subject === 'stream') return known.stream;
  const [named] = placesOf(known.data, fillWildcards(subject.pointer, place.wildcards));
  if (typeof named?.value !== 'string' || named.value === '') {
    throw new CannotSeal(place.pointer, `no subject stands at "${subject.pointer}"`);
  }
  return named.value;
};
