import { workingDaysBetween } from '../../texts/format.js';
import type { Tone } from '../status-mark/status-mark.js';

export const RAIL_STATUSES = [
  'passed',
  'passedWithConditions',
  'current',
  'inReview',
  'onHold',
  'killed',
  'cancelled',
  'upcoming',
] as const;
export type RailStatus = (typeof RAIL_STATUSES)[number];

/** One gate of the pinned template as the rail draws it. */
export interface RailGate {
  readonly key: string;
  readonly title: string;
  readonly status: RailStatus;
  /** 0 before the gate's stage was ever entered; every recycle adds one. */
  readonly round: number;
  /** When its stage was last entered. */
  readonly enteredAt: string | null;
  /** When a decision is or was due: the plan. */
  readonly dueAt: string | null;
  /** When it was decided: the actual. */
  readonly decidedAt: string | null;
}

/** A Recycle: the gate that decided it and the gate whose stage was done again. */
export interface RailLoop {
  readonly from: string;
  readonly to: string;
}

export const RAIL_TONES = {
  passed: 'done',
  passedWithConditions: 'attention',
  current: 'active',
  inReview: 'active',
  onHold: 'paused',
  killed: 'stopped',
  cancelled: 'stopped',
  upcoming: 'idle',
} satisfies Record<RailStatus, Tone>;

/** One arc over the rail, in units of gates (the middle of the first gate is 0.5). */
export interface LoopArc {
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly times: number;
  readonly label: { readonly from: string; readonly to: string };
}

/** Recycles with the same ends become one arc that says how often. Loops of unknown gates are left out. */
export const loopArcs = (
  gates: readonly RailGate[],
  loops: readonly RailLoop[],
): readonly LoopArc[] => {
  const arcs = new Map<string, LoopArc>();
  for (const loop of loops) {
    const from = gates.findIndex(({ key }) => key === loop.from);
    const to = gates.findIndex(({ key }) => key === loop.to);
    const label = { from: gates[from]?.title, to: gates[to]?.title };
    if (label.from === undefined || label.to === undefined) continue;
    const id = `${loop.from}>${loop.to}`;
    arcs.set(id, {
      fromColumn: from + 0.5,
      toColumn: to + 0.5,
      times: (arcs.get(id)?.times ?? 0) + 1,
      label: { from: label.from, to: label.to },
    });
  }
  return [...arcs.values()];
};

/** Working days a decision came after (positive) or before (negative) its plan; null without both. */
export const slippageDays = (gate: RailGate): number | null => {
  if (gate.dueAt === null || gate.decidedAt === null) return null;
  return workingDaysBetween(new Date(gate.dueAt), new Date(gate.decidedAt));
};

/** Whether the line from this gate to the next has been walked. */
export const isBehind = (gate: RailGate): boolean =>
  gate.status === 'passed' || gate.status === 'passedWithConditions';
