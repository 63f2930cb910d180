import type { Condition, InitiativeState, LifecycleTemplate, Waiver } from '@tollgate/lifecycle';
import { conditionJudges, findGate, waiverTitle, waiverVoters } from '@tollgate/lifecycle';
import { askAt, endOf } from './ask-at.js';
import type { InboxAsk } from './inbox-ask.entity.js';

/** What conditions and waivers ask for while an initiative is under way. */
export const exceptionAsks = (
  state: InitiativeState,
  template: LifecycleTemplate,
): readonly InboxAsk[] => [
  ...state.conditions
    .filter(({ met }) => met === null)
    .map((condition) =>
      condition.reported
        ? verificationAsk(condition, state, template)
        : conditionAsk(condition, state, template),
    ),
  ...state.waivers
    .filter(({ status }) => status.kind === 'requested')
    .map((waiver) => waiverAsk(waiver, state, template)),
];

/** Forced gates owe a review also when the initiative has ended. */
export const breakGlassAsks = (
  state: InitiativeState,
  template: LifecycleTemplate,
): readonly InboxAsk[] =>
  state.forcedGates
    .filter(({ review }) => review === null)
    .map(({ breakGlassId, gate, by, at, reviewerRoles, reviewDueOn }) =>
      askAt(state, gate, {
        kind: 'breakGlass',
        subjectKey: breakGlassId,
        title: gateTitle(template, gate),
        roles: reviewerRoles,
        excluded: everybodyOnce([by, ...state.authors]),
        since: at,
        dueAt: endOf(reviewDueOn),
      }),
    );

/** The owner keeps the promise and reports the proof; anew since one was sent back. */
const conditionAsk = (
  { conditionId, text, ownerId, dueOn, gate, setAt, sentBack }: Condition,
  state: InitiativeState,
  template: LifecycleTemplate,
): InboxAsk =>
  askAt(state, gate, {
    kind: 'condition',
    subjectKey: conditionId,
    title: gateTitle(template, gate),
    words: text,
    persons: [ownerId],
    since: sentBack?.at ?? setAt,
    dueAt: endOf(dueOn),
  });

/** Who set the condition judges the proof; overdue counts until then, so it is due on the same day. */
const verificationAsk = (
  condition: Condition,
  state: InitiativeState,
  template: LifecycleTemplate,
): InboxAsk => {
  const { conditionId, text, ownerId, dueOn, gate, reported, setAt } = condition;
  return askAt(state, gate, {
    kind: 'verification',
    subjectKey: conditionId,
    title: gateTitle(template, gate),
    words: text,
    ...conditionJudges(condition, state, template),
    excluded: everybodyOnce([ownerId, ...(reported ? [reported.by] : []), ...state.authors]),
    since: reported?.at ?? setAt,
    dueAt: endOf(dueOn),
  });
};

const waiverAsk = (
  waiver: Waiver,
  state: InitiativeState,
  template: LifecycleTemplate,
): InboxAsk => {
  const { waiverId, gate, requestedBy, requestedAt, ownerId } = waiver;
  return askAt(state, gate, {
    kind: 'waiver',
    subjectKey: waiverId,
    title: waiverTitle(waiver, template),
    ...waiverVoters(waiver, state, template),
    excluded: everybodyOnce([requestedBy, ownerId, ...state.authors]),
    since: requestedAt,
  });
};

const gateTitle = (template: LifecycleTemplate, key: string): string =>
  findGate(template, key)?.title ?? key;

const everybodyOnce = (persons: readonly string[]): readonly string[] =>
  [...new Set(persons)].toSorted();
