/** Address of the sign-in page that leads back to `path` afterwards. */
export const signInAddress = (path: string): string =>
  path === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: path }).toString()}`;

/** Where to go after signing in: only ever to a page of this application. */
export const wayBack = (address: URLSearchParams): string => {
  const to = address.get('to') ?? '/';
  // Two slashes, or a slash and a backslash, would lead to another site.
  return /^\/(?![/\\])/.test(to) ? to : '/';
};
