import type { Follower } from '@tollgate/event-sourcing';
import type { TemplateLookup } from '@tollgate/lifecycle';
import { findShippedTemplate } from '@tollgate/lifecycle';
import type { Pool } from 'pg';
import { decisionHistoryReadModel } from './decision-history/decision-history.projection.js';
import { directoryReadModel } from './directory/directory.projection.js';
import { emailLookup } from './directory/email-lookup.js';
import { initiativesReadModel } from './initiatives/initiatives.projection.js';
import { projectionFollower } from './projection/projection-follower.js';
import type { ReadModel } from './projection/read-model.js';

/** What the projections need beside the log. */
export interface ReadModelOptions {
  /** The 32 bytes that wrap subject keys; the key of the directory's address lookup is derived from it. */
  readonly vaultKey: Uint8Array;
  /** The shipped templates when left out. */
  readonly templates?: TemplateLookup;
}

/** Every read model. */
export const readModels = ({
  vaultKey,
  templates = findShippedTemplate,
}: ReadModelOptions): readonly ReadModel[] => [
  initiativesReadModel(templates),
  decisionHistoryReadModel(templates),
  directoryReadModel(emailLookup(vaultKey)),
];

/** One follower per read model, for a worker to run; `pool` signs in as the projector. */
export const readModelFollowers = (pool: Pool, options: ReadModelOptions): readonly Follower[] =>
  readModels(options).map((model) => projectionFollower(pool, model));
