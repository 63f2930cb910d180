import { canonicalize } from '@tollgate/canonical-json';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { asJson, ruleHash } from '../../rules/rule-hash.js';
import { withoutMembers } from '../../rules/without-members.js';
import { findGate } from '../../templates/find-gate.js';
import type {
  GateDefinition,
  LifecycleTemplate,
  PinnedTemplate,
} from '../../templates/lifecycle-template.js';
import { templateHash } from '../../templates/template-hash.js';
import { openReview } from '../gate-progress.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import type { DutyChanges } from './duties.js';
import { dutyChanges } from './duties.js';
import type { Orphan } from './orphaned-work.js';
import { orphanedWork } from './orphaned-work.js';

/** A vote of the review under way. */
export type VoteUnderWay = { readonly voter: string; readonly seat: string };

/** Everything that changes for one initiative when it goes on under another version. */
export type MigrationPrediction = {
  readonly from: PinnedTemplate;
  readonly to: PinnedTemplate;
  /** Where it stands, before and after. */
  readonly gate: string;
  readonly duties: DutyChanges;
  readonly review: 'none' | 'kept' | 'outdated';
  readonly votes: {
    readonly kept: readonly VoteUnderWay[];
    readonly stale: readonly VoteUnderWay[];
  };
  readonly orphans: readonly Orphan[];
};

/**
 * The dry run: what {@link migrateTemplate} will do to this state. Applying computes the same prediction and
 * nothing else, so the two cannot differ while the initiative stays as it is.
 */
export const predictMigration = (
  state: InitiativeState,
  from: LifecycleTemplate,
  to: LifecycleTemplate,
): Result<MigrationPrediction, InitiativeRejection> => {
  const { phase } = state;
  if (phase.kind !== 'inStage' && phase.kind !== 'onHold') {
    return reject({ kind: 'InitiativeNotActive', phase: phase.kind });
  }
  const { gate } = phase;
  const [before, after] = [findGate(from, gate), findGate(to, gate)];
  if (!before || !after) {
    const gates = to.gates.map(({ key }) => key);
    return reject({ kind: 'MigrationGateMissing', gate, toVersion: to.version, gates });
  }
  const refusal = refuseFactTypes(state, from, to);
  if (refusal) return reject(refusal);
  const review = openReview(state);
  const votes = (review?.votes ?? []).map(({ voter, seat }) => ({ voter, seat }));
  const isKept = sameQuestion(before, after);
  return ok({
    from: state.template,
    to: { id: to.id, version: to.version, hash: templateHash(to) },
    gate,
    duties: dutyChanges(from, to, gate),
    review: review ? (isKept ? 'kept' : 'outdated') : 'none',
    votes: isKept ? { kept: votes, stale: [] } : { kept: [], stale: votes },
    orphans: orphanedWork(state, { from, to }, gate),
  });
};

/** SHA-256 (hex) of a prediction's canonical JSON: what was looked at, and what came true. */
export const predictionHash = (prediction: MigrationPrediction): string => ruleHash(prediction);

const refuseFactTypes = (
  { facts }: InitiativeState,
  from: LifecycleTemplate,
  to: LifecycleTemplate,
): InitiativeRejection | undefined => {
  for (const fact of Object.keys(facts)) {
    const before = from.facts.find(({ key }) => key === fact)?.type;
    const after = to.facts.find(({ key }) => key === fact)?.type;
    if (before && after && before !== after) {
      return { kind: 'MigrationFactTypeChanged', fact, from: before, to: after };
    }
  }
  return undefined;
};

/**
 * Whether votes given at `before` answer what `after` asks. Names, deadlines and where the policy was copied
 * from may change; what is demanded, who decides and how it may end may not.
 */
const sameQuestion = (before: GateDefinition, after: GateDefinition): boolean =>
  canonicalize(votedOn(before)) === canonicalize(votedOn(after));

const votedOn = (gate: GateDefinition): object => withoutMembers(asJson(gate), NOT_VOTED_ON);

const NOT_VOTED_ON = [
  'title',
  'stage',
  'process',
  'review',
  'policy',
  'outcomeTitles',
  'killSigns',
  'reviewEveryMonths',
] as const satisfies readonly (keyof GateDefinition)[];
