import type { Asked } from '../testing/asking-directory.js';
import { decideAbout, grant, keeper, lend } from '../testing/asking-directory.js';
import { ada } from '../testing/cast.js';
import type { Described } from '../testing/directory-of.js';
import { directoryOf } from '../testing/directory-of.js';
import type { PersonCommand } from './commands.js';
import { personDecider } from './decide.js';
import type { DirectoryRules } from './directory-rules.js';
import type { PersonRejection } from './rejections.js';

/** Somebody tries to get round a rule of the directory. */
interface Trick {
  readonly trick: string;
  readonly people: Readonly<Record<string, Described>>;
  readonly rules?: Partial<DirectoryRules>;
  /** Whose entry the command changes. */
  readonly of: string;
  readonly asked: Asked;
  readonly refusal: Partial<PersonRejection>;
}

const cfo = { roles: ['cfo'] };
const director = { roles: ['product-director'] };

const TRICKS: readonly Trick[] = [
  {
    trick: 'delegating to oneself',
    people: { per_a: cfo },
    of: 'per_a',
    asked: lend('per_a'),
    refusal: {
      kind: 'DelegationRefused',
      personId: 'per_a',
      rule: 'notToOneself',
      path: ['per_a', 'per_a'],
    },
  },
  {
    trick: 'delegating to another account of one’s own',
    people: { per_a: { ...cfo, accounts: ['per_a2'] }, per_a2: {} },
    of: 'per_a',
    asked: lend('per_a2'),
    refusal: { kind: 'DelegationRefused', rule: 'notToOwnAccount', path: ['per_a', 'per_a2'] },
  },
  {
    trick: 'delegating to an account that only its own record links to the principal',
    people: { per_a: cfo, per_a2: { accounts: ['per_a'] } },
    of: 'per_a',
    asked: lend('per_a2'),
    refusal: { kind: 'DelegationRefused', rule: 'notToOwnAccount', path: ['per_a', 'per_a2'] },
  },
  {
    trick: 'delegating to an account of an account',
    people: { per_a: { ...cfo, accounts: ['per_b'] }, per_b: { accounts: ['per_c'] }, per_c: {} },
    of: 'per_a',
    asked: lend('per_c'),
    refusal: { kind: 'DelegationRefused', rule: 'notToOwnAccount', path: ['per_a', 'per_c'] },
  },
  {
    trick: 'two people standing in for each other on the same days',
    people: { per_a: cfo, per_b: { ...director, delegations: [{ toPersonId: 'per_a' }] } },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: {
      kind: 'DelegationRefused',
      personId: 'per_a',
      rule: 'noCircle',
      path: ['per_a', 'per_b', 'per_a'],
    },
  },
  {
    trick: 'a circle that closes through a second account',
    people: {
      per_a: { ...cfo, accounts: ['per_a2'] },
      per_a2: {},
      per_b: { ...director, delegations: [{ toPersonId: 'per_a2' }] },
    },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: { kind: 'DelegationRefused', rule: 'noCircle', path: ['per_a', 'per_b', 'per_a2'] },
  },
  {
    trick: 'passing a right on through more hands than allowed, from above',
    people: {
      per_a: { ...cfo, delegations: [{ toPersonId: 'per_b' }] },
      per_b: { delegations: [{ toPersonId: 'per_c' }] },
      per_c: {},
      per_d: {},
    },
    of: 'per_c',
    asked: lend('per_d'),
    refusal: {
      kind: 'DelegationRefused',
      personId: 'per_c',
      rule: 'chainTooLong',
      path: ['per_a', 'per_b', 'per_c', 'per_d'],
      chainMax: 2,
    },
  },
  {
    trick: 'lending to somebody who has lent on already, as the first link of a long chain',
    people: {
      per_a: cfo,
      per_b: { ...director, delegations: [{ toPersonId: 'per_c' }] },
      per_c: { delegations: [{ toPersonId: 'per_d' }] },
      per_d: {},
    },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: {
      kind: 'DelegationRefused',
      rule: 'chainTooLong',
      path: ['per_a', 'per_b', 'per_c', 'per_d'],
    },
  },
  {
    trick: 'handing on at all where the organisation wants delegates to act themselves',
    people: { per_a: { ...cfo, delegations: [{ toPersonId: 'per_b' }] }, per_b: {}, per_c: {} },
    rules: { delegationChainMax: 1 },
    of: 'per_b',
    asked: lend('per_c'),
    refusal: {
      kind: 'DelegationRefused',
      rule: 'chainTooLong',
      path: ['per_a', 'per_b', 'per_c'],
      chainMax: 1,
    },
  },
  {
    trick: 'lending a role that one does not hold',
    people: { per_a: director, per_b: {} },
    of: 'per_a',
    asked: lend('per_b', { scope: { roles: ['cfo'] } }),
    refusal: {
      kind: 'DelegationRefused',
      personId: 'per_a',
      rule: 'rightNotHeld',
      path: ['per_a', 'per_b'],
      rights: ['cfo'],
    },
  },
  {
    trick: 'lending a role that was lent for earlier days only',
    people: {
      per_a: { ...cfo, delegations: [{ toPersonId: 'per_b', to: '2026-03-06' }] },
      per_b: director,
      per_c: {},
    },
    of: 'per_b',
    asked: lend('per_c', { scope: { roles: ['cfo'] }, from: '2026-03-07' }),
    refusal: { kind: 'DelegationRefused', rule: 'rightNotHeld', rights: ['cfo'] },
  },
  {
    trick: 'lending when one has nothing to lend',
    people: { per_a: {}, per_b: {} },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: { kind: 'DelegationRefused', rule: 'rightNotHeld', path: ['per_a', 'per_b'] },
  },
  {
    trick: 'lending a vote to an auditor',
    people: { per_a: cfo, per_b: { roles: ['auditor'] } },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: {
      kind: 'RolesConflict',
      personId: 'per_b',
      rule: 'rolesNeverTogether',
      roles: ['auditor', 'cfo'],
      path: ['per_b', 'per_a'],
    },
  },
  {
    trick: 'lending a vote to an administrator through a colleague who lends on',
    people: {
      per_a: cfo,
      per_b: { ...director, delegations: [{ toPersonId: 'per_c', scope: { roles: ['cfo'] } }] },
      per_c: { roles: ['administrator'] },
    },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: {
      kind: 'RolesConflict',
      personId: 'per_c',
      roles: ['administrator', 'cfo'],
      path: ['per_c', 'per_b', 'per_a'],
    },
  },
  {
    trick: 'lending to somebody who has left',
    people: { per_a: cfo, per_b: { ...director, left: true } },
    of: 'per_a',
    asked: lend('per_b'),
    refusal: {
      kind: 'DelegationRefused',
      personId: 'per_b',
      rule: 'delegateInactive',
      path: ['per_a', 'per_b'],
    },
  },
  {
    trick: 'a delegation that ends before it begins',
    people: { per_a: cfo, per_b: {} },
    of: 'per_a',
    asked: lend('per_b', { from: '2026-03-13', to: '2026-03-12' }),
    refusal: { kind: 'DelegationPeriodInvalid', field: 'to', rule: 'endsBeforeItBegins' },
  },
  {
    trick: 'a delegation for the past, to cover a vote that was cast',
    people: { per_a: cfo, per_b: {} },
    of: 'per_a',
    asked: lend('per_b', { from: '2026-02-02', to: '2026-03-01' }),
    refusal: { kind: 'DelegationPeriodInvalid', field: 'to', rule: 'endedAlready' },
  },
  {
    trick: 'a delegation for good',
    people: { per_a: cfo, per_b: {} },
    of: 'per_a',
    asked: lend('per_b', { to: '2026-05-31' }),
    refusal: { kind: 'DelegationPeriodInvalid', field: 'to', rule: 'tooLong', daysMax: 90 },
  },
  {
    trick: 'granting a vote to an auditor',
    people: { per_a: { roles: ['auditor'] } },
    of: 'per_a',
    asked: grant('cfo'),
    refusal: {
      kind: 'RolesConflict',
      personId: 'per_a',
      rule: 'rolesNeverTogether',
      roles: ['auditor', 'cfo'],
      path: ['per_a'],
    },
  },
  {
    trick: 'granting the keys of the house to a voter',
    people: { per_a: cfo },
    of: 'per_a',
    asked: grant('administrator'),
    refusal: { kind: 'RolesConflict', roles: ['cfo', 'administrator'], path: ['per_a'] },
  },
  {
    trick: 'spreading two roles that never go together over two accounts',
    people: { per_a: { ...cfo, accounts: ['per_a2'] }, per_a2: {} },
    of: 'per_a2',
    asked: grant('auditor'),
    refusal: {
      kind: 'RolesConflict',
      personId: 'per_a2',
      roles: ['cfo', 'auditor'],
      path: ['per_a', 'per_a2'],
    },
  },
  {
    trick: 'making an auditor of somebody who was lent a vote',
    people: { per_a: { ...cfo, delegations: [{ toPersonId: 'per_b' }] }, per_b: {} },
    of: 'per_b',
    asked: grant('auditor'),
    refusal: { kind: 'RolesConflict', roles: ['cfo', 'auditor'], path: ['per_a', 'per_b'] },
  },
  {
    trick: 'linking a voter’s account with an auditor’s instead of choosing',
    people: { per_a: cfo, per_b: { roles: ['auditor'] } },
    of: 'per_a',
    asked: { type: 'LinkAccount', accountId: 'per_b' },
    refusal: { kind: 'RolesConflict', roles: ['cfo', 'auditor'], path: ['per_a', 'per_b'] },
  },
  {
    trick: 'linking an account with itself to look linked',
    people: { per_a: cfo },
    of: 'per_a',
    asked: { type: 'LinkAccount', accountId: 'per_a' },
    refusal: { kind: 'AccountIsSelf', personId: 'per_a' },
  },
];

describe('a trick with the directory', () => {
  it.each(TRICKS.map((each) => [each.trick, each] as const))('fails: %s', (_trick, each) => {
    expect(decideAbout(each)).toMatchObject({ ok: false, rejection: each.refusal });
  });

  it('fails: a keeper of the directory lending other people’s rights', () => {
    const people = { per_a: cfo, per_b: {} };
    const command = {
      ...keeper,
      ...lend('per_b'),
      directory: directoryOf(people),
    } as PersonCommand;
    const [state] = directoryOf(people).people;
    expect(personDecider.decide(command, state ?? personDecider.initialState)).toMatchObject({
      ok: false,
      rejection: { kind: 'NotPermitted', personId: ada.personId, needs: { persons: ['per_a'] } },
    });
  });

  it('fails: a keeper taking back the link that keeps two of his accounts one', () => {
    const people = { [ada.personId]: {}, per_a: { ...cfo, accounts: [ada.personId] } };
    const command: PersonCommand = { type: 'UnlinkAccount', ...keeper, accountId: ada.personId };
    const state = directoryOf(people).people.find(({ personId }) => personId === 'per_a');
    expect(personDecider.decide(command, state ?? personDecider.initialState)).toMatchObject({
      ok: false,
      rejection: { kind: 'OwnRights', personId: ada.personId },
    });
  });
});
