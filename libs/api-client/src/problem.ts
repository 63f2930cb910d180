/** One thing wrong with a request, at a place in it. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What stands between a gate and its decision, as refusals list it. */
export interface UnmetReason {
  readonly title: string;
  readonly why: string;
}

/** A refusal as the API tells it (RFC 9457 problem details). */
export interface Problem {
  readonly status: number;
  /** Stable name of the kind of problem, e.g. `version-stale`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
  readonly unmet: readonly UnmetReason[];
  readonly traceId: string | null;
}

/** The API answered with a refusal or an error. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: Problem) {
    super(`${String(problem.status)} ${problem.code}: ${problem.title}`);
  }
}

/** No answer came at all: the server is down or the network is. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

/** Reads a problem document; anything else that came with an error status becomes a problem without details. */
export const parseProblem = (status: number, body: unknown): Problem => {
  const members = isRecord(body) ? body : {};
  return {
    status,
    code: textOf(members['code']) ?? 'unknown',
    title: textOf(members['title']) ?? `The server answered ${String(status)}`,
    detail: textOf(members['detail']),
    errors: recordsOf(members['errors']).map((error) => ({
      pointer: textOf(error['pointer']) ?? '',
      code: textOf(error['code']) ?? '',
      message: textOf(error['message']) ?? '',
    })),
    unmet: recordsOf(members['unmet']).map((unmet) => ({
      title: textOf(unmet['title']) ?? '',
      why: textOf(unmet['why']) ?? '',
    })),
    traceId: textOf(members['traceId']),
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const recordsOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
