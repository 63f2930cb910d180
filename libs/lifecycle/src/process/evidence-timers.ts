import type { Instant } from '@tollgate/event-sourcing';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { currentEvidence, staleFrom } from '../initiative/evidence/freshness.js';
import type { InitiativeState } from '../initiative/state.js';

/** What a timer for evidence says beside when and where. */
export type EvidenceTimer = { readonly kind: 'evidenceExpires'; readonly evidenceId: string };

interface Place {
  readonly gate: string;
  readonly round: number;
}

type DueTimer = EvidenceTimer & Place & { readonly dueAt: Instant; readonly commandId: string };

/**
 * When evidence of the open stage goes stale. One timer for each piece, because a command id is asked once:
 * evidence that comes later, of the same day, must not find its question answered.
 */
export const evidenceTimers = (
  state: InitiativeState,
  { gate, round }: Place,
): readonly DueTimer[] =>
  currentEvidence(state, gate).flatMap(({ evidenceId, staleSince, ...evidence }): DueTimer[] => {
    const dueAt = staleFrom(evidence);
    if (dueAt === null || staleSince !== undefined) return [];
    const commandId = `sla:${state.initiativeId}:${gate}:${round}:${dueAt}:stale-${shortened(evidenceId)}`;
    return [{ kind: 'evidenceExpires', dueAt, commandId, gate, round, evidenceId }];
  });

/** An id of bounded length, whatever somebody else's history called the evidence. */
const shortened = (evidenceId: string): string =>
  bytesToHex(sha256(utf8ToBytes(evidenceId))).slice(0, 32);
