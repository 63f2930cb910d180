import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './generated/schema.js';

/** Every operation of the API by its path and method, checked against the API's description. */
export type TollgateClient = Client<paths>;

export interface ClientOptions {
  /** Where the API is served, e.g. `http://127.0.0.1:4000`; the page's own origin when empty. */
  readonly baseUrl: string;
  /** Token of a service; browsers use the session cookie instead. */
  readonly bearerToken?: string;
}

/** A client of the API. In a browser the session cookie goes along to the same origin only. */
export const createTollgateClient = ({ baseUrl, bearerToken }: ClientOptions): TollgateClient =>
  createClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    ...(bearerToken !== undefined && { headers: { authorization: `Bearer ${bearerToken}` } }),
  });
