import path from 'node:path';
import {
  type ProcessRegistry,
  choosePorts,
  isPortFree,
  releaseDataDirectory,
} from '@tollgate/local-services';
import { type Ports, wantedPorts } from './service-start.js';
import type { StackPlan } from './stack-plan.js';

/** Ends what a killed start left running, and only then picks ports: our own orphans must not move us. */
export const preparePorts = async (plan: StackPlan, registry: ProcessRegistry): Promise<Ports> => {
  const ended = await registry.endLeftovers();
  if (ended.length > 0) plan.notices.step(`ended what an earlier start left: ${ended.join(', ')}`);
  await releaseDataDirectory(path.join(plan.dataDirectory, 'pg'));
  const wanted = wantedPorts(plan.port);
  const { DATABASE_URL, TEMPORAL_ADDRESS } = plan.environment;
  const unused = new Set([
    ...(DATABASE_URL === undefined ? [] : [wanted.postgres]),
    ...(TEMPORAL_ADDRESS === undefined ? [] : [wanted.engineUi, wanted.temporal]),
  ]);
  return choosePorts(wanted, (port) =>
    unused.has(port) ? Promise.resolve(true) : isPortFree(port),
  );
};
