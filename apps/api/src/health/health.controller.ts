import { Controller, Get, Inject } from '@nestjs/common';
import type { LogReader } from '@tollgate/event-sourcing';
import { z } from 'zod';
import { AccessFor } from '../http/access.js';
import { httpProblem } from '../http/problem.js';
import { Documented } from '../openapi/documented.js';
import { LOG_READER } from '../ports.js';
import { ReadinessGate } from './readiness-gate.js';
import { VERSION } from './version.js';

const healthSchema = z.strictObject({ status: z.literal('up') }).meta({ id: 'Health' });
const versionSchema = z
  .strictObject({ name: z.literal('tollgate'), version: z.string() })
  .meta({ id: 'Version' });

/** For process supervisors. They say nothing about people's data, so anyone may ask. */
@Controller()
@AccessFor('anyone')
export class HealthController {
  constructor(
    private readonly gate: ReadinessGate,
    @Inject(LOG_READER) private readonly log: LogReader,
  ) {}

  @Get('health/live')
  @Documented({ summary: 'The process runs', answer: healthSchema })
  live(): z.infer<typeof healthSchema> {
    return { status: 'up' };
  }

  @Get('health/startup')
  @Documented({ summary: 'The process has started', answer: healthSchema })
  startup(): z.infer<typeof healthSchema> {
    if (this.gate.state === 'starting')
      throw httpProblem('shutting-down', { detail: 'Still starting.' });
    return { status: 'up' };
  }

  @Get('health/ready')
  @Documented({
    summary: 'The process takes requests',
    description:
      'The decision log answers. The workflow engine does not count: people decide without it.',
    answer: healthSchema,
  })
  async ready(): Promise<z.infer<typeof healthSchema>> {
    if (this.gate.state !== 'open') throw httpProblem('shutting-down');
    await this.log.logSize();
    return { status: 'up' };
  }

  @Get('version')
  @Documented({ summary: 'The release', answer: versionSchema })
  version(): z.infer<typeof versionSchema> {
    return { name: 'tollgate', version: VERSION };
  }
}
