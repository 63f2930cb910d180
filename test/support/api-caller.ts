import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** One answer, read to its end. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Headers that a test wants to choose; a fresh key and any version otherwise. */
export interface CommandHeaders {
  readonly key?: string;
}

/** Asks the API in the name of one person. Rejects when no answer comes, as `fetch` does. */
export interface ApiCaller {
  readonly get: (path: string) => Promise<ApiAnswer>;
  readonly post: (path: string, body: object, headers?: CommandHeaders) => Promise<ApiAnswer>;
  readonly patch: (path: string, body: object) => Promise<ApiAnswer>;
  readonly put: (path: string, body: object, headers?: CommandHeaders) => Promise<ApiAnswer>;
  /** Sends a file under a name; its bytes are the body. */
  readonly upload: (path: string, file: NamedFile) => Promise<ApiAnswer>;
  readonly download: (path: string) => Promise<Download>;
}

/** A file on its way in. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file on its way out. */
export interface Download extends Omit<ApiAnswer, 'body'> {
  readonly bytes: Uint8Array;
}

type HeaderTexts = Readonly<Record<string, string>>;

/** A request that hangs must fail the test, not the whole run. */
const ANSWER_TIMEOUT_MS = 30_000;

/** Signs a person of the demo in; the token outlives the process that gave it. */
export const signIn = async (url: string, email: string): Promise<ApiCaller> => {
  const session = await ask(`${url}/api/v1/session`, 'POST', {
    body: { email, password: 'demo', tokenType: 'bearer' },
  });
  const { token } = z.object({ token: z.string() }).parse(session.body);
  return callerWith(url, token);
};

/** Asks with a token that somebody was given. */
export const callerWith = (url: string, token: string): ApiCaller => {
  const authorization = `Bearer ${token}`;
  const to = (path: string): string => `${url}/api/v1${path}`;
  const command = (key: string = randomUUID()): HeaderTexts => ({
    authorization,
    'idempotency-key': key,
    'if-match': '*',
  });
  return {
    get: (path) => ask(to(path), 'GET', { headers: { authorization } }),
    post: (path, body, { key } = {}) => ask(to(path), 'POST', { body, headers: command(key) }),
    put: (path, body, { key } = {}) => ask(to(path), 'PUT', { body, headers: command(key) }),
    patch: (path, body) =>
      ask(to(path), 'PATCH', { body, headers: { authorization, 'if-match': '*' } }),
    upload: async (path, { name, bytes }) =>
      answered(
        await fetch(to(path), {
          method: 'POST',
          headers: {
            authorization,
            'content-type': 'application/octet-stream',
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
          },
          body: bytes,
          signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
        }),
      ),
    download: async (path) => {
      const response = await fetch(to(path), {
        headers: { authorization },
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes };
    },
  };
};

const ask = async (
  address: string,
  method: string,
  { body, headers }: { readonly body?: object; readonly headers?: HeaderTexts } = {},
): Promise<ApiAnswer> =>
  answered(
    await fetch(address, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    }),
  );

const answered = async (response: Response): Promise<ApiAnswer> => {
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: parsed };
};
