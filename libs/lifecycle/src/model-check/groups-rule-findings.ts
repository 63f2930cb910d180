import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import { groupsNeeded } from '../approval/rule-in-force.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import { unknownFunction, unknownRole, usedTwice } from './key-findings.js';

/** What is wrong with a rule of groups whoever there is to vote. */
export const groupsRuleFindings = (rule: GroupsRule, place: Place): readonly Finding[] => [
  ...usedTwice([...place, 'groups'], 'groups', rule.groups),
  ...rule.groups.flatMap((group, index) => groupFindings(group, [...place, 'groups', index])),
  ...combinationFindings(rule, place),
  ...tierFindings(rule, place),
  ...vetoFindings(rule, place),
  ...aloneFindings(rule, place),
  ...(rule.adHoc?.byRoles ?? []).flatMap((role, index) =>
    unknownRole([...place, 'adHoc', 'byRoles', index], role),
  ),
];

const groupFindings = (group: ApprovalGroup, place: Place): readonly Finding[] => {
  const { roles = [], functions = [] } = group.members;
  return [
    ...roles.flatMap((role, index) => unknownRole([...place, 'members', 'roles', index], role)),
    ...functions.flatMap((key, index) =>
      unknownFunction([...place, 'members', 'functions', index], key),
    ),
    ...placeFindings(group, place),
    ...weightFindings(group, place),
  ];
};

/** More asked of a group than it has places, or than it names people. */
const placeFindings = (group: ApprovalGroup, place: Place): readonly Finding[] => {
  const { needs, quorum, key, title } = group;
  const most = mostVotes(group);
  const quorumVotes = quorum && 'votes' in quorum ? quorum.votes : 0;
  return [
    ...(needs.kind === 'count' && needs.approvals > most
      ? [
          errorAt([...place, 'needs', 'approvals'], {
            code: 'threshold-above-members',
            message: `${title} needs ${needs.approvals} approvals and has at most ${most} voters`,
            counterexample: `all ${most} voters of ${key} approve, and it is not met`,
          }),
        ]
      : []),
    ...(quorumVotes > most
      ? [
          errorAt([...place, 'quorum', 'votes'], {
            code: 'quorum-above-members',
            message: `${title} has a quorum of ${quorumVotes} and at most ${most} voters`,
            counterexample: `all ${most} voters of ${key} take part, and the quorum is not reached`,
          }),
        ]
      : []),
  ];
};

/** Votes a group can take: its places, and no more than the people it names where it names nothing else. */
const mostVotes = ({ places = Infinity, members }: ApprovalGroup): number => {
  const { roles, functions, resolvers, persons = [] } = members;
  return (roles ?? functions ?? resolvers) ? places : Math.min(places, new Set(persons).size);
};

const weightFindings = (group: ApprovalGroup, place: Place): readonly Finding[] => {
  const { needs, members, title } = group;
  if (needs.kind !== 'weight') return [];
  const byPerson = needs.weights.every((entry) => 'person' in entry);
  const heaviest = needs.weights
    .map(({ weight }) => weight)
    .toSorted((left, right) => right - left);
  const places = mostVotes(group);
  // A role may have many holders, so only a list of persons has a known sum.
  const most = heaviest.slice(0, places).reduce((sum, weight) => sum + weight, 0);
  const at: Place = [...place, 'needs'];
  return [
    ...(byPerson && needs.weight > most
      ? [
          errorAt([...at, 'weight'], {
            code: 'weight-above-members',
            message: `${title} needs weight ${needs.weight} and its voters weigh ${most} together`,
            counterexample: `everybody who weighs anything approves: ${most} of ${needs.weight}`,
          }),
        ]
      : []),
    ...needs.weights.flatMap((entry, index) =>
      'role' in entry
        ? [
            ...unknownRole([...at, 'weights', index, 'role'], entry.role),
            ...strayWeight([...at, 'weights', index], entry.role, members.roles),
          ]
        : strayWeight([...at, 'weights', index], entry.person, members.persons),
    ),
  ];
};

/** Roles and persons may overlap in people, so a weight for somebody else is odd and not wrong. */
const strayWeight = (
  place: Place,
  named: string,
  members: readonly string[] | undefined,
): readonly Finding[] =>
  members?.includes(named) === true
    ? []
    : [
        warningAt(place, {
          code: 'weight-of-nobody',
          message: `${named} has a weight and is not named as a member`,
        }),
      ];

const combinationFindings = (rule: GroupsRule, place: Place): readonly Finding[] => {
  const counting = rule.groups.filter(({ participation }) => participation !== 'comment');
  const needed = groupsNeeded(rule);
  const places = counting.reduce((sum, group) => sum + mostVotes(group), 0);
  return [
    ...(counting.length === 0
      ? [
          errorAt([...place, 'groups'], {
            code: 'nobody-counts',
            message: 'every group only comments, so nothing is ever approved',
          }),
        ]
      : []),
    ...(needed > counting.length && counting.length > 0
      ? [
          errorAt([...place, 'combine', 'groups'], {
            code: 'threshold-above-groups',
            message: `${needed} groups must be met of ${counting.length} that count`,
            counterexample: `all ${counting.length} groups are met, and the rule is not`,
          }),
        ]
      : []),
    ...(rule.quorum && rule.quorum.votes > places
      ? [
          errorAt([...place, 'quorum', 'votes'], {
            code: 'quorum-above-members',
            message: `the quorum is ${rule.quorum.votes} and the groups have ${places} places`,
            counterexample: `all ${places} vote, and the quorum is not reached`,
          }),
        ]
      : []),
  ];
};

/** Tiers count from 1 without a gap; one that nobody can open would shut out all later ones. */
const tierFindings = ({ groups, tiers }: GroupsRule, place: Place): readonly Finding[] => {
  const used = [...new Set(groups.flatMap(({ tier }) => tier ?? []))].toSorted((a, b) => a - b);
  if (tiers === 'parallel') {
    return groups.flatMap(({ tier, title }, index) =>
      tier === undefined
        ? []
        : [
            warningAt([...place, 'groups', index, 'tier'], {
              code: 'tier-without-order',
              message: `${title} has tier ${tier}, and tiers are parallel: all may vote at once`,
            }),
          ],
    );
  }
  const missing = used.findIndex((tier, index) => tier !== index + 1);
  const gap = groups.findIndex(({ tier }) => tier === used[missing]);
  return missing < 0
    ? []
    : [
        errorAt([...place, 'groups', gap, 'tier'], {
          code: 'tier-gap',
          message: `tier ${used[missing]} comes without a tier ${missing + 1}`,
        }),
      ];
};

const vetoFindings = ({ groups, vetoRoles = [] }: GroupsRule, place: Place): readonly Finding[] => {
  const roles = new Set(groups.flatMap(({ members }) => members.roles ?? []));
  const namesOthers = groups.some(
    ({ members: { functions, persons, resolvers } }) => functions ?? persons ?? resolvers,
  );
  return vetoRoles.flatMap((role, index) =>
    roles.has(role) || namesOthers
      ? unknownRole([...place, 'vetoRoles', index], role)
      : [
          errorAt([...place, 'vetoRoles', index], {
            code: 'veto-without-seat',
            message: `${role} has a veto and no group to cast it from`,
          }),
        ],
  );
};

const aloneFindings = (
  { exclusiveApprover, groups }: GroupsRule,
  place: Place,
): readonly Finding[] =>
  exclusiveApprover
    ? [
        ...('role' in exclusiveApprover
          ? unknownRole([...place, 'exclusiveApprover', 'role'], exclusiveApprover.role)
          : []),
        ...groups.flatMap(({ participation, title }, index) =>
          participation === 'required'
            ? [
                warningAt([...place, 'groups', index, 'participation'], {
                  code: 'advises-only',
                  message: `${title} is required, and only advises beside the exclusive approver`,
                }),
              ]
            : [],
        ),
      ]
    : [];
