import fc from 'fast-check';
import { day, readiness, revision } from './enhancement-lines.js';

const STATUSES = [
  'provisional',
  'implementable',
  'implementable',
  'implementable',
  'implemented',
  'imlpemented',
  'deferred',
  'withdrawn',
  'replaced',
  'finished',
];
const STAGES = [
  null,
  'alpha',
  'alpha',
  'beta',
  'beta',
  'stable',
  'GA',
  '',
  'deprecated',
  'disabled',
];
const PEOPLE = ['@ada', '@bob', 'bob', '@pia', 'TBD', '@eve', 'who?'];

const people = fc.array(fc.constantFrom(...PEOPLE), { maxLength: 3 });

const statement = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('kep' as const),
      status: fc.constantFrom(...STATUSES),
      stage: fc.constantFrom(...STAGES),
      authors: people,
      approvers: people,
      latestMilestone: fc.constantFrom(null, 'v1.30', '1.31', 'TBD'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('prr' as const),
      approver: fc.dictionary(
        fc.constantFrom('alpha', 'beta', 'stable'),
        fc.constantFrom(...PEOPLE),
        { maxKeys: 3 },
      ),
    }),
  },
);

const step = fc.record({
  kep: fc.integer({ min: 1, max: 3 }),
  days: fc.integer({ min: 0, max: 2 }),
  statement,
  spoil: fc.integer({ min: 0, max: 19 }),
});

/** Histories of up to three enhancements, dirty and contradictory as real ones are, in order of time. */
export const histories = fc
  .tuple(fc.constantFrom(2020, 2022), fc.array(step, { maxLength: 25 }))
  .map(([year, steps]) => {
    let today = 1;
    return steps.map(({ kep, days, statement: said, spoil }, index) => {
      today += days;
      const where = { kep, at: day(today, year), commit: `commit ${index}` };
      if (spoil === 0) return '{"kind": "kep", ';
      if (spoil === 1) return '';
      return said.kind === 'prr'
        ? readiness({ ...where, approver: said.approver })
        : revision({ ...where, ...said });
    });
  });
