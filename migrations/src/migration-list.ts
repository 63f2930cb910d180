import type { MigrationInterface } from 'typeorm';
import { GrantSchemas1764000000000 } from './1764000000000-grant-schemas.js';
import { CreateLog1764000000010 } from './1764000000010-create-log.js';
import { RefuseLogChanges1764000000020 } from './1764000000020-refuse-log-changes.js';
import { PartitionEvents1764000000030 } from './1764000000030-partition-events.js';
import { CreateVault1764000000040 } from './1764000000040-create-vault.js';
import { AppendEvents1764000000050 } from './1764000000050-append-events.js';
import { ReadEvents1764000000060 } from './1764000000060-read-events.js';
import { SequenceEvents1764000000070 } from './1764000000070-sequence-events.js';
import { CreateProjectionCursor1764000000080 } from './1764000000080-create-projection-cursor.js';
import { CreateReadModels1764000001000 } from './1764000001000-create-read-models.js';
import { RebuildReadModels1764000001010 } from './1764000001010-rebuild-read-models.js';
import { CreateAppSessions1764000002000 } from './1764000002000-create-app-sessions.js';
import { CreateSignallerParked1764000003000 } from './1764000003000-create-signaller-parked.js';
import { CreateUnfinishedImports1764000003010 } from './1764000003010-create-unfinished-imports.js';
import { KeepQueryPlans1764000004000 } from './1764000004000-keep-query-plans.js';
import { SkipKnownStream1764000004010 } from './1764000004010-skip-known-stream.js';
import { KnowDelegations1764000005000 } from './1764000005000-know-delegations.js';
import { GuardAppends1764000005010 } from './1764000005010-guard-appends.js';
import { NameSessionPrograms1764000005020 } from './1764000005020-name-session-programs.js';
import { CreateFiles1764000006000 } from './1764000006000-create-files.js';
import { ScorePortfolio1764000007000 } from './1764000007000-score-portfolio.js';
import { ShowExceptions1764000008000 } from './1764000008000-show-exceptions.js';

/**
 * Every migration, oldest first. To add one: write `<timestamp>-<verb-noun>.ts` with a class named
 * `<VerbNoun><timestamp>` beside the others and add it at the end; a published one never changes.
 */
export const migrationList: readonly (new () => MigrationInterface)[] = [
  GrantSchemas1764000000000,
  CreateLog1764000000010,
  RefuseLogChanges1764000000020,
  PartitionEvents1764000000030,
  CreateVault1764000000040,
  AppendEvents1764000000050,
  ReadEvents1764000000060,
  SequenceEvents1764000000070,
  CreateProjectionCursor1764000000080,
  CreateReadModels1764000001000,
  RebuildReadModels1764000001010,
  CreateAppSessions1764000002000,
  CreateSignallerParked1764000003000,
  CreateUnfinishedImports1764000003010,
  KeepQueryPlans1764000004000,
  SkipKnownStream1764000004010,
  KnowDelegations1764000005000,
  GuardAppends1764000005010,
  NameSessionPrograms1764000005020,
  CreateFiles1764000006000,
  ScorePortfolio1764000007000,
  ShowExceptions1764000008000,
];
