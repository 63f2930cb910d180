import type { Instant } from '@tollgate/event-sourcing';

/** An event by its type, with what it says. */
export type Named<Type extends string, Data> = { readonly type: Type; readonly data: Data };

/** What every event says: who, when it was true (effective time). */
export type Said = { readonly by: string; readonly at: Instant };

/** A gate in one of its rounds; the first round is 1, every new entry after a recycle or reopening adds one. */
export type AtGate = { readonly gate: string; readonly round: number };

/** Submissions of one gate are numbered 1, 2, 3 … through all its rounds, so that a number is never reused. */
export type AtSubmission = AtGate & { readonly submission: number };
