import { readPeople } from './read-people.js';

const rules = {
  removePrefixes: ['@'],
  ignoreCase: true,
  pattern: '[a-z0-9-]{1,39}',
  rules: [
    { from: ['TBD'], nobody: 'a placeholder' },
    { fromPattern: '.+@.+\\..+', nobody: 'a mail address' },
    { from: ['ada@'], to: 'ada', because: 'the @ stands behind the name' },
  ],
};

const read = (value: unknown) => readPeople({ people: value }, '/people', rules);

describe('reading people', () => {
  it('takes spellings of one name for one person, in the order of the line', () => {
    expect(read(['@Bob', ' @ada', 'bob', 'ada@', ''])).toEqual({
      ok: true,
      value: { names: ['bob', 'ada'], leftOut: [] },
    });
  });

  it('reads a single name, and nobody where there is none', () => {
    expect(read('@ada')).toMatchObject({ value: { names: ['ada'] } });
    expect(read(null)).toMatchObject({ value: { names: [] } });
  });

  it('leaves out who is nobody, with the reason', () => {
    expect(read(['TBD', '@ada', 'ada@example.org'])).toEqual({
      ok: true,
      value: {
        names: ['ada'],
        leftOut: [
          { field: '/people', value: 'TBD', because: 'a placeholder' },
          { field: '/people', value: 'ada@example.org', because: 'a mail address' },
        ],
      },
    });
  });

  it.each([
    ['a text that no rule reads', ['tbd or so']],
    ['a list in a list', [['@ada']]],
    ['more names than anybody means', Array.from({ length: 51 }, (_, index) => `a${index}`)],
    ['a lone surrogate', ['\ud800']],
  ])('refuses %s', (_name, value) => {
    expect(read(value)).toMatchObject({ rejection: { rule: 'person-unreadable' } });
  });
});
