import fc from 'fast-check';
import type { ActingPerson, InitiativeCommand } from '../initiative/commands.js';
import type { InitiativeState } from '../initiative/state.js';
import { assessCriterion, meetCondition, submit, withdrawDeliverable } from './asking.js';
import * as ask from './asking-exceptions.js';
import { cleo, dora, enzo, gwen, olga, pat, timer, uma } from './cast.js';
import type { Step } from './random-walk.js';
import { commandsOf, later, steps } from './random-walk.js';

const PEOPLE = [dora, uma, enzo, gwen, cleo, olga, pat, dora, uma, cleo] as const;
const SUBJECTS = [
  { kind: 'criterion', key: 'segment_named' },
  { kind: 'deliverable', key: 'statement' },
  { kind: 'checklistItem', key: 'red_flags' },
] as const;

/** Something beside the straight way, tried by anybody. */
export interface Detour {
  readonly detour: (typeof DETOURS)[number];
  readonly person: number;
  readonly choice: number;
}

const DETOURS = [
  'goWithout',
  'ask',
  'grant',
  'end',
  'breakGlass',
  'review',
  'judge',
  'extend',
  'lapse',
  'makeGood',
] as const;

/** Walks of the straight way with a detour between its steps, more often than not. */
export const pathsWithDetours: fc.Arbitrary<readonly (Step | Detour)[]> = steps.chain((path) =>
  fc
    .array(
      fc.record({
        detour: fc.constantFrom(...DETOURS),
        person: fc.nat({ max: 9 }),
        choice: fc.nat({ max: 99 }),
      }),
      { minLength: path.length, maxLength: path.length },
    )
    .map((detours) =>
      path.flatMap((step, index) => {
        const detour = detours[index];
        return detour ? [detour, step] : [step];
      }),
    ),
);

interface Clock {
  readonly now: string;
  readonly tick: number;
}

/** The commands of a step or detour. */
export const commandsAlong = (
  step: Step | Detour,
  state: InitiativeState,
  clock: Clock,
): readonly InitiativeCommand[] =>
  'move' in step ? commandsOf(step, state, clock) : detourCommands(step, state, clock);

const detourCommands = (
  { detour, person, choice }: Detour,
  state: InitiativeState,
  { now, tick }: Clock,
): readonly InitiativeCommand[] => {
  const actor: ActingPerson = PEOPLE[person] ?? dora;
  const gate = 'gate' in state.phase ? state.phase.gate : 'problem';
  const day = (days: number): string => later(now, 24 * days).slice(0, 10);
  const { conditions, waivers, forcedGates } = state;
  switch (detour) {
    case 'goWithout': {
      // The statement is taken back, waived and the gate submitted without it.
      const waiver = { now, waiverId: `wvr_w${tick}`, gate };
      const subject = { kind: 'deliverable', key: 'statement' } as const;
      return [
        withdrawDeliverable({ now }),
        ask.requestWaiver({ ...waiver, subject, until: day(1 + (choice % 40)) }),
        ask.grantWaiver({ ...waiver, actor: choice % 2 === 0 ? dora : uma }),
        submit({ now, gate }),
      ];
    }
    case 'ask': {
      const subject = SUBJECTS[choice % SUBJECTS.length] ?? SUBJECTS[0];
      const waiverId = `wvr_${tick}`;
      return [ask.requestWaiver({ now, waiverId, subject, until: day(1 + (choice % 40)) })];
    }
    case 'grant':
      return waivers.flatMap(({ waiverId, gate: at }) => [
        ask.grantWaiver({ now, gate: at, waiverId, actor }),
      ]);
    case 'end':
      return waivers.flatMap(({ waiverId, gate: at, until }) => [
        ask.lapseWaiver({ now, waiverId, until }),
        ...(choice % 3 === 0 ? [ask.revokeWaiver({ now, gate: at, waiverId, actor })] : []),
        ...(choice % 3 === 1 ? [ask.refuseWaiver({ now, gate: at, waiverId, actor })] : []),
      ]);
    case 'breakGlass':
      return [ask.breakGlass({ now, gate, breakGlassId: `brk_${tick}`, actor })];
    case 'review': {
      const followUp = [{ ...ask.runBook, conditionId: `con_f${tick}`, dueOn: day(3) }];
      const finding = choice % 2 === 0 ? { followUp, outcome: 'notJustified' as const } : {};
      return forcedGates.map(({ breakGlassId, gate: at }) =>
        ask.reviewBreakGlass({ now, gate: at, breakGlassId, actor, ...finding }),
      );
    }
    case 'judge':
      return conditions.flatMap(({ conditionId }) => [
        meetCondition({ now, conditionId, proof: `Proof ${choice}` }),
        choice % 3 === 0
          ? ask.sendBackProof({ now, conditionId, actor })
          : ask.verifyCondition({ now, conditionId, actor }),
      ]);
    case 'extend':
      return conditions.map(({ conditionId, dueOn }) =>
        ask.extendCondition({
          now,
          conditionId,
          actor,
          dueOn: later(`${dueOn}T00:00:00.000Z`, 48).slice(0, 10),
        }),
      );
    case 'lapse':
      return conditions.map(({ conditionId, dueOn }) =>
        ask.lapseCondition({ now, conditionId, dueOn, actor: timer }),
      );
    case 'makeGood':
      return choice % 4 === 0 ? [assessCriterion({ now })] : [];
  }
};
