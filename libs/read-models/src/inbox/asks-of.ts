import type { Instant } from '@tollgate/event-sourcing';
import type {
  GateDefinition,
  GroupCount,
  InitiativeState,
  LifecycleTemplate,
  Phase,
  Submission,
  Unmet,
} from '@tollgate/lifecycle';
import {
  currentEvidence,
  humansHeard,
  keeperOf,
  readinessOf,
  submissionInReview,
  tallyOfReview,
} from '@tollgate/lifecycle';
import { askAt, endOf } from './ask-at.js';
import { breakGlassAsks, exceptionAsks } from './exception-asks.js';
import type { InboxAsk } from './inbox-ask.entity.js';

/** Everything that waits for somebody at an initiative, after its events up to `now`. */
export const asksOf = (
  state: InitiativeState,
  template: LifecycleTemplate,
  now: Instant,
): readonly InboxAsk[] => {
  const { phase } = state;
  const emergencies = breakGlassAsks(state, template);
  if (phase.kind !== 'inStage' && phase.kind !== 'onHold') return emergencies;
  const exceptions = [...exceptionAsks(state, template), ...emergencies];
  const gate = template.gates.find(({ key }) => key === phase.gate);
  if (phase.kind === 'onHold' || !gate) return exceptions;
  const place = { state, gate, phase };
  const review = submissionInReview(state, gate.key);
  const { unmet } = readinessOf(state, template, gate.key, now);
  const work = review ? reviewAsks(place, review) : [prepareAsk(place)];
  return [...work, ...evidenceAsks(place), ...checklistAsks(place, unmet), ...exceptions];
};

interface Place {
  readonly state: InitiativeState;
  readonly gate: GateDefinition;
  readonly phase: Extract<Phase, { kind: 'inStage' }>;
}

/** The owner prepares and submits the gate; since the last submission ended, if one was made this round. */
const prepareAsk = ({ state, gate, phase }: Place): InboxAsk => {
  const last = state.gates[gate.key]?.submissions.at(-1);
  const endedAt = last && last.round === phase.round ? closedAt(last) : undefined;
  return askAt(state, gate.key, {
    round: phase.round,
    kind: 'work',
    subjectKey: 'submission',
    title: gate.title,
    persons: [state.ownerId],
    since: endedAt ?? phase.since,
  });
};

const closedAt = ({ status }: Submission): Instant | undefined => {
  switch (status.kind) {
    case 'withdrawn':
    case 'outdated':
    case 'expired':
      return status.at;
    case 'decided':
      return status.decision.at;
    case 'inReview':
      return undefined;
  }
};

const reviewAsks = (place: Place, review: Submission): readonly InboxAsk[] => {
  const { state, gate, phase } = place;
  const tally = tallyOfReview(gate.approval, state, review);
  const voters = review.votes.flatMap(humansHeard);
  // Who wrote the case or put it to the vote does not decide it, and who took a seat takes no other.
  const authors =
    gate.approval.authorVote === 'refused' ? [...new Set([...state.authors, review.by])] : [];
  const excluded = [...new Set([...authors, ...voters])].sort();
  const decide = {
    kind: 'decide',
    submission: review.submission,
    since: review.at,
    dueAt: review.decisionDueAt,
  } as const;
  const groups = tally.met
    ? []
    : tally.counts.filter(({ group }) => tally.openSeats.includes(group.key));
  const votes = groups.map((count) =>
    askAt(state, gate.key, {
      round: phase.round,
      ...decide,
      subjectKey: count.group.key,
      title: count.group.title,
      ...askedOf(count),
      excluded,
    }),
  );
  const escalation = escalationAsk(place, review);
  if (!tally.met && tally.reachable) return [...votes, ...escalation];
  const decision = askAt(state, gate.key, {
    round: phase.round,
    ...decide,
    subjectKey: 'decision',
    title: gate.title,
    roles: [gate.gateOwnerRole],
    excluded: authors.toSorted(),
  });
  return [...votes, decision, ...escalation];
};

/** Those who were eligible at submission by name; where nobody was frozen, whoever fits the group. */
const askedOf = ({
  group: { members },
  open,
}: GroupCount): Pick<InboxAsk, 'persons' | 'roles' | 'functions'> =>
  open
    ? { persons: open.map(({ personId }) => personId), roles: [], functions: [] }
    : {
        persons: members.persons ?? [],
        roles: members.roles ?? [],
        functions: members.functions ?? [],
      };

/** The last rung reached: somebody higher up is asked to unblock the decision. */
const escalationAsk = ({ state, gate, phase }: Place, review: Submission): readonly InboxAsk[] => {
  const rung = review.escalations[review.escalationsDone - 1];
  if (!rung) return [];
  return [
    askAt(state, gate.key, {
      round: phase.round,
      kind: 'work',
      subjectKey: 'escalation',
      title: gate.title,
      submission: review.submission,
      roles: [rung.toRole],
      since: rung.dueAt,
      dueAt: review.expiresAt,
    }),
  ];
};

/** Evidence that went stale waits for whoever keeps it. Its title is somebody's own words, so it has none here. */
const evidenceAsks = ({ state, gate, phase }: Place): readonly InboxAsk[] =>
  currentEvidence(state, gate.key).flatMap((evidence) =>
    evidence.staleSince === undefined
      ? []
      : [
          askAt(state, gate.key, {
            round: phase.round,
            kind: 'work',
            subjectKey: `evidence:${evidence.evidenceId}`,
            title: gate.title,
            persons: [keeperOf(evidence)],
            since: evidence.staleSince,
          }),
        ],
  );

const checklistAsks = (place: Place, unmet: readonly Unmet[]): readonly InboxAsk[] =>
  unmet
    .filter(({ kind }) => kind === 'checklistItemOpen')
    .map(({ key, title, fixableBy, since }) =>
      askAt(place.state, place.gate.key, {
        round: place.phase.round,
        kind: 'checklist',
        subjectKey: key,
        title,
        functions: fixableBy.functions,
        since: since ?? place.phase.since,
        dueAt: itemDueAt(place, key),
      }),
    );

/** The fact that holds the launch day in every shipped template that counts back from one. */
const LAUNCH_DAY = 'launch_day';
const DAY_MS = 24 * 60 * 60 * 1000;

/** End of the day so many days before launch; null where the item or the case names no day. */
const itemDueAt = ({ state, gate }: Place, item: string): Instant | null => {
  const daysBefore = gate.checklist.find(({ key }) => key === item)?.daysBeforeLaunch;
  const launchDay = state.facts[LAUNCH_DAY];
  if (daysBefore === undefined || typeof launchDay !== 'string') return null;
  const day = new Date(Date.parse(endOf(launchDay)) - daysBefore * DAY_MS);
  return day.toISOString();
};
