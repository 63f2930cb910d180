/** The `__Host-` prefix (RFC 6265bis §4.1.3.2) needs https; on plain loopback http the name goes without. */
export const sessionCookieName = (secure: boolean): string =>
  secure ? '__Host-tollgate-session' : 'tollgate-session';

/** `Set-Cookie` that signs a browser in. */
export const sessionCookie = (token: string, secure: boolean): string =>
  `${sessionCookieName(secure)}=${token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** `Set-Cookie` that makes a browser forget the session. */
export const endedSessionCookie = (secure: boolean): string =>
  `${sessionCookieName(secure)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure ? '; Secure' : ''}`;

/** Value of the cookie `name` in a `Cookie` header; the first one where it is sent twice. */
export const cookieValue = (header: string | undefined, name: string): string | undefined => {
  if (header === undefined) return undefined;
  for (const pair of header.split(';')) {
    const equals = pair.indexOf('=');
    if (equals !== -1 && pair.slice(0, equals).trim() === name)
      return pair.slice(equals + 1).trim();
  }
  return undefined;
};
