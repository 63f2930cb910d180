import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { CommandRunner } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { RuleVersionPath } from '../paths.js';
import type { MigrationOperationResource } from './migration-resources.js';
import { migrationOperationRecorded } from './migration-resources.js';
import { MigrationRuns } from './migration-runs.js';
import { MigrationSubjects } from './migration-subjects.js';
import { MigrateManyRequest } from './migration.requests.js';

@Controller('templates/:id/versions/:version')
@AccessFor('signedIn')
export class MigrateManyController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly runs: MigrationRuns,
    private readonly subjects: MigrationSubjects,
  ) {}

  @Post('migrations')
  @HttpCode(202)
  @Documented({
    summary: 'Move many initiatives to this version',
    description:
      'In batches, by the worker; see the operation for what became of each. An initiative with a `prediction` moves exactly as previewed, or is left alone.',
    answer: migrationOperationRecorded,
    command: { ifMatch: 'honoured' },
    status: 202,
  })
  async migrateMany(
    @Param() { id, version }: RuleVersionPath,
    @Body() body: MigrateManyRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<MigrationOperationResource>> {
    const asked = this.runner.asked(exchange);
    const { actor, now, commandId } = asked;
    // Derived, so that a retry finds the operation that the first try began.
    const migrationId = `mig_${derivedId('migration', commandId)}`;
    const to = await this.subjects.pinned(id, version);
    const targets = await this.subjects.targets(id, body);
    const { reason } = body;
    return this.runs.run(exchange, asked, {
      migrationId,
      command: { type: 'RequestMigration', actor, now, migrationId, to, targets, reason },
    });
  }
}
