import type { InitiativeCommand } from '@tollgate/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import type { Asked } from '../../commands/command-runner.js';
import { ReasonRequest } from '../../directory/reason.request.js';
import { isInitiativeId } from '../../http/field-rules.js';
import { Digest, Text, WholeNumber, ruled } from '../../http/fields.js';
import { Parts } from '../../http/part-fields.js';
import { Count } from '../../http/query-fields.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { PathNumber } from '../../http/path-number.js';

const INITIATIVES_MAX = 1_000;

/** `/initiatives/{initiativeId}/migrations/{toVersion}` */
export class MigrationPreviewPath extends InitiativePath {
  @PathNumber({ description: 'Version of the template that the initiative would follow' })
  readonly toVersion!: number;
}

/** Body of `POST /initiatives/{initiativeId}/migrations`. */
export class MigrateInitiativeRequest extends ReasonRequest {
  @WholeNumber({ min: 1, max: 1_000_000, example: 2 })
  readonly toVersion!: number;

  @Digest({ optional: true, description: 'Hash of the preview you looked at' })
  readonly prediction?: string;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    const { toVersion, reason, prediction } = this;
    return {
      type: 'MigrateTemplate',
      actor,
      now,
      toVersion,
      reason,
      ...(prediction !== undefined && { prediction }),
    };
  }
}

/** One initiative to migrate. */
export class MigrationTargetRequest {
  @ruled({ name: 'initiativeId', says: 'must be an initiative id', holds: isInitiativeId }, {})
  @ApiProperty({ type: 'string', pattern: '^ini_[0-9a-f]{32}$' })
  readonly initiativeId!: string;

  @Digest({
    optional: true,
    description: 'Hash of the preview you looked at; it is left alone when it would differ now',
  })
  readonly prediction?: string;
}

/** Body of `POST /templates/{id}/versions/{version}/migrations`. */
export class MigrateManyRequest extends ReasonRequest {
  @WholeNumber({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: 'Everything under way that follows this version, instead of `initiatives`',
  })
  readonly from?: number;

  @Parts(() => MigrationTargetRequest, { max: INITIATIVES_MAX, optional: true })
  readonly initiatives?: readonly MigrationTargetRequest[];
}

/** Query of `GET /templates/{id}/versions/{version}/migration-preview`. */
export class PreviewManyRequest {
  @Count({ min: 1, max: 1_000_000, description: 'Version that the initiatives follow now' })
  readonly from?: number;

  @Count({ min: 1, max: 50, description: 'Rows of a page; 50 when left out' })
  readonly limit?: number;

  @Text({ max: 1_000, optional: true, description: '`page.next` or `page.prev` of another page' })
  readonly cursor?: string;
}
