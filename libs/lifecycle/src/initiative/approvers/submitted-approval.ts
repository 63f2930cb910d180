import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { bandOf } from '../../approval/amount-band.js';
import { electorateOf, writtenRuleFor } from '../../approval/approval-policy.js';
import type { SubmittedApproval } from '../../approval/approval-records.js';
import { freezeElectorate, needsElectorate } from '../../approval/freeze-electorate.js';
import { resolvedPersons } from '../../approval/group-members.js';
import type { GroupsRule } from '../../approval/groups-rule.js';
import { ruleInForce } from '../../approval/rule-in-force.js';
import { tallyVotes } from '../../approval/tally-votes.js';
import { advances } from '../../templates/find-gate.js';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { InitiativeState } from '../state.js';
import { groupsInReach } from './groups-in-reach.js';
import type { ApproverRejection } from './rejections.js';

type Submitted = Result<
  { readonly approval?: SubmittedApproval },
  Extract<ApproverRejection, { kind: 'ApprovalOutOfReach' | 'EligibleVotersUnknown' }>
>;

/**
 * How the approval policy applies to a case that is submitted now: the band of its amount, and who may vote
 * in each group. A proposal to go on that no votes of these people could carry is refused at once.
 */
export const submittedApproval = (
  command: CommandOf<'SubmitGate'>,
  state: InitiativeState,
  { key: gate, approval: policy }: GateDefinition,
): Submitted => {
  const { amountBands } = policy;
  const band = amountBands && bandOf(amountBands, state.facts, command.exchangeRates);
  const written = writtenRuleFor(policy, state, { rates: command.exchangeRates });
  const banded = band && { band };
  if ('seats' in written) return ok(banded ? { approval: banded } : {});
  const rule = ruleInForce(written);
  const approval = { ...banded, eligible: eligibleFor(command, state, { rule, policy }) };
  const unknown = rule.groups.filter(
    (group) =>
      needsElectorate(group) &&
      group.participation !== 'comment' &&
      !approval.eligible.some((frozen) => frozen.group === group.key),
  );
  if (unknown.length > 0) {
    return reject({ kind: 'EligibleVotersUnknown', gate, groups: unknown.map(({ key }) => key) });
  }
  const electorate = electorateOf(policy, state, { by: command.actor.personId, approval });
  const tally = tallyVotes(rule, [], electorate);
  return tally.reachable || !advances(command.proposedOutcome)
    ? ok({ approval })
    : reject({ kind: 'ApprovalOutOfReach', gate, groups: groupsInReach(tally) });
};

const eligibleFor = (
  { actor, directory }: CommandOf<'SubmitGate'>,
  state: InitiativeState,
  { rule, policy }: { readonly rule: GroupsRule; readonly policy: GateDefinition['approval'] },
): NonNullable<SubmittedApproval['eligible']> =>
  freezeElectorate(rule, directory, {
    resolved: resolvedPersons(state, directory?.lineOwnerId),
    excluded: new Set(policy.authorVote === 'refused' ? [...state.authors, actor.personId] : []),
  });
