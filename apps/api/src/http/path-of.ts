/** The path without its query, which may hold what nobody should find in a log or a page. */
export const pathOf = (url: string): string => {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
};
