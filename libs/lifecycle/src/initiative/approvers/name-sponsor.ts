import { ok, reject } from '@tollgate/event-sourcing';
import { approvalRuleFor } from '../../approval/approval-policy.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import { openReview } from '../gate-progress.js';
import { personIdsOf } from '../person-ids-of.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';

/**
 * Names who stands for the initiative towards the organisation. Whoever owns or writes the case does not
 * choose: a sponsor may be one of those who decide on it.
 */
export const nameSponsor = (
  command: CommandOf<'NameSponsor'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { personId, reason } = command;
  const refusal =
    refuseUnlessActive(state) ?? refuseAuthor(command, state) ?? refuseUnderReview(state, template);
  if (refusal) return reject(refusal);
  if (isBlank(personId)) return reject({ kind: 'ReasonRequired', field: 'personId' });
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return state.sponsorId === personId
    ? NOTHING
    : ok([{ type: 'SponsorNamed', data: { ...saidIn(command), personId, reason } }]);
};

const refuseAuthor = (
  { actor }: CommandOf<'NameSponsor'>,
  { authors, phase }: InitiativeState,
): InitiativeRejection | undefined =>
  personIdsOf(actor).some((id) => authors.includes(id))
    ? {
        kind: 'ApproverIsAuthor',
        gate: 'gate' in phase ? phase.gate : '',
        personId: actor.personId,
        rule: 'authorNeverPicksApprovers',
      }
    : undefined;

/** Under a rule that hears the sponsor, the one of the submission stays until it is decided or withdrawn. */
const refuseUnderReview = (
  state: InitiativeState,
  template: LifecycleTemplate,
): InitiativeRejection | undefined => {
  const review = openReview(state);
  const gate = review && findGate(template, review.gate);
  if (!gate) return undefined;
  const isHeard = approvalRuleFor(gate.approval, state, review).groups.some(
    ({ members }) => members.resolvers?.includes('sponsor') ?? false,
  );
  return isHeard
    ? { kind: 'GateAlreadyInReview', gate: gate.key, submission: review.submission }
    : undefined;
};
