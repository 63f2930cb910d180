import { Text } from '../http/fields.js';

export const REASON_CHARACTERS_MAX = 2_000;

/** Body of every change of the directory that needs nothing but its reason. */
export class ReasonRequest {
  @Text({ max: REASON_CHARACTERS_MAX, lines: true, example: 'Moved to another team' })
  readonly reason!: string;
}
