import type { InitiativeCommand } from '@tollgate/lifecycle';
import { PersonId } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/authors`. */
export class AddAuthorRequest {
  @PersonId({ description: 'Who wrote a part of the case' })
  readonly personId!: string;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    return { type: 'AddAuthor', actor, now, personId: this.personId };
  }
}
