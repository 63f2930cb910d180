import type { PersonCommand } from '@tollgate/lifecycle';
import type { Asked } from '../../commands/command-runner.js';
import { Key } from '../../http/fields.js';
import { ReasonRequest } from '../reason.request.js';

/** Body of `POST /people/{personId}/functions`. */
export class JoinFunctionRequest extends ReasonRequest {
  @Key({ description: 'Key of the function; see `GET /directory`', example: 'legal' })
  readonly function!: string;

  toCommand({ actor, now }: Asked): PersonCommand {
    return { type: 'JoinFunction', actor, now, function: this.function, reason: this.reason };
  }
}
