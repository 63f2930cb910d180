import type {
  ActingPerson,
  GroupsRule,
  InitiativeCommand,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import { asking, cast, problemGate, twoGateTemplate } from '@tollgate/lifecycle/testing';
import { compareRound } from './compare-round.js';
import type { RuleChange } from './round-rules.js';
import { RulesOfRounds, asRecorded, underApproval, underTemplate } from './round-rules.js';
import { only, recordedBy, roundsIn } from './testing/recorded.js';

const {
  addDeliverable,
  assessCriterion,
  completeItem,
  decideGate,
  editFacts,
  propose,
  submit,
  vote,
  withdrawSubmission,
} = asking;
const { dora, enzo, olga, pat, sol, uma } = cast;

const prepared = [propose(), addDeliverable(), assessCriterion(), completeItem()];
const inReview = [...prepared, submit()];
const approvedByTwo = [...inReview, vote({ actor: dora }), vote({ actor: uma })];

/** How the first round of these commands comes out under a change. */
const first = (
  commands: readonly InitiativeCommand[],
  change: RuleChange,
  given: { readonly template?: LifecycleTemplate; readonly without?: readonly string[] } = {},
) => {
  const { template = twoGateTemplate, without = [] } = given;
  const [round] = roundsIn(recordedBy(commands, template));
  if (!round) throw new Error('nothing was put to the vote');
  const compared = compareRound(round, new RulesOfRounds(only(template), change, without));
  if (!compared) throw new Error('the change leaves the round out');
  return compared;
};

const approval = (change: object): RuleChange =>
  underApproval((gate) => ({ ...gate.approval, ...change }));
const rule = (change: object): RuleChange =>
  underApproval((gate) => ({
    ...gate.approval,
    rule: { ...gate.approval.rule, ...change } as never,
  }));
const gate = (change: object): RuleChange =>
  underTemplate({
    ...twoGateTemplate,
    gates: [{ ...problemGate, ...change }, ...twoGateTemplate.gates.slice(1)],
  });
const groups = (change: Partial<GroupsRule>): RuleChange =>
  underApproval((one) => ({
    ...one.approval,
    rule: {
      groups: [board()],
      combine: { kind: 'all' },
      tiers: 'parallel',
      ...change,
    },
  }));
const board = (
  change: Partial<GroupsRule['groups'][number]> = {},
): GroupsRule['groups'][number] => ({
  key: 'board',
  title: 'Board',
  members: { roles: ['product-director', 'ux-lead'] },
  participation: 'required',
  needs: { kind: 'count', approvals: 2 },
  abstentions: 'cast',
  ...change,
});

describe('a recorded review under other rules', () => {
  it('is not decided where more approvals are asked for, and the threshold alone flips it', () => {
    const { flip } = first(approvedByTwo, rule({ approvalsRequired: 3 }));
    expect(flip).toMatchObject({
      gate: 'problem',
      recorded: { end: 'decided', outcome: 'go', decidedBy: 'rule' },
      replayed: { outcome: null, votes: 2 },
      because: [{ rule: 'approvalMissing', keys: ['engineering'] }],
      parts: ['/gates/0/approval/rule/approvalsRequired'],
    });
  });

  it('would have been decided although it was withdrawn, where fewer are', () => {
    const commands = [...inReview, vote({ actor: dora }), withdrawSubmission()];
    expect(first(commands, rule({ approvalsRequired: 1 })).flip).toMatchObject({
      recorded: { end: 'withdrawn', outcome: null },
      replayed: { outcome: 'go', votes: 1 },
      because: [{ rule: 'ruleMet', persons: [dora.personId] }],
    });
  });

  it('falls with a veto that was none', () => {
    const commands = [
      ...inReview,
      vote({ actor: enzo, choice: 'reject', reason: 'Not buildable' }),
      vote({ actor: dora }),
      vote({ actor: uma }),
    ];
    expect(first(commands, rule({ vetoRoles: ['engineering-lead'] })).flip).toMatchObject({
      recorded: { outcome: 'go' },
      replayed: { outcome: null },
      because: [{ rule: 'vetoed', keys: ['engineering'] }],
      parts: ['/gates/0/approval/rule/vetoRoles'],
    });
  });

  it('loses the votes of authors, which is a breach also where the decision stands', () => {
    const flagged: LifecycleTemplate = {
      ...twoGateTemplate,
      gates: twoGateTemplate.gates.map((one) => ({
        ...one,
        approval: { ...one.approval, authorVote: 'flagged', decision: 'gateOwner' },
      })),
    };
    const byAuthor = [propose({ actor: { ...pat, roles: [...pat.roles, 'engineering-lead'] } })];
    const engineer = { ...pat, roles: ['engineering-lead'] };
    const commands = [
      ...byAuthor,
      ...prepared.slice(1),
      submit(),
      vote({ actor: dora }),
      vote({ actor: engineer }),
      vote({ actor: uma }),
      decideGate({ actor: olga, outcome: 'go', reason: 'Agreed' }),
    ];
    const refused = approval({ authorVote: 'refused' });
    const stands = first(commands, refused, { template: flagged });
    expect(stands.flip).toBeNull();
    expect(stands.breaches).toMatchObject([
      { step: 'vote', personId: pat.personId, rule: 'VoterIsAuthor', flips: false },
    ]);
    const needed = commands.filter(
      (command) => command.type !== 'CastVote' || command.actor.personId !== uma.personId,
    );
    expect(first(needed, refused, { template: flagged })).toMatchObject({
      flip: { parts: ['/gates/0/approval/authorVote'] },
      breaches: [
        { step: 'vote', rule: 'VoterIsAuthor', flips: true },
        { step: 'decision', rule: 'ApprovalsMissing', flips: true },
      ],
    });
  });

  it('is decided alike where its owner records what the votes carried', () => {
    expect(first(approvedByTwo, approval({ decision: 'gateOwner' })).flip).toBeNull();
  });

  it('is not ready where more is asked for', () => {
    const deliverables = [{ key: 'interviews', title: 'Interviews', required: true }];
    const { flip, breaches } = first(approvedByTwo, gate({ deliverables }));
    expect(flip).toMatchObject({
      because: [{ rule: 'GateNotReady' }],
      parts: ['/gates/0/deliverables'],
    });
    expect(breaches).toMatchObject([{ step: 'submission', personId: pat.personId }]);
  });

  it('loses its votes where what changed under review is material', () => {
    const commands = [
      ...inReview,
      vote({ actor: dora }),
      editFacts({ changes: { contacts: 12 } }),
      vote({ actor: uma }),
    ];
    const material = underTemplate({
      ...twoGateTemplate,
      facts: twoGateTemplate.facts.map((fact) => ({ ...fact, material: true })),
    });
    expect(first(commands, material).flip).toMatchObject({
      recorded: { outcome: 'go' },
      replayed: { outcome: null },
      because: [{ rule: 'votesWentStale', keys: ['contacts'] }],
      parts: ['/facts'],
    });
  });

  it('is counted by groups where the change says groups', () => {
    expect(first(approvedByTwo, groups({})).flip).toBeNull();
    expect(first(approvedByTwo, groups({ quorum: { votes: 3 } })).flip).not.toBeNull();
  });

  it('refuses votes that came before their tier', () => {
    const tiers = groups({
      tiers: 'ordered',
      groups: [
        board({ key: 'ux', members: { roles: ['ux-lead'] }, needs: { kind: 'any' }, tier: 1 }),
        board({
          key: 'director',
          members: { roles: ['product-director'] },
          needs: { kind: 'any' },
          tier: 2,
        }),
      ],
    });
    expect(first(approvedByTwo, tiers)).toMatchObject({
      flip: { replayed: { outcome: null, votes: 1 } },
      breaches: [
        { step: 'vote', personId: dora.personId, rule: 'TierNotOpen' },
        { step: 'decision' },
      ],
    });
    const inOrder = [...inReview, vote({ actor: uma }), vote({ actor: dora })];
    expect(first(inOrder, tiers).flip).toBeNull();
  });

  it('does without the voters that are left out, whoever they are', () => {
    const same = underApproval((one) => one.approval);
    expect(first(approvedByTwo, same, { without: [uma.personId] }).flip).toMatchObject({
      because: [{ rule: 'approvalMissing' }, { rule: 'voterLeftOut', persons: [uma.personId] }],
      parts: [],
    });
    expect(first(approvedByTwo, same, { without: [sol.personId] }).flip).toBeNull();
  });

  it('counts a lent vote with the right that it was cast with', () => {
    const { personId } = enzo;
    const lent: ActingPerson = {
      personId,
      roles: ['engineering-lead'],
      functions: [],
      delegations: [
        {
          delegationIds: ['del_1'],
          principalId: uma.personId,
          roles: uma.roles,
          functions: [],
          path: [uma.personId, personId],
          pathAccounts: [[], []],
          scope: {},
        },
      ],
    };
    const commands = [
      ...inReview,
      vote({ actor: dora }),
      vote({ actor: lent, onBehalfOf: uma.personId }),
    ];
    expect(first(commands, asRecorded)).toMatchObject({ flip: null, breaches: [] });
    expect(first(commands, groups({})).flip).toBeNull();
  });

  it('that was forced open stays so where the rules foresee it, and not where they do not', () => {
    const breakGlass = { roles: ['cpo'], reviewWithinDays: 5, reviewers: ['cfo'] };
    const template: LifecycleTemplate = {
      ...twoGateTemplate,
      gates: twoGateTemplate.gates.map((one, index) =>
        index === 0 ? { ...one, breakGlass } : one,
      ),
    };
    const commands: readonly InitiativeCommand[] = [
      propose(),
      {
        type: 'BreakGlass',
        actor: { personId: 'per_cpo', roles: ['cpo'], functions: [] },
        now: asking.MONDAY,
        gate: 'problem',
        breakGlassId: 'brk_1',
        reason: 'Customers cannot pay.',
      },
    ];
    expect(first(commands, rule({ approvalsRequired: 3 }), { template })).toMatchObject({
      flip: null,
      breaches: [],
    });
    const never = underTemplate(twoGateTemplate);
    expect(first(commands, never, { template }).flip).toMatchObject({
      recorded: { outcome: 'go', decidedBy: 'breakGlass' },
      because: [{ rule: 'BreakGlassNotAvailable' }],
      parts: ['/gates/0/breakGlass'],
    });
  });

  it('comes to nothing where its gate is gone', () => {
    const gone = underTemplate({ ...twoGateTemplate, gates: twoGateTemplate.gates.slice(1) });
    expect(first(approvedByTwo, gone)).toMatchObject({
      flip: { replayed: { outcome: null }, because: [{ rule: 'GateUnknown' }] },
    });
  });
});
