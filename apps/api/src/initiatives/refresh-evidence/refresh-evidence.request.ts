import type { EvidenceFile, InitiativeCommand } from '@tollgate/lifecycle';
import { SHELF_LIFE_DAYS_MAX } from '@tollgate/lifecycle';
import { CalendarDate, Digest, Link, PersonId, Text, WholeNumber } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/evidence/{evidenceId}/refresh`. */
export class RefreshEvidenceRequest {
  @Text({ max: 300, example: 'Twelve more interviews with support agents' })
  readonly title!: string;

  @Text({ max: 1_000, example: 'Customer research' })
  readonly source!: string;

  @CalendarDate({ description: 'Date the evidence speaks of', example: '2027-01-15' })
  readonly asOf!: string;

  @Link({ optional: true })
  readonly link?: string;

  @Digest({ optional: true, description: 'SHA-256 of the linked document' })
  readonly digest?: string;

  @Digest({ optional: true, description: 'A file that you brought' })
  readonly fileId?: string;

  @WholeNumber({ min: 1, max: SHELF_LIFE_DAYS_MAX, optional: true })
  readonly shelfLifeDays?: number;

  @PersonId({ optional: true, description: 'Who keeps it fresh; as before when left out' })
  readonly ownerId?: string;

  toCommand(
    ids: { readonly evidenceId: string; readonly supersedes: string },
    { actor, now }: Asked,
    attached: { readonly file?: EvidenceFile },
  ): InitiativeCommand {
    return {
      type: 'RefreshEvidence',
      actor,
      now,
      ...ids,
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
