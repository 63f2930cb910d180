import { initialInitiative } from '@tollgate/lifecycle';
import type { LifecycleTemplate } from '@tollgate/lifecycle';
import type { Instant, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { initiativeIdOf, lineCommandId, personIdOf, requestHashOf } from '../derived-ids.js';
import type { IdentifiedLine } from '../lines/read-line.js';
import type { LineRefusal, RefusalRule } from '../line-result.js';
import type { HistoryPlan, PlannedCommand, PlannedLine, PlannedPerson } from './history-plan.js';
import type { Claim, InitiativeHistory, PlanContext } from './initiative-history.js';
import type { LineDraft } from './line-draft.js';

/** What planning gathers from the lines so far; local to one plan. */
export interface GatheredPlan {
  readonly context: PlanContext;
  readonly lines: PlannedLine[];
  /** Time of the lines that are being read; lines of one time are one moment. */
  momentAt: Instant | null;
  /** Lines of this moment whose gates may still be decided when it is over. */
  pending: readonly PendingLine[];
  readonly identities: Map<string, { readonly lineNumber: number; readonly digest: string }>;
  readonly persons: Map<string, PlannedPerson>;
  readonly initiatives: Map<string, GatheredInitiative>;
}

/** A position line that claims more than its approvals allowed when it was read. */
export interface PendingLine {
  readonly line: IdentifiedLine;
  readonly shown: string;
  readonly claim: Claim;
  readonly commands: number;
}

interface GatheredInitiative {
  history: InitiativeHistory;
  readonly commands: PlannedCommand[];
}

/** Refusals after which the line's word is still remembered, because an approval on a later line completes it. */
const REMEMBERED: readonly RefusalRule[] = ['approval-missing', 'approval-too-late', 'no-approver'];

export const emptyPlan = (context: PlanContext): GatheredPlan => ({
  context,
  lines: [],
  momentAt: null,
  pending: [],
  identities: new Map(),
  persons: new Map(),
  initiatives: new Map(),
});

/** A draft for one line on what the lines before it made of the initiative. */
export const beginLine = (
  plan: GatheredPlan,
  line: IdentifiedLine,
  shown: string,
): Result<LineDraft, LineRefusal> => {
  const { context } = plan;
  const history =
    plan.initiatives.get(line.initiative)?.history ?? newHistory(context, line.initiative);
  if (history.lastAt !== null && line.at < history.lastAt) {
    return reject({
      rule: 'time-goes-back',
      reason: `${line.at} is before ${history.lastAt}, the time of an earlier line of this initiative`,
    });
  }
  const template = history.template ?? templateInForce(context, line.at);
  return ok({
    context,
    at: line.at,
    lineNumber: line.lineNumber,
    shown,
    template,
    commandsBefore: 0,
    history: { ...history, template, lastAt: line.at },
    commands: [],
    people: new Set(),
    leftOut: [],
  });
};

/** A draft that takes a line up again after its moment; undefined when a later line has said otherwise. */
export const resumeLine = (
  plan: GatheredPlan,
  { line, shown, claim, commands }: PendingLine,
): LineDraft | undefined => {
  const history = plan.initiatives.get(line.initiative)?.history;
  if (!history?.template || history.claim !== claim) return undefined;
  return {
    context: plan.context,
    at: line.at,
    lineNumber: line.lineNumber,
    shown,
    template: history.template,
    commandsBefore: commands,
    history,
    commands: [],
    people: new Set(),
    leftOut: [],
  };
};

/** A line and how planning it ended. */
interface FinishedLine {
  readonly line: IdentifiedLine;
  readonly outcome: Result<unknown, LineRefusal>;
}

/** Makes the draft part of the plan, or leaves the plan as it was where the line is refused. */
export const finishLine = (
  plan: GatheredPlan,
  draft: LineDraft,
  { line, outcome }: FinishedLine,
): void => {
  if (!outcome.ok && !REMEMBERED.includes(outcome.rejection.rule)) return;
  const gathered = plan.initiatives.get(line.initiative) ?? {
    history: draft.history,
    commands: [],
  };
  gathered.history = draft.history;
  draft.commands.forEach(({ command, events }, ordinal) => {
    gathered.commands.push({
      lineNumber: line.lineNumber,
      commandId: lineCommandId(
        plan.context.mapping.id,
        line.identity,
        draft.commandsBefore + ordinal,
      ),
      requestHash: requestHashOf(command),
      command,
      events,
    });
  });
  for (const name of draft.people) addPerson(plan, name, line.at);
  plan.initiatives.set(line.initiative, gathered);
};

/** The plan in the order in which initiatives and persons first appeared. */
export const gatheredInitiatives = (plan: GatheredPlan): HistoryPlan['initiatives'] =>
  [...plan.initiatives.values()].map(({ history, commands }) => ({
    initiativeId: history.initiativeId,
    reference: history.reference,
    state: history.state,
    commands,
  }));

const addPerson = (plan: GatheredPlan, name: string, at: Instant): void => {
  if (plan.persons.has(name)) return;
  const personId = personIdOf(plan.context.mapping.source, name);
  plan.persons.set(name, { personId, name, firstSeenAt: at });
};

const newHistory = ({ mapping }: PlanContext, reference: string): InitiativeHistory => ({
  initiativeId: initiativeIdOf(mapping.source, reference),
  reference,
  state: initialInitiative,
  template: null,
  lastAt: null,
  firstLineNumber: null,
  authorRoles: [],
  approvers: null,
  namedApprovals: new Map(),
  claim: null,
});

/** The template version that was in force when the initiative's first line was written. */
const templateInForce = ({ mapping, templates }: PlanContext, at: Instant): LifecycleTemplate => {
  const inForce = mapping.template.versions.find(
    ({ firstLineBefore }) =>
      firstLineBefore === undefined || Date.parse(at) < Date.parse(firstLineBefore),
  );
  const template = inForce && templates.get(inForce.version);
  if (!template) throw new Error(`no template version of ${mapping.template.id} is in force`);
  return template;
};
