import type { DirectoryRules } from '../../person/directory-rules.js';
import { MONDAY, addAuthor, editFacts, vote } from '../../testing/asking.js';
import { dora } from '../../testing/cast.js';
import type { Ballot } from '../../testing/ballot.js';
import { ballotOf } from '../../testing/ballot.js';
import type { Described } from '../../testing/directory-of.js';
import {
  decider,
  happened,
  onTheTable,
  stateAfter,
  submitting,
} from '../../testing/specification.js';
import type { InitiativeCommand } from '../commands.js';
import type { InitiativeRejection } from '../rejections.js';

/** Somebody tries to vote who must not, or to be heard twice. */
interface Trick {
  readonly trick: string;
  readonly people: Readonly<Record<string, Described>>;
  readonly rules?: Partial<DirectoryRules>;
  /** What happened on the case before, after its submission by Pat. */
  readonly before?: readonly Ballot[];
  readonly case?: readonly InitiativeCommand[];
  readonly ballot: Ballot;
  readonly refusal: Partial<InitiativeRejection>;
}

const director = { roles: ['product-director'] };
const ux = { roles: ['ux-lead'] };
const toDelegate = { delegations: [{ toPersonId: 'per_b' }] };

const TRICKS: readonly Trick[] = [
  {
    trick: 'the author votes on his own case',
    people: { per_pat: director },
    ballot: { by: 'per_pat' },
    refusal: {
      kind: 'VoterIsAuthor',
      personId: 'per_pat',
      rule: 'authorNeverVotes',
      path: ['per_pat'],
    },
  },
  {
    trick: 'the author votes through his second account',
    people: {
      per_pat: { accounts: ['per_pat2'] },
      per_pat2: { ...director, accounts: ['per_pat'] },
    },
    ballot: { by: 'per_pat2' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_pat2', path: ['per_pat2', 'per_pat'] },
  },
  {
    trick: 'the author votes through an account that only the other record links',
    people: { per_pat: { accounts: ['per_pat2'] }, per_pat2: director },
    ballot: { by: 'per_pat2' },
    refusal: { kind: 'VoterIsAuthor', path: ['per_pat2', 'per_pat'] },
  },
  {
    trick: 'the author votes through an account of an account',
    people: { per_pat: { accounts: ['per_x'] }, per_x: { accounts: ['per_y'] }, per_y: director },
    ballot: { by: 'per_y' },
    refusal: { kind: 'VoterIsAuthor', path: ['per_y', 'per_pat'] },
  },
  {
    trick: 'a co-author votes',
    people: { per_b: director },
    case: [addAuthor({ personId: 'per_b' })],
    ballot: { by: 'per_b' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_b', path: ['per_b'] },
  },
  {
    trick: 'whoever built the numbers votes on them',
    people: { per_b: { roles: ['product-manager', 'product-director'] } },
    case: [
      editFacts({
        actor: { personId: 'per_b', roles: ['product-manager'], functions: [] },
        changes: { contacts: 5 },
      }),
    ],
    ballot: { by: 'per_b' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_b' },
  },
  {
    trick: 'the author has his delegate vote',
    people: { per_pat: { ...director, ...toDelegate }, per_b: {} },
    ballot: { by: 'per_b', for: 'per_pat' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_pat', path: ['per_pat', 'per_b'] },
  },
  {
    trick: 'an approver lends his vote to the author',
    people: { per_a: { ...director, delegations: [{ toPersonId: 'per_pat' }] }, per_pat: {} },
    ballot: { by: 'per_pat', for: 'per_a' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_pat', path: ['per_a', 'per_pat'] },
  },
  {
    trick: 'an approver lends his vote to a second account of the author',
    people: {
      per_a: { ...director, delegations: [{ toPersonId: 'per_pat2' }] },
      per_pat2: { accounts: ['per_pat'] },
      per_pat: {},
    },
    ballot: { by: 'per_pat2', for: 'per_a' },
    refusal: {
      kind: 'VoterIsAuthor',
      personId: 'per_pat2',
      path: ['per_a', 'per_pat2', 'per_pat'],
    },
  },
  {
    trick: 'a vote passes through the hands of a co-author',
    people: {
      per_a: { ...director, delegations: [{ toPersonId: 'per_b' }] },
      per_b: { delegations: [{ toPersonId: 'per_c' }] },
      per_c: {},
    },
    case: [addAuthor({ personId: 'per_b' })],
    ballot: { by: 'per_c', for: 'per_a' },
    refusal: { kind: 'VoterIsAuthor', personId: 'per_b', path: ['per_a', 'per_b', 'per_c'] },
  },
  {
    trick: 'one person votes in two seats because he has two roles',
    people: { per_b: { roles: ['product-director', 'ux-lead'] } },
    before: [{ by: 'per_b', seat: 'director' }],
    ballot: { by: 'per_b', seat: 'ux' },
    refusal: { kind: 'AlreadyVoted', personId: 'per_b' },
  },
  {
    trick: 'one human votes with two accounts',
    people: {
      per_a: { ...director, accounts: ['per_a2'] },
      per_a2: { ...ux, accounts: ['per_a'] },
    },
    before: [{ by: 'per_a' }],
    ballot: { by: 'per_a2' },
    refusal: {
      kind: 'HumanCountsOnce',
      personId: 'per_a2',
      rule: 'oneHumanOneVote',
      path: ['per_a', 'per_a2'],
      standingVoter: 'per_a',
    },
  },
  {
    trick: 'one human votes for himself and for somebody who lent him his vote',
    people: { per_a: { ...director, ...toDelegate }, per_b: ux },
    before: [{ by: 'per_b' }],
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_b', 'per_a'], standingVoter: 'per_b' },
  },
  {
    trick: 'the same the other way round',
    people: { per_a: { ...director, ...toDelegate }, per_b: ux },
    before: [{ by: 'per_b', for: 'per_a' }],
    ballot: { by: 'per_b' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b'], standingVoter: 'per_b' },
  },
  {
    trick: 'the principal votes after his delegate has voted for him',
    people: { per_a: { roles: ['product-director', 'ux-lead'], ...toDelegate }, per_b: {} },
    before: [{ by: 'per_b', for: 'per_a', seat: 'director' }],
    ballot: { by: 'per_a', seat: 'ux' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b'], standingVoter: 'per_b' },
  },
  {
    trick: 'the delegate votes for somebody who has voted himself',
    people: { per_a: { roles: ['product-director', 'ux-lead'], ...toDelegate }, per_b: {} },
    before: [{ by: 'per_a', seat: 'director' }],
    ballot: { by: 'per_b', for: 'per_a', seat: 'ux' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b'], standingVoter: 'per_a' },
  },
  {
    trick: 'one delegate is the hand of two principals',
    people: { per_a: { ...director, ...toDelegate }, per_c: { ...ux, ...toDelegate }, per_b: {} },
    before: [{ by: 'per_b', for: 'per_a' }],
    ballot: { by: 'per_b', for: 'per_c' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b', 'per_c'], standingVoter: 'per_b' },
  },
  {
    trick: 'two delegates are two hands of one principal',
    people: {
      per_a: {
        roles: ['product-director', 'ux-lead'],
        delegations: [{ toPersonId: 'per_b' }, { toPersonId: 'per_c' }],
      },
      per_b: {},
      per_c: {},
    },
    before: [{ by: 'per_b', for: 'per_a', seat: 'director' }],
    ballot: { by: 'per_c', for: 'per_a', seat: 'ux' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b', 'per_c'], standingVoter: 'per_b' },
  },
  {
    trick: 'the principal’s second account votes beside his delegate',
    people: {
      per_a: { ...director, ...toDelegate, accounts: ['per_a2'] },
      per_a2: { ...ux, accounts: ['per_a'] },
      per_b: {},
    },
    before: [{ by: 'per_b', for: 'per_a' }],
    ballot: { by: 'per_a2' },
    refusal: { kind: 'HumanCountsOnce', path: ['per_a', 'per_b', 'per_a2'] },
  },
  {
    trick: 'a vote under a delegation that nobody granted',
    people: { per_a: director, per_b: {} },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: {
      kind: 'NoDelegation',
      personId: 'per_b',
      rule: 'delegationInForce',
      path: ['per_a', 'per_b'],
    },
  },
  {
    trick: 'a vote before the delegation begins',
    people: {
      per_a: { ...director, delegations: [{ toPersonId: 'per_b', from: '2026-03-03' }] },
      per_b: {},
    },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation', path: ['per_a', 'per_b'] },
  },
  {
    trick: 'a vote the day after the delegation ended',
    people: { per_a: { ...director, ...toDelegate }, per_b: {} },
    ballot: { by: 'per_b', for: 'per_a', at: '2026-03-14T00:00:00.000Z' },
    refusal: { kind: 'NoDelegation', path: ['per_a', 'per_b'] },
  },
  {
    trick: 'a vote under a revoked delegation',
    people: {
      per_a: { ...director, delegations: [{ toPersonId: 'per_b', revokedAt: MONDAY }] },
      per_b: {},
    },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation', path: ['per_a', 'per_b'] },
  },
  {
    trick: 'a vote at another gate than the one lent for',
    people: {
      per_a: { ...director, delegations: [{ toPersonId: 'per_b', scope: { gates: ['launch'] } }] },
      per_b: {},
    },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation' },
  },
  {
    trick: 'a vote on another product line than the one lent for',
    people: {
      per_a: {
        ...director,
        delegations: [{ toPersonId: 'per_b', scope: { productLines: ['cars'] } }],
      },
      per_b: {},
    },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation' },
  },
  {
    trick: 'a vote with a role that the delegation left out',
    people: {
      per_a: {
        roles: ['product-director', 'qa-lead'],
        delegations: [{ toPersonId: 'per_b', scope: { roles: ['qa-lead'] } }],
      },
      per_b: {},
    },
    ballot: { by: 'per_b', for: 'per_a', seat: 'director' },
    refusal: { kind: 'NoSeatForVoter', personId: 'per_b', roles: ['qa-lead'] },
  },
  {
    trick: 'a vote with a role that the principal has lost since',
    people: { per_a: { ...toDelegate }, per_b: {} },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoSeatForVoter', personId: 'per_b', roles: [] },
  },
  {
    trick: 'a vote for somebody who has left',
    people: { per_a: { ...director, ...toDelegate, left: true }, per_b: {} },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation' },
  },
  {
    trick:
      'a right handed on further than the organisation allows, lent before the rule was tightened',
    people: {
      per_a: { ...director, ...toDelegate },
      per_b: { delegations: [{ toPersonId: 'per_c' }] },
      per_c: {},
    },
    rules: { delegationChainMax: 1 },
    ballot: { by: 'per_c', for: 'per_a' },
    refusal: { kind: 'NoDelegation', path: ['per_a', 'per_c'] },
  },
  {
    trick: 'accounts linked after the delegation make the delegate his own principal',
    people: {
      per_a: { ...director, ...toDelegate, accounts: ['per_b'] },
      per_b: { accounts: ['per_a'] },
    },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NoDelegation', path: ['per_a', 'per_b'] },
  },
  {
    trick: 'an auditor votes in somebody’s place',
    people: { per_a: { ...director, ...toDelegate }, per_b: { roles: ['auditor'] } },
    ballot: { by: 'per_b', for: 'per_a' },
    refusal: { kind: 'NotPermitted', personId: 'per_b' },
  },
  {
    trick: 'an administrator votes through the role that keeps the rules',
    people: { per_b: { roles: ['administrator'] } },
    ballot: { by: 'per_b' },
    refusal: { kind: 'NoSeatForVoter', personId: 'per_b', roles: ['administrator'] },
  },
];

describe('a trick with a vote', () => {
  it.each(TRICKS.map((each) => [each.trick, each] as const))('fails: %s', (_trick, each) => {
    const { before = [], case: changes = [], ballot } = each;
    const [propose, ...rest] = submitting;
    const events = happened(
      ...(propose ? [propose] : []),
      ...changes,
      ...rest,
      ...before.map((earlier) => ballotOf(earlier, each)),
    );
    const state = stateAfter(events);
    const command = onTheTable(ballotOf(ballot, each), state);
    expect(decider.decide(command, state)).toMatchObject({ ok: false, rejection: each.refusal });
  });

  it.each([
    ['gives himself a jury after the submission', '2026-03-02T09:00:00.000Z', false],
    ['gave the role long before', '2026-02-02T09:00:00.000Z', true],
  ])('an author who keeps the directory %s', (_name, at, isAccepted) => {
    const state = stateAfter(happened(...submitting));
    const grants = [{ role: 'product-director', by: 'per_pat', at }];
    const command = onTheTable(vote({ actor: { ...dora, grants } }), state);
    expect(decider.decide(command, state)).toMatchObject(
      isAccepted
        ? { ok: true }
        : {
            ok: false,
            rejection: {
              kind: 'VoterChosenByAuthor',
              personId: dora.personId,
              rule: 'authorsPickNoVoters',
              path: ['per_pat', dora.personId],
              roles: ['product-director'],
            },
          },
    );
  });

  it.each([
    ['whoever lent his vote', 'per_a'],
    ['whoever cast it', 'per_b'],
    ['another account of whoever lent it', 'per_a2'],
  ])('fails: making %s an author while the vote stands', (_who, personId) => {
    const people = {
      per_a: { ...director, ...toDelegate, accounts: ['per_a2'] },
      per_a2: {},
      per_b: {},
    };
    const events = happened(...submitting, ballotOf({ by: 'per_b', for: 'per_a' }, { people }));
    const state = stateAfter(events);
    expect(decider.decide(addAuthor({ personId }), state)).toMatchObject({
      ok: false,
      rejection: { kind: 'AuthorHasVoted', personId },
    });
  });
});
