import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Digest, Key, Link, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';

/** Body of `POST …/gates/{gate}/deliverables`. */
export class AddDeliverableRequest {
  @Key({ description: 'Key of the deliverable in the template', example: 'problem_statement' })
  readonly deliverable!: string;

  @Text({ max: 300, example: 'Problem statement, version 3' })
  readonly title!: string;

  @Link({ optional: true, example: 'https://example.com/problem-statement' })
  readonly link?: string;

  @Digest({ optional: true, description: 'SHA-256 of the document' })
  readonly digest?: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked): InitiativeCommand {
    return {
      type: 'AddDeliverable',
      actor,
      now,
      gate,
      deliverable: this.deliverable,
      title: this.title,
      link: this.link ?? null,
      digest: this.digest ?? null,
    };
  }
}
