import type { ApprovalRule, GateDefinition } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import type { Organisation } from './organisation.js';
import { isHeld, isStaffed } from './organisation.js';

/** Duties and rights of a gate that nobody has at present. */
export const vacancyFindings = (
  gate: GateDefinition,
  place: Place,
  organisation: Organisation,
): readonly Finding[] => [
  ...ownerFindings(gate, place, organisation),
  ...gate.review.escalations.flatMap(({ toRole }, rung) =>
    isHeld(organisation, toRole)
      ? []
      : [
          warningAt([...place, 'review', 'escalations', rung, 'toRole'], {
            code: 'escalation-to-nobody',
            message: `${gate.key}: escalates to ${toRole}, and nobody holds that role`,
          }),
        ],
  ),
  ...gate.checklist.flatMap(({ key, required, function: owner }, item) =>
    !required || isStaffed(organisation, owner)
      ? []
      : [
          warningAt([...place, 'checklist', item, 'function'], {
            code: 'duty-of-nobody',
            message: `${gate.key}: ${key} is required of ${owner}, and nobody belongs to that function`,
            counterexample: 'only the owner of each case can mark it as not applicable',
          }),
        ],
  ),
];

/** Where the gate owner decides and there is none, every case that comes here waits for ever. */
const ownerFindings = (
  { key, approval, gateOwnerRole }: GateDefinition,
  place: Place,
  organisation: Organisation,
): readonly Finding[] => {
  if (isHeld(organisation, gateOwnerRole)) return [];
  const at = [...place, 'gateOwnerRole'];
  return [
    approval.decision === 'gateOwner'
      ? errorAt(at, {
          code: 'nobody-decides',
          message: `${key}: only a holder of ${gateOwnerRole} decides, and nobody holds that role`,
          counterexample: 'a case with every approval stays in review until its request expires',
        })
      : warningAt(at, {
          code: 'gate-without-owner',
          message: `${key}: nobody holds ${gateOwnerRole}, so nobody can record a Hold, Recycle or Kill`,
        }),
  ];
};

/** Vetoes that nobody could cast today. */
export const vetoVacancies = (
  rule: ApprovalRule,
  place: Place,
  organisation: Organisation,
): readonly Finding[] =>
  (rule.vetoRoles ?? []).flatMap((role, index) =>
    isHeld(organisation, role)
      ? []
      : [
          warningAt([...place, 'vetoRoles', index], {
            code: 'veto-of-nobody',
            message: `${role} has a veto, and nobody holds that role`,
          }),
        ],
  );
