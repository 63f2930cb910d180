import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import { readModels, rebuildReadModel } from '@tollgate/read-models';

/** Rebuild of every read model from the first entry. */
export interface ReplaySummary {
  readonly model: string;
  readonly entries: number;
  readonly perSecond: number;
  /** Whether the rebuilt rows equal those that served before. */
  readonly equal: boolean;
}

/** Rebuilds each read model from the whole log, one after the other. */
export const measureReplay = async (access: {
  readonly projectorUrl: string;
  readonly vaultKey: string;
}): Promise<readonly ReplaySummary[]> => {
  const pool = createPool(access.projectorUrl, { max: 4, applicationName: 'bench' });
  const vaultKey = parseVaultKey(access.vaultKey);
  const reader = createEventStore({ pool, catalogue: eventCatalogue, vaultKey });
  const summaries: ReplaySummary[] = [];
  try {
    for (const model of readModels({ vaultKey })) {
      const from = performance.now();
      const { entries, digest, digestBefore } = await rebuildReadModel({ pool, reader, model });
      const seconds = (performance.now() - from) / 1_000;
      summaries.push({
        model: model.name,
        entries,
        perSecond: entries / seconds,
        equal: digest === digestBefore,
      });
    }
  } finally {
    await pool.end();
  }
  return summaries;
};
