import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { ForcedGateResource } from '../../resources/exceptions.js';
import { forcedGateSchema } from '../../resources/exceptions.js';
import { forcedGateRecorded } from '../../resources/recorded.js';
import { asPerson } from '../as-person.js';
import { forcedGateAnswer } from '../exception-answers.js';
import { BreakGlassPath } from '../exception-paths.js';
import { BreakGlassRequest } from './break-glass.request.js';

@Controller('initiatives/:initiativeId/gates/:gate/break-glass')
@AccessFor('signedIn')
export class BreakGlassController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
    private readonly people: People,
  ) {}

  @Post()
  @Documented({
    summary: 'Force a gate open in an emergency',
    description:
      'For holders of the roles that the template names, where it foresees this at all; never for an author of the case. The gate is passed without its rule, what was bypassed is recorded, and no further gate opens before somebody else has reviewed it.',
    answer: forcedGateRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  breakGlass(
    @Param() path: GatePath,
    @Body() body: BreakGlassRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<ForcedGateResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    // Derived, so that a retry is the same emergency.
    const breakGlassId = `brk_${derivedId('break-glass', asked.commandId)}`;
    const command = body.toCommand(path, asked, breakGlassId);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: asPerson(this.people, command),
      answer: forcedGateAnswer(path, breakGlassId),
    });
  }

  @Get(':breakGlassId')
  @Sparse({ of: forcedGateSchema, keep: ['breakGlassId'] })
  @Documented({ summary: 'Read one break-glass and its review', answer: forcedGateSchema })
  async getBreakGlass(
    @Param() { initiativeId, gate, breakGlassId }: BreakGlassPath,
  ): Promise<ForcedGateResource> {
    const { state } = await this.initiatives.findGate(initiativeId, gate);
    const forced = state.forcedGates.find(
      (each) => each.breakGlassId === breakGlassId && each.gate === gate,
    );
    if (!forced) throw rejectionProblem({ kind: 'BreakGlassUnknown', breakGlassId });
    return forced;
  }
}
