import { Controller, Get, Inject, Param } from '@nestjs/common';
import { processView } from '@tollgate/lifecycle';
import { z } from 'zod';
import type { Engine, EngineAnswer } from '../../engine/engine.js';
import { AccessFor } from '../../http/access.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { ENGINE } from '../../ports.js';
import { instant, listOf } from '../../resources/values.js';

const timer = z.strictObject({ kind: z.string(), dueAt: instant });

const processSchema = z
  .strictObject({
    initiativeId: z.string(),
    version: z.int().meta({ description: 'Version of the stream: what is recorded' }),
    waitingFor: z.string().meta({ description: 'By the record' }),
    timers: listOf(timer).meta({ description: 'What time still has to ask for, by the record' }),
    closed: z.boolean(),
    engine: z.enum(['available', 'unavailable']),
    because: z.string().nullable().meta({ description: 'Why the engine is unavailable' }),
    run: z
      .strictObject({
        workflowId: z.string(),
        runId: z.string(),
        status: z.string(),
        startedAt: instant,
        historyLength: z.int(),
        taskQueue: z.string(),
        url: z.string().nullable().meta({ description: 'The run in the engine’s own pages' }),
        workerAnswered: z.boolean(),
        waitingFor: z.string().nullable(),
        nextTimer: timer.nullable(),
        lastVersionSeen: z.int().nullable(),
        lag: z.int().nullable().meta({ description: 'Recorded versions the run has not seen' }),
      })
      .nullable(),
  })
  .meta({ id: 'InitiativeProcess' });

type ProcessResource = z.infer<typeof processSchema>;

@Controller('initiatives/:initiativeId/process')
@AccessFor('signedIn')
export class GetProcessController {
  constructor(
    private readonly initiatives: Initiatives,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  @Get()
  @Sparse({ of: processSchema, keep: ['initiativeId'] })
  @Documented({
    summary: 'Show operators the workflow run behind an initiative',
    description: 'Record and engine side by side: an absent engine is reported, it is no error.',
    answer: processSchema,
  })
  async getProcess(@Param() { initiativeId }: InitiativePath): Promise<ProcessResource> {
    const [{ state, template, version }, answer] = await Promise.all([
      this.initiatives.find(initiativeId),
      this.engine.runOf(initiativeId),
    ]);
    const { waitingFor, timers, closed } = processView(state, template, version);
    return {
      initiativeId,
      version,
      waitingFor,
      timers: timers.map(({ kind, dueAt }) => ({ kind, dueAt })),
      closed,
      engine: answer.kind === 'unavailable' ? 'unavailable' : 'available',
      because: answer.kind === 'unavailable' ? answer.because : null,
      run: this.#runShown(answer, version),
    };
  }

  #runShown(answer: EngineAnswer, version: number): ProcessResource['run'] {
    if (answer.kind !== 'running') return null;
    const { answered, ...run } = answer.run;
    return {
      ...run,
      url: this.engine.pageOf(run),
      workerAnswered: answered !== null,
      waitingFor: answered?.waitingFor ?? null,
      nextTimer: answered?.nextTimer ?? null,
      lastVersionSeen: answered?.lastVersionSeen ?? null,
      lag: answered === null ? null : Math.max(0, version - answered.lastVersionSeen),
    };
  }
}
