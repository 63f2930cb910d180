import type { LocalSecrets, ProcessRegistry } from '@tollgate/local-services';
import type { StackPlan } from './stack-plan.js';
import type { Teardown } from './teardown.js';

/** One port for each thing that listens. */
export interface Ports {
  readonly api: number;
  readonly postgres: number;
  readonly engineUi: number;
  readonly temporal: number;
}

/** What each step of a start works with. */
export interface ServiceStart {
  readonly plan: StackPlan;
  readonly ports: Ports;
  readonly secrets: LocalSecrets;
  readonly registry: ProcessRegistry;
  readonly teardown: Teardown;
  /** Told when a process died too often to be brought back. */
  readonly onGaveUp: (reason: Error) => void;
}

/** The four ports in a row that a start wants. */
export const wantedPorts = (first: number): Ports => ({
  api: first,
  postgres: first + 1,
  engineUi: first + 2,
  temporal: first + 3,
});
