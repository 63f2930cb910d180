/** Limits of one JSON text; each stops a known way to exhaust a server. */
export const JSON_DEPTH_MAX = 32;
export const JSON_MEMBERS_MAX = 1_000;
export const JSON_NODES_MAX = 10_000;

export type StrictJsonRule =
  | 'syntax'
  | 'encoding'
  | 'tooDeep'
  | 'tooManyMembers'
  | 'tooManyValues'
  | 'duplicateMember'
  | 'forbiddenMember'
  | 'nul'
  | 'loneSurrogate'
  | 'numberRange';

/** The text is not JSON as this API accepts it. `offset` counts UTF-16 units from the start. */
export class StrictJsonError extends Error {
  override readonly name = 'StrictJsonError';
  readonly rule: StrictJsonRule;
  readonly offset: number;

  constructor(rule: StrictJsonRule, offset: number) {
    super(`the JSON text breaks the rule "${rule}" at offset ${offset}`);
    this.rule = rule;
    this.offset = offset;
  }
}

/**
 * Parses RFC 8259 text under the rules of RFC 7493 (I-JSON), which `JSON.parse` does not enforce: bytes are
 * UTF-8, member names are unique, no lone surrogates. On top: bounded depth and size, no U+0000 (PostgreSQL
 * refuses it), and no member that could reach a prototype. Text comes back in Unicode form NFC, the only form
 * the decision log stores.
 *
 * @throws {StrictJsonError} naming the rule and the place.
 */
export const parseStrictJson = (bytes: Uint8Array): unknown => {
  const reader = new Reader(decodeUtf8(bytes));
  const value = reader.value(0);
  reader.end();
  return value;
};

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decodeUtf8 = (bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    // TextDecoder reports bad bytes by a TypeError without a position.
    throw new StrictJsonError('encoding', 0);
  }
};

const FORBIDDEN_MEMBERS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHITESPACE = /[ \t\n\r]*/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const BEYOND_LATIN1 = /[\u0300-\uffff]/;

class Reader {
  readonly #text: string;
  #at = 0;
  #nodes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): unknown {
    if (depth > JSON_DEPTH_MAX) throw this.#error('tooDeep');
    this.#nodes += 1;
    if (this.#nodes > JSON_NODES_MAX) throw this.#error('tooManyValues');
    this.#skip(WHITESPACE);
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  end(): void {
    this.#skip(WHITESPACE);
    if (this.#at !== this.#text.length) throw this.#error('syntax');
  }

  #object(depth: number): Record<string, unknown> {
    const members: Record<string, unknown> = {};
    let count = 0;
    this.#at += 1;
    if (this.#closes('}')) return members;
    do {
      this.#skip(WHITESPACE);
      const at = this.#at;
      const name = this.#string();
      if (FORBIDDEN_MEMBERS.has(name)) throw new StrictJsonError('forbiddenMember', at);
      if (Object.hasOwn(members, name)) throw new StrictJsonError('duplicateMember', at);
      count += 1;
      if (count > JSON_MEMBERS_MAX) throw new StrictJsonError('tooManyMembers', at);
      this.#expect(':');
      members[name] = this.value(depth + 1);
    } while (this.#continues('}'));
    return members;
  }

  #array(depth: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    if (this.#closes(']')) return items;
    do {
      items.push(this.value(depth + 1));
    } while (this.#continues(']'));
    return items;
  }

  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw this.#error('syntax');
    this.#at += 1;
    this.#skip(PLAIN_TEXT);
    let escaped = false;
    while (this.#text[this.#at] === '\\') {
      escaped = true;
      this.#at += 2;
      this.#skip(PLAIN_TEXT);
    }
    if (this.#text[this.#at] !== '"') throw this.#error('syntax');
    this.#at += 1;
    const raw = escaped ? this.#unescaped(start) : this.#text.slice(start + 1, this.#at - 1);
    return this.#checked(raw, start);
  }

  #unescaped(start: number): string {
    try {
      return String(JSON.parse(this.#text.slice(start, this.#at)));
    } catch {
      // JSON.parse is asked about this one string only, so a failure is a bad escape in it.
      throw new StrictJsonError('syntax', start);
    }
  }

  #checked(text: string, start: number): string {
    if (text.includes('\u0000')) throw new StrictJsonError('nul', start);
    if (!BEYOND_LATIN1.test(text)) return text;
    if (!text.isWellFormed()) throw new StrictJsonError('loneSurrogate', start);
    return text.normalize('NFC');
  }

  #number(): number {
    const start = this.#at;
    this.#skip(NUMBER);
    if (this.#at === start) throw this.#error('syntax');
    const number = Number(this.#text.slice(start, this.#at));
    if (!Number.isFinite(number)) throw new StrictJsonError('numberRange', start);
    return number;
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) throw this.#error('syntax');
    this.#at += word.length;
    return value;
  }

  #closes(bracket: string): boolean {
    this.#skip(WHITESPACE);
    if (this.#text[this.#at] !== bracket) return false;
    this.#at += 1;
    return true;
  }

  #continues(bracket: string): boolean {
    if (this.#closes(bracket)) return false;
    this.#expect(',');
    return true;
  }

  #expect(character: string): void {
    this.#skip(WHITESPACE);
    if (this.#text[this.#at] !== character) throw this.#error('syntax');
    this.#at += 1;
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    pattern.test(this.#text);
    // A sticky pattern that does not match resets lastIndex; staying put is right then.
    if (pattern.lastIndex > this.#at) this.#at = pattern.lastIndex;
  }

  #error(rule: StrictJsonRule): StrictJsonError {
    return new StrictJsonError(rule, this.#at);
  }
}
