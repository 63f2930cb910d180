import { fold } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  CommandOf,
  InitiativeEvent,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import { createInitiativeDecider } from '@tollgate/lifecycle';
import { twoGates } from '../testing/two-gates.js';
import { asksOf } from './asks-of.js';

const NOW = '2026-03-02T09:00:00.000Z';
const someone = (
  personId: string,
  roles: readonly string[],
  functions: readonly string[] = [],
): ActingPerson => ({
  personId,
  roles,
  functions,
});
const owner = someone('per_owner', ['product-manager']);
const dora = someone('per_dora', ['product-director']);
const lea = someone('per_lea', [], ['legal']);
const gwen = someone('per_gwen', ['general-manager']);
const olga = someone('per_olga', ['product-operations']);

/** Directors first, then legal and the sponsor, and whoever is asked beside. */
const template: LifecycleTemplate = {
  ...twoGates,
  gates: twoGates.gates.map((gate) => ({
    ...gate,
    deliverables: [],
    criteria: [],
    checklist: [],
    approval: {
      decision: 'automatic',
      authorVote: 'refused',
      rule: {
        groups: [
          {
            key: 'directors',
            title: 'Directors',
            members: { roles: ['product-director'] },
            participation: 'required',
            needs: { kind: 'any' },
            abstentions: 'notCast',
            tier: 1,
          },
          {
            key: 'outside',
            title: 'Outside view',
            members: { functions: ['legal'], resolvers: ['sponsor'] },
            participation: 'required',
            needs: { kind: 'all' },
            abstentions: 'notCast',
            tier: 2,
          },
        ],
        combine: { kind: 'all' },
        tiers: 'ordered',
        adHoc: { byRoles: ['product-operations'], max: 2 },
      },
    },
  })),
};

type Asked = Parameters<ReturnType<typeof createInitiativeDecider>['decide']>[0];

const decider = createInitiativeDecider(() => template);

/** What waits at the first gate after commands that were all accepted. */
const asksAfter = (...commands: readonly Asked[]) => {
  const events = commands.reduce<readonly InitiativeEvent[]>((log, command) => {
    const state = fold(decider.evolve, decider.initialState, log);
    const commitment = state.gates['first']?.submissions[0]?.commitment ?? '';
    const asked = command.type === 'CastVote' ? { ...command, commitment } : command;
    const decision = decider.decide(asked, state);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    return [...log, ...decision.value];
  }, []);
  const state = fold(decider.evolve, decider.initialState, events);
  return asksOf(state, template, NOW).map(({ subjectKey, title, persons, roles, functions }) => ({
    subjectKey,
    title,
    persons,
    roles,
    functions,
  }));
};

const proposed: Asked = {
  type: 'ProposeInitiative',
  actor: owner,
  now: NOW,
  initiativeId: 'ini_1',
  title: 'A quieter pump',
  summary: '',
  ownerId: owner.personId,
  productLine: 'Pumps',
  externalReference: null,
  coAuthors: [],
  template: { id: template.id, version: template.version },
};
const sponsored: Asked = {
  type: 'NameSponsor',
  actor: olga,
  now: NOW,
  personId: gwen.personId,
  reason: 'Her line',
};
const submitted: Asked = {
  type: 'SubmitGate',
  actor: owner,
  now: NOW,
  gate: 'first',
  proposedOutcome: 'go',
  note: '',
  directory: { people: [owner, dora, lea, gwen, olga] },
};
const vote = (actor: ActingPerson): CommandOf<'CastVote'> => ({
  type: 'CastVote',
  actor,
  now: NOW,
  gate: 'first',
  submission: 1,
  commitment: '',
  choice: 'approve',
  reason: 'Sound',
  meaning: 'approval',
  conditions: [],
});

describe('what a rule of groups asks of whom', () => {
  it('asks the people of the submission by name, tier by tier', () => {
    expect(asksAfter(proposed, sponsored, submitted)).toEqual([
      {
        subjectKey: 'directors',
        title: 'Directors',
        persons: ['per_dora'],
        roles: [],
        functions: [],
      },
    ]);
    expect(asksAfter(proposed, sponsored, submitted, vote(dora))).toEqual([
      {
        subjectKey: 'outside',
        title: 'Outside view',
        persons: ['per_gwen', 'per_lea'],
        roles: [],
        functions: [],
      },
    ]);
  });

  it('asks only those who have not voted, and whoever was asked beside the rule', () => {
    const extra: Asked = {
      type: 'AddApprover',
      actor: olga,
      now: NOW,
      gate: 'first',
      submission: 1,
      personId: 'per_erik',
      reason: 'It touches the firmware',
    };
    const asks = asksAfter(proposed, sponsored, submitted, extra, vote(dora), vote(lea));
    expect(asks.map(({ subjectKey, persons }) => [subjectKey, persons])).toEqual([
      ['extra:per_erik', ['per_erik']],
      ['outside', ['per_gwen']],
    ]);
  });
});
