import type { Result } from '@tollgate/event-sourcing';
import { ok } from '@tollgate/event-sourcing';
import type { InitiativeCommand } from './commands.js';
import type { InitiativeEvent } from './events.js';
import type { InitiativeRejection } from './rejections.js';

/** What a command comes to: events, none when it is already so, or a refusal with its facts. */
export type Decision = Result<readonly InitiativeEvent[], InitiativeRejection>;

/** Accepted, and already so: asking twice is harmless. */
export const NOTHING: Decision = ok([]);

/** Who says it and when it was true. */
export const saidIn = (
  command: InitiativeCommand,
): { readonly by: string; readonly at: string } => ({
  by: command.actor.personId,
  at: command.now,
});

/** True for a text of nothing but white space. */
export const isBlank = (text: string): boolean => text.trim() === '';
