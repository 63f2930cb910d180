/** How long lists are asked to wait for this browser's own last entry. */
const REMEMBERED_MS = 5_000;

let last: { readonly sequence: number; readonly at: number } | null = null;

/** Remembers the place in the log of what was just recorded here. */
export const noteOwnEntry = (sequence: number | null): void => {
  if (sequence !== null) last = { sequence, at: Date.now() };
};

/** Query part that lets a list show this browser's own last entry; nothing when it was recorded long ago. */
export const ownEntryShown = (): { readonly minSequence?: number } =>
  last !== null && Date.now() - last.at < REMEMBERED_MS ? { minSequence: last.sequence } : {};
