import type { Schemas } from '../../api/schemas.js';
import type { Texts } from '../../texts/en.js';
import type { Tone } from '../../ui/status-mark/status-mark.js';
import type { TimelineEntry } from '../../ui/timeline/timeline.js';

type HistoryItem = Schemas['HistoryItem'];
type Decision = Schemas['Decision'];

const OUTCOME_TONES = {
  go: 'done',
  conditionalGo: 'attention',
  hold: 'paused',
  recycle: 'attention',
  kill: 'stopped',
} satisfies Record<Decision['outcome'], Tone>;

const TYPE_TONES: Readonly<Record<string, Tone>> = {
  VoteCast: 'active',
  GateSubmitted: 'active',
  ConditionMet: 'done',
  ChecklistItemCompleted: 'done',
  InitiativeCompleted: 'done',
  InitiativeCancelled: 'stopped',
  ReviewExpired: 'attention',
  GateEscalated: 'attention',
  ReviewersReminded: 'attention',
  SubmissionOutdated: 'attention',
};

/** An entry as the timeline shows it; the tone of a decision comes from its outcome. */
export const timelineEntry = (
  texts: Texts,
  item: HistoryItem,
  decisions: readonly Decision[],
): TimelineEntry => ({
  key: `entry-${String(item.sequence)}`,
  tone: toneOf(item, decisions),
  title: titleOf(item),
  actor: actorOf(texts, item),
  words: item.words,
  effectiveAt: item.effectiveAt,
  recordedAt: item.recordedAt,
  sequence: item.sequence,
  hash: item.leafHash,
});

const titleOf = ({ summary, aboutPersonName }: HistoryItem): string =>
  aboutPersonName === null ? summary : `${summary}: ${aboutPersonName}`;

const actorOf = (texts: Texts, { actorName, agent }: HistoryItem): string => {
  // What time asked for has no person behind it.
  if (agent !== null && actorName === null) return texts.timeline.agent(agent);
  const name = actorName ?? texts.person.erased;
  return agent === null ? name : texts.timeline.through(name, agent);
};

const toneOf = (item: HistoryItem, decisions: readonly Decision[]): Tone => {
  if (item.type !== 'GateDecided') return TYPE_TONES[item.type] ?? 'idle';
  const decision = decisions.find(
    ({ gate, submission }) => gate === item.gate && submission === item.submission,
  );
  return decision === undefined ? 'idle' : OUTCOME_TONES[decision.outcome];
};
