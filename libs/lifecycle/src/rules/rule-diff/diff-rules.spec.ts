import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import fc from 'fast-check';
import { standard } from '../../templates/standard/standard.js';
import { asJson } from '../rule-hash.js';
import type { RuleDifference } from './diff-rules.js';
import { diffRules } from './diff-rules.js';

const template = {
  version: 1,
  title: 'House',
  gates: [
    { key: 'problem', title: 'Problem', seats: ['a', 'b'] },
    { key: 'build', title: 'Build' },
  ],
};

describe('the difference of two versions of a rule', () => {
  it('names each place by the keys of what it lies in', () => {
    const [problem, build] = template.gates;
    const after = {
      version: 2,
      title: 'House rules',
      gates: [{ ...problem, seats: ['a', 'c'] }, { ...build, title: 'Build' }, { key: 'launch' }],
      fourEyes: true,
    };
    expect(diffRules(asJson(template), asJson(after))).toEqual([
      { kind: 'changed', pointer: '/gates/problem/seats', before: ['a', 'b'], after: ['a', 'c'] },
      { kind: 'added', pointer: '/gates/launch', after: { key: 'launch' } },
      { kind: 'changed', pointer: '/title', before: 'House', after: 'House rules' },
      { kind: 'added', pointer: '/fourEyes', after: true },
    ]);
  });

  it('tells a new order from new things', () => {
    const after = { ...template, gates: template.gates.toReversed() };
    expect(diffRules(asJson(template), asJson(after))).toEqual([
      {
        kind: 'reordered',
        pointer: '/gates',
        before: ['problem', 'build'],
        after: ['build', 'problem'],
      },
    ]);
  });

  it('is none between a version and itself under another number', () => {
    const again = asJson({ ...standard, version: 2 });
    expect(diffRules(asJson(standard), again)).toEqual([]);
  });

  it('turns into its mirror image when the versions are swapped', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        const there = diffRules(before, after).map(mirrored);
        expect(byPointer(there)).toEqual(byPointer(diffRules(after, before)));
      }),
    );
  });
});

const leaf = fc.oneof(fc.integer(), fc.constantFrom('a', 'b'), fc.boolean(), fc.constant(null));
const element = fc.record({ key: fc.constantFrom('k', 'l', 'm'), value: leaf });
const documents: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.constantFrom('x', 'y', 'z'),
  fc.oneof(leaf, fc.uniqueArray(element, { selector: ({ key }) => key }), fc.array(leaf)),
) as fc.Arbitrary<Record<string, JsonValue>>;

const mirrored = (difference: RuleDifference): RuleDifference => {
  switch (difference.kind) {
    case 'added':
      return { kind: 'removed', pointer: difference.pointer, before: difference.after };
    case 'removed':
      return { kind: 'added', pointer: difference.pointer, after: difference.before };
    case 'changed':
    case 'reordered':
      return {
        ...difference,
        before: difference.after,
        after: difference.before,
      } as RuleDifference;
  }
};

const byPointer = (differences: readonly RuleDifference[]) =>
  differences.toSorted((one, other) =>
    `${one.pointer} ${one.kind}` < `${other.pointer} ${other.kind}` ? -1 : 1,
  );
