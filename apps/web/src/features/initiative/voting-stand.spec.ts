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

const seat = (key: string, role: string): Schemas['ApprovalRule']['seats'][number] => ({
  key,
  title: key.toUpperCase(),
  roles: [role],
  kind: 'required',
});

const gate = (...submissions: Submission[]) => ({
  submissions,
  approvalRule: {
    seats: [seat('finance', 'cfo'), seat('product', 'cpo')],
    approvalsRequired: 2,
    vetoRoles: [],
  },
});

const carla = { personId: 'carla', roles: ['cfo'] };

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
    const paula = { personId: 'paula', roles: ['cfo'] };
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

  it('offers nothing once the submission is no longer in review', () => {
    const withdrawn = submission({ status: { kind: 'withdrawn', at: AT } });
    expect(votingStand(gate(withdrawn), carla)).toEqual({ kind: 'notConcerned' });
  });
});
