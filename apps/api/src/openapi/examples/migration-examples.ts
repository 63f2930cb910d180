import { fold } from '@tollgate/event-sourcing';
import type { MigrationRunCommand } from '@tollgate/lifecycle';
import { migrationRunDecider, predictMigration, predictionHash } from '@tollgate/lifecycle';
import { migrationOperation } from '../../rules/migrations/migration-resources.js';
import type { PreviewResource } from '../../rules/migrations/migration-resources.js';
import type { Examples } from './example-set.js';
import { standingAfter } from './answer-examples.js';
import { EXAMPLE_HASH } from './example-set.js';
import type { ExampleStory } from './example-story.js';
import { GATE, INITIATIVE_ID } from './example-story.js';

const MIGRATION_ID = 'mig_0197f3a2b4c58d6e8f90a1b2c3d4e5f9';
const AT = '2026-11-02T09:00:00.000Z';
const olga = {
  personId: 'per_0197f3a2b4c58d6e8f90a1b2c3d40011',
  roles: ['process-owner'],
  functions: [],
};

/** Moves of the story's initiative to a version that asks for one thing more. */
export const migrationExamples = (story: ExampleStory): Examples => {
  const preview = previewOf(story);
  const operation = operationOf(preview);
  const receipt = {
    eventIds: ['0197f3a2b4c58d6e8f90a1b2c3d4f021'],
    stream: MIGRATION_ID,
    version: 2,
    leafHash: EXAMPLE_HASH,
    recordedAt: AT,
  };
  return {
    MigrationPreview: preview,
    MigrationPreviewPage: {
      data: [preview],
      page: { next: null, prev: null, hasMore: false },
    },
    MigrationOperation: operation,
    MigrationOperationRecorded: { ...operation, receipt },
    MigrateManyRequest: {
      reason: 'Everybody follows version 2',
      initiatives: [{ initiativeId: INITIATIVE_ID, prediction: preview.hash }],
    },
  };
};

const previewOf = (story: ExampleStory): PreviewResource => {
  const { template, events } = story;
  // Before its gate was decided: an initiative that has ended moves nowhere.
  const { state, version } = standingAfter(story, story.upTo('VoteCast'));
  const interviews = { key: 'interviews', title: 'Ten interviews', required: true };
  const gates = template.gates.map((gate) =>
    gate.key === GATE ? { ...gate, deliverables: [...gate.deliverables, interviews] } : gate,
  );
  const predicted = predictMigration(state, template, {
    ...template,
    gates,
    version: template.version + 1,
  });
  if (!predicted.ok) throw new Error(`${events.length} example events refuse the move`);
  const prediction = predicted.value;
  const hash = predictionHash(prediction);
  return { initiativeId: INITIATIVE_ID, version, prediction, hash, refusal: null };
};

const operationOf = ({ prediction, hash }: PreviewResource) => {
  const asked = { actor: olga, now: AT };
  const to = prediction?.to ?? { id: 'feature', version: 2, hash: EXAMPLE_HASH };
  const commands: readonly MigrationRunCommand[] = [
    {
      ...asked,
      type: 'RequestMigration',
      migrationId: MIGRATION_ID,
      to,
      targets: [{ initiativeId: INITIATIVE_ID, prediction: hash }],
      reason: 'Everybody follows version 2',
    },
    {
      ...asked,
      type: 'RecordMigrationBatch',
      batch: 1,
      results: [{ initiativeId: INITIATIVE_ID, outcome: 'migrated', rejection: null, version: 24 }],
    },
  ];
  const events = commands.reduce<readonly Parameters<typeof migrationRunDecider.evolve>[1][]>(
    (before, command) => {
      const decision = migrationRunDecider.decide(command, runAfter(before));
      return decision.ok ? [...before, ...decision.value] : before;
    },
    [],
  );
  return migrationOperation(runAfter(events), events.length);
};

const runAfter = (events: readonly Parameters<typeof migrationRunDecider.evolve>[1][]) =>
  fold(migrationRunDecider.evolve, migrationRunDecider.initialState, events);
