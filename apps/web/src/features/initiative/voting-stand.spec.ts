import type { Schemas } from '../../api/schemas.js';
import { votingStand } from './voting-stand.js';

type Submission = Schemas['Submission'];
type Vote = Schemas['Vote'];

const AT = '2026-03-10T09:00:00.000Z';

const vote = (voter: string, seat: string): Vote => ({
  by: voter,
  at: AT,
  gate: 'mvp',
  round: 1,
  submission: 1,
  voter,
  seat,
  roles: [],
  choice: 'approve',
  reason: 'Sound.',
  commitment: 'c0ffee',
  meaning: '',
  conditions: [],
  voterIsAuthor: false,
});

const submission = (more: Partial<Submission> = {}): Submission => ({
  by: 'paula',
  at: AT,
  gate: 'mvp',
  round: 1,
  submission: 1,
  commitment: 'c0ffee',
  authors: ['paula'],
  proposedOutcome: 'go',
  holdUntil: null,
  recycleTo: null,
  salvage: [],
  note: '',
  decisionDueAt: AT,
  reminderDueAts: [],
  escalations: [],
  expiresAt: AT,
  votes: [],
  remindersSent: 0,
  escalationsDone: 0,
  status: { kind: 'inReview' },
  ...more,
});

const seat = (key: string, role: string, votes: readonly Vote[]) => ({
  title: key.toUpperCase(),
  members: { roles: [role] },
  mayVote: null,
  takesVotes: votes.every((cast) => cast.seat !== key),
});

const gate = (open: Submission) => ({
  submissions: [open],
  approval: {
    groups: [seat('finance', 'cfo', open.votes), seat('product', 'cpo', open.votes)],
  },
});

const carla = { personId: 'carla', roles: ['cfo'], functions: [] };

describe('how somebody stands to an open review', () => {
  it('offers the free seat that fits the voter’s role', () => {
    const open = submission();
    expect(votingStand(gate(open), carla)).toEqual({
      kind: 'mayVote',
      seatTitle: 'FINANCE',
      submission: open,
    });
  });

  it('offers an author nothing, whatever the role', () => {
    const paula = { personId: 'paula', roles: ['cfo'], functions: [] };
    expect(votingStand(gate(submission()), paula)).toEqual({ kind: 'author' });
  });

  it('asks nobody twice', () => {
    const voted = submission({ votes: [vote('carla', 'finance')] });
    expect(votingStand(gate(voted), carla)).toEqual({ kind: 'voted' });
  });

  it('leaves out whoever has no free seat', () => {
    const taken = submission({ votes: [vote('omar', 'finance')] });
    expect(votingStand(gate(taken), carla)).toEqual({ kind: 'notConcerned' });
  });

  it('offers a group to those whom the submission names, and a function to its members', () => {
    const open = submission();
    const named = { ...seat('board', 'cpo', []), mayVote: ['carla'] };
    const later = { ...named, mayVote: ['omar'] };
    const legal = { ...seat('legal', 'none', []), members: { functions: ['legal'] } };
    const standIn = (groups: Parameters<typeof votingStand>[0]['approval']['groups']) =>
      votingStand(
        { submissions: [open], approval: { groups } },
        { ...carla, functions: ['legal'] },
      );
    expect(standIn([named])).toMatchObject({ kind: 'mayVote', seatTitle: 'BOARD' });
    expect(standIn([later])).toEqual({ kind: 'notConcerned' });
    expect(standIn([{ ...named, takesVotes: false }])).toEqual({ kind: 'notConcerned' });
    expect(standIn([legal])).toMatchObject({ kind: 'mayVote', seatTitle: 'LEGAL' });
  });

  it('offers nothing once the submission is no longer in review', () => {
    const withdrawn = submission({ status: { kind: 'withdrawn', at: AT } });
    expect(votingStand(gate(withdrawn), carla)).toEqual({ kind: 'notConcerned' });
  });
});
