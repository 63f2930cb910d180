import type { Instant, Result } from '@tollgate/event-sourcing';
import { ok } from '@tollgate/event-sourcing';
import type { PersonCommand } from './commands.js';
import type { PersonEvent } from './events.js';
import type { PersonRejection } from './rejections.js';

/** What comes of a command about a person. */
export type PersonDecision = Result<readonly PersonEvent[], PersonRejection>;

/** It is so already. */
export const NO_CHANGE: PersonDecision = ok([]);

/** Who says it, and when. */
export const saidBy = ({
  actor,
  now,
}: PersonCommand): { readonly by: string; readonly at: Instant } => ({
  by: actor.personId,
  at: now,
});
