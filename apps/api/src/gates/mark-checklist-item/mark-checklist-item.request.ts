import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Choice, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { ChecklistItemPath } from '../../initiatives/paths.js';

const STATUSES = ['done', 'notApplicable', 'open'] as const;

/** Body of `PATCH …/checklist/{item}`. */
export class MarkChecklistItemRequest {
  @Choice(STATUSES, { example: 'done' })
  readonly status!: (typeof STATUSES)[number];

  @Text({ max: 5_000, lines: true, optional: true, description: 'With done: what shows it' })
  readonly proof?: string;

  @Text({
    max: 5_000,
    lines: true,
    optional: true,
    description: 'With notApplicable and open: why',
  })
  readonly reason?: string;

  toCommand({ gate, item }: ChecklistItemPath, { actor, now }: Asked): InitiativeCommand {
    const reason = this.reason ?? '';
    switch (this.status) {
      case 'done':
        return { type: 'CompleteChecklistItem', actor, now, gate, item, proof: this.proof ?? null };
      case 'notApplicable':
        return { type: 'MarkChecklistItemNotApplicable', actor, now, gate, item, reason };
      case 'open':
        return { type: 'ReopenChecklistItem', actor, now, gate, item, reason };
    }
  }
}
