import type { InitiativeCommand } from '../initiative/commands.js';
import { decideGate, submit, vote, contract, meetCondition } from '../testing/asking.js';
import {
  extendCondition,
  grantWaiver,
  lapseCondition,
  requestWaiver,
  revokeWaiver,
  verifyCondition,
} from '../testing/asking-exceptions.js';
import { dora, uma } from '../testing/cast.js';
import * as exceptions from '../testing/exceptions-specification.js';
import { happened, preparing, stateAfter, submitting } from '../testing/specification.js';
import { processTimers } from './process-timers.js';

const conditional = [
  ...submitting,
  vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
  vote({ actor: uma }),
];
const lapsesAfter = (...commands: readonly InitiativeCommand[]) =>
  processTimers(stateAfter(happened(...commands))).filter(({ kind }) => kind === 'lapseCondition');

describe('what time says of conditions and waivers', () => {
  it('is due when the last day has ended, with one command id for each promise and date', () => {
    expect(lapsesAfter(...conditional)).toEqual([
      {
        kind: 'lapseCondition',
        conditionId: 'con_1',
        dueOn: '2026-03-30',
        dueAt: '2026-03-31T00:00:00.000Z',
        commandId: 'sla:ini_1:condition:con_1:2026-03-31T00:00:00.000Z:lapse',
        gate: 'launch',
        round: 1,
      },
    ]);
    expect(lapsesAfter(...conditional, extendCondition())).toMatchObject([
      { dueOn: '2026-04-30', dueAt: '2026-05-01T00:00:00.000Z' },
    ]);
  });

  it('is said once, and not of a promise that is verified; a reported proof still waits', () => {
    const lapse = lapseCondition({ now: '2026-03-31T00:00:00.000Z' });
    expect(lapsesAfter(...conditional, meetCondition())).toHaveLength(1);
    expect(lapsesAfter(...conditional, meetCondition(), verifyCondition())).toEqual([]);
    expect(lapsesAfter(...conditional, lapse)).toEqual([]);
  });

  it('is said under review and on hold as well, in the order of the days', () => {
    const held = decideGate({
      ...{ gate: 'launch', outcome: 'hold', reason: 'No capacity.', holdUntil: '2026-06-01' },
    });
    const review = [...conditional, submit({ gate: 'launch' })];
    expect(lapsesAfter(...review)).toHaveLength(1);
    expect(processTimers(stateAfter(happened(...review, held))).map(({ kind }) => kind)).toEqual([
      'lapseCondition',
      'wakeFromHold',
    ]);
  });

  it('is said of a waiver from its grant to its end', () => {
    const asked = [exceptions.proposal, ...preparing.slice(1, 2), requestWaiver()];
    const kindsAfter = (...commands: readonly InitiativeCommand[]) =>
      processTimers(exceptions.stateAfter(exceptions.happened(...commands)));
    expect(kindsAfter(...asked)).toEqual([]);
    expect(kindsAfter(...asked, grantWaiver())).toMatchObject([
      { kind: 'lapseWaiver', waiverId: 'wvr_1', dueAt: '2026-05-01T00:00:00.000Z' },
    ]);
    expect(kindsAfter(...asked, grantWaiver(), revokeWaiver())).toEqual([]);
  });
});
