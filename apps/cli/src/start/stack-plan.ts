import type { RoleUrls } from '@tollgate/migrations';
import type { Environment } from '../environment.js';

/** Who may sign in to the demo. */
export interface DemoPersona {
  readonly email: string;
  /** e.g. `product manager`. */
  readonly title: string;
  readonly password: string;
}

/** What a demo seed writes to. */
export interface DemoTarget {
  readonly databaseUrls: RoleUrls;
  /** Base64 of 32 bytes. */
  readonly vaultKey: string;
}

/** Fills an empty log with demo data and answers who may sign in; changes nothing on a seeded log. */
export type SeedDemo = (target: DemoTarget) => Promise<readonly DemoPersona[]>;

/** Everything `startStack` needs to know; made by the start command. */
export interface StackPlan {
  readonly dataDirectory: string;
  /** Port of pages and API; PostgreSQL, engine pages and engine follow it. */
  readonly port: number;
  readonly demo: boolean;
  readonly seedDemo?: SeedDemo;
  readonly environment: Environment;
  readonly inherited: NodeJS.ProcessEnv;
  /** Scripts of the two applications. */
  readonly applications: { readonly api: string; readonly worker: string };
  /** Folder of the built web pages. */
  readonly webRoot: string;
  readonly notices: StackNotices;
  /** Aborted when the person wants to stop before everything runs. */
  readonly signal: AbortSignal;
  /** Told at once how to end everything without waiting. */
  readonly onForceKnown: (force: () => void) => void;
}

/** How a start talks while it works. */
export interface StackNotices {
  /** Something the person waits for, or should know: a download, a crash. */
  readonly tell: (text: string) => void;
  /** A step is done; shown with `--verbose`. */
  readonly step: (text: string) => void;
  /** A line that a child process wrote; shown with `--verbose`. */
  readonly childOutput: (text: string) => void;
}

/** What runs, as block, `--json` and `tollgate status` show it. */
export interface StackDescription {
  readonly url: string;
  readonly apiUrl: string;
  readonly engineUiUrl: string | undefined;
  readonly dataDirectory: string;
  readonly demo: boolean;
  readonly personas: readonly DemoPersona[];
  readonly log: { readonly size: number };
  readonly postgres: ServiceDescription;
  readonly temporal: ServiceDescription;
  /** Ports that were taken, with the one used instead. */
  readonly movedPorts: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
}

/** Where a service comes from. */
export type ServiceDescription =
  | { readonly kind: 'embedded'; readonly version: string; readonly port: number }
  | { readonly kind: 'external'; readonly address: string };
