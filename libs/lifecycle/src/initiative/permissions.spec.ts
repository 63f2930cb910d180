import { reopen, vote, wake } from '../testing/asking.js';
import * as ask from '../testing/asking.js';
import * as askApprovers from '../testing/asking-approvers.js';
import * as askExceptions from '../testing/asking-exceptions.js';
import { ada, auditor, olga, timer } from '../testing/cast.js';
import { decider, given, happened, stateAfter, submitting } from '../testing/specification.js';
import { twoGateTemplate } from '../testing/two-gate-template.js';
import { createInitiativeDecider } from './decide.js';
import type { InitiativeCommand } from './commands.js';
import { PERMISSIONS } from './permissions.js';

const exceptions = {
  verify: askExceptions.verifyCondition(),
  sendBack: askExceptions.sendBackProof(),
  extend: askExceptions.extendCondition(),
  lapseCondition: askExceptions.lapseCondition(),
  request: askExceptions.requestWaiver(),
  grant: askExceptions.grantWaiver(),
  refuse: askExceptions.refuseWaiver(),
  revoke: askExceptions.revokeWaiver(),
  lapseWaiver: askExceptions.lapseWaiver(),
  breakGlass: askExceptions.breakGlass(),
  review: askExceptions.reviewBreakGlass(),
};
const migrate: InitiativeCommand = {
  type: 'MigrateTemplate',
  actor: olga,
  now: ask.MONDAY,
  toVersion: 2,
  reason: 'The new checklist holds for all.',
};
const inReview = happened(...submitting);
const everyCommand: readonly InitiativeCommand[] = [
  ask.propose(),
  ask.addAuthor(),
  ask.editFacts(),
  ask.addDeliverable(),
  ask.withdrawDeliverable(),
  ask.addEvidence(),
  ask.refreshEvidence(),
  ask.retractEvidence(),
  ask.recordStale(),
  ask.assessCriterion(),
  ask.completeItem(),
  ask.markNotApplicable(),
  ask.reopenItem(),
  ask.submit(),
  ask.withdrawSubmission(),
  vote(),
  ask.withdrawVote(),
  ask.decideGate(),
  ask.meetCondition(),
  ...Object.values(exceptions),
  askApprovers.addApprover(),
  askApprovers.removeApprover(),
  askApprovers.nameSponsor(),
  wake(),
  ask.resume(),
  ask.remind(),
  ask.escalate(),
  ask.expire(),
  reopen(),
  ask.cancel(),
  migrate,
];
const OF_TIME = [
  'RecordStaleEvidence',
  'LapseCondition',
  'LapseWaiver',
  'WakeFromHold',
  'RemindReviewers',
  'EscalateGate',
  'ExpireReview',
];
const RULED_BY_DECISION: readonly string[] = [
  'VerifyCondition',
  'SendBackConditionProof',
  'ExtendCondition',
  'GrantWaiver',
  'RefuseWaiver',
  'RevokeWaiver',
  'BreakGlass',
  'ReviewBreakGlass',
  'AddApprover',
  'RemoveApprover',
];
const refused = (command: InitiativeCommand): string | undefined => {
  const decision = decider.decide(command, stateAfter(inReview));
  return decision.ok ? undefined : decision.rejection.kind;
};

describe('the permission table', () => {
  it('speaks of every command', () => {
    expect(everyCommand.map(({ type }) => type).sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it('lets an auditor read and nothing else, whatever other roles he holds', () => {
    const kinds = everyCommand.map((command) => refused({ ...command, actor: auditor }));
    expect(kinds).toEqual(everyCommand.map(() => 'NotPermitted'));
  });

  it('lets time do what time is for and nothing else', () => {
    const permitted = everyCommand
      .filter((command) => refused({ ...command, actor: timer }) !== 'NotPermitted')
      .map(({ type }) => type);
    expect(permitted).toEqual(OF_TIME);
  });

  it('gives an administrator no part in any decision', () => {
    const permitted = everyCommand
      .filter((command) => refused({ ...command, actor: ada }) !== 'NotPermitted')
      .map(({ type }) => type);
    // Votes are ruled by seats, and exceptions by who set, voted or is named: the administrator is none of them.
    // Which version of the rules a case follows is a rule, and rules are his to keep.
    expect(permitted).toEqual([
      'CastVote',
      'WithdrawVote',
      ...RULED_BY_DECISION,
      'MigrateTemplate',
    ]);
    const ruled = everyCommand.filter(({ type }) => RULED_BY_DECISION.includes(type));
    expect(ruled.map((command) => refused({ ...command, actor: ada }))).not.toContain(undefined);
    given(...inReview)
      .when(ask.withdrawVote({ actor: ada }))
      .thenRejected('NoVoteToWithdraw');
    const commitment = stateAfter(inReview).gates['problem']?.submissions[0]?.commitment ?? '';
    given(...inReview)
      .when(vote({ actor: ada, commitment }))
      .thenRejected('NoSeatForVoter', { roles: ['administrator'] });
  });

  it('decides nothing for an initiative that nobody has proposed', () => {
    for (const command of everyCommand.slice(1)) {
      given().when(command).thenRejected('InitiativeUnknown');
    }
  });
});

describe('the pinned template', () => {
  it('refuses to decide when a published version was changed underneath', () => {
    const changed = createInitiativeDecider(() => ({ ...twoGateTemplate, recycleRoundsMax: 9 }));
    const decision = changed.decide(ask.editFacts(), stateAfter(inReview));
    expect(decision).toMatchObject({
      ok: false,
      rejection: { kind: 'TemplateChanged', id: 'two-gates', version: 1 },
    });
  });

  it('refuses to decide when the version is gone', () => {
    const decision = createInitiativeDecider(() => undefined).decide(
      ask.editFacts(),
      stateAfter(inReview),
    );
    expect(decision).toMatchObject({ ok: false, rejection: { kind: 'TemplateUnknown' } });
  });
});
