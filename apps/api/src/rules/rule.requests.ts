import type { JsonObject } from '@tollgate/canonical-json';
import type { RuleCommand } from '@tollgate/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import type { Asked } from '../commands/command-runner.js';
import { ReasonRequest } from '../directory/reason.request.js';
import { Digest } from '../http/fields.js';

const EXAMPLE = {
  title: 'A director decides',
  description: 'Small changes need no committee.',
  approval: {
    rule: {
      seats: [
        { key: 'director', title: 'Director', roles: ['product-director'], kind: 'required' },
      ],
      approvalsRequired: 1,
      vetoRoles: [],
    },
    decision: 'automatic',
    authorVote: 'refused',
  },
};

/** Body of `POST …/versions` and `PUT …/versions/{version}`. */
export class DraftRuleRequest extends ReasonRequest {
  @IsObject({ message: 'must be an object' })
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: EXAMPLE,
    description:
      'The whole content. `id`, `version` and `hash` may be left out; they are set when it is recorded.',
  })
  readonly content!: JsonObject;

  toDraft(id: string, { actor, now }: Asked): RuleCommand {
    return { type: 'DraftRule', actor, now, id, content: this.#own(), reason: this.reason };
  }

  toRevision(id: string, version: number, { actor, now }: Asked): RuleCommand {
    const content = this.#own();
    return { type: 'ReviseRule', actor, now, id, version, content, reason: this.reason };
  }

  // What was read from a version carries its hash; the content does not.
  #own(): JsonObject {
    return Object.fromEntries(Object.entries(this.content).filter(([name]) => name !== 'hash'));
  }
}

/** Body of `POST …/versions/{version}/activation`. */
export class ActivateRuleRequest extends ReasonRequest {
  @Digest({ description: 'Hash of the content you looked at; refused when the draft has changed' })
  readonly hash!: string;

  toCommand(id: string, version: number, { actor, now }: Asked): RuleCommand {
    const { hash, reason } = this;
    return { type: 'ActivateRule', actor, now, id, version, hash, reason };
  }
}
