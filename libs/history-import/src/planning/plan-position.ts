import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { initiativeIdOf, personIdOf } from '../derived-ids.js';
import type { PositionStatement, Shown } from '../lines/interpret-line.js';
import type { LineRefusal } from '../line-result.js';
import type { LineDraft } from './line-draft.js';
import {
  actingAs,
  currentGateIndex,
  demand,
  gateAt,
  gateIndexOf,
  owner,
  recordKeeper,
} from './line-draft.js';
import type { Followed } from './follow-position.js';
import { advanceTo, retreatTo } from './follow-position.js';
import { decideOtherwise } from './gate-steps.js';
import type { Claim } from './initiative-history.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const REACHED: Followed = { kind: 'reached' };

/** What a position line becomes: the initiative, its authors and facts, and the gates it shows. */
export const planPosition = (
  draft: LineDraft,
  statement: PositionStatement & { readonly means: Shown },
): Result<Followed, LineRefusal> => {
  const known = describeInitiative(draft, statement);
  if (!known.ok) return known;
  nameApprovers(draft, statement);
  return follow(draft, statement.means);
};

const describeInitiative = (
  draft: LineDraft,
  statement: PositionStatement,
): Result<void, LineRefusal> => {
  if (draft.history.state.phase.kind === 'notProposed') {
    const proposed = propose(draft, statement);
    if (!proposed.ok) return proposed;
  }
  const { kind } = draft.history.state.phase;
  if (kind !== 'inStage' && kind !== 'onHold') return ok(undefined);
  return describeAgain(draft, statement);
};

const propose = (draft: LineDraft, statement: PositionStatement): Result<void, LineRefusal> => {
  const { mapping } = draft.context;
  const [first, ...others] = statement.authors;
  if (first === undefined) {
    return reject({ rule: 'no-author', reason: 'nobody is named who could own the initiative' });
  }
  const { roles } = statement.lineKind.authors;
  const proposer = actingAs(draft, first, roles);
  draft.history = { ...draft.history, authorRoles: roles, firstLineNumber: draft.lineNumber };
  const proposed = demand(draft, proposer, {
    type: 'ProposeInitiative',
    initiativeId: initiativeIdOf(mapping.source, statement.line.initiative),
    title: statement.title,
    summary: statement.lineKind.summary,
    ownerId: proposer.personId,
    productLine: statement.productLine,
    externalReference: `${mapping.line.referencePrefix}${statement.line.initiative}`,
    coAuthors: others.map((name) => actingAs(draft, name, roles).personId),
    template: { id: draft.template.id, version: draft.template.version },
  });
  return proposed.ok ? ok(undefined) : proposed;
};

/** Authors only ever come on: who once wrote the case stays one of its authors. */
const describeAgain = (
  draft: LineDraft,
  statement: PositionStatement,
): Result<void, LineRefusal> => {
  const { source } = draft.context.mapping;
  for (const name of statement.authors) {
    const personId = personIdOf(source, name);
    if (draft.history.state.authors.includes(personId)) continue;
    draft.people.add(name);
    const added = demand(draft, owner(draft), { type: 'AddAuthor', personId });
    if (!added.ok) return added;
  }
  const edited = demand(draft, owner(draft), { type: 'EditFacts', changes: statement.facts });
  return edited.ok ? ok(undefined) : edited;
};

const nameApprovers = (draft: LineDraft, statement: PositionStatement): void => {
  if (statement.approvers.length === 0) return;
  const { roles, meaning } = statement.lineKind.approvers;
  const { lineNumber } = statement.line;
  const approvers = { names: statement.approvers, roles, meaning, lineNumber };
  draft.history = { ...draft.history, approvers };
};

const follow = (draft: LineDraft, means: Shown): Result<Followed, LineRefusal> => {
  if (endedAlike(draft, means)) return ok(REACHED);
  if (means.kind === 'held' && draft.history.state.phase.kind === 'onHold') return ok(REACHED);
  const active = makeActive(draft, means);
  if (!active.ok) return active;
  switch (means.kind) {
    case 'proposed':
      return settle(draft, null, 0);
    case 'gateUnderReview': {
      const gateIndex = gateIndexOf(draft, means.gate);
      return settle(draft, { gateIndex, passed: false, at: draft.at }, gateIndex + 1);
    }
    case 'gatePassed': {
      const gateIndex = gateIndexOf(draft, means.gate);
      const max = means.goesBack ? gateIndex + 1 : draft.template.gates.length;
      return settle(draft, { gateIndex, passed: true, at: draft.at }, max);
    }
    case 'killed':
      return end(draft, { outcome: 'kill', reason: `${draft.shown}: ${means.reason}` });
    case 'held':
      return end(draft, {
        outcome: 'hold',
        reason: `${draft.shown}: ${means.reason}`,
        holdUntil: holdUntil(draft),
      });
    case 'endOfLife':
      return endLife(draft, means);
  }
};

/** True where the line repeats an end that is recorded. */
const endedAlike = ({ history }: LineDraft, means: Shown): boolean => {
  const { kind } = history.state.phase;
  const isEnd = means.kind === 'killed' || means.kind === 'endOfLife';
  return kind === 'killed' ? isEnd : kind === 'completed' && means.kind === 'endOfLife';
};

/** Opens again what an earlier line ended or put on hold. */
const makeActive = (draft: LineDraft, means: Shown): Result<void, LineRefusal> => {
  const { state } = draft.history;
  const { phase } = state;
  if (phase.kind === 'inStage') return ok(undefined);
  const reason = `Line ${draft.lineNumber} (${draft.shown}) shows the initiative at work again.`;
  if (phase.kind === 'onHold') {
    const resumed = demand(draft, recordKeeper(draft), { type: 'ResumeInitiative', reason });
    return resumed.ok ? ok(undefined) : resumed;
  }
  if (phase.kind === 'completed' && showsAllPassed(draft, means)) return ok(undefined);
  // The engine never reopens what has passed its last gate.
  if (!('gate' in phase) || draft.context.mapping.rules.afterTheEnd === 'refuse') {
    return reject({ rule: 'after-the-end', reason: `it is ${phase.kind}. ${reason}` });
  }
  const { gate } = phase;
  const reopened = demand(draft, recordKeeper(draft), { type: 'ReopenInitiative', gate, reason });
  return reopened.ok ? ok(undefined) : reopened;
};

const showsAllPassed = (draft: LineDraft, means: Shown): boolean =>
  means.kind === 'gatePassed' &&
  (!means.goesBack || gateIndexOf(draft, means.gate) === draft.template.gates.length - 1);

const settle = (
  draft: LineDraft,
  claim: Claim | null,
  gateIndexMax: number,
): Result<Followed, LineRefusal> => {
  const back = retreatTo(draft, gateIndexMax);
  if (!back.ok) return back;
  draft.history = { ...draft.history, claim };
  return claim ? advanceTo(draft, claim, { momentIsOver: false }) : ok(REACHED);
};

const end = (
  draft: LineDraft,
  decision: Parameters<typeof decideOtherwise>[2],
): Result<Followed, LineRefusal> => {
  draft.history = { ...draft.history, claim: null };
  const ended = decideOtherwise(draft, gateAt(draft, currentGateIndex(draft)), decision);
  return ended.ok ? ok(REACHED) : ended;
};

const endLife = (
  draft: LineDraft,
  means: Extract<Shown, { kind: 'endOfLife' }>,
): Result<Followed, LineRefusal> => {
  if (means.passed !== undefined) {
    const gateIndex = gateIndexOf(draft, means.passed);
    const claim = { gateIndex, passed: true, at: draft.at };
    const before = advanceTo(draft, claim, { momentIsOver: true });
    if (!before.ok) return before;
  }
  const reason = `${draft.shown}: ${means.reason}`;
  const current = currentGateIndex(draft);
  const last = gateIndexOf(draft, means.gate);
  if (current >= last) {
    return settle(draft, { gateIndex: last, passed: true, at: draft.at }, last + 1);
  }
  if (current > gateIndexOf(draft, means.killFrom)) return end(draft, { outcome: 'kill', reason });
  return reject({
    rule: 'end-of-life-too-early',
    reason: `${reason} But gate "${means.killFrom}" was never passed.`,
  });
};

const holdUntil = ({ at, context }: LineDraft): string =>
  new Date(Date.parse(at) + context.mapping.rules.holdDays * DAY_MS).toISOString().slice(0, 10);
