import type { InitiativeCommand } from '@tollgate/lifecycle';
import { CalendarDate, Choice, Digest, Key, Link, ListOf, Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

const KINDS = ['interview', 'experiment', 'document', 'link', 'dataset'] as const;

/** Body of `POST /initiatives/{id}/evidence`. */
export class AddEvidenceRequest {
  @Key({ description: 'Gate the evidence is for', example: 'problem_defined' })
  readonly gate!: string;

  @ListOf('key', { max: 50, optional: true, description: 'Criteria it speaks to' })
  readonly criteria?: readonly string[];

  @Choice(KINDS, { example: 'interview' })
  readonly kind!: (typeof KINDS)[number];

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

  toCommand(evidenceId: string, { actor, now }: Asked): InitiativeCommand {
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
    };
  }
}
