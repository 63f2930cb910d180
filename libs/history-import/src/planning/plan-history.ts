import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { interpretApprovals, interpretPosition } from '../lines/interpret-line.js';
import { readLine } from '../lines/read-line.js';
import type { IdentifiedLine } from '../lines/read-line.js';
import type { LeftOut, LineDisposition, LineRefusal } from '../line-result.js';
import type { ApprovalsLineKind, PositionLineKind } from '../mapping/line-kinds.js';
import { enterMoment } from './end-moment.js';
import type { Followed } from './follow-position.js';
import type { GatheredPlan } from './gathered-plan.js';
import { beginLine, emptyPlan, finishLine, gatheredInitiatives } from './gathered-plan.js';
import type { HistoryPlan, PlannedLine } from './history-plan.js';
import type { PlanContext } from './initiative-history.js';
import { planApprovals } from './plan-approvals.js';
import { planPosition } from './plan-position.js';

type Planned = Result<
  { readonly disposition: LineDisposition; readonly leftOut: readonly LeftOut[] },
  LineRefusal
>;

/**
 * Decides line by line what a history becomes, on the engine's own decider and without any store. A plan
 * depends on nothing but the mapping and the lines: the plan of a longer file begins with the plan of its
 * beginning, and a second run finds the same commands under the same ids.
 */
export const planHistory = (context: PlanContext, texts: Iterable<string>): HistoryPlan => {
  const plan = emptyPlan(context);
  for (const text of texts) plan.lines.push(planText(plan, text, plan.lines.length + 1));
  return {
    lines: plan.lines,
    persons: [...plan.persons.values()],
    initiatives: gatheredInitiatives(plan),
  };
};

const planText = (plan: GatheredPlan, text: string, lineNumber: number): PlannedLine => {
  const read: Result<IdentifiedLine | null, LineRefusal> =
    text.trim() === '' ? ok(null) : readLine(text, lineNumber, plan.context.mapping);
  if (!read.ok) return plannedLine(lineNumber, null, read);
  if (read.value === null) {
    return plannedLine(lineNumber, null, unchanged('blank', 'the line is empty'));
  }
  enterMoment(plan, read.value.at);
  return plannedLine(lineNumber, read.value.initiative, planLine(plan, read.value));
};

const plannedLine = (
  lineNumber: number,
  initiative: string | null,
  planned: Planned | Extract<Planned, { ok: false }>,
): PlannedLine =>
  planned.ok
    ? { lineNumber, initiative, ...planned.value }
    : {
        lineNumber,
        initiative,
        disposition: { kind: 'refused', ...planned.rejection },
        leftOut: [],
      };

const unchanged = (
  cause: Extract<LineDisposition, { kind: 'noChange' }>['cause'],
  reason: string,
): Planned => ok({ disposition: { kind: 'noChange', cause, reason }, leftOut: [] });

const planLine = (plan: GatheredPlan, line: IdentifiedLine): Planned => {
  const { identity, digest, lineNumber, kind } = line;
  const earlier = plan.identities.get(identity);
  if (earlier?.digest === digest) {
    return unchanged('repeats-a-line', `line ${earlier.lineNumber} says the same`);
  }
  if (earlier) {
    return reject({
      rule: 'identity-reused',
      reason: `line ${earlier.lineNumber} has the same identity and says something else`,
    });
  }
  plan.identities.set(identity, { lineNumber, digest });
  switch (kind.kind) {
    case 'ignored':
      return unchanged('ignored-kind', kind.because);
    case 'position':
      return planPositionLine(plan, line, kind);
    case 'approvals':
      return planApprovalsLine(plan, line, kind);
  }
};

const planPositionLine = (
  plan: GatheredPlan,
  line: IdentifiedLine,
  kind: PositionLineKind,
): Planned => {
  const statement = interpretPosition(line, kind, plan.context.mapping);
  if (!statement.ok) return statement;
  const { means, shown, leftOut } = statement.value;
  if (means.kind === 'noChange') {
    return unchanged('mapping-says-no-change', `${shown}: ${means.because}`);
  }
  const draft = beginLine(plan, line, shown);
  if (!draft.ok) return draft;
  const followed = planPosition(draft.value, { ...statement.value, means });
  finishLine(plan, draft.value, { line, outcome: followed });
  if (!followed.ok) return followed;
  const commands = draft.value.commands.length;
  const { claim } = draft.value.history;
  if (followed.value.kind === 'waits' && followed.value.short && claim) {
    plan.pending = [...plan.pending, { line, shown, claim, commands }];
  }
  return ok({
    disposition: positionDisposition(followed.value, commands, shown),
    leftOut: [...leftOut, ...draft.value.leftOut],
  });
};

const planApprovalsLine = (
  plan: GatheredPlan,
  line: IdentifiedLine,
  kind: ApprovalsLineKind,
): Planned => {
  const statement = interpretApprovals(line, kind, plan.context.mapping);
  if (!statement.ok) return statement;
  if (!plan.initiatives.has(line.initiative)) {
    return reject({ rule: 'initiative-unknown', reason: 'no line before this one proposed it' });
  }
  const draft = beginLine(plan, line, kind.name);
  if (!draft.ok) return draft;
  const outcome = planApprovals(draft.value, statement.value);
  finishLine(plan, draft.value, { line, outcome });
  return outcome.ok
    ? ok({
        disposition: outcome.value,
        leftOut: [...statement.value.leftOut, ...draft.value.leftOut],
      })
    : outcome;
};

const positionDisposition = (
  followed: Followed,
  commands: number,
  shown: string,
): LineDisposition => {
  const waitsFor = followed.kind === 'waits' ? followed.waitsFor : null;
  if (commands > 0) return { kind: 'applied', commands, waitsFor };
  return waitsFor === null
    ? { kind: 'noChange', cause: 'says-nothing-new', reason: shown }
    : { kind: 'noChange', cause: 'waits-for-approval', reason: waitsFor };
};
