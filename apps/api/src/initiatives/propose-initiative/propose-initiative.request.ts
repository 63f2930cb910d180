import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Key, ListOf, PersonId, Text, WholeNumber } from '../../http/fields.js';
import { Part } from '../../http/part-fields.js';
import type { Asked } from '../initiative-commands.js';

/** Which template version the initiative will follow to its end. */
export class TemplateChoice {
  @Key({ example: 'standard' })
  readonly id!: string;

  @WholeNumber({ min: 1, max: 1_000_000, example: 1 })
  readonly version!: number;
}

/** Body of `POST /initiatives`. */
export class ProposeInitiativeRequest {
  @Text({ max: 200, example: 'Self-service returns' })
  readonly title!: string;

  @Text({
    max: 5_000,
    lines: true,
    optional: true,
    example: 'Customers return devices without calling us.',
  })
  readonly summary?: string;

  @Text({ max: 100, example: 'Devices' })
  readonly productLine!: string;

  @Part(() => TemplateChoice, { description: 'Pinned for the life of the initiative' })
  readonly template!: TemplateChoice;

  @PersonId({ optional: true, description: 'Whoever is accountable; you, when left out' })
  readonly ownerId?: string;

  @ListOf('personId', {
    max: 50,
    optional: true,
    description: 'Others who wrote the case; none of them may vote on it',
  })
  readonly coAuthors?: readonly string[];

  @Text({
    max: 200,
    optional: true,
    description: 'Id of the same thing elsewhere',
    example: 'PROJ-1040',
  })
  readonly externalReference?: string;

  toCommand(initiativeId: string, { actor, now }: Asked): InitiativeCommand {
    return {
      type: 'ProposeInitiative',
      actor,
      now,
      initiativeId,
      title: this.title,
      summary: this.summary ?? '',
      ownerId: this.ownerId ?? actor.personId,
      productLine: this.productLine,
      externalReference: this.externalReference ?? null,
      coAuthors: this.coAuthors ?? [],
      template: { id: this.template.id, version: this.template.version },
    };
  }
}
