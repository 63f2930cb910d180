import * as ask from '../../testing/asking.js';
import { addApprover, nameSponsor, removeApprover } from '../../testing/asking-approvers.js';
import { ada, dora, enzo, gwen, olga, pat, uma } from '../../testing/cast.js';
import {
  everybody,
  group,
  ruleOf,
  specifying,
  submitTo,
  templateWith,
} from '../../testing/groups-specification.js';

const directors = group('directors', 'product-director');
const adHoc = { byRoles: ['product-operations'], max: 1 };
const { after } = specifying(templateWith({ rule: ruleOf([directors], { adHoc }) }));
const submitting = [ask.propose(), submitTo(everybody)];

describe('an extra approver', () => {
  it('is recorded with who asked him and why, and raises the bar', () => {
    after(...submitting)
      .when(addApprover())
      .then({
        type: 'ApproverAdded',
        data: {
          by: 'per_olga',
          at: ask.MONDAY,
          gate: 'problem',
          round: 1,
          submission: 1,
          personId: 'per_enzo',
          reason: 'It touches payments.',
        },
      });
    const asked = after(...submitting, addApprover());
    expect(asked.brings(ask.vote({ actor: dora }))).toEqual(['VoteCast']);
    const first = after(...submitting, addApprover(), ask.vote({ actor: dora }));
    // Enzo fits no group of the rule; he was asked by name.
    expect(first.brings(ask.vote({ actor: enzo }))).toEqual([
      'VoteCast',
      'GateDecided',
      'StageEntered',
    ]);
  });

  it('is needed on top of a rule that any one group meets', () => {
    const rule = ruleOf([{ ...directors, participation: 'optional' }], {
      combine: { kind: 'any' },
      adHoc,
    });
    const spec = specifying(templateWith({ rule }));
    const asked = spec.after(...submitting, addApprover());
    expect(asked.brings(ask.vote({ actor: enzo }))).toEqual(['VoteCast']);
    expect(asked.brings(ask.vote({ actor: dora }))).toEqual(['VoteCast']);
  });

  it('is asked once, and not beyond what the policy allows', () => {
    const asked = after(...submitting, addApprover());
    asked.when(addApprover()).thenNothing();
    asked
      .when(addApprover({ personId: 'per_uma' }))
      .thenRejected('ExtraApproverLimitReached', { max: 1 });
  });

  it('is never an author, whoever asks, and no author asks', () => {
    after(...submitting)
      .when(addApprover({ personId: 'per_pat' }))
      .thenRejected('ApproverIsAuthor', { personId: 'per_pat', rule: 'authorNeverVotes' });
    const owner = { ...pat, roles: ['product-operations'] };
    after(...submitting)
      .when(addApprover({ actor: owner }))
      .thenRejected('ApproverIsAuthor', { rule: 'authorNeverPicksApprovers' });
    after(...submitting)
      .when(addApprover({ actor: { ...olga, accounts: ['per_pat'] } }))
      .thenRejected('ApproverIsAuthor', { rule: 'authorNeverPicksApprovers' });
  });

  it('is asked by nobody but the roles that the policy names', () => {
    after(...submitting)
      .when(addApprover({ actor: uma }))
      .thenRejected('NotPermitted', {
        needs: { roles: adHoc.byRoles, functions: [], persons: [] },
      });
    after(...submitting)
      .when(addApprover({ actor: ada }))
      .thenRejected('NotPermitted');
    specifying(templateWith({ rule: ruleOf([directors]) }))
      .after(...submitting)
      .when(addApprover())
      .thenRejected('ExtraApproversNotAllowed');
  });

  it('cannot be somebody whose vote the rule needs elsewhere', () => {
    const people = everybody.filter(({ personId }) => personId !== 'per_dirk');
    after(ask.propose(), submitTo(people))
      .when(addApprover({ personId: 'per_dora' }))
      .thenRejected('ApprovalOutOfReach', {
        groups: [
          { group: 'extra:per_dora', needed: 1, eligible: ['per_dora'] },
          { group: 'directors', needed: 1, eligible: ['per_dora'] },
        ],
      });
  });

  it('can be let go before he votes, which decides nothing by itself', () => {
    const waiting = after(...submitting, addApprover(), ask.vote({ actor: dora }));
    expect(waiting.brings(removeApprover())).toEqual(['ApproverRemoved']);
    const free = after(...submitting, addApprover(), ask.vote({ actor: dora }), removeApprover());
    expect(free.state.phase).toMatchObject({ gate: 'problem' });
    free.when(removeApprover()).thenRejected('ExtraApproverUnknown', { personId: 'per_enzo' });
  });

  it('cannot be let go once he said no', () => {
    const no = ask.vote({ actor: enzo, choice: 'reject', reason: 'Too risky.' });
    after(...submitting, addApprover(), no)
      .when(removeApprover())
      .thenRejected('ApproverHasVoted', { personId: 'per_enzo' });
  });

  it('cannot be somebody who has voted already', () => {
    const both = specifying(
      templateWith({ rule: ruleOf([directors, group('ux', 'ux-lead')], { adHoc }) }),
    );
    both
      .after(...submitting, ask.vote({ actor: uma }))
      .when(addApprover({ personId: 'per_uma' }))
      .thenRejected('ApproverHasVoted', { personId: 'per_uma' });
  });
});

describe('the sponsor', () => {
  it('is named with a reason, once, and replaced by another name', () => {
    const begun = after(ask.propose());
    begun.when(nameSponsor()).then({
      type: 'SponsorNamed',
      data: {
        by: 'per_olga',
        at: ask.MONDAY,
        personId: 'per_gwen',
        reason: 'Answers for the product line.',
      },
    });
    const named = after(ask.propose(), nameSponsor());
    expect(named.state.sponsorId).toBe('per_gwen');
    named.when(nameSponsor()).thenNothing();
    expect(named.brings(nameSponsor({ personId: 'per_uma' }))).toEqual(['SponsorNamed']);
    begun.when(nameSponsor({ reason: ' ' })).thenRejected('ReasonRequired', { field: 'reason' });
  });

  it('is not chosen by those whose case it is', () => {
    after(ask.propose())
      .when(nameSponsor({ actor: pat }))
      .thenRejected('NotPermitted');
    after(ask.propose({ coAuthors: ['per_gwen'] }))
      .when(nameSponsor({ actor: gwen }))
      .thenRejected('ApproverIsAuthor', { rule: 'authorNeverPicksApprovers' });
  });

  it('stays while a rule that hears him is under review', () => {
    const rule = ruleOf([group('sponsor', '', { members: { resolvers: ['sponsor'] } })]);
    const spec = specifying(templateWith({ rule }));
    const people = [...everybody, gwen];
    spec
      .after(ask.propose(), nameSponsor(), submitTo(people))
      .when(nameSponsor({ personId: 'per_uma' }))
      .thenRejected('GateAlreadyInReview', { gate: 'problem', submission: 1 });
    expect(after(ask.propose(), submitTo(everybody)).brings(nameSponsor())).toEqual([
      'SponsorNamed',
    ]);
  });
});
