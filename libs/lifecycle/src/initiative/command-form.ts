import type { Instant } from '@tollgate/event-sourcing';
import type { ActingPerson } from './commands.js';

/** A command by its type: who asks for what, and when. */
export type Asked<Type extends string, Fields> = Fields & {
  readonly type: Type;
  readonly actor: ActingPerson;
  /** Instant by the caller's clock; for imports the effective time of the line. */
  readonly now: Instant;
};
