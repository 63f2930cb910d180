import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Knowledge, StreamGuard } from '@tollgate/event-sourcing';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { foundIn } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { ConditionPath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { ConditionResource } from '../../resources/exceptions.js';
import { conditionRecorded } from '../../resources/recorded.js';
import { asPerson } from '../as-person.js';
import { JudgeConditionRequest } from './judge-condition.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class JudgeConditionController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
    private readonly people: People,
  ) {}

  @Post('conditions/:conditionId/verification')
  @Documented({
    summary: 'Verify the proof of a condition, or send it back',
    description:
      'For the approver who set the condition. The owner of its gate stands in when the setter has left, has a stake in it, or was the gate owner himself; the record says why. Nobody judges his own promise, his own proof or his own case.',
    answer: conditionRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  judgeCondition(
    @Param() path: ConditionPath,
    @Body() body: JudgeConditionRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<ConditionResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: async (_command, knowledge) => {
        const setter = await this.#setterOf(path, knowledge);
        const judging = { ...command, setterLeft: setter.left };
        const prepared = await asPerson(this.people, judging)(judging, knowledge);
        return { ...prepared, guards: onePerStream([...prepared.guards, ...setter.guards]) };
      },
      answer: ({ state }) => ({
        location: `${path.url}/conditions/${path.conditionId}`,
        resource: foundIn(state.conditions, (each) => each.conditionId === path.conditionId, path),
      }),
    });
  }

  /** Whether who set the condition has left, by the log; somebody who was never in the directory is not there. */
  async #setterOf(
    { initiativeId, conditionId }: ConditionPath,
    knowledge: Knowledge,
  ): Promise<{ readonly left: boolean; readonly guards: readonly StreamGuard[] }> {
    const { state } = await this.initiatives.find(initiativeId);
    const setBy = state.conditions.find((each) => each.conditionId === conditionId)?.setBy;
    if (setBy === undefined) return { left: false, guards: [] };
    const { directory, guards } = await this.people.read([setBy], () => [], knowledge);
    const setter = directory.people.find(({ personId }) => personId === setBy);
    return { left: setter?.active !== true, guards };
  }
}

const onePerStream = (guards: readonly StreamGuard[]): readonly StreamGuard[] => [
  ...new Map(guards.map((guard) => [guard.stream, guard])).values(),
];
