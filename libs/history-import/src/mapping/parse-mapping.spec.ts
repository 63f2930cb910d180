import { readFileSync } from 'node:fs';
import { findShippedTemplate } from '@tollgate/lifecycle';
import { shippedMappingFile } from '../testing/enhancement-lines.js';
import { parseMapping } from './parse-mapping.js';

const shipped = JSON.stringify(JSON.parse(readFileSync(shippedMappingFile, 'utf8')), undefined, 1)
  // One line, whatever the formatter does to the file.
  .replaceAll(/\n */g, ' ');

const problemsOf = (text: string) => {
  const parsed = parseMapping(text, findShippedTemplate);
  return parsed.ok ? [] : parsed.rejection;
};

/** The shipped mapping with one text in it replaced. */
const withReplaced = (text: string, replacement: string): string => {
  const changed = shipped.replace(text, replacement);
  expect(changed).not.toBe(shipped);
  return changed;
};

describe('a mapping file', () => {
  it('is accepted as it ships', () => {
    expect(problemsOf(shipped)).toEqual([]);
  });

  it('that is no JSON is refused with the place', () => {
    expect(problemsOf('{"id": ')).toEqual([
      { pointer: '', rule: expect.stringContaining('not JSON') as string },
    ]);
  });

  it('with an unknown member is refused by name and place', () => {
    const problems = problemsOf(withReplaced('"recordKeeper": {', '"recordKeeper": { "mail": 1,'));
    expect(problems).toEqual([
      { pointer: '/recordKeeper', rule: expect.stringContaining('"mail"') as string },
    ]);
  });

  it('has everything that is wrong with it listed at once', () => {
    const mapping = JSON.parse(shipped) as Record<string, Record<string, unknown>>;
    mapping['rules'] = { ...mapping['rules'], holdDays: 0, goingBack: 'perhaps' };
    mapping['line'] = { ...mapping['line'], at: 'at' };
    mapping['people'] = { ...mapping['people'], pattern: '[a-z](' };
    expect(problemsOf(JSON.stringify(mapping)).map(({ pointer }) => pointer)).toEqual([
      '/line/at',
      '/people/pattern',
      '/rules/goingBack',
      '/rules/holdDays',
    ]);
  });

  it.each([
    [
      'a template nobody knows',
      '"kubernetes-enhancement"',
      '"kubernetes"',
      '/template/versions/0/version',
    ],
    [
      'a gate the template lacks',
      '"gate": "implementable"',
      '"gate": "ready"',
      '/kinds/0/positions/11/means/gate',
    ],
    [
      'a fact the template lacks',
      '"fact": "owning_sig"',
      '"fact": "owner"',
      '/kinds/0/facts/0/fact',
    ],
    ['a fact of another type', '"form": "date"', '"form": "list"', '/kinds/0/facts/8/form'],
    [
      'a seat the template lacks',
      '"seat": "production_readiness"',
      '"seat": "security"',
      '/kinds/1/seat',
    ],
    [
      'an awaited seat the template lacks',
      '"alpha": [ "production_readiness" ]',
      '"alpha": [ "security" ]',
      '/rules/awaitedSeats/alpha/0',
    ],
    [
      'a value that no line reads',
      '"status": [ "rejected" ]',
      '"state": [ "rejected" ]',
      '/kinds/0/positions/0/when/state',
    ],
    [
      'a version without an end',
      '"version": 1, "firstLineBefore": "2021-02-09T00:00:00Z"',
      '"version": 1',
      '/template/versions/0/firstLineBefore',
    ],
    ['a kind whose when is no pointer', '"/kind": [ "prr" ]', '"kind": [ "prr" ]', '/kinds/1/when'],
  ])('with %s is refused at its place', (...[, text, replacement, pointer]) => {
    expect(problemsOf(withReplaced(text, replacement))).toContainEqual({
      pointer,
      rule: expect.any(String) as string,
    });
  });

  it('that vouches for what the template does not ask is refused', () => {
    const mapping = JSON.parse(shipped) as Record<string, unknown>;
    mapping['gateContent'] = {
      alpha: { criteria: [{ criterion: 'tested', reason: 'x' }] },
      gamma: { deliverables: [] },
    };
    expect(problemsOf(JSON.stringify(mapping))).toEqual(
      expect.arrayContaining([
        {
          pointer: '/gateContent/alpha/criteria/0/criterion',
          rule: 'template "kubernetes-enhancement" version 1 has no criterion "tested" at gate "alpha"',
        },
        {
          pointer: '/gateContent/gamma',
          rule: 'template "kubernetes-enhancement" version 2 has no gate "gamma"',
        },
      ]),
    );
  });
});
