import type { PersonEvent } from '@tollgate/lifecycle';

const by = 'per_operations';

/** A director with a role, and somebody who left. */
export const people: readonly {
  readonly stream: string;
  readonly events: readonly PersonEvent[];
}[] = [
  {
    stream: 'per_director',
    events: [
      {
        type: 'PersonRegistered',
        data: {
          by,
          at: '2026-01-02T09:00:00.000Z',
          personId: 'per_director',
          name: 'Dora Director',
          email: 'Dora@demo.test',
        },
      },
      {
        type: 'RoleGranted',
        data: { by, at: '2026-01-02T09:01:00.000Z', role: 'product-director', reason: 'Hired.' },
      },
      {
        type: 'FunctionJoined',
        data: { by, at: '2026-01-02T09:02:00.000Z', function: 'strategy', reason: 'Hired.' },
      },
    ],
  },
  {
    stream: 'per_leaver',
    events: [
      {
        type: 'PersonRegistered',
        data: {
          by,
          at: '2026-01-02T10:00:00.000Z',
          personId: 'per_leaver',
          name: 'Leo Leaver',
          email: 'leo@demo.test',
        },
      },
      {
        type: 'PersonDeactivated',
        data: { by, at: '2026-01-03T10:00:00.000Z', reason: 'Left the company.' },
      },
    ],
  },
];
