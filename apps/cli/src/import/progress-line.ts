const REDRAW_MS = 100;
const BAR_CELLS = 30;

/** Where progress is drawn; `process.stderr` fits. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

export interface ProgressLine {
  readonly show: (progress: { readonly done: number; readonly total: number }) => void;
  /** Takes the line away, so that what follows stands clean. */
  readonly clear: () => void;
}

/** One line that is drawn over itself; silent where nobody looks at a terminal. */
export const createProgressLine = (terminal: Terminal, nowMs: () => number): ProgressLine => {
  let drawnAtMs = Number.NEGATIVE_INFINITY;
  if (terminal.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ done, total }) => {
      if (nowMs() - drawnAtMs < REDRAW_MS && done < total) return;
      drawnAtMs = nowMs();
      const share = total === 0 ? 1 : done / total;
      const filled = Math.round(share * BAR_CELLS);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}`;
      terminal.write(`\r${bar} ${done} of ${total} (Ctrl+C stops in good order)`);
    },
    clear: () => {
      terminal.write('\r\u001b[2K');
    },
  };
};
