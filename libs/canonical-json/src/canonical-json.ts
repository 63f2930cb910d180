/** A JSON value as events carry it: no floats, no `undefined`, no dates. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** An object of {@link JsonValue}s. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** A value that has no canonical form here. `pointer` is its RFC 6901 place, `rule` what it breaks. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
  readonly pointer: string;
  readonly rule: string;

  constructor(pointer: string, rule: string) {
    super(`no canonical JSON form at "${pointer}": ${rule}`);
    this.pointer = pointer;
    this.rule = rule;
  }
}

/** Nesting deeper than this is refused before it can exhaust the stack. */
export const CANONICAL_DEPTH_MAX = 64;

/**
 * RFC 8785 text of `value`, under stricter rules: numbers are safe integers (money and shares travel as
 * strings or scaled integers), strings are NFC and hold no lone surrogate, and `undefined` is refused
 * instead of dropped, so that equal values have equal bytes in every language.
 *
 * @throws {NotCanonical} naming the place and the broken rule.
 * @see docs/adr/0004-canonical-json.md
 */
export const canonicalize = (value: unknown): string => write(value, '', 0);

const write = (value: unknown, pointer: string, depth: number): string => {
  if (depth > CANONICAL_DEPTH_MAX) throw new NotCanonical(pointer, 'nested too deep');
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return writeInteger(value, pointer);
    case 'string':
      return writeString(value, pointer);
    case 'object':
      return Array.isArray(value)
        ? writeArray(value, pointer, depth)
        : writeObject(value, pointer, depth);
    default:
      throw new NotCanonical(pointer, `${typeof value} is not JSON`);
  }
};

const writeInteger = (value: number, pointer: string): string => {
  if (!Number.isSafeInteger(value))
    throw new NotCanonical(pointer, 'numbers must be safe integers');
  // RFC 8785 writes -0 as 0.
  return String(value === 0 ? 0 : value);
};

// Matches anything that could make the text differ from its NFC form or hold a lone surrogate;
// plain Latin text, by far the most common, skips both checks.
const BEYOND_LATIN1 = /[\u0300-\uffff]/;

const writeString = (value: string, pointer: string): string => {
  if (BEYOND_LATIN1.test(value)) {
    if (!value.isWellFormed()) throw new NotCanonical(pointer, 'text holds a lone surrogate');
    if (value.normalize('NFC') !== value) throw new NotCanonical(pointer, 'text is not NFC');
  }
  // JSON.stringify escapes exactly as ECMAScript's QuoteJSONString, which RFC 8785 adopts.
  return JSON.stringify(value);
};

const writeArray = (value: readonly unknown[], pointer: string, depth: number): string => {
  const items: string[] = [];
  for (let index = 0; index < value.length; index += 1) {
    items.push(write(value[index], `${pointer}/${index}`, depth + 1));
  }
  return `[${items.join(',')}]`;
};

const writeObject = (value: object, pointer: string, depth: number): string => {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new NotCanonical(pointer, 'only plain objects are JSON');
  }
  // Array.prototype.sort compares UTF-16 code units, the order RFC 8785 §3.2.3 asks for.
  const keys = Object.keys(value).sort();
  const record = value as Readonly<Record<string, unknown>>;
  const members = keys.map((key) => {
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return `${writeString(key, at)}:${write(record[key], at, depth + 1)}`;
  });
  return `{${members.join(',')}}`;
};
