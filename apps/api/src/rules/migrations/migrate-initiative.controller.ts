import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { initiativeAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { InitiativeResource } from '../../resources/initiative.js';
import { initiativeRecorded } from '../../resources/recorded.js';
import { MigrationPreviews } from './migration-previews.js';
import type { PreviewResource } from './migration-resources.js';
import { previewSchema } from './migration-resources.js';
import { MigrateInitiativeRequest, MigrationPreviewPath } from './migration.requests.js';

@Controller('initiatives/:initiativeId/migrations')
@AccessFor('signedIn')
export class MigrateInitiativeController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
    private readonly previews: MigrationPreviews,
  ) {}

  @Get(':toVersion')
  @Sparse({ of: previewSchema, keep: ['initiativeId'] })
  @Documented({
    summary: 'Preview a move to another version of the template',
    description:
      'The dry run: added and dropped duties, kept and stale votes, orphaned work. Nothing is recorded.',
    answer: previewSchema,
  })
  previewMigration(
    @Param() { initiativeId, toVersion }: MigrationPreviewPath,
  ): Promise<PreviewResource> {
    return this.previews.of(initiativeId, toVersion);
  }

  @Post()
  @Documented({
    summary: 'Move an initiative to another version of its template',
    description:
      'It stands on at the same gate. With `prediction` it happens exactly as previewed, or not at all.',
    answer: initiativeRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  migrateInitiative(
    @Param() { initiativeId }: InitiativePath,
    @Body() body: MigrateInitiativeRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<InitiativeResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId,
      command: body.toCommand(asked),
      answer: initiativeAnswer(this.initiatives),
    });
  }
}
