/** `1 day`, `2 days`. */
export const plural = (count: number, one: string, other: string): string =>
  `${String(count)} ${count === 1 ? one : other}`;

/** `a, b and c` or `a, b or c`. */
export const list = (items: readonly string[], word: 'and' | 'or'): string =>
  new Intl.ListFormat('en', { type: word === 'and' ? 'conjunction' : 'disjunction' }).format(items);
