import type { ApprovalRule, GroupsRule, LifecycleTemplate } from '@tollgate/lifecycle';
import {
  launchGate,
  problemGate,
  problemSeats,
  steps,
  twoGateTemplate,
} from '@tollgate/lifecycle/testing';
import fc from 'fast-check';
import { compareRound } from './compare-round.js';
import { pivotalVoters } from './pivotal-voters.js';
import { RulesOfRounds, asRecorded, underApproval, underTemplate } from './round-rules.js';
import type { RuleChange } from './round-rules.js';
import { only, roundsIn, walked } from './testing/recorded.js';

const RUNS = { numRuns: 100 };

const group = (
  key: string,
  roles: readonly string[],
  change: Partial<GroupsRule['groups'][number]> = {},
): GroupsRule['groups'][number] => ({
  key,
  title: key,
  members: { roles: [...roles] },
  participation: 'optional',
  needs: { kind: 'any' },
  abstentions: 'cast',
  ...change,
});

/** Seats, groups of which some are enough, and tiers in order with a final vote. */
const rules: fc.Arbitrary<ApprovalRule> = fc.constantFrom<ApprovalRule>(
  problemSeats,
  { ...problemSeats, approvalsRequired: 1 },
  {
    groups: [
      group('direction', ['product-director'], { participation: 'required' }),
      group('crafts', ['ux-lead', 'engineering-lead'], { quorum: { votes: 2 } }),
      group('security', ['security-lead'], { participation: 'comment', veto: true }),
    ],
    combine: { kind: 'any' },
    tiers: 'parallel',
  },
  {
    groups: [
      group('crafts', ['ux-lead', 'engineering-lead'], { participation: 'required', tier: 1 }),
      group('direction', ['product-director'], { participation: 'required', tier: 2 }),
    ],
    combine: { kind: 'all' },
    tiers: 'ordered',
    finalVote: { otherwise: 'kill' },
  },
);

/** Every way in which one gate's vote may be counted and end. */
const templates: fc.Arbitrary<LifecycleTemplate> = fc
  .record({
    decision: fc.constantFrom('automatic' as const, 'gateOwner' as const),
    authorVote: fc.constantFrom('refused' as const, 'flagged' as const),
    rule: rules,
    recycleRoundsMax: fc.constantFrom(0, 1, 3),
  })
  .map(({ recycleRoundsMax, ...approval }) => ({
    ...twoGateTemplate,
    recycleRoundsMax,
    gates: [
      { ...problemGate, approval },
      { ...problemGate, key: 'build', deliverables: [], criteria: [], checklist: [], approval },
      launchGate,
    ],
  }));

const compared = (
  template: LifecycleTemplate,
  path: Parameters<typeof walked>[0],
  change: RuleChange,
) => {
  const rules = new RulesOfRounds(only(template), change);
  return roundsIn(walked(path, template)).map((round) => {
    const result = compareRound(round, rules);
    if (!result) throw new Error('the change leaves this round out');
    return { round, ...result };
  });
};

describe('a replay', () => {
  it('of the live rules shows no difference and no breach, whatever happened', () => {
    fc.assert(
      fc.property(templates, steps, (template, path) => {
        for (const { flip, breaches } of compared(template, path, asRecorded)) {
          expect({ flip, breaches }).toEqual({ flip: null, breaches: [] });
        }
      }),
      RUNS,
    );
  });

  it('of a draft that says the same shows no difference either, although everything is decided anew', () => {
    fc.assert(
      fc.property(templates, steps, (template, path) => {
        // Another title makes every gate's content differ, so that nothing is taken over from the log.
        const retitled = template.gates.map((gate) => ({ ...gate, title: `${gate.title}, again` }));
        const draft = { ...template, version: 2, gates: retitled };
        for (const { flip, breaches } of compared(template, path, underTemplate(draft))) {
          expect({ flip, breaches }).toEqual({ flip: null, breaches: [] });
        }
      }),
      RUNS,
    );
  });

  it('of a rule that asks for more never decides what was not decided', () => {
    fc.assert(
      fc.property(templates, steps, (template, path) => {
        const stricter = underApproval(({ approval }) => ({
          ...approval,
          rule: moreOf(approval.rule),
        }));
        for (const { flip } of compared(template, path, stricter)) {
          if (!flip) continue;
          expect(flip.recorded.outcome).not.toBeNull();
          expect(flip.because.length).toBeGreaterThan(0);
          expect(flip.parts.length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('names as pivotal exactly those without whose votes the outcome is another', () => {
    fc.assert(
      fc.property(templates, steps, (template, path) => {
        for (const { round, replay } of compared(template, path, asRecorded)) {
          const voters = [
            ...new Set(
              round.steps.flatMap(({ event }) =>
                event.type === 'VoteCast' ? [event.data.voter] : [],
              ),
            ),
          ];
          const flipping = voters.filter((voter) => {
            const rules = new RulesOfRounds(only(template), asRecorded, [voter]);
            return compareRound(round, rules)?.replay.outcome !== replay.outcome;
          });
          const rules = new RulesOfRounds(only(template), asRecorded).of(round);
          expect(rules && pivotalVoters(round, rules)).toEqual(flipping);
        }
      }),
      RUNS,
    );
  });
});

const moreOf = (rule: ApprovalRule): ApprovalRule =>
  'seats' in rule
    ? { ...rule, approvalsRequired: rule.approvalsRequired + 1 }
    : { ...rule, quorum: { votes: 3 } };
