import type { Knowledge, PreparedCommand } from '@tollgate/event-sourcing';
import type { InitiativeCommand } from '@tollgate/lifecycle';
import type { People } from '../directory/people.js';

/**
 * Lets a command be asked by the human behind the session, with all his accounts and the roles that the log
 * gives him, and holds it back when one of them changes before it is recorded.
 */
export const asPerson =
  (people: People, command: InitiativeCommand) =>
  async (
    _command: InitiativeCommand,
    knowledge: Knowledge,
  ): Promise<PreparedCommand<InitiativeCommand>> => {
    const { actor, now } = command;
    const { voter, guards } = await people.voter(actor.personId, { now }, knowledge);
    return { command: { ...command, actor: { ...actor, ...voter } }, guards };
  };
