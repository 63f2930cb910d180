import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { Engine } from '../../engine/engine.js';
import { VERSION } from '../../health/version.js';
import { AccessFor } from '../../http/access.js';
import { Documented } from '../../openapi/documented.js';
import { ENGINE } from '../../ports.js';
import { instant, listOf } from '../../resources/values.js';
import { ReaderPool } from '../reader-pool.js';
import { readLogStatus } from './read-log-status.js';

const engineStatusSchema = z
  .strictObject({
    version: z.string(),
    log: z.strictObject({ size: z.int(), pending: z.int() }),
    sequencer: z.strictObject({ epoch: z.int(), lastSequencedAt: instant.nullable() }),
    followers: listOf(z.strictObject({ name: z.string(), position: z.int(), behind: z.int() })),
    engine: z.strictObject({
      status: z.enum(['available', 'unavailable']),
      url: z.string().nullable().meta({ description: 'The engine’s own pages' }),
    }),
  })
  .meta({ id: 'EngineStatus' });

@Controller('engine/status')
@AccessFor('signedIn')
export class GetEngineStatusController {
  constructor(
    private readonly pool: ReaderPool,
    @Inject(ENGINE) private readonly engine: Engine,
  ) {}

  @Get()
  @Documented({
    summary: 'Show where log, sequencer, followers and engine stand',
    answer: engineStatusSchema,
  })
  async getEngineStatus(): Promise<z.infer<typeof engineStatusSchema>> {
    const [{ size, pending, epoch, lastSequencedAt, followers }, reachable] = await Promise.all([
      readLogStatus(this.pool.pool),
      this.engine.reachable(),
    ]);
    return {
      version: VERSION,
      log: { size, pending },
      sequencer: { epoch, lastSequencedAt },
      followers,
      engine: { status: reachable ? 'available' : 'unavailable', url: this.engine.pagesUrl },
    };
  }
}
