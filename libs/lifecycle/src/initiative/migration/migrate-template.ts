import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { TemplateLookup } from '../../templates/template-lookup.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, NOTHING, saidIn } from '../decision.js';
import type { InitiativeEvent } from '../events.js';
import { openReview } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import type { MigrationPrediction } from './predict-migration.js';
import { predictMigration, predictionHash } from './predict-migration.js';

/**
 * Puts the initiative under another version of its template, at the gate where it stands. What was recorded
 * stays; a review under way ends when its votes would not answer what the new version asks.
 */
export const migrateTemplate = (
  command: CommandOf<'MigrateTemplate'>,
  state: InitiativeState,
  {
    template,
    templates,
  }: { readonly template: LifecycleTemplate; readonly templates: TemplateLookup },
): Decision => {
  const { toVersion: version, prediction: asked, reason } = command;
  const { id } = state.template;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (version === state.template.version) return NOTHING;
  const to = templates(id, version);
  if (!to) return reject({ kind: 'TemplateUnknown', id, version });
  const predicted = predictMigration(state, template, to);
  if (!predicted.ok) return predicted;
  const current = predictionHash(predicted.value);
  if (asked !== undefined && asked !== current) {
    return reject({ kind: 'MigrationPredictionStale', asked, current });
  }
  return ok(migrationEvents(command, state, predicted.value));
};

const migrationEvents = (
  command: CommandOf<'MigrateTemplate'>,
  state: InitiativeState,
  prediction: MigrationPrediction,
): readonly InitiativeEvent[] => {
  const { from, to, gate, duties, review: outcome, orphans } = prediction;
  const said = saidIn(command);
  const review = outcome === 'outdated' ? openReview(state) : undefined;
  return [
    {
      type: 'TemplateMigrated',
      data: {
        ...said,
        from,
        to,
        gate,
        reason: command.reason,
        migrationId: command.migrationId ?? null,
        prediction: predictionHash(prediction),
        duties: {
          added: duties.added.length,
          dropped: duties.dropped.length,
          changed: duties.changed.length,
        },
        review: outcome,
        orphans: orphans.map(({ kind, gate: of, key }) =>
          [kind, of, key].filter(Boolean).join('/'),
        ),
      },
    },
    ...(review
      ? [
          {
            type: 'SubmissionOutdated' as const,
            data: {
              ...said,
              gate: review.gate,
              round: review.round,
              submission: review.submission,
              becauseFacts: [],
              becauseContent: [`template/${to.id}@${to.version}`],
            },
          },
        ]
      : []),
  ];
};
