import type { IncomingHttpHeaders } from 'node:http';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Which host names this server answers under. */
export interface OwnOrigin {
  readonly boundToLoopback: boolean;
  /** Host of the public address, when there is one, e.g. behind a proxy. */
  readonly publicHost: string | undefined;
}

/**
 * Whether the `Host` is one of ours. A page of another site can point its own name at a loopback address (DNS
 * rebinding) and would then be of the same origin; it cannot choose the name it is called by.
 */
export const isOwnHost = (host: string | undefined, own: OwnOrigin): boolean => {
  if (host === undefined) return false;
  if (own.publicHost !== undefined && host.toLowerCase() === own.publicHost) return true;
  if (!own.boundToLoopback) return own.publicHost === undefined;
  return LOOPBACK_NAMES.has(host.replace(/:\d+$/, '').toLowerCase());
};

/**
 * Whether a changing request may have been caused by another site (ASVS 3.5.1). Browsers send `Origin` or
 * `Sec-Fetch-Site` with every one; a request with neither does not come from a browser, so nobody's cookies
 * were lent to it.
 */
export const isForeign = (method: string, headers: IncomingHttpHeaders): boolean => {
  if (SAFE_METHODS.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin, host } = headers;
  if (origin === undefined) return false;
  return host === undefined || !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
};
