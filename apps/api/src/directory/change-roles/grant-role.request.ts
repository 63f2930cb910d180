import type { PersonCommand } from '@tollgate/lifecycle';
import type { Asked } from '../../commands/command-runner.js';
import { Key } from '../../http/fields.js';
import { ReasonRequest } from '../reason.request.js';

/** Body of `POST /people/{personId}/roles`. */
export class GrantRoleRequest extends ReasonRequest {
  @Key({ description: 'Key of the role; see `GET /directory`', example: 'product-director' })
  readonly role!: string;

  toCommand({ actor, now }: Asked): PersonCommand {
    return { type: 'GrantRole', actor, now, role: this.role, reason: this.reason };
  }
}
