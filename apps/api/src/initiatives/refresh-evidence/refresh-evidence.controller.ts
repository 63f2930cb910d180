import { Body, Controller, Param, Post } from '@nestjs/common';
import { EvidenceFiles } from '../../files/evidence-files.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import type { EvidenceResource } from '../../resources/initiative.js';
import { evidenceRecorded } from '../../resources/recorded.js';
import { foundIn } from '../answers.js';
import type { Answer } from '../initiative-commands.js';
import { InitiativeCommands } from '../initiative-commands.js';
import { EvidencePath } from '../paths.js';
import { RefreshEvidenceRequest } from './refresh-evidence.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class RefreshEvidenceController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly files: EvidenceFiles,
  ) {}

  @Post('evidence/:evidenceId/refresh')
  @Documented({
    summary: 'Put newer evidence in the place of older',
    description: 'The older stays in the record, and in every submission that froze it.',
    answer: evidenceRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  async refreshEvidence(
    @Param() path: EvidencePath,
    @Body() body: RefreshEvidenceRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<EvidenceResource>> {
    const asked = this.commands.asked(exchange);
    // Derived, so that a retry names the evidence that the first try added.
    const evidenceId = `evi_${derivedId('evidence', asked.commandId)}`;
    const attached = await this.files.attachable(asked.actor.personId, body.fileId);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand({ evidenceId, supersedes: path.evidenceId }, asked, attached),
      answer: ({ state }) => ({
        location: `${path.url}/evidence/${evidenceId}`,
        resource: foundIn(state.evidence, (each) => each.evidenceId === evidenceId, path),
      }),
    });
  }
}
