import type { GroupsRule } from '../../approval/groups-rule.js';
import * as ask from '../../testing/asking.js';
import { dora, enzo, olga, uma } from '../../testing/cast.js';
import {
  everybody,
  group,
  ruleOf,
  specifying,
  submitTo,
  templateWith,
} from '../../testing/groups-specification.js';

const specifyingFinal = (finalVote: NonNullable<GroupsRule['finalVote']>) => {
  const rule = ruleOf(
    [group('directors', 'product-director'), group('leads', 'engineering-lead')],
    { finalVote },
  );
  return specifying(templateWith({ rule }, { recycleRoundsMax: 1 }));
};
/** One recycle, which is all the template allows, and the next submission. */
const lastRound = [
  ask.propose(),
  submitTo(everybody),
  ask.decideGate({ outcome: 'recycle', recycleTo: 'problem', reason: 'Thin.', actor: olga }),
  submitTo(everybody),
];
const no = ask.vote({ submission: 2, actor: dora, choice: 'reject', reason: 'Still thin.' });

describe('the final vote', () => {
  const { after } = specifyingFinal({ otherwise: 'kill' });

  it('has no round to send the case back to', () => {
    after(...lastRound)
      .when(ask.vote({ submission: 2, actor: dora, choice: 'sendBack', reason: 'Again.' }))
      .thenRejected('ChoiceNotAllowed', {
        choice: 'sendBack',
        allowed: ['approve', 'approveWithConditions', 'reject', 'abstain'],
      });
    expect(
      after(ask.propose(), submitTo(everybody)).brings(
        ask.vote({ actor: dora, choice: 'sendBack', reason: 'Once more.' }),
      ),
    ).toEqual(['VoteCast']);
  });

  it('kills the case with the vote after which nothing can carry it', () => {
    const last = after(...lastRound);
    expect(last.brings(no)).toEqual(['VoteCast', 'GateDecided']);
    const killed = after(...lastRound, no).state;
    expect(killed.phase.kind).toBe('killed');
    expect(killed.decisions.at(-1)).toMatchObject({ outcome: 'kill', decidedBy: 'rule' });
  });

  it('still ends in a Go when the rule is met', () => {
    const half = after(...lastRound, ask.vote({ submission: 2, actor: dora }));
    expect(half.brings(ask.vote({ submission: 2, actor: enzo }))).toEqual([
      'VoteCast',
      'GateDecided',
      'StageEntered',
    ]);
  });

  it('kills nothing while others could still carry it', () => {
    const comment = ruleOf(
      [
        group('directors', 'product-director', { participation: 'optional' }),
        group('ux', 'ux-lead', { participation: 'optional' }),
      ],
      { combine: { kind: 'any' }, finalVote: { otherwise: 'kill' } },
    );
    const spec = specifying(templateWith({ rule: comment }, { recycleRoundsMax: 1 }));
    expect(spec.after(...lastRound).brings(no)).toEqual(['VoteCast']);
    expect(spec.after(...lastRound, no).brings(ask.vote({ submission: 2, actor: uma }))).toContain(
      'GateDecided',
    );
  });

  it('holds the case for the days that the policy says', () => {
    const hold = specifyingFinal({ otherwise: 'hold', holdDays: 30 });
    const { state } = hold.after(...lastRound, no);
    expect(state.phase).toMatchObject({ kind: 'onHold', holdUntil: '2026-04-01' });
  });

  it('is no vote of the rounds before', () => {
    const { state } = after(ask.propose(), submitTo(everybody), {
      ...no,
      submission: 1,
    });
    expect(state.phase).toMatchObject({ kind: 'inStage', gate: 'problem' });
  });
});
