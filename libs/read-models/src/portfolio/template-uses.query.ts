import type { DataSource } from 'typeorm';
import type { PortfolioRow } from './portfolio.entity.js';
import { PortfolioEntity } from './portfolio.entity.js';

/** How many initiatives follow one version of a template, and how many of them are under way. */
export const templateUses = async (
  reader: DataSource,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly initiatives: number; readonly openInitiatives: number }> => {
  const phases = await reader
    .createQueryBuilder(PortfolioEntity, 'row')
    .select('row.phase', 'phase')
    .addSelect('count(*)::integer', 'count')
    .where('row.templateId = :id and row.templateVersion = :version', { id, version })
    .groupBy('row.phase')
    .getRawMany<{ readonly phase: PortfolioRow['phase']; readonly count: number }>();
  const sumOf = (rows: typeof phases): number => rows.reduce((sum, { count }) => sum + count, 0);
  return {
    initiatives: sumOf(phases),
    openInitiatives: sumOf(phases.filter(({ phase }) => UNDER_WAY.has(phase))),
  };
};

const UNDER_WAY: ReadonlySet<PortfolioRow['phase']> = new Set(['inStage', 'onHold']);

/** Ids of the initiatives under way that follow one of these versions, in their order; at most `limit`. */
export const followersOfTemplate = async (
  reader: DataSource,
  { id, versions }: { readonly id: string; readonly versions: readonly number[] },
  limit: number,
): Promise<readonly string[]> => {
  const rows = await reader
    .createQueryBuilder(PortfolioEntity, 'row')
    .select('row.initiativeId', 'initiativeId')
    .where('row.templateId = :id and row.templateVersion in (:...versions)', {
      id,
      versions: [...versions],
    })
    .andWhere('row.phase in (:...phases)', { phases: [...UNDER_WAY] })
    .orderBy('row.initiativeId')
    .limit(limit)
    .getRawMany<{ readonly initiativeId: string }>();
  return rows.map(({ initiativeId }) => initiativeId);
};
