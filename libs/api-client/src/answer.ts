import { parseProblem, ProblemError, ServerUnreachable } from './problem.js';

/** What an operation brought, with the headers that callers need for their next request. */
export interface Answer<Data> {
  readonly data: Data;
  /** Version of what was read or written, to be sent back as `If-Match`. */
  readonly etag: string | null;
  /** Place in the log of what a command recorded; null when nothing was recorded or it is not placed yet. */
  readonly logSequence: number | null;
}

interface Fetched<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The answer of an operation.
 *
 * @throws {ProblemError} when the API refuses or fails.
 * @throws {ServerUnreachable} when no answer came.
 */
export const answerOf = async <Data>(
  request: Promise<Fetched<Data>>,
): Promise<Answer<NonNullable<Data>>> => {
  const { data, error, response } = await answered(request);
  if (!response.ok || data === undefined || data === null) {
    throw new ProblemError(parseProblem(response.status, error));
  }
  return {
    data,
    etag: response.headers.get('etag'),
    logSequence: sequenceOf(response.headers.get('x-log-sequence')),
  };
};

/**
 * Waits for an operation that answers with nothing.
 *
 * @throws {ProblemError} when the API refuses or fails.
 * @throws {ServerUnreachable} when no answer came.
 */
export const doneOf = async (request: Promise<Fetched<unknown>>): Promise<void> => {
  const { error, response } = await answered(request);
  if (!response.ok) throw new ProblemError(parseProblem(response.status, error));
};

const answered = <Data>(request: Promise<Fetched<Data>>): Promise<Fetched<Data>> =>
  request.catch((cause: unknown) => {
    throw new ServerUnreachable('No answer from the server', { cause });
  });

const sequenceOf = (header: string | null): number | null =>
  header !== null && /^\d+$/.test(header) ? Number(header) : null;
