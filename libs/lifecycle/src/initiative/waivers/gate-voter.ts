import { approvalRuleFor } from '../../approval/approval-policy.js';
import { asGroups } from '../../approval/as-groups.js';
import type { ApprovalGroup } from '../../approval/groups-rule.js';
import { NEVER_VOTING_ROLES } from '../../roles.js';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import type { ActingPerson } from '../commands.js';
import type { InitiativeState } from '../state.js';

/** Seat or group in which somebody's vote counts at a gate, with the roles that he may vote by. */
export interface GateVoter {
  readonly seat: string;
  readonly roles: readonly string[];
}

/**
 * The seat or group in which `actor`'s own vote would count at `gate`, by the rule for the case as it stands;
 * undefined for whoever is only heard there. Lent rights do not count: a waiver is one person's word.
 */
export const gateVoter = (
  { personId, roles: held, functions }: ActingPerson,
  gate: GateDefinition,
  state: InitiativeState,
): GateVoter | undefined => {
  const roles = held.filter((role) => !NEVER_VOTING_ROLES.includes(role));
  const { groups } = asGroups(approvalRuleFor(gate.approval, state));
  const group = groups
    .filter(({ participation }) => participation !== 'comment')
    .find((each) => isMember(each, { personId, roles, functions }));
  return group && { seat: group.key, roles };
};

/** Persons, roles and functions that vote at the gate, for those who look for one. */
export const voterNeeds = (
  gate: GateDefinition,
  state: InitiativeState,
): {
  readonly persons: readonly string[];
  readonly roles: readonly string[];
  readonly functions: readonly string[];
} => {
  const members = asGroups(approvalRuleFor(gate.approval, state))
    .groups.filter(({ participation }) => participation !== 'comment')
    .map((group) => group.members);
  return {
    persons: [...new Set(members.flatMap(({ persons = [] }) => persons))],
    roles: [...new Set(members.flatMap(({ roles = [] }) => roles))],
    functions: [...new Set(members.flatMap(({ functions = [] }) => functions))],
  };
};

const isMember = (
  { members }: ApprovalGroup,
  person: Pick<ActingPerson, 'personId' | 'roles' | 'functions'>,
): boolean =>
  (members.persons ?? []).includes(person.personId) ||
  (members.roles ?? []).some((role) => person.roles.includes(role)) ||
  (members.functions ?? []).some((key) => person.functions.includes(key));
