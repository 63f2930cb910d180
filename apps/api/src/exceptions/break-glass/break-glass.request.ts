import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';

/** Body of `POST …/gates/{gate}/break-glass`. */
export class BreakGlassRequest {
  @Text({
    max: 5_000,
    lines: true,
    description: 'Why the gate cannot wait for its rule; the review reads it',
    example: 'Customers cannot pay since nine; the fix is one line',
  })
  readonly reason!: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked, breakGlassId: string): InitiativeCommand {
    return { type: 'BreakGlass', actor, now, gate, breakGlassId, reason: this.reason };
  }
}
