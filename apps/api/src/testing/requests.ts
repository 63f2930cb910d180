import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { randomUUID } from 'node:crypto';

type Headers = Readonly<Record<string, string>>;

/** Requests of one person, or of nobody; every POST gets a fresh Idempotency-Key unless it brings one. */
export class Requests {
  readonly personId: string;
  readonly #server: FastifyInstance;
  readonly #headers: Headers;

  constructor(server: FastifyInstance, headers: Headers, personId = '') {
    this.#server = server;
    this.#headers = { host: '127.0.0.1:4000', ...headers };
    this.personId = personId;
  }

  /** The same person with other headers, e.g. another token. */
  with(headers: Headers): Requests {
    return new Requests(this.#server, { ...this.#headers, ...headers }, this.personId);
  }

  /** Says who is asking, for a request that is not sent through here. */
  get authorization(): string {
    return this.#headers['authorization'] ?? '';
  }

  get(url: string, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({ method: 'GET', url, headers });
  }

  post(url: string, payload: unknown, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({
      method: 'POST',
      url,
      payload: JSON.stringify(payload),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    });
  }

  patch(url: string, payload: unknown, headers: Headers = {}): Promise<LightMyRequestResponse> {
    return this.send({
      method: 'PATCH',
      url,
      payload: JSON.stringify(payload),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  send(options: InjectOptions): Promise<LightMyRequestResponse> {
    return this.#server.inject({ ...options, headers: { ...this.#headers, ...options.headers } });
  }
}
