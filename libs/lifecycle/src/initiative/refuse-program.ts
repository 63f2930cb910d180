import type { ActingPerson } from './commands.js';
import type { SeparationRejection } from './separation/rejections.js';

/** Refuses a program that asks with a person's token: what binds like a vote is said by the person himself. */
export const refuseProgram = (
  { personId, viaToken }: ActingPerson,
  gate: string,
): SeparationRejection | undefined =>
  viaToken === true
    ? { kind: 'VoteNeedsPerson', gate, personId, rule: 'programsNeverVote', path: [personId] }
    : undefined;
