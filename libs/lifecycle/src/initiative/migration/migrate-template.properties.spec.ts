import fc from 'fast-check';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { templateHash } from '../../templates/template-hash.js';
import { propose } from '../../testing/asking.js';
import { asJson } from '../../rules/rule-hash.js';
import { withoutMembers } from '../../rules/without-members.js';
import type { Step } from '../../testing/random-walk.js';
import { commandsOf, later, steps } from '../../testing/random-walk.js';
import { onTheTable } from '../../testing/specification.js';
import { launchGate, problemGate, twoGateTemplate } from '../../testing/two-gate-template.js';
import type { InitiativeCommand } from '../commands.js';
import { contentUnmet } from '../content-unmet.js';
import { createInitiativeDecider } from '../decide.js';
import { openReview } from '../gate-progress.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import { gatesAhead } from './duties.js';
import { predictMigration, predictionHash } from './predict-migration.js';

const buildGate: GateDefinition = { ...problemGate, key: 'build', title: 'Build' };
const from: LifecycleTemplate = { ...twoGateTemplate, gates: [problemGate, buildGate, launchGate] };

/** Some gates dropped or moved, some duties dropped, some added, some renamed. */
const otherVersions: fc.Arbitrary<LifecycleTemplate> = fc
  .record({
    gates: fc.shuffledSubarray([...from.gates], { minLength: 1 }),
    droppedDuties: fc.subarray(['statement', 'segment_named', 'red_flags']),
    addedDuties: fc.subarray(['interviews', 'forecast']),
    droppedFacts: fc.subarray(['segment', 'contacts']),
    rename: fc.boolean(),
  })
  .map(({ gates, droppedDuties, addedDuties, droppedFacts, rename }) => {
    const kept = ({ key }: { readonly key: string }): boolean => !droppedDuties.includes(key);
    return {
      ...from,
      version: 2,
      facts: from.facts.filter(({ key }) => !droppedFacts.includes(key)),
      gates: gates.map((gate) => ({
        ...gate,
        title: rename ? `${gate.title}, renamed` : gate.title,
        deliverables: [
          ...gate.deliverables.filter(kept),
          ...addedDuties.map((key) => ({ key, title: key, required: true })),
        ],
        criteria: gate.criteria.filter(kept),
        checklist: gate.checklist.filter(kept),
      })),
    };
  });

/** The same demands under other names and deadlines. */
const reworded: LifecycleTemplate = {
  ...from,
  version: 2,
  gates: from.gates.map((gate) => ({
    ...gate,
    title: `${gate.title}, renamed`,
    review: { ...gate.review, decisionWithinDays: 3 },
  })),
};

const nextVersions = fc.oneof(
  { weight: 3, arbitrary: otherVersions },
  { weight: 1, arbitrary: fc.constant(reworded) },
);

const NOW = '2027-01-04T09:00:00.000Z';
const paula = { personId: 'per_paula', roles: ['process-owner'], functions: [] };

const stateAfterWalk = (path: readonly Step[]): InitiativeState => {
  const decider = createInitiativeDecider(() => from);
  let state = decider.initialState;
  let now = '2026-03-02T09:00:00.000Z';
  const attempt = (asked: InitiativeCommand): void => {
    const decision = decider.decide(onTheTable(asked, state), state);
    if (decision.ok) state = decision.value.reduce(decider.evolve, state);
  };
  attempt(propose({ now, template: { id: from.id, version: 1 } }));
  path.forEach((step, tick) => {
    now = later(now, step.hours);
    for (const command of commandsOf(step, state, { now, tick })) attempt(command);
  });
  return state;
};

const migrated = (state: InitiativeState, to: LifecycleTemplate, prediction?: string) => {
  const decider = createInitiativeDecider((_id, version) => (version === 1 ? from : to));
  const command: InitiativeCommand = {
    ...{ type: 'MigrateTemplate', actor: paula, now: NOW, toVersion: 2, reason: 'Ours' },
    ...(prediction !== undefined && { prediction }),
  };
  const decision = decider.decide(command, state);
  if (!decision.ok) return { rejection: decision.rejection };
  return { after: decision.value.reduce(decider.evolve, state) };
};

const DUTY_UNMET: ReadonlySet<Unmet['kind']> = new Set<Unmet['kind']>([
  'deliverableMissing',
  'criterionNotMet',
  'criterionNotAssessed',
  'checklistItemOpen',
]);

/** Places of duties that are not done, as readiness tells it. */
const lacking = (state: InitiativeState, template: LifecycleTemplate, gate: string): Set<string> =>
  new Set(
    gatesAhead(template, gate).flatMap((each) =>
      contentUnmet(state, { gate: each, template }, NOW)
        .filter(({ kind }) => DUTY_UNMET.has(kind))
        .map(({ key }) => `${each.key}/${key}`),
    ),
  );

/** Everything recorded but the template and what became of submissions. */
const recordOf = (state: InitiativeState): object =>
  withoutMembers(
    asJson({
      ...state,
      gates: Object.values(state.gates).map((progress) =>
        withoutMembers(asJson(progress), ['submissions']),
      ),
    }),
    ['template'],
  );

const CONTENT = new Set(['deliverable', 'criterion', 'checklistItem']);

describe('a migration', () => {
  it('is refused exactly when its dry run is', () => {
    fc.assert(
      fc.property(steps, nextVersions, (path, to) => {
        const state = stateAfterWalk(path);
        const predicted = predictMigration(state, from, to);
        const { rejection } = migrated(state, to);
        expect(rejection).toEqual(predicted.ok ? undefined : predicted.rejection);
      }),
      { numRuns: 60 },
    );
  });

  it('does what its dry run says, and nothing else', () => {
    fc.assert(
      fc.property(steps, nextVersions, (path, to) => {
        const before = stateAfterWalk(path);
        const predicted = predictMigration(before, from, to);
        if (!predicted.ok) return;
        const { gate, duties, review, votes, orphans } = predicted.value;
        const { after } = migrated(before, to, predictionHash(predicted.value));
        if (!after) throw new Error('the dry run said that it would be accepted');

        expect(after.template).toEqual({ id: to.id, version: 2, hash: templateHash(to) });
        expect(after.phase).toEqual(before.phase);
        expect('gate' in after.phase && after.phase.gate).toBe(gate);

        const standing = (openReview(after)?.votes ?? []).map(({ voter, seat }) => ({
          voter,
          seat,
        }));
        expect(standing).toEqual(votes.kept);
        expect(openReview(after) !== undefined).toBe(review === 'kept');
        expect(votes.stale.length > 0 && review !== 'outdated').toBe(false);

        const content = (list: typeof duties.added) =>
          list.filter(({ kind }) => CONTENT.has(kind)).map(({ gate: at, key }) => `${at}/${key}`);
        const [lackedBefore, lacksNow] = [lacking(before, from, gate), lacking(after, to, gate)];
        const added = [...lacksNow].filter((place) => !lackedBefore.has(place));
        const dropped = [...lackedBefore].filter((place) => !lacksNow.has(place));
        expect(content(duties.added)).toEqual(expect.arrayContaining(added));
        expect(content(duties.dropped)).toEqual(expect.arrayContaining(dropped));

        // The record itself is untouched: orphans are still there, and so is everything else.
        expect(recordOf(after)).toEqual(recordOf(before));
        expect(orphans.filter(({ kind }) => kind === 'fact').map(({ key }) => key)).toEqual(
          Object.keys(after.facts).filter((key) => !to.facts.some((fact) => fact.key === key)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
