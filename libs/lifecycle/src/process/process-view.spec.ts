import type { InitiativeCommand } from '../initiative/commands.js';
import {
  addAuthor,
  cancel,
  decideGate,
  escalate,
  expire,
  propose,
  remind,
  vote,
  withdrawSubmission,
} from '../testing/asking.js';
import { dora, uma } from '../testing/cast.js';
import { happened, passing, preparing, stateAfter, submitting } from '../testing/specification.js';
import { twoGateTemplate } from '../testing/two-gate-template.js';
import { movesProcess } from './process-movement.js';
import type { ProcessView } from './process-view.js';
import { processView, unknownProcess } from './process-view.js';

const processAfter = (...commands: readonly InitiativeCommand[]): ProcessView => {
  const events = happened(...commands);
  return processView(stateAfter(events), twoGateTemplate, events.length);
};
const onHold = [
  ...submitting,
  decideGate({ outcome: 'hold', holdUntil: '2026-06-01', reason: 'No capacity.' }),
];

describe('process view', () => {
  it('names stage, gate and round in the words of the template', () => {
    expect(processAfter(propose())).toEqual({
      initiativeId: 'ini_1',
      version: 2,
      productLine: 'shop',
      template: 'two-gates@1',
      gate: {
        key: 'problem',
        title: 'Problem defined',
        stage: 'Discovery',
        process: 'standard',
        position: 1,
        gateCount: 2,
        round: 1,
      },
      step: { kind: 'stageOpen' },
      slaState: 'nothingDue',
      waitingFor: 'Waiting for the team to submit Problem defined',
      timers: [],
      closed: false,
    });
  });

  it('says which seats a review waits for and when the decision is due', () => {
    expect(processAfter(...submitting)).toMatchObject({
      step: { kind: 'inReview', submission: 1, decisionDueAt: '2026-03-09T09:00:00.000Z' },
      waitingFor: 'In review: waiting for Director, UX lead, Engineering; decision due 2026-03-09',
      slaState: 'inTime',
    });
    expect(processAfter(...submitting, vote({ actor: dora })).waitingFor).toBe(
      'In review: waiting for UX lead, Engineering; decision due 2026-03-09',
    );
  });

  it('goes where the recorded decision says', () => {
    expect(processAfter(...passing)).toMatchObject({
      gate: { key: 'launch', process: 'launch', position: 2, round: 1 },
      step: { kind: 'stageOpen' },
    });
    expect(processAfter(...submitting, decideGate())).toMatchObject({
      step: { kind: 'closed', because: 'killed' },
      waitingFor: 'Stopped at Problem defined',
      closed: true,
    });
    expect(processAfter(...preparing, cancel())).toMatchObject({
      step: { kind: 'closed', because: 'cancelled' },
      closed: true,
    });
    expect(processAfter(...submitting, withdrawSubmission()).step).toEqual({ kind: 'stageOpen' });
  });

  it('lists the deadlines of a review at their recorded instants, each with one command id for ever', () => {
    expect(
      processAfter(...submitting).timers.map(({ dueAt, commandId }) => [dueAt, commandId]),
    ).toEqual([
      ['2026-03-04T09:00:00.000Z', 'sla:ini_1:problem:1:2026-03-04T09:00:00.000Z:s1-remind-1'],
      ['2026-03-06T09:00:00.000Z', 'sla:ini_1:problem:1:2026-03-06T09:00:00.000Z:s1-remind-2'],
      ['2026-03-10T09:00:00.000Z', 'sla:ini_1:problem:1:2026-03-10T09:00:00.000Z:s1-escalate-1'],
      ['2026-03-12T09:00:00.000Z', 'sla:ini_1:problem:1:2026-03-12T09:00:00.000Z:s1-escalate-2'],
      ['2026-03-30T09:00:00.000Z', 'sla:ini_1:problem:1:2026-03-30T09:00:00.000Z:s1-expire'],
    ]);
  });

  it('forgets a deadline once it is recorded, and says how far the service level is used up', () => {
    const reminded = remind({ now: '2026-03-04T09:00:00.000Z' });
    const escalated = escalate({ now: '2026-03-10T09:00:01.000Z' });
    expect(processAfter(...submitting, reminded)).toMatchObject({
      slaState: 'reminded',
      timers: [{ kind: 'remindReviewers', rung: 2 }, { rung: 1 }, { rung: 2 }, {}],
    });
    expect(processAfter(...submitting, reminded, escalated)).toMatchObject({
      slaState: 'escalated',
      timers: [
        { kind: 'remindReviewers', rung: 2 },
        { kind: 'escalateGate', rung: 2 },
        { kind: 'expireReview', submission: 1 },
      ],
    });
  });

  it('has no deadline when a review has expired', () => {
    const expired = expire({ now: '2026-03-30T09:00:00.000Z' });
    expect(processAfter(...submitting, expired)).toMatchObject({
      step: { kind: 'stageOpen' },
      timers: [],
    });
  });

  it('wakes a hold at the first moment of its date', () => {
    expect(processAfter(...onHold)).toMatchObject({
      step: { kind: 'onHold', until: '2026-06-01T00:00:00.000Z' },
      waitingFor: 'On hold until 2026-06-01',
      timers: [
        {
          kind: 'wakeFromHold',
          dueAt: '2026-06-01T00:00:00.000Z',
          holdUntil: '2026-06-01',
          commandId: 'sla:ini_1:problem:1:2026-06-01T00:00:00.000Z:wake',
        },
      ],
    });
  });

  it('names no person and quotes no free text', () => {
    const said = JSON.stringify(
      [submitting, onHold, [...submitting, vote({ actor: uma })]].map((commands) =>
        processAfter(...commands),
      ),
    );
    expect(said).not.toMatch(/per_|Faster checkout|No capacity|Convincing/);
  });

  it('asks for nothing where nothing is recorded', () => {
    expect(unknownProcess('ini_9')).toMatchObject({
      step: { kind: 'notProposed' },
      timers: [],
      version: 0,
    });
  });
});

describe('movement of the process', () => {
  it('counts decisions, submissions and votes, not draft work', () => {
    const typesOf = (...commands: readonly InitiativeCommand[]) =>
      happened(...commands).map(({ type }) => type);
    expect(movesProcess(typesOf(...submitting))).toBe(true);
    expect(movesProcess(typesOf(...preparing, addAuthor()).slice(2))).toBe(false);
  });

  it('counts what it does not know', () => {
    expect(movesProcess(['AuthorAdded', 'SomethingOfANewerRelease'])).toBe(true);
  });

  it('is moved by evidence only where some of it ages', () => {
    const added = ['AuthorAdded', 'EvidenceAdded'];
    expect(movesProcess(added)).toBe(false);
    expect(movesProcess(added, [{ kind: 'wakeFromHold' }])).toBe(false);
    expect(movesProcess(added, [{ kind: 'evidenceExpires' }])).toBe(true);
  });
});
