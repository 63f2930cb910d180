import { contract, decideGate, propose, submit, vote } from '../testing/asking.js';
import { MONDAY } from '../testing/asking.js';
import { dora, enzo, sol, uma } from '../testing/cast.js';
import { happened, passing, preparing, stateAfter, submitting } from '../testing/specification.js';
import { twoGateTemplate } from '../testing/two-gate-template.js';
import type { InitiativeCommand } from './commands.js';
import { readinessOf } from './readiness-of.js';
import { readinessSentence } from './readiness-sentence.js';

const readiness = (commands: readonly InitiativeCommand[], gate = 'problem', now = MONDAY) =>
  readinessOf(stateAfter(happened(...commands)), twoGateTemplate, gate, now);

describe('readiness', () => {
  it('is blocked with everything unmet, why, who can fix it and since when', () => {
    const blocked = readiness([propose()]);
    expect(blocked).toMatchObject({
      status: 'blocked',
      round: 1,
      counts: {
        deliverables: { met: 0, required: 1 },
        criteria: { met: 0, required: 1 },
        checklist: { met: 0, required: 1 },
        approvals: { given: 0, required: 2 },
      },
      decisionDueAt: null,
    });
    expect(blocked.unmet.map(({ kind, key, since }) => [kind, key, since])).toEqual([
      ['deliverableMissing', 'statement', MONDAY],
      ['criterionNotAssessed', 'segment_named', MONDAY],
      ['checklistItemOpen', 'red_flags', MONDAY],
    ]);
    expect(blocked.unmet.every(({ why }) => why.endsWith('.'))).toBe(true);
    expect(readinessSentence(blocked)).toBe(
      'Blocked: 1 of 1 deliverable, 1 of 1 criterion, 1 of 1 checklist item open.',
    );
  });

  it('is ready when nothing required is missing', () => {
    const ready = readiness(preparing);
    expect(ready).toMatchObject({ status: 'ready', unmet: [] });
    expect(readinessSentence(ready)).toBe('Ready to be submitted.');
  });

  it('shows under review the seats that are missing, and when the decision is due', () => {
    const inReview = readiness([...submitting, vote({ actor: uma, choice: 'sendBack' })]);
    expect(inReview).toMatchObject({
      status: 'inReview',
      decisionDueAt: '2026-03-09T09:00:00.000Z',
      counts: { approvals: { given: 0, required: 2 } },
    });
    expect(inReview.unmet.map(({ kind, key, fixableBy }) => [kind, key, fixableBy])).toEqual([
      ['approvalMissing', 'director', { persons: [], roles: ['product-director'], functions: [] }],
      ['approvalMissing', 'ux', { persons: ['per_uma'], roles: ['ux-lead'], functions: [] }],
      [
        'approvalMissing',
        'engineering',
        { persons: [], roles: ['engineering-lead'], functions: [] },
      ],
    ]);
    expect(readinessSentence(inReview)).toBe('In review: 0 of 2 approvals given.');
  });

  it('names only the required seat when the count is reached without it', () => {
    const { unmet } = readiness([...submitting, vote({ actor: uma }), vote({ actor: enzo })]);
    expect(unmet.map(({ key }) => key)).toEqual(['director']);
  });

  it('shows a veto with its reason and who can lift it', () => {
    const vetoed = readiness([
      ...submitting,
      vote({ actor: sol, choice: 'reject', reason: 'Card data would leak.' }),
    ]);
    expect(vetoed.unmet[0]).toMatchObject({
      kind: 'vetoed',
      key: 'security',
      why: 'A holder of a role with veto rejected: Card data would leak.',
      fixableBy: { persons: ['per_sol'], roles: ['product-operations'], functions: [] },
    });
    expect(readinessSentence(vetoed)).toBe('In review: 0 of 2 approvals given, stopped by a veto.');
  });

  it('shows an overdue promise at the next gate', () => {
    const conditional = [
      ...submitting,
      vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
      vote({ actor: uma }),
    ];
    expect(readiness(conditional, 'launch').status).toBe('ready');
    const late = readiness(conditional, 'launch', '2026-04-01T00:00:00.000Z');
    expect(late).toMatchObject({ status: 'blocked', unmet: [{ kind: 'conditionOverdue' }] });
    expect(readinessSentence(late)).toBe('Blocked: 1 overdue condition open.');
  });

  it('is decided for gates that are passed, and not open for those ahead', () => {
    expect(readiness(passing, 'problem')).toMatchObject({ status: 'decided', unmet: [] });
    expect(readiness(preparing, 'launch')).toMatchObject({ status: 'notOpen', round: 0 });
    expect(readinessSentence(readiness(passing, 'problem'))).toBe('Decided.');
    expect(readinessSentence(readiness(preparing, 'launch'))).toBe('Not open yet.');
  });

  it('is decided at the gate of a Hold or Kill, and open again after a recycle', () => {
    expect(readiness([...submitting, decideGate()]).status).toBe('decided');
    const back = [
      ...passing,
      submit({ gate: 'launch', proposedOutcome: 'recycle', note: 'Again.' }),
      decideGate({ gate: 'launch', outcome: 'recycle', recycleTo: 'problem' }),
    ];
    expect(readiness(back, 'problem').status).toBe('ready');
    expect(readiness(back, 'launch').status).toBe('notOpen');
  });

  it('lacks nothing and is never open for a gate that nobody knows', () => {
    expect(readiness(preparing, 'constructor')).toMatchObject({ status: 'notOpen', unmet: [] });
  });
});
