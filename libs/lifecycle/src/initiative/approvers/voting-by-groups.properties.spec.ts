import fc from 'fast-check';
import * as ask from '../../testing/asking.js';
import { addApprover, removeApprover } from '../../testing/asking-approvers.js';
import { dora, olga } from '../../testing/cast.js';
import {
  another,
  group,
  ruleOf,
  specifying,
  submitTo,
  templateWith,
} from '../../testing/groups-specification.js';
import { onTheTable } from '../../testing/specification.js';
import type { ActingPerson, InitiativeCommand } from '../commands.js';
import type { InitiativeEvent } from '../events.js';
import type { InitiativeState } from '../state.js';

const holder = (personId: string, ...roles: readonly string[]): ActingPerson => ({
  ...another(personId, dora),
  roles,
});
const directors = ['per_d1', 'per_d2', 'per_d3'].map((id) => holder(id, 'product-director'));
const board = [
  holder('per_b1', 'cpo'),
  holder('per_b2', 'cfo'),
  holder('per_b3', 'general-manager'),
];
const twofold = holder('per_both', 'product-director', 'cpo');
const eve = holder('per_eve', 'engineering-lead');
const people = [...directors, ...board, twofold, eve];

/** Half of the directors, then a weighed board; one more may be asked. */
const { decider, stateAfter, happened } = specifying(
  templateWith({
    rule: ruleOf(
      [
        group('directors', 'product-director', {
          tier: 1,
          needs: { kind: 'percent', percent: 50, of: 'eligible' },
          quorum: { votes: 2 },
        }),
        group('board', 'cpo', {
          tier: 2,
          members: { roles: ['cpo', 'cfo', 'general-manager'] },
          needs: {
            kind: 'weight',
            weight: 3,
            weights: [
              { role: 'cpo', weight: 2 },
              { role: 'cfo', weight: 2 },
              { role: 'general-manager', weight: 1 },
            ],
          },
        }),
      ],
      { tiers: 'ordered', adHoc: { byRoles: ['product-operations'], max: 2 } },
    ),
  }),
);

interface Step {
  readonly move: 'vote' | 'withdraw' | 'ask' | 'letGo';
  readonly person: number;
  readonly choice: number;
}

const CHOICES = ['approve', 'approve', 'approve', 'sendBack', 'abstain', 'reject'] as const;

const commandOf = ({ move, person, choice }: Step): InitiativeCommand => {
  const actor = people[person % people.length] ?? eve;
  switch (move) {
    case 'vote':
      return ask.vote({ actor, choice: CHOICES[choice % CHOICES.length] ?? 'approve' });
    case 'withdraw':
      return ask.withdrawVote({ actor });
    case 'ask':
      return addApprover({ personId: actor.personId });
    case 'letGo':
      return removeApprover({ personId: actor.personId, actor: olga });
  }
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    // Votes more often than not, and approvals more often than not, so that walks get to a decision.
    move: fc.oneof(
      { weight: 12, arbitrary: fc.constant('vote' as const) },
      { weight: 3, arbitrary: fc.constantFrom('withdraw', 'ask', 'letGo') },
    ),
    person: fc.nat({ max: 7 }),
    choice: fc.oneof(fc.constant(0), fc.nat({ max: CHOICES.length - 1 })),
  }),
  { minLength: 8, maxLength: 40 },
);

interface Taken {
  readonly before: InitiativeState;
  readonly after: InitiativeState;
  readonly events: readonly InitiativeEvent[];
}

const beginning = happened(ask.propose(), submitTo(people));

const walk = (path: readonly Step[]): readonly Taken[] => {
  let log = beginning;
  return path.flatMap((step): readonly Taken[] => {
    const before = stateAfter(log);
    const decision = decider.decide(onTheTable(commandOf(step), before), before);
    if (!decision.ok) return [];
    log = [...log, ...decision.value];
    return [{ before, after: stateAfter(log), events: decision.value }];
  });
};

const reviewOf = (state: InitiativeState) => state.gates['problem']?.submissions[0];
const approvals = (state: InitiativeState, seat: string): readonly string[] =>
  (reviewOf(state)?.votes ?? [])
    .filter((vote) => vote.seat === seat && vote.choice === 'approve')
    .map(({ voter }) => voter);
const WEIGHTS: Readonly<Record<string, number>> = { per_b1: 2, per_b2: 2, per_b3: 1, per_both: 2 };

/** The rule a second time, as plainly as can be. */
const isMet = (state: InitiativeState): boolean => {
  const direct = approvals(state, 'directors').length;
  const heard = (reviewOf(state)?.votes ?? []).filter(
    ({ seat, choice }) => seat === 'directors' && choice !== 'abstain',
  ).length;
  const weight = approvals(state, 'board').reduce((sum, voter) => sum + (WEIGHTS[voter] ?? 0), 0);
  const extras = reviewOf(state)?.extraApprovers ?? [];
  return (
    direct >= 2 &&
    heard >= 2 &&
    weight >= 3 &&
    extras.every(({ group: key }) => approvals(state, key).length === 1)
  );
};

const everyWalk = (holds: (taken: readonly Taken[]) => void): void => {
  fc.assert(
    fc.property(steps, (path) => {
      holds(walk(path));
    }),
    { numRuns: 250 },
  );
};

describe('no sequence of votes by groups', () => {
  it('decides without the rule met, or twice', () => {
    everyWalk((taken) => {
      const decided = taken.filter(({ events }) =>
        events.some(({ type }) => type === 'GateDecided'),
      );
      expect(decided.length).toBeLessThanOrEqual(1);
      for (const { after } of decided) expect(isMet(after)).toBe(true);
    });
  });

  it('leaves the vote that meets the rule undecided', () => {
    everyWalk((taken) => {
      for (const { events, after } of taken) {
        if (events[0]?.type !== 'VoteCast' || !isMet(after)) continue;
        expect(events.map(({ type }) => type)).toContain('GateDecided');
      }
    });
  });

  it('hears a later tier before the earlier one, or anybody twice', () => {
    everyWalk((taken) => {
      for (const { before, after, events } of taken) {
        const [event] = events;
        if (event?.type === 'VoteCast' && event.data.seat === 'board') {
          expect(approvals(before, 'directors').length).toBeGreaterThanOrEqual(2);
        }
        const voters = reviewOf(after)?.votes.map(({ voter }) => voter) ?? [];
        expect(new Set(voters).size).toBe(voters.length);
      }
    });
  });

  it('lets an extra approver go who has voted, or has more than the policy allows', () => {
    everyWalk((taken) => {
      for (const { before, after, events } of taken) {
        expect(reviewOf(after)?.extraApprovers?.length ?? 0).toBeLessThanOrEqual(2);
        const [event] = events;
        if (event?.type !== 'ApproverRemoved') continue;
        const { personId } = event.data;
        expect(reviewOf(before)?.votes.map(({ voter }) => voter)).not.toContain(personId);
      }
    });
  });

  it('is empty: the walks reach every move and the decision', () => {
    const seen = new Set(
      fc
        .sample(steps, { numRuns: 400, seed: 20260302 })
        .flatMap((path) => walk(path).flatMap(({ events }) => events.map(({ type }) => type))),
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining([
        'ApproverAdded',
        'ApproverRemoved',
        'GateDecided',
        'VoteCast',
        'VoteWithdrawn',
      ]),
    );
  });
});
