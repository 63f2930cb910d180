import {
  contract,
  decideGate,
  editFacts,
  propose,
  submit,
  vote,
  withdrawVote,
} from '../../testing/asking.js';
import { dora, enzo, lea, olga, pat, sol, timer, twofold, uma } from '../../testing/cast.js';
import {
  given,
  happened,
  onTheTable,
  passing,
  preparing,
  stateAfter,
  submitting,
} from '../../testing/specification.js';
import type { CommandOf } from '../commands.js';

const inReview = happened(...submitting);
const on = (history = inReview) => ({
  when: (command: CommandOf<'CastVote'>) =>
    given(...history).when(onTheTable(command, stateAfter(history))),
});
const commitment = stateAfter(inReview).gates['problem']?.submissions[0]?.commitment ?? '';
const cast = {
  by: 'per_dora',
  at: '2026-03-02T09:00:00.000Z',
  gate: 'problem',
  round: 1,
  submission: 1,
  voter: 'per_dora',
  seat: 'director',
  roles: ['product-director'],
  choice: 'approve',
  reason: 'Convincing.',
  commitment,
  meaning: 'approval of the problem statement',
  conditions: [],
  voterIsAuthor: false,
} as const;

describe('cast a vote', () => {
  it('records the vote on the frozen content with the roles as they are now', () => {
    on()
      .when(vote({ actor: dora }))
      .then({ type: 'VoteCast', data: cast });
  });

  it('decides with the vote that meets the rule, and enters the next stage in the same breath', () => {
    const history = happened(...submitting, vote({ actor: uma }));
    const said = { by: 'per_dora', at: cast.at };
    on(history)
      .when(vote({ actor: dora }))
      .then(
        { type: 'VoteCast', data: cast },
        {
          type: 'GateDecided',
          data: {
            ...said,
            gate: 'problem',
            round: 1,
            submission: 1,
            outcome: 'go',
            reason: '2 of 2 required approvals were given',
            decidedBy: 'rule',
            tally: {
              approvingSeats: ['director', 'ux'],
              approvalsRequired: 2,
              missingSeats: [],
              vetoedBy: [],
            },
            conditions: [],
            holdUntil: null,
            recycleTo: null,
            salvage: [],
          },
        },
        {
          type: 'StageEntered',
          data: { ...said, gate: 'launch', round: 1, stage: 'Delivery', because: 'go' },
        },
      );
  });

  it('does not decide while a required seat is missing, however many others approve', () => {
    const events = happened(...submitting, vote({ actor: uma }), vote({ actor: enzo }));
    expect(stateAfter(events).decisions).toEqual([]);
  });

  it('never counts an abstention as approval', () => {
    const events = happened(
      ...submitting,
      vote({ actor: dora }),
      vote({ actor: uma, choice: 'abstain' }),
    );
    expect(stateAfter(events).decisions).toEqual([]);
  });

  it('makes a Conditional go of the conditions that approvals carry', () => {
    const events = happened(
      ...submitting,
      vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
      vote({ actor: uma }),
    );
    const state = stateAfter(events);
    expect(state.decisions).toMatchObject([{ outcome: 'conditionalGo', conditions: [contract] }]);
    expect(state.conditions).toMatchObject([{ ...contract, gate: 'problem', met: null }]);
  });

  it('decides nothing after a veto, even when enough others approve', () => {
    const events = happened(
      ...submitting,
      vote({ actor: sol, choice: 'reject', reason: 'Card data would leak.' }),
      vote({ actor: dora }),
      vote({ actor: uma }),
    );
    expect(stateAfter(events).decisions).toEqual([]);
  });

  it('carries a proposed Kill by the same rule', () => {
    const events = happened(
      propose(),
      submit({ proposedOutcome: 'kill', note: 'Nobody pays.', salvage: ['The survey'] }),
      vote({ actor: dora }),
      vote({ actor: uma }),
    );
    expect(stateAfter(events)).toMatchObject({
      phase: { kind: 'killed', gate: 'problem' },
      decisions: [{ outcome: 'kill', decidedBy: 'rule', salvage: ['The survey'] }],
    });
  });

  it('leaves a proposed Hold without a date to the gate owner', () => {
    const events = happened(
      propose(),
      submit({ proposedOutcome: 'hold', note: 'No capacity.' }),
      vote({ actor: dora }),
      vote({ actor: uma }),
    );
    expect(stateAfter(events).decisions).toEqual([]);
  });

  it('is harmless when asked twice, also after it decided the gate', () => {
    on(happened(...submitting, vote()))
      .when(vote())
      .thenNothing();
    const decided = happened(...passing);
    given(...decided)
      .when(onTheTable(vote({ actor: uma }), stateAfter(decided)))
      .thenNothing();
  });

  it('knows the same vote by what it says, whatever id its conditions were given', () => {
    const conditional = { choice: 'approveWithConditions', conditions: [contract] } as const;
    on(happened(...submitting, vote(conditional)))
      .when(vote({ ...conditional, conditions: [{ ...contract, conditionId: 'con_2' }] }))
      .thenNothing();
  });

  it('refuses a second, different vote of the same person, whatever his roles', () => {
    on(happened(...submitting, vote({ actor: twofold })))
      .when(vote({ actor: twofold, seat: 'ux', reason: 'Also as UX lead.' }))
      .thenRejected('AlreadyVoted', { gate: 'problem', personId: 'per_twofold' });
  });

  it('gives a seat to one person only', () => {
    const other = { ...uma, personId: 'per_una' };
    on(happened(...submitting, vote({ actor: uma })))
      .when(vote({ actor: other }))
      .thenRejected('SeatTaken', { gate: 'problem', seat: 'ux', by: 'per_uma' });
  });

  it('lets the voter choose among the seats that his roles fit', () => {
    const events = happened(...submitting, vote({ actor: twofold, seat: 'ux' }));
    expect(events.at(-1)).toMatchObject({ type: 'VoteCast', data: { seat: 'ux' } });
  });

  it('refuses a seat that none of the roles fits', () => {
    on()
      .when(vote({ actor: lea }))
      .thenRejected('NoSeatForVoter', { roles: ['legal-counsel'], personId: 'per_lea' });
    on()
      .when(vote({ actor: uma, seat: 'director' }))
      .thenRejected('NoSeatForVoter');
  });

  it('refuses the author, the co-author and whoever edited the case', () => {
    const director = (personId: string) => ({ ...dora, personId });
    const edited = happened(
      propose({ coAuthors: ['per_cora'] }),
      editFacts({ actor: { ...pat, personId: 'per_eve' }, changes: { contacts: 8 } }),
      ...submitting.slice(1),
    );
    for (const personId of ['per_pat', 'per_cora', 'per_eve']) {
      on(edited)
        .when(vote({ actor: director(personId) }))
        .thenRejected('VoterIsAuthor', { gate: 'problem', personId });
    }
  });

  it('refuses whoever put the case to the vote', () => {
    const submitter = { ...dora, roles: ['product-director', 'product-operations'] };
    on(happened(...preparing, submit({ actor: submitter })))
      .when(vote({ actor: submitter }))
      .thenRejected('VoterIsAuthor', { personId: 'per_dora' });
  });

  it('refuses a vote on other content than the one under review', () => {
    on()
      .when(vote({ commitment: 'ab'.repeat(32) }))
      .thenRejected('CommitmentMismatch', { asked: 'ab'.repeat(32), current: commitment });
  });

  it('refuses a vote on a submission that is not the current one', () => {
    const facts = { segment: 'Small shops' };
    const again = happened(...submitting, editFacts({ changes: facts }), submit());
    given(...again)
      .when(vote({ submission: 1, commitment }))
      .thenRejected('SubmissionNotCurrent', { asked: 1, current: 2 });
  });

  it('refuses votes where nothing is under review, and after the decision', () => {
    given(...happened(...preparing))
      .when(vote())
      .thenRejected('GateNotInReview', { gate: 'problem' });
    given(...happened(...preparing))
      .when(vote({ gate: 'launch' }))
      .thenRejected('GateNotOpen', { gate: 'launch', currentGate: 'problem' });
    given(...happened(...passing))
      .when(vote({ actor: enzo, commitment }))
      .thenRejected('GateAlreadyDecided', { submission: 1, outcome: 'go' });
    given(...happened(...submitting, decideGate()))
      .when(vote({ submission: 2 }))
      .thenRejected('InitiativeNotActive', { phase: 'killed' });
  });

  it.each([
    ['reason', { reason: ' ' }],
    ['meaning', { meaning: '' }],
  ])('asks for a %s', (field, fields) => {
    on().when(vote(fields)).thenRejected('ReasonRequired', { field });
  });

  it('asks for conditions where it is conditional, and refuses them elsewhere', () => {
    on()
      .when(vote({ choice: 'approveWithConditions' }))
      .thenRejected('ConditionsRequired', { gate: 'problem' });
    on()
      .when(vote({ choice: 'approve', conditions: [contract] }))
      .thenRejected('ConditionsNotAllowed', { outcome: 'approve' });
  });

  it('refuses conditions at the last gate and on a proposal that does not go on', () => {
    const conditional = { choice: 'approveWithConditions', conditions: [contract] } as const;
    on(happened(...passing, submit({ gate: 'launch' })))
      .when(vote({ gate: 'launch', ...conditional }))
      .thenRejected('ConditionsNotAllowed', { outcome: 'conditionalGo' });
    on(happened(propose(), submit({ proposedOutcome: 'kill', note: 'Nobody pays.' })))
      .when(vote(conditional))
      .thenRejected('ConditionsNotAllowed', { outcome: 'kill' });
  });

  it.each([
    ['no owner', { ownerId: '' }],
    ['no text', { text: ' ' }],
    ['no id', { conditionId: '' }],
    ['a day that has passed', { dueOn: '2026-03-01' }],
    ['a day that does not exist', { dueOn: '2026-02-30' }],
  ])('refuses a condition with %s', (_name, fields) => {
    on()
      .when(vote({ choice: 'approveWithConditions', conditions: [{ ...contract, ...fields }] }))
      .thenRejected('ConditionTermsInvalid');
  });

  it('refuses the id of a condition that another vote carries', () => {
    const conditional = { choice: 'approveWithConditions', conditions: [contract] } as const;
    on(happened(...submitting, vote({ actor: uma, ...conditional })))
      .when(vote({ actor: dora, ...conditional }))
      .thenRejected('ConditionTermsInvalid', { rule: 'the id of a condition is used once' });
  });

  it('frees the seat when its vote is withdrawn', () => {
    const events = happened(...submitting, vote(), withdrawVote(), vote({ choice: 'reject' }));
    expect(events.at(-1)).toMatchObject({ type: 'VoteCast', data: { choice: 'reject' } });
  });

  it('lets nobody vote by virtue of running gates or of being time', () => {
    on()
      .when(vote({ actor: olga }))
      .thenRejected('NoSeatForVoter');
    on()
      .when(vote({ actor: timer }))
      .thenRejected('NotPermitted');
  });
});
