import { Body, Controller, Param, Post } from '@nestjs/common';
import { EvidenceFiles } from '../../files/evidence-files.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { foundIn } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { EvidenceResource } from '../../resources/initiative.js';
import { evidenceRecorded } from '../../resources/recorded.js';
import { AddEvidenceRequest } from './add-evidence.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class AddEvidenceController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly files: EvidenceFiles,
  ) {}

  @Post('evidence')
  @Documented({
    summary: 'Add evidence for a gate',
    answer: evidenceRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  async addEvidence(
    @Param() path: InitiativePath,
    @Body() body: AddEvidenceRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<EvidenceResource>> {
    const asked = this.commands.asked(exchange);
    // Derived, so that a retry names the evidence that the first try added.
    const evidenceId = `evi_${derivedId('evidence', asked.commandId)}`;
    const attached = await this.files.attachable(asked.actor.personId, body.fileId);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(evidenceId, asked, attached),
      answer: ({ state }) => ({
        location: `${path.url}/evidence/${evidenceId}`,
        resource: foundIn(state.evidence, (each) => each.evidenceId === evidenceId, path),
      }),
    });
  }
}
