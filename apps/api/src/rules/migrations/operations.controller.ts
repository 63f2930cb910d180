import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { CommandRunner } from '../../commands/command-runner.js';
import { ReasonRequest } from '../../directory/reason.request.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { field } from '../../http/fields.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { MigrationOperationResource } from './migration-resources.js';
import { migrationOperationRecorded, migrationOperationSchema } from './migration-resources.js';
import { MigrationRuns } from './migration-runs.js';

const OPERATION_ID = /^mig_[0-9a-f]{32}$/;

class OperationPath {
  @field(
    {
      name: 'operationId',
      says: 'must be an operation id, mig_ and 32 hex digits',
      holds: (value) => typeof value === 'string' && OPERATION_ID.test(value),
      schema: { type: 'string', pattern: '^mig_[0-9a-f]{32}$' },
    },
    { description: 'Id of the operation', example: 'mig_0197f3a2b4c58d6e8f90a1b2c3d4e5f6' },
  )
  readonly operationId!: string;
}

@Controller('operations/:operationId')
@AccessFor('signedIn')
export class OperationsController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly runs: MigrationRuns,
  ) {}

  @Get()
  @Sparse({ of: migrationOperationSchema, keep: ['operationId'] })
  @Documented({
    summary: 'Tell how far an operation is',
    description: 'Read from its own stream, with what became of each initiative so far.',
    answer: migrationOperationSchema,
  })
  getOperation(@Param() { operationId }: OperationPath): Promise<MigrationOperationResource> {
    return this.runs.find(operationId);
  }

  @Post('abort')
  @Documented({
    summary: 'Abort an operation',
    description: 'No further batch begins. What is done stays done.',
    answer: migrationOperationRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  abortOperation(
    @Param() { operationId }: OperationPath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<MigrationOperationResource>> {
    const asked = this.runner.asked(exchange);
    const { actor, now } = asked;
    return this.runs.run(exchange, asked, {
      migrationId: operationId,
      command: { type: 'AbortMigration', actor, now, reason },
    });
  }
}
