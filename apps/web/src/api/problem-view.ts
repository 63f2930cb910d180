import { ProblemError, ServerUnreachable } from '@tollgate/api-client';
import type { Texts } from '../texts/en.js';
import type { ProblemView } from '../ui/problem-notice/problem-notice.js';

/** What a reader is told about an error: the API's own words where it has some. */
export const problemView = (texts: Texts, error: unknown): ProblemView => {
  if (error instanceof ProblemError) {
    const { title, detail, errors, unmet, traceId } = error.problem;
    const reasons = [
      ...errors.map(({ pointer, message }) => `${pointer} ${message}`),
      ...unmet.map(({ title: what, why }) => `${what}: ${why}`),
    ];
    return { title, detail, reasons, traceId };
  }
  if (error instanceof ServerUnreachable) {
    const { offline, offlineHelp } = texts.problem;
    return { title: offline, detail: offlineHelp, reasons: [], traceId: null };
  }
  const { fallbackTitle, reloadHelp } = texts.problem;
  return { title: fallbackTitle, detail: reloadHelp, reasons: [], traceId: null };
};
