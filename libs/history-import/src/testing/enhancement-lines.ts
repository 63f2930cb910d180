import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInitiativeDecider, findShippedTemplate } from '@tollgate/lifecycle';
import { parseMapping } from '../mapping/parse-mapping.js';
import type { PlanContext } from '../planning/initiative-history.js';

/** Made-up lines in the form of the Kubernetes enhancement history; no line of the real one is kept here. */
export interface Revision {
  readonly kep?: number;
  readonly at?: string;
  readonly commit?: string;
  readonly title?: string;
  readonly status?: string;
  readonly stage?: string | null;
  readonly authors?: readonly string[];
  readonly approvers?: readonly unknown[];
  readonly latestMilestone?: string | null;
}

export const revision = ({
  kep = 1,
  at = '2022-01-01T12:00:00+01:00',
  commit = at,
  title = `Enhancement ${kep}`,
  status = 'implementable',
  stage = null,
  authors = ['@ada'],
  approvers = ['@bob'],
  latestMilestone = null,
}: Revision): string =>
  JSON.stringify({
    kind: 'kep',
    kep,
    at,
    commit,
    title,
    owningSig: 'sig-example',
    status,
    stage,
    authors,
    approvers,
    latestMilestone,
  });

export const readiness = ({
  kep = 1,
  at = '2022-01-01T12:00:00+01:00',
  commit = at,
  approver,
}: {
  readonly kep?: number;
  readonly at?: string;
  readonly commit?: string;
  readonly approver: Readonly<Record<string, string>>;
}): string => JSON.stringify({ kind: 'prr', kep, at, commit, approver });

/** The n-th day of 2022, when production readiness is required; `year` 2020 is before that. */
export const day = (number: number, year = 2022): string =>
  new Date(Date.UTC(year, 0, number, 12)).toISOString().replace('.000Z', '+00:00');

export const shippedMappingFile = path.join(
  __dirname,
  '../../mappings/kubernetes-enhancements.mapping.json',
);

/** The shipped mapping, or a variant of it. */
export const enhancementContext = (
  change: (mapping: Record<string, unknown>) => unknown = (mapping) => mapping,
): PlanContext => contextOf(change(JSON.parse(readFileSync(shippedMappingFile, 'utf8'))));

export const contextOf = (mapping: unknown): PlanContext => {
  const parsed = parseMapping(JSON.stringify(mapping), findShippedTemplate);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.rejection));
  return { ...parsed.value, decider: createInitiativeDecider(findShippedTemplate) };
};
