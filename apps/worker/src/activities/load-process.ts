import type { LifecycleActivities } from '@tollgate/workflows';
import { unknownProcess } from '@tollgate/lifecycle';
import type { ProcessReader } from '@tollgate/process-client';

export const loadProcess =
  (reader: ProcessReader): LifecycleActivities['loadProcess'] =>
  async (initiativeId) =>
    (await reader.readProcess(initiativeId)) ?? unknownProcess(initiativeId);
