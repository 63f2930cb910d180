import type { EvidenceFile, InitiativeCommand } from '@tollgate/lifecycle';
import { EVIDENCE_KINDS, SHELF_LIFE_DAYS_MAX } from '@tollgate/lifecycle';
import {
  CalendarDate,
  Choice,
  Digest,
  Key,
  Link,
  ListOf,
  PersonId,
  Text,
  WholeNumber,
} from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/evidence`. */
export class AddEvidenceRequest {
  @Key({ description: 'Gate the evidence is for', example: 'problem_defined' })
  readonly gate!: string;

  @ListOf('key', { max: 50, optional: true, description: 'Criteria it speaks to' })
  readonly criteria?: readonly string[];

  @Choice(EVIDENCE_KINDS, { example: 'interview' })
  readonly kind!: (typeof EVIDENCE_KINDS)[number];

  @Text({ max: 300, example: 'Twelve interviews with support agents' })
  readonly title!: string;

  @Text({ max: 1_000, example: 'Customer research' })
  readonly source!: string;

  @CalendarDate({ description: 'Date the evidence speaks of', example: '2026-10-01' })
  readonly asOf!: string;

  @Link({ optional: true })
  readonly link?: string;

  @Digest({ optional: true, description: 'SHA-256 of the document' })
  readonly digest?: string;

  @Digest({ optional: true, description: 'A file that you brought' })
  readonly fileId?: string;

  @WholeNumber({
    min: 1,
    max: SHELF_LIFE_DAYS_MAX,
    optional: true,
    description: 'Days for which it is fresh; the template’s when left out, never more than that',
  })
  readonly shelfLifeDays?: number;

  @PersonId({ optional: true, description: 'Who keeps it fresh; you when left out' })
  readonly ownerId?: string;

  toCommand(
    evidenceId: string,
    { actor, now }: Asked,
    attached: { readonly file?: EvidenceFile },
  ): InitiativeCommand {
    return {
      type: 'AddEvidence',
      actor,
      now,
      evidenceId,
      gate: this.gate,
      criteria: this.criteria ?? [],
      kind: this.kind,
      title: this.title,
      source: this.source,
      asOf: this.asOf,
      link: this.link ?? null,
      digest: this.digest ?? null,
      ...attached,
      ...(this.shelfLifeDays !== undefined && { shelfLifeDays: this.shelfLifeDays }),
      ...(this.ownerId !== undefined && { owner: this.ownerId }),
    };
  }
}
