import { ruleInForce } from '../approval/rule-in-force.js';
import type { ApprovalRule, SeatsRule } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, errorsOf } from './finding.js';
import { groupsRuleFindings } from './groups-rule-findings.js';
import { unknownRole, usedTwice } from './key-findings.js';
import { canBeCarried } from './possible-votes.js';

/** What is wrong with an approval rule whoever there is to vote. */
export const ruleFindings = (rule: ApprovalRule, place: Place): readonly Finding[] => {
  const findings =
    'groups' in rule ? groupsRuleFindings(rule, place) : seatsRuleFindings(rule, place);
  // Said only where nothing else explains it: the tally itself finds no way to meet the rule.
  if (errorsOf(findings).length > 0 || canBeCarried(ruleInForce(rule))) return findings;
  return [
    ...findings,
    errorAt(place, {
      code: 'rule-cannot-be-met',
      message: 'no votes can ever meet the rule',
      counterexample: 'even if everybody who may vote in every group approves, it is not met',
    }),
  ];
};

const seatsRuleFindings = (
  { seats, approvalsRequired, vetoRoles }: SeatsRule,
  place: Place,
): readonly Finding[] => {
  const counting = seats.filter(({ kind }) => kind !== 'comment').length;
  const required = seats.filter(({ kind }) => kind === 'required').length;
  const seated = new Set(seats.flatMap(({ roles }) => roles));
  return [
    ...usedTwice([...place, 'seats'], 'seats', seats),
    ...seats.flatMap(({ roles }, seat) =>
      roles.flatMap((role, index) => unknownRole([...place, 'seats', seat, 'roles', index], role)),
    ),
    ...(approvalsRequired > counting
      ? [
          errorAt([...place, 'approvalsRequired'], {
            code: 'threshold-above-seats',
            message: `${approvalsRequired} approvals are required of ${counting} seats`,
            counterexample: `all ${counting} seats approve, and the rule is not met`,
          }),
        ]
      : []),
    ...(required > approvalsRequired
      ? [
          errorAt([...place, 'approvalsRequired'], {
            code: 'threshold-below-required',
            message: `${required} seats are required, but only ${approvalsRequired} approvals`,
          }),
        ]
      : []),
    ...vetoRoles.flatMap((role, index) =>
      seated.has(role)
        ? unknownRole([...place, 'vetoRoles', index], role)
        : [
            errorAt([...place, 'vetoRoles', index], {
              code: 'veto-without-seat',
              message: `${role} has a veto and no seat to cast it from`,
            }),
          ],
    ),
  ];
};
