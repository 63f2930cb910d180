import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { foundIn } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { EvidencePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { EvidenceRetractedResource } from '../../resources/reliance.js';
import { evidenceRetracted, reopenedBy } from '../../resources/reliance.js';
import { RetractEvidenceRequest } from './retract-evidence.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class RetractEvidenceController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('evidence/:evidenceId/retraction')
  @Documented({
    summary: 'Retract evidence',
    description:
      'It stays in the record and no longer counts. Every decision that relied on it is reopened, and where one was in force the initiative returns to its gate; ask for its reliance first.',
    answer: evidenceRetracted,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  retractEvidence(
    @Param() path: EvidencePath,
    @Body() body: RetractEvidenceRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<EvidenceRetractedResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: ({ state }) => ({
        location: `${path.url}/evidence/${path.evidenceId}`,
        resource: {
          ...foundIn(state.evidence, (each) => each.evidenceId === path.evidenceId, path),
          reopened: reopenedBy(state, path.evidenceId),
        },
      }),
    });
  }
}
