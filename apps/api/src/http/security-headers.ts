/** For the web application and every other page: only what this origin serves, nothing inline. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const EVERY_ANSWER = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Data, never to be shown as a page and never to be kept by a cache (ASVS 14.3.2). */
export const API_HEADERS = {
  ...EVERY_ANSWER,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

/** A file that somebody brought: should it ever be shown as a page, then as one that can do nothing. */
export const FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** Pages and their parts. */
export const PAGE_HEADERS = { ...EVERY_ANSWER, 'content-security-policy': PAGE_POLICY } as const;

/** Added where the public address is https: a year of https only (ASVS 3.4.1). */
export const TRANSPORT_HEADERS = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
} as const;
