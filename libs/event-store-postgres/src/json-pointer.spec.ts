import type { JsonObject } from '@tollgate/canonical-json';
import fc from 'fast-check';
import { fillWildcards, placesOf, pointerOf, replacedAt } from './json-pointer.js';

const DOCUMENT: JsonObject = {
  title: 'Solar roof',
  votes: [{ by: 'per_1', note: 'yes' }, { by: 'per_2' }, { by: 'per_3', note: null }],
  facts: { 'a/b': { text: 'slash' }, 'm~n': { text: 'tilde' } },
  empty: [],
};

describe('placesOf', () => {
  it.each([
    ['/title', [['/title', [], 'Solar roof']]],
    [
      '/votes/*/note',
      [
        ['/votes/0/note', ['0'], 'yes'],
        ['/votes/2/note', ['2'], null],
      ],
    ],
    [
      '/facts/*/text',
      [
        ['/facts/a~1b/text', ['a/b'], 'slash'],
        ['/facts/m~0n/text', ['m~n'], 'tilde'],
      ],
    ],
    ['/votes/1/by', [['/votes/1/by', [], 'per_2']]],
    ['/empty/*', []],
    ['/absent/deeper', []],
    ['/title/*', []],
    ['/votes/length', []],
  ])('finds what %s matches', (pattern, expected) => {
    const places = placesOf(DOCUMENT, pattern);
    expect(places.map(({ pointer, wildcards, value }) => [pointer, wildcards, value])).toEqual(
      expected,
    );
  });

  it('refuses what is no pointer', () => {
    expect(() => placesOf(DOCUMENT, 'title')).toThrow(RangeError);
  });
});

describe('fillWildcards', () => {
  it('puts the matched members in place of the stars, in order', () => {
    expect(fillWildcards('/a/*/b/*/c', ['0', 'x/y'])).toBe('/a/0/b/x~1y/c');
  });
});

describe('replacedAt', () => {
  it('changes that place and nothing else, and leaves the document alone', () => {
    const patterns = fc.constantFrom(
      '/title',
      '/votes/*/note',
      '/votes/*',
      '/facts/*/text',
      '/empty',
    );
    fc.assert(
      fc.property(patterns, fc.nat(), fc.string(), (pattern, pick, text) => {
        const before = JSON.stringify(DOCUMENT);
        const places = placesOf(DOCUMENT, pattern);
        const place = places[pick % places.length];
        if (!place) throw new Error(`nothing matches ${pattern}`);
        const changed = replacedAt(DOCUMENT, place.steps, text);
        expect(JSON.stringify(DOCUMENT)).toBe(before);
        expect(placesOf(changed as JsonObject, place.pointer)[0]?.value).toBe(text);
        expect(replacedAt(changed, place.steps, place.value)).toEqual(DOCUMENT);
      }),
    );
  });

  it('refuses a place that is not there', () => {
    expect(() => replacedAt(DOCUMENT, ['title', 'deeper'], 1)).toThrow(RangeError);
  });
});

describe('pointerOf', () => {
  it('escapes as RFC 6901 asks', () => {
    expect(pointerOf(['a/b', 'm~n', ''])).toBe('/a~1b/m~0n/');
  });
});
