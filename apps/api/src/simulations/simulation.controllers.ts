import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AccessFor } from '../http/access.js';
import type { Exchange } from '../http/exchange.js';
import { TheExchange } from '../http/exchange.js';
import { field } from '../http/fields.js';
import { rejectionProblem } from '../initiatives/rejections/rejection-problem.js';
import { Sparse } from '../http/sparse-fields.js';
import { Documented } from '../openapi/documented.js';
import { RulePath } from '../rules/paths.js';
import { SimulatePolicyRequest, SimulateTemplateRequest } from './simulation.request.js';
import type { SimulationResource } from './simulation.resource.js';
import { simulationSchema } from './simulation.resource.js';
import { SimulationSubjects } from './simulation-subjects.js';
import { Simulations } from './simulations.js';

/** Simulations read every case and tell whose vote mattered: for those who keep or check the rules. */
const MAY_SIMULATE: readonly string[] = ['process-owner', 'auditor', 'administrator'];

const WAITS =
  'Nothing is recorded. Answers with the result, or after ten seconds with the progress: read it again at `GET /simulations/{simulationId}`.';

class SimulationPath {
  @field(
    {
      name: 'simulationId',
      says: 'must be a simulation id, sim_ and 32 hex digits',
      holds: (value) => typeof value === 'string' && /^sim_[0-9a-f]{32}$/.test(value),
      schema: { type: 'string', pattern: '^sim_[0-9a-f]{32}$' },
    },
    { description: 'Id of the simulation', example: `sim_${'0197f3a2'.repeat(4)}` },
  )
  readonly simulationId!: string;
}

@Controller()
@AccessFor('signedIn')
export class SimulationController {
  constructor(
    private readonly subjects: SimulationSubjects,
    private readonly simulations: Simulations,
  ) {}

  @Post('templates/:id/simulations')
  @HttpCode(200)
  @Documented({
    summary: 'Hold every past review of a template against a draft, a version or a change',
    description: `Lists each decision that would come out otherwise, with the rule that flips it, and each recorded step that the rules refuse. ${WAITS}`,
    answer: simulationSchema,
  })
  async simulateTemplate(
    @Param() { id }: RulePath,
    @Body() body: SimulateTemplateRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<SimulationResource> {
    assertMaySimulate(exchange);
    return this.simulations.start(await this.subjects.template(id, body));
  }

  @Post('policies/:id/simulations')
  @HttpCode(200)
  @Documented({
    summary: 'Hold past reviews against a draft or a version of an approval policy',
    description: `On the gates that name the policy, or on those of \`template\`. ${WAITS}`,
    answer: simulationSchema,
  })
  async simulatePolicy(
    @Param() { id }: RulePath,
    @Body() body: SimulatePolicyRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<SimulationResource> {
    assertMaySimulate(exchange);
    return this.simulations.start(await this.subjects.policy(id, body));
  }

  @Get('simulations/:simulationId')
  @Sparse({ of: simulationSchema, keep: ['simulationId'] })
  @Documented({
    summary: 'Read a simulation that this process has started',
    description: 'Results stay in memory for a while; ask again when one is gone.',
    answer: simulationSchema,
  })
  getSimulation(
    @Param() { simulationId }: SimulationPath,
    @TheExchange() exchange: Exchange,
  ): SimulationResource {
    assertMaySimulate(exchange);
    return this.simulations.find(simulationId);
  }
}

const assertMaySimulate = ({ request: { signedIn } }: Exchange): void => {
  const roles = signedIn?.person.roles ?? [];
  if (roles.some((role) => MAY_SIMULATE.includes(role))) return;
  const personId = signedIn?.person.personId ?? '';
  const needs = { roles: MAY_SIMULATE, functions: [], persons: [] };
  throw rejectionProblem({ kind: 'NotPermitted', personId, needs });
};
