import fc from 'fast-check';
import { accountsOf } from '../../person/directory.js';
import { ballotOf } from '../../testing/ballot.js';
import type { Described } from '../../testing/directory-of.js';
import { directoryOf } from '../../testing/directory-of.js';
import {
  decider,
  happened,
  onTheTable,
  stateAfter,
  submitting,
} from '../../testing/specification.js';
import type { Vote } from '../state.js';

const IDS = ['per_pat', 'per_a', 'per_b', 'per_c', 'per_d', 'per_e'] as const;
const SEATED = ['product-director', 'ux-lead', 'engineering-lead', 'security-lead', 'qa-lead'];
const anybody = fc.constantFrom(...IDS);

/** Any people: roles, links and delegations as they come, circles and own accounts included. */
const people: fc.Arbitrary<Readonly<Record<string, Described>>> = fc
  .tuple(
    ...IDS.map(() =>
      fc.record({
        roles: fc.subarray(SEATED),
        accounts: fc.oneof(
          { weight: 3, arbitrary: fc.constant([]) },
          fc.array(anybody, { maxLength: 1 }),
        ),
        delegations: fc.array(
          anybody.map((toPersonId) => ({ toPersonId })),
          { maxLength: 2 },
        ),
      }),
    ),
  )
  .map((described) => Object.fromEntries(IDS.map((id, index) => [id, described[index] ?? {}])));

const ballots = fc.array(
  fc.record({
    by: anybody,
    for: fc.option(anybody, { nil: undefined }),
    choice: fc.constantFrom('approve' as const, 'abstain' as const, 'sendBack' as const),
  }),
  { minLength: 1, maxLength: 10 },
);

const submitted = stateAfter(happened(...submitting));

/** Votes that stand after everybody has tried, whatever was refused. */
const standingVotes = (
  directory: Readonly<Record<string, Described>>,
  tried: readonly { by: string; for: string | undefined; choice: Vote['choice'] }[],
): readonly Vote[] => {
  let state = submitted;
  for (const { by, for: principal, choice } of tried) {
    const asked = ballotOf(
      { by, ...(principal !== undefined && { for: principal }) },
      { people: directory },
    );
    const decision = decider.decide(onTheTable({ ...asked, choice }, state), state);
    if (decision.ok) state = decision.value.reduce(decider.evolve, state);
  }
  return state.gates['problem']?.submissions.at(-1)?.votes ?? [];
};

describe('whatever people there are and however they try', () => {
  it('no human is heard twice in a round', () => {
    fc.assert(
      fc.property(people, ballots, (described, tried) => {
        const directory = directoryOf(described);
        const heard = standingVotes(described, tried).map(({ voter, onBehalfOf }) => [
          ...new Set(
            [voter, onBehalfOf ?? voter].flatMap((personId) => accountsOf(directory, personId)),
          ),
        ]);
        const everybody = heard.flat();
        expect(new Set(everybody).size).toBe(everybody.length);
      }),
      { numRuns: 400 },
    );
  });

  it('no author stands on the way of a vote, under any of his accounts', () => {
    fc.assert(
      fc.property(people, ballots, (described, tried) => {
        const authors = accountsOf(directoryOf(described), 'per_pat');
        const ways = standingVotes(described, tried).flatMap(
          ({ voter, delegationPath }) => delegationPath ?? [voter],
        );
        expect(ways.filter((personId) => authors.includes(personId))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('every vote in somebody’s place names a chain of delegations from him to the voter', () => {
    fc.assert(
      fc.property(people, ballots, (described, tried) => {
        for (const vote of standingVotes(described, tried)) {
          const { voter, onBehalfOf, delegationPath: path = [voter], delegationIds = [] } = vote;
          expect([path.at(0), path.at(-1)]).toEqual([onBehalfOf ?? voter, voter]);
          expect(delegationIds).toHaveLength(path.length - 1);
          path.slice(1).forEach((next, index) => {
            const granted = described[path[index] ?? '']?.delegations ?? [];
            expect(granted.map(({ toPersonId }) => toPersonId)).toContain(next);
          });
        }
      }),
      { numRuns: 200 },
    );
  });
});
