import type {
  GateDefinition,
  LifecycleTemplate,
  Outcome,
} from '../templates/lifecycle-template.js';
import type { Finding } from './finding.js';
import { errorAt, warningAt } from './finding.js';

/** Rounds that one gate may send back before it looks like a case that never ends. */
const RECYCLES_SENSIBLE_MAX = 10;

/**
 * Walks the template as a case would: Go and Conditional go lead to the next gate or the end, Kill ends,
 * Hold comes back to the same gate when its date is there (every Hold has one), Recycle leads back and is
 * spent after `recycleRoundsMax`.
 *
 * @param passable tells whether some votes can carry a gate; nothing behind one that none can is reached
 */
export const graphFindings = (
  template: LifecycleTemplate,
  passable: (gate: GateDefinition) => boolean,
): readonly Finding[] => [
  ...reachFindings(template, passable),
  ...template.gates.flatMap((gate, index) => [
    ...goFindings(gate, index),
    ...exitFindings(gate, index),
    ...recycleFindings(template, gate, index),
    ...finalVoteFindings(gate, index),
  ]),
  ...lastGateFindings(template),
];

const reachFindings = (
  { gates }: LifecycleTemplate,
  passable: (gate: GateDefinition) => boolean,
): readonly Finding[] => {
  const stuck = gates.findIndex((gate) => !advancesFrom(gate) || !passable(gate));
  const last = gates[stuck];
  if (!last) return [];
  return gates.slice(stuck + 1).map(({ key }, offset) =>
    errorAt(['gates', stuck + 1 + offset], {
      code: 'gate-unreachable',
      message: `${key}: no case can ever come here`,
      counterexample: `a case that does everything right stays at ${last.key}`,
    }),
  );
};

const goFindings = (gate: GateDefinition, index: number): readonly Finding[] =>
  advancesFrom(gate)
    ? []
    : [
        errorAt(['gates', index, 'outcomes'], {
          code: 'gate-cannot-be-passed',
          message: `${gate.key}: the gate cannot be passed: it has no Go`,
        }),
      ];

/** Conditional go is a Go with promises; without the plain one a case that is ready could not go on. */
const advancesFrom = ({ outcomes }: GateDefinition): boolean => outcomes.includes('go');

const LEAVING: readonly Outcome[] = ['go', 'conditionalGo', 'kill'];

const exitFindings = ({ key, outcomes }: GateDefinition, index: number): readonly Finding[] => {
  if (!outcomes.some((outcome) => LEAVING.includes(outcome))) {
    return [
      errorAt(['gates', index, 'outcomes'], {
        code: 'gate-without-exit',
        message: `${key}: a case that comes here never leaves`,
        counterexample: `${outcomes.join(' and ')} lead back to this gate or an earlier one, for ever`,
      }),
    ];
  }
  return outcomes.includes('hold') || outcomes.includes('recycle') || outcomes.includes('kill')
    ? []
    : [
        warningAt(['gates', index, 'outcomes'], {
          code: 'gate-without-teeth',
          message: `${key}: a case that is not good enough can be neither held, sent back nor killed`,
        }),
      ];
};

const recycleFindings = (
  { recycleRoundsMax }: LifecycleTemplate,
  { key, outcomes, reviewEveryMonths }: GateDefinition,
  index: number,
): readonly Finding[] => {
  const recycles = outcomes.includes('recycle');
  const place = ['gates', index, 'outcomes'];
  return [
    ...(recycles && !outcomes.includes('hold') && !outcomes.includes('kill')
      ? [
          errorAt(place, {
            code: 'recycle-ends-nowhere',
            message: `${key}: after ${recycleRoundsMax} recycles a case that fails can be neither held nor killed`,
            counterexample: `a case that the voters refuse once more stays in review at ${key}: Recycle is spent and a Go is not carried`,
          }),
        ]
      : []),
    ...(recycles && recycleRoundsMax === 0
      ? [
          warningAt(place, {
            code: 'recycle-never-allowed',
            message: `${key}: offers Recycle, and the template allows none`,
          }),
        ]
      : []),
    ...(recycles && recycleRoundsMax > RECYCLES_SENSIBLE_MAX
      ? [
          warningAt(['recycleRoundsMax'], {
            code: 'recycle-loop-long',
            message: `${key}: a case may go round ${recycleRoundsMax} times before it has to be held or killed`,
          }),
        ]
      : []),
    ...(reviewEveryMonths !== undefined && !outcomes.includes('hold')
      ? [
          warningAt(['gates', index, 'reviewEveryMonths'], {
            code: 'review-never-comes-again',
            message: `${key}: is reviewed every ${reviewEveryMonths} months, and cannot be held until the next time`,
          }),
        ]
      : []),
  ];
};

/** What a forced final vote ends in has to be an outcome of the gate. */
const finalVoteFindings = (gate: GateDefinition, index: number): readonly Finding[] => {
  const { approval, outcomes, key } = gate;
  const places = [
    { rule: approval.rule, place: ['gates', index, 'approval', 'rule'] },
    ...(approval.amountBands?.bands ?? []).map(({ rule }, band) => ({
      rule,
      place: ['gates', index, 'approval', 'amountBands', 'bands', band, 'rule'],
    })),
  ];
  return places.flatMap(({ rule, place }) => {
    const otherwise = 'groups' in rule ? rule.finalVote?.otherwise : undefined;
    return otherwise === undefined || outcomes.includes(otherwise)
      ? []
      : [
          errorAt([...place, 'finalVote', 'otherwise'], {
            code: 'final-vote-not-offered',
            message: `${key}: the final vote ends in ${otherwise}, which the gate does not offer`,
          }),
        ];
  });
};

const lastGateFindings = ({ gates }: LifecycleTemplate): readonly Finding[] =>
  gates.at(-1)?.outcomes.includes('conditionalGo') === true
    ? [
        errorAt(['gates', gates.length - 1, 'outcomes'], {
          code: 'conditions-without-gate',
          message:
            'the last gate allows a Conditional go, and no later gate would enforce its conditions',
        }),
      ]
    : [];
