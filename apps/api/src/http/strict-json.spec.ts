import * as fc from 'fast-check';
import {
  JSON_DEPTH_MAX,
  JSON_MEMBERS_MAX,
  JSON_NODES_MAX,
  StrictJsonError,
  parseStrictJson,
} from './strict-json.js';

const parse = (text: string): unknown => parseStrictJson(Buffer.from(text, 'utf8'));

const ruleBrokenBy = (bytes: Uint8Array | string): string => {
  try {
    parseStrictJson(typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes);
  } catch (error) {
    if (error instanceof StrictJsonError) return error.rule;
    throw error;
  }
  return 'none';
};

const withoutPrototypeMembers = fc
  .jsonValue({ maxDepth: 6 })
  .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)));

describe('strict JSON', () => {
  it('reads every ordinary JSON text as JSON.parse does, in NFC', () => {
    fc.assert(
      fc.property(withoutPrototypeMembers, (value) => {
        const text = JSON.stringify(value);
        if (text.includes('\\u0000') || !text.isWellFormed()) return;
        if (text.normalize('NFC') !== text) return;
        expect(parse(text)).toStrictEqual(JSON.parse(text));
        expect(parse(JSON.stringify(value, null, 2))).toStrictEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses and never throws anything else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\ue0-.1tfn \n'), maxLength: 30 }),
        (text) => {
          let accepted = true;
          try {
            JSON.parse(text);
          } catch {
            accepted = false;
          }
          if (!accepted) expect(ruleBrokenBy(text)).not.toBe('none');
          else
            expect(['none', 'duplicateMember', 'numberRange', 'nul']).toContain(ruleBrokenBy(text));
        },
      ),
    );
  });

  it.each([
    ['a member named twice', '{"a":1,"a":2}', 'duplicateMember'],
    ['a member named twice through an escape', '{"a":1,"\\u0061":2}', 'duplicateMember'],
    ['a prototype member', '{"x":{"__proto__":{"admin":true}}}', 'forbiddenMember'],
    ['a constructor member written with escapes', '{"\\u0063onstructor":1}', 'forbiddenMember'],
    ['U+0000 in text', '{"a":"b\\u0000c"}', 'nul'],
    ['a lone surrogate', '{"a":"\\ud800"}', 'loneSurrogate'],
    ['a number beyond double precision range', '{"a":1e999}', 'numberRange'],
    ['a raw control character', '{"a":"\u0001"}', 'syntax'],
    ['trailing text', '{} {}', 'syntax'],
    ['an empty text', '', 'syntax'],
    ['a byte order mark', '\ufeff{}', 'syntax'],
    ['a comment', '{/*x*/}', 'syntax'],
    ['a bad escape', '"\\x41"', 'syntax'],
    ['a text that ends in an escape', '"\\', 'syntax'],
  ])('refuses %s', (_, text, rule) => {
    expect(ruleBrokenBy(text)).toBe(rule);
  });

  it('refuses bytes that are not UTF-8', () => {
    expect(ruleBrokenBy(Uint8Array.from([0x22, 0xc3, 0x28, 0x22]))).toBe('encoding');
    expect(ruleBrokenBy(Uint8Array.from([0x22, 0xed, 0xa0, 0x80, 0x22]))).toBe('encoding');
  });

  it('refuses depth, members and values beyond their bounds before they cost anything', () => {
    expect(ruleBrokenBy('['.repeat(100_000))).toBe('tooDeep');
    expect(parse(`${'['.repeat(JSON_DEPTH_MAX)}${']'.repeat(JSON_DEPTH_MAX)}`)).toBeDefined();
    const members = Array.from({ length: JSON_MEMBERS_MAX + 1 }, (_, index) => `"k${index}":0`);
    expect(ruleBrokenBy(`{${members.join(',')}}`)).toBe('tooManyMembers');
    expect(ruleBrokenBy(`[${'0,'.repeat(JSON_NODES_MAX)}0]`)).toBe('tooManyValues');
  });

  it('brings text and member names into NFC', () => {
    expect(parse('{"e\u0301":"e\u0301"}')).toStrictEqual({ '\u00e9': '\u00e9' });
    expect(ruleBrokenBy('{"e\u0301":1,"\u00e9":2}')).toBe('duplicateMember');
  });
});
