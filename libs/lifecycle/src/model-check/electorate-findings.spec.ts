import fc from 'fast-check';
import type { GroupsRule } from '../approval/groups-rule.js';
import { ruleInForce } from '../approval/rule-in-force.js';
import { tallyVotes } from '../approval/tally-votes.js';
import type { ApprovalPolicy } from '../templates/lifecycle-template.js';
import { problemGate } from '../testing/two-gate-template.js';
import { checkPolicy } from './check-policy.js';
import type { Organisation } from './organisation.js';
import { canCarry, possibleVotersOf } from './possible-votes.js';

type Group = GroupsRule['groups'][number];
type Person = Organisation['people'][number];

const person = (personId: string, ...roles: readonly string[]): Person => ({
  personId,
  roles,
  functions: [],
});
const group = (key: string, roles: string[], change: Partial<Group> = {}): Group => ({
  key,
  title: key,
  members: { roles },
  participation: 'required',
  needs: { kind: 'count', approvals: 1 },
  abstentions: 'cast',
  ...change,
});
const policyOf = (
  groups: Group[],
  change: Partial<GroupsRule> = {},
  authorVote: ApprovalPolicy['authorVote'] = 'refused',
): ApprovalPolicy => ({
  ...problemGate.approval,
  authorVote,
  rule: { groups, combine: { kind: 'all' }, tiers: 'parallel', ...change } as GroupsRule,
});
const found = (policy: ApprovalPolicy, ...people: readonly Person[]) =>
  checkPolicy(policy, { organisation: { people } }).map(
    ({ severity, code, counterexample, persons }) => ({ severity, code, counterexample, persons }),
  );

describe('a policy against the people there are', () => {
  const board = [group('product', ['cpo']), group('money', ['cfo'])];

  it('is fine when enough people hold its roles', () => {
    const people = [person('per_a', 'cpo'), person('per_b', 'cfo'), person('per_c', 'cpo', 'cfo')];
    expect(found(policyOf(board), ...people)).toEqual([]);
  });

  it('cannot be met by nobody', () => {
    expect(found(policyOf(board), person('per_a', 'cpo'))).toEqual([
      {
        severity: 'error',
        code: 'quorum-unreachable',
        counterexample: 'group money needs 1 vote; nobody can vote there',
        persons: [],
      },
    ]);
  });

  it('cannot be met by one person in two roles, who counts once', () => {
    expect(found(policyOf(board), person('per_a', 'cpo', 'cfo'))).toEqual([
      {
        severity: 'error',
        code: 'quorum-unreachable',
        counterexample:
          'group product needs 1 vote and group money needs 1 vote; the only people who can vote there, each once, are per_a',
        persons: ['per_a'],
      },
    ]);
  });

  it('cannot be met by two accounts of one human', () => {
    const people = [
      { ...person('per_a', 'cpo'), accounts: ['per_b'] },
      { ...person('per_b', 'cfo'), accounts: ['per_a'] },
    ];
    expect(found(policyOf(board), ...people)).toEqual([
      expect.objectContaining({ severity: 'error', code: 'quorum-unreachable' }),
    ]);
  });

  it('cannot be met by administrators and auditors, who never vote', () => {
    const people = [person('per_a', 'auditor', 'cpo'), person('per_b', 'cfo')];
    expect(found(policyOf(board), ...people)).toEqual([
      expect.objectContaining({
        counterexample: 'group product needs 1 vote; nobody can vote there',
      }),
    ]);
  });

  it('tells of the authors whose cases cannot pass', () => {
    const people = [
      person('per_a', 'cpo'),
      person('per_b', 'cfo'),
      person('per_pm', 'product-manager'),
    ];
    expect(found(policyOf(board), ...people)).toEqual([
      {
        severity: 'warning',
        code: 'quorum-unreachable-for-author',
        counterexample:
          'a case that per_a writes: group product needs 1 vote; nobody can vote there',
        persons: ['per_a'],
      },
    ]);
  });

  it('is refused when only those may propose who are needed to vote', () => {
    expect(
      found(policyOf(board), person('per_a', 'cpo'), person('per_b', 'cfo')).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['error']);
  });

  it('excludes nobody where votes of authors are only flagged', () => {
    const policy = policyOf(board, {}, 'flagged');
    expect(found(policy, person('per_a', 'cpo'), person('per_b', 'cfo'))).toEqual([]);
  });

  it('leaves groups open that only a case can fill', () => {
    const sponsor = group('sponsor', [], { members: { resolvers: ['sponsor'] } });
    expect(found(policyOf([sponsor]), person('per_a', 'product-manager'))).toEqual([]);
  });

  it('says how many groups are needed where some of them are enough', () => {
    const optional = ['cpo', 'cfo', 'ux-lead'].map((role) =>
      group(role, [role], { participation: 'optional' }),
    );
    const policy = policyOf(optional, { combine: { kind: 'atLeast', groups: 2 } });
    expect(found(policy, person('per_a', 'cpo'))).toEqual([
      expect.objectContaining({
        counterexample:
          'group cfo needs 1 vote and group ux-lead needs 1 vote; nobody can vote there; 2 of 3 groups must be met',
      }),
    ]);
  });

  it('knows the voters of a quorum over all groups', () => {
    const policy = policyOf([group('board', ['cpo'])], { quorum: { votes: 2 } });
    expect(found(policy, person('per_a', 'cpo'))).toEqual([
      expect.objectContaining({
        counterexample:
          '2 votes are asked for; the only people who can vote there, each once, are per_a',
      }),
    ]);
  });

  it('warns of a veto that nobody could cast', () => {
    const policy = policyOf([group('board', ['cpo', 'legal-counsel'])], {
      vetoRoles: ['legal-counsel'],
    });
    const people = [person('per_a', 'cpo'), person('per_pm', 'product-manager')];
    expect(found(policy, ...people, person('per_b', 'cpo')).map(({ code }) => code)).toEqual([
      'veto-of-nobody',
    ]);
  });
});

const ROLES = ['cpo', 'cfo', 'ux-lead'];

const people: fc.Arbitrary<readonly Person[]> = fc
  .array(fc.subarray(ROLES), { maxLength: 4 })
  .map((roles) => roles.map((held, index) => person(`per_${index}`, ...held)));

const groups: fc.Arbitrary<Group[]> = fc.array(
  fc.record({
    roles: fc.subarray(ROLES, { minLength: 1 }),
    participation: fc.constantFrom('required', 'optional', 'comment'),
    needs: fc.oneof(
      fc.record({ kind: fc.constant('count'), approvals: fc.integer({ min: 1, max: 2 }) }),
      fc.record({
        kind: fc.constant('percent'),
        percent: fc.constantFrom(1, 50, 100),
        of: fc.constantFrom('eligible', 'cast'),
      }),
      fc.constant({ kind: 'all' }),
      fc.record({
        kind: fc.constant('weight'),
        weight: fc.integer({ min: 1, max: 4 }),
        weights: fc.constant(ROLES.map((role, index) => ({ role, weight: index + 1 }))),
      }),
    ),
    places: fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 3 },
) as never;

const rules: fc.Arbitrary<GroupsRule> = fc
  .record({
    groups,
    combine: fc.oneof(
      fc.constant({ kind: 'all' as const }),
      fc.record({ kind: fc.constant('atLeast' as const), groups: fc.integer({ min: 1, max: 2 }) }),
    ),
    quorum: fc.option(fc.record({ votes: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
  })
  .map(({ groups: drawn, quorum, ...rest }) => ({
    ...rest,
    tiers: 'parallel' as const,
    ...(quorum && { quorum }),
    groups: drawn.map(({ places, ...change }: Partial<Group> & { roles?: string[] }, index) => {
      const { roles = [], ...others } = change;
      return group(`group_${index}`, roles, { ...others, ...(places && { places }) });
    }),
  }));

/** Tries every way in which each person approves in one of the groups, or not at all. */
const somebodyCarries = (rule: GroupsRule, organisation: Organisation): boolean => {
  const eligible = possibleVotersOf(rule, organisation);
  const voters = [...new Set([...eligible.values()].flat().map(({ personId }) => personId))];
  const tries = (index: number, seats: ReadonlyMap<string, string>): boolean => {
    const voter = voters[index];
    if (voter === undefined) {
      const votes = [...seats].map(([personId, seat]) => ({
        voter: personId,
        seat,
        roles: organisation.people.find((each) => each.personId === personId)?.roles ?? [],
        choice: 'approve' as const,
      }));
      return tallyVotes(rule, votes, { eligible, excluded: new Set() }).met;
    }
    const open = rule.groups.filter(({ key }) =>
      eligible.get(key)?.some(({ personId }) => personId === voter),
    );
    return (
      tries(index + 1, seats) ||
      open.some(({ key }) => tries(index + 1, new Map([...seats, [voter, key]])))
    );
  };
  return tries(0, new Map());
};

describe('the search for votes that carry a rule', () => {
  it('finds one exactly when trying everything finds one', () => {
    fc.assert(
      fc.property(rules, people, (written, there) => {
        const rule = ruleInForce(written);
        const organisation = { people: there };
        expect(canCarry(rule, possibleVotersOf(rule, organisation))).toBe(
          somebodyCarries(rule, organisation),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('shows a counterexample whenever there is none', () => {
    fc.assert(
      fc.property(rules, people, (rule, there) => {
        const findings = found(policyOf(rule.groups, rule), ...there);
        if (somebodyCarries(rule, { people: there })) {
          return;
        }
        for (const { severity, code, counterexample } of findings) {
          if (code !== 'quorum-unreachable') continue;
          expect(severity).toBe('error');
          expect(counterexample).toMatch(/group|votes/);
        }
        expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      }),
    );
  });
});
