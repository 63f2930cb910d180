import { ruleInForce } from '../approval/rule-in-force.js';
import type {
  ApprovalPolicy,
  ApprovalRule,
  FactDefinition,
} from '../templates/lifecycle-template.js';
import { electorateFindings } from './electorate-findings.js';
import type { Finding, Place } from './finding.js';
import { errorAt } from './finding.js';
import type { Organisation } from './organisation.js';
import { canBeCarried, canCarry, possibleVotersOf } from './possible-votes.js';
import { ruleFindings } from './rule-findings.js';
import { vetoVacancies } from './vacancy-findings.js';

/** What a policy is checked against; each part that is missing leaves its checks out. */
export interface PolicySurroundings {
  /** Facts of the template that uses the policy. */
  readonly facts?: readonly FactDefinition[];
  readonly organisation?: Organisation | undefined;
  /** Where the policy stands in the checked document; at its root when left out. */
  readonly place?: Place;
}

/** Everything that is wrong with an approval policy although its form is valid. */
export const checkPolicy = (
  policy: ApprovalPolicy,
  { facts, organisation, place = [] }: PolicySurroundings = {},
): readonly Finding[] => [
  ...rulesOf(policy, place).flatMap(({ rule, place: at }) => [
    ...ruleFindings(rule, at),
    ...(organisation
      ? [
          ...electorateFindings({ rule, place: at }, policy, organisation),
          ...vetoVacancies(rule, at, organisation),
        ]
      : []),
  ]),
  ...bandFindings(policy, facts, [...place, 'amountBands']),
];

/** Whether every rule of the policy can be met by somebody's votes, by these people's where they are known. */
export const isCarriable = (policy: ApprovalPolicy, organisation?: Organisation): boolean =>
  rulesOf(policy, []).some(({ rule }) => {
    const inForce = ruleInForce(rule);
    return organisation
      ? canCarry(inForce, possibleVotersOf(inForce, organisation))
      : canBeCarried(inForce);
  });

interface PlacedRule {
  readonly rule: ApprovalRule;
  readonly place: Place;
}

const rulesOf = ({ rule, amountBands }: ApprovalPolicy, place: Place): readonly PlacedRule[] => [
  { rule, place: [...place, 'rule'] },
  ...(amountBands?.bands ?? []).map((band, index) => ({
    rule: band.rule,
    place: [...place, 'amountBands', 'bands', index, 'rule'],
  })),
];

const bandFindings = (
  { amountBands }: ApprovalPolicy,
  facts: readonly FactDefinition[] | undefined,
  place: Place,
): readonly Finding[] => {
  if (!amountBands) return [];
  const { bands, fact: key } = amountBands;
  const fact = facts?.find((definition) => definition.key === key);
  const falling = bands.slice(0, -1).findIndex(({ upToMinor }, index) => {
    const before = index === 0 ? -1 : (bands[index - 1]?.upToMinor ?? Infinity);
    return upToMinor === undefined || upToMinor <= before;
  });
  return [
    ...(facts === undefined || fact?.type === 'money'
      ? []
      : [fault([...place, 'fact'], 'band-fact-not-money', `${key} is no fact of type money`)]),
    ...(facts === undefined || fact?.material === true
      ? []
      : [
          fault(
            [...place, 'fact'],
            'band-fact-immaterial',
            `${key} chooses the voters and must be material`,
          ),
        ]),
    ...(falling < 0
      ? []
      : [
          fault(
            [...place, 'bands', falling, 'upToMinor'],
            'bands-not-rising',
            'the bounds of the amount bands do not rise',
          ),
        ]),
    ...(bands.at(-1)?.upToMinor === undefined
      ? []
      : [
          fault(
            [...place, 'bands', bands.length - 1, 'upToMinor'],
            'last-band-bounded',
            'the last band has a bound',
          ),
        ]),
  ];
};

const fault = (place: Place, code: string, message: string): Finding =>
  errorAt(place, { code, message });
