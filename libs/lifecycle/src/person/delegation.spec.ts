import { MONDAY } from '../testing/asking.js';
import { days, decideAbout, keeper, lend } from '../testing/asking-directory.js';
import { ada } from '../testing/cast.js';
import type { Described } from '../testing/directory-of.js';
import { directoryOf } from '../testing/directory-of.js';
import type { PersonCommand } from './commands.js';
import { personDecider } from './decide.js';

const cfo = { roles: ['cfo'] };
const director = { roles: ['product-director'] };

describe('an honest delegation', () => {
  const people = { per_a: cfo, per_b: director, per_c: {} };

  it('is recorded with its days and scope, once', () => {
    const asked = lend('per_b', { scope: { roles: ['cfo'], gates: ['launch'] } });
    const decision = decideAbout({ people, of: 'per_a', asked });
    expect(decision).toMatchObject({
      ok: true,
      value: [
        {
          type: 'DelegationGranted',
          data: { toPersonId: 'per_b', ...days, scope: { roles: ['cfo'], gates: ['launch'] } },
        },
      ],
    });
    const again = {
      ...people,
      per_a: { ...cfo, delegations: [{ delegationId: 'dlg_new', toPersonId: 'per_b' }] },
    };
    expect(decideAbout({ people: again, of: 'per_a', asked: lend('per_b') })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each<[string, Readonly<Record<string, Described>>, string, string]>([
    [
      'each other’s place in different weeks',
      {
        ...people,
        per_b: {
          ...director,
          delegations: [{ toPersonId: 'per_a', from: '2026-03-14', to: '2026-03-20' }],
        },
      },
      'per_a',
      'per_b',
    ],
    [
      'somebody whose own delegation was revoked',
      {
        ...people,
        per_b: { ...director, delegations: [{ toPersonId: 'per_a', revokedAt: MONDAY }] },
      },
      'per_a',
      'per_b',
    ],
    [
      'a second pair of hands',
      { ...people, per_a: { ...cfo, delegations: [{ toPersonId: 'per_b' }] } },
      'per_b',
      'per_c',
    ],
  ])('may cover %s', (...[, described, of, to]) => {
    expect(decideAbout({ people: described, of, asked: lend(to) })).toMatchObject({ ok: true });
  });

  it('ends when the principal, the delegate or a keeper says so', () => {
    const lent = { ...people, per_a: { ...cfo, delegations: [{ toPersonId: 'per_b' }] } };
    const [state = personDecider.initialState] = directoryOf(lent).people;
    for (const actor of [
      ada,
      { ...ada, personId: 'per_a', roles: [] },
      { ...ada, personId: 'per_b', roles: [] },
    ]) {
      const command: PersonCommand = {
        ...keeper,
        type: 'RevokeDelegation',
        actor,
        delegationId: 'dlg_per_a_1',
      };
      expect(personDecider.decide(command, state)).toMatchObject({
        ok: true,
        value: [{ type: 'DelegationRevoked' }],
      });
    }
    const stranger: PersonCommand = {
      ...keeper,
      type: 'RevokeDelegation',
      actor: { ...ada, personId: 'per_c', roles: [] },
      delegationId: 'dlg_per_a_1',
    };
    expect(personDecider.decide(stranger, state)).toMatchObject({
      ok: false,
      rejection: { kind: 'NotPermitted', needs: { persons: ['per_a', 'per_b'] } },
    });
  });
});
