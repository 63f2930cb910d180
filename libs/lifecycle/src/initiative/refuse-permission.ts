import { asGroups } from '../approval/as-groups.js';
import { AUDITOR_ROLE, SYSTEM_ROLE } from '../roles.js';
import { findGate } from '../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import type { InitiativeCommand } from './commands.js';
import { evidenceGate, evidenceKeepers } from './evidence/evidence-keepers.js';
import type { Relation } from './permissions.js';
import { PERMISSIONS } from './permissions.js';
import type { InitiativeRejection } from './rejections.js';
import type { InitiativeState } from './state.js';

type NotPermitted = Extract<InitiativeRejection, { kind: 'NotPermitted' }>;
type Needs = NotPermitted['needs'];

const NOBODY: Needs = { roles: [], functions: [], persons: [] };

/** Undefined when the actor may ask this; otherwise who may. Roles are those resolved at this moment. */
export const refusePermission = (
  command: InitiativeCommand,
  state: InitiativeState,
  template: LifecycleTemplate | undefined,
): NotPermitted | undefined => {
  const { actor } = command;
  const { roles, relations } = PERMISSIONS[command.type];
  const isSystem = actor.roles.includes(SYSTEM_ROLE);
  const timeOnly = relations.includes('system');
  const gate = gateOf(command, state, template);
  const needs = relations
    .map((relation) => needsOf(relation, command, { state, gate }))
    .reduce(joined, { ...NOBODY, roles });
  const readsOnly = actor.roles.includes(AUDITOR_ROLE);
  const allowed =
    isSystem === timeOnly && !readsOnly && (relations.includes('anyone') || holds(actor, needs));
  return allowed ? undefined : { kind: 'NotPermitted', personId: actor.personId, needs };
};

const holds = (actor: InitiativeCommand['actor'], needs: Needs): boolean =>
  needs.persons.includes(actor.personId) ||
  needs.roles.some((role) => actor.roles.includes(role)) ||
  needs.functions.some((key) => actor.functions.includes(key));

const joined = (left: Needs, right: Needs): Needs => ({
  roles: [...new Set([...left.roles, ...right.roles])],
  functions: [...new Set([...left.functions, ...right.functions])],
  persons: [...new Set([...left.persons, ...right.persons])],
});

const needsOf = (
  relation: Relation,
  command: InitiativeCommand,
  { state, gate }: { readonly state: InitiativeState; readonly gate: GateDefinition | undefined },
): Needs => {
  switch (relation) {
    case 'owner':
      return { ...NOBODY, persons: [state.ownerId] };
    case 'author':
      return { ...NOBODY, persons: state.authors };
    case 'gateOwner':
      return { ...NOBODY, roles: gate ? [gate.gateOwnerRole] : [] };
    case 'seatHolder':
      return { ...NOBODY, roles: gate ? seatRoles(gate) : [] };
    case 'itemFunction':
      return { ...NOBODY, functions: itemFunctions(command, gate) };
    case 'conditionOwner':
      return { ...NOBODY, persons: conditionOwners(command, state) };
    case 'evidenceKeeper':
      return { ...NOBODY, persons: evidenceKeepers(command, state) };
    case 'system':
      return { ...NOBODY, roles: [SYSTEM_ROLE] };
    case 'anyone':
      return NOBODY;
  }
};

/** The gate a command names, or its evidence belongs to; otherwise the one where the initiative stands. */
const gateOf = (
  command: InitiativeCommand,
  state: InitiativeState,
  template: LifecycleTemplate | undefined,
): GateDefinition | undefined => {
  const here = 'gate' in state.phase ? state.phase.gate : undefined;
  const key = 'gate' in command ? command.gate : (evidenceGate(command, state) ?? here);
  return template && key !== undefined ? findGate(template, key) : undefined;
};

const seatRoles = (gate: GateDefinition): readonly string[] => {
  const bandRules = gate.approval.amountBands?.bands.map(({ rule }) => rule) ?? [];
  return [gate.approval.rule, ...bandRules].flatMap((rule) =>
    asGroups(rule).groups.flatMap(({ members }) => members.roles ?? []),
  );
};

const itemFunctions = (
  command: InitiativeCommand,
  gate: GateDefinition | undefined,
): readonly string[] =>
  'item' in command && gate
    ? gate.checklist.filter(({ key }) => key === command.item).map((item) => item.function)
    : [];

const conditionOwners = (command: InitiativeCommand, state: InitiativeState): readonly string[] =>
  'conditionId' in command
    ? state.conditions
        .filter(({ conditionId }) => conditionId === command.conditionId)
        .map(({ ownerId }) => ownerId)
    : [];
