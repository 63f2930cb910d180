import type { HistoryPlan } from '../planning/history-plan.js';
import { planHistory } from '../planning/plan-history.js';
import type { PlanContext } from '../planning/initiative-history.js';
import { enhancementContext } from './enhancement-lines.js';

/** What a test says of a plan, in short words. */
export interface PlannedInShort {
  readonly plan: HistoryPlan;
  /** One word a line: `applied`, the cause of no change, or the rule of the refusal. */
  readonly fates: readonly string[];
  /** Of the only initiative: `gate outcome` in the order decided. */
  readonly decisions: readonly string[];
  readonly phase: string;
}

export const planned = (
  lines: readonly string[],
  context: PlanContext = enhancementContext(),
): PlannedInShort => {
  const plan = planHistory(context, lines);
  const state = plan.initiatives[0]?.state;
  return {
    plan,
    fates: plan.lines.map(({ disposition }) => {
      switch (disposition.kind) {
        case 'applied':
          return 'applied';
        case 'noChange':
          return disposition.cause;
        case 'refused':
          return disposition.rule;
      }
    }),
    decisions: state?.decisions.map(({ gate, outcome }) => `${gate} ${outcome}`) ?? [],
    phase:
      state === undefined
        ? 'none'
        : 'gate' in state.phase
          ? `${state.phase.kind} ${state.phase.gate}`
          : state.phase.kind,
  };
};
