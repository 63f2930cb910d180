import {
  decideGate,
  escalate,
  expire,
  remind,
  submit,
  vote,
  withdrawSubmission,
} from '../../testing/asking.js';
import { olga, timer } from '../../testing/cast.js';
import { given, happened, stateAfter, submitting } from '../../testing/specification.js';

const inReview = happened(...submitting);
const at = (day: string): string => `2026-03-${day}T09:00:00.000Z`;
const place = { gate: 'problem', round: 1, submission: 1 };
const over = happened(...submitting, decideGate());

describe('remind the reviewers', () => {
  it('names the seats that have not voted, when the reminder is due', () => {
    given(...happened(...submitting, vote()))
      .when(remind({ now: at('04') }))
      .then({
        type: 'ReviewersReminded',
        data: {
          by: timer.personId,
          at: at('04'),
          ...place,
          rung: 1,
          becauseDeadline: at('04'),
          waitingFor: ['ux', 'engineering'],
        },
      });
  });

  it('is refused before it is due', () => {
    given(...inReview)
      .when(remind({ now: at('03') }))
      .thenRejected('DeadlineNotReached', { gate: 'problem', dueAt: at('04'), now: at('03') });
  });

  it('goes rung by rung, each once', () => {
    const reminded = happened(...submitting, remind({ now: at('04') }));
    given(...reminded)
      .when(remind({ now: at('04') }))
      .thenNothing();
    given(...inReview)
      .when(remind({ now: at('09'), rung: 2 }))
      .thenRejected('RungNotNext', { rung: 2, next: 1 });
    given(...inReview)
      .when(remind({ now: at('09'), rung: 0 }))
      .thenRejected('RungNotNext', { rung: 0, next: 1 });
    const twice = happened(
      ...submitting,
      remind({ now: at('04') }),
      remind({ now: at('06'), rung: 2 }),
    );
    given(...twice)
      .when(remind({ now: at('30'), rung: 3 }))
      .thenRejected('RungNotNext', { rung: 3, next: null });
  });
});

describe('escalate a gate', () => {
  it('takes it to the role of the rung, when that is due', () => {
    given(...inReview)
      .when(escalate({ now: at('10') }))
      .then({
        type: 'GateEscalated',
        data: {
          by: timer.personId,
          at: at('10'),
          ...place,
          rung: 1,
          toRole: 'cpo',
          becauseDeadline: at('10'),
        },
      });
    const escalated = happened(...submitting, escalate({ now: at('10') }));
    given(...escalated)
      .when(escalate({ now: at('10') }))
      .thenNothing();
    given(...escalated)
      .when(escalate({ now: at('11'), rung: 2 }))
      .thenRejected('DeadlineNotReached', { dueAt: at('12') });
    expect(
      stateAfter(
        happened(...submitting, escalate({ now: at('10') }), escalate({ now: at('12'), rung: 2 })),
      ).gates['problem']?.submissions[0]?.escalationsDone,
    ).toBe(2);
  });
});

describe('expire a review', () => {
  it('ends it when nobody decided in time, and leaves the stage open for a new submission', () => {
    given(...inReview)
      .when(expire({ now: at('30') }))
      .then({
        type: 'ReviewExpired',
        data: { by: timer.personId, at: at('30'), ...place, becauseDeadline: at('30') },
      });
    const again = happened(...submitting, expire({ now: at('30') }), submit({ now: at('31') }));
    expect(again.at(-1)).toMatchObject({ type: 'GateSubmitted', data: { submission: 2 } });
  });

  it('is refused before its instant', () => {
    given(...inReview)
      .when(expire({ now: at('29') }))
      .thenRejected('DeadlineNotReached', { dueAt: at('30'), now: at('29') });
  });
});

describe('a deadline', () => {
  const timers = [remind, escalate, expire] as const;

  it.each(timers)('changes nothing once the review is over or another one is open', (ask) => {
    given(...over)
      .when(ask({ now: at('31') }))
      .thenNothing();
    given(...happened(...submitting, withdrawSubmission()))
      .when(ask({ now: at('31') }))
      .thenNothing();
    given(...happened(...submitting, withdrawSubmission(), submit()))
      .when(ask({ now: at('31') }))
      .thenNothing();
  });

  it.each(timers)('is asked by time and by nobody else', (ask) => {
    given(...inReview)
      .when(ask({ now: at('31'), actor: olga }))
      .thenRejected('NotPermitted', { needs: { roles: ['system'], functions: [], persons: [] } });
  });
});
