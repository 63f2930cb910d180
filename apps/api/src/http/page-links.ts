import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './path-of.js';

/** The parameters that make this request one for a neighbouring page; null where there is none. */
export interface PageNeighbours {
  readonly next: Readonly<Record<string, string | number>> | null;
  readonly prev: Readonly<Record<string, string | number>> | null;
}

/** Parameters that say where a page begins; a link sets its own. */
const PLACES: ReadonlySet<string> = new Set(['cursor', 'after', 'before', 'minSequence']);

/** Links the pages on both sides of the one that is answered (RFC 8288), under the same filter. */
export const linkPages = (
  { url, query }: FastifyRequest,
  reply: FastifyReply,
  neighbours: PageNeighbours,
): void => {
  const links = (['next', 'prev'] as const).flatMap((relation) => {
    const place = neighbours[relation];
    return place === null ? [] : [`<${pathOf(url)}?${withPlace(query, place)}>; rel="${relation}"`];
  });
  if (links.length > 0) reply.header('link', links.join(', '));
};

const withPlace = (query: unknown, place: Readonly<Record<string, string | number>>): string => {
  const parameters = new URLSearchParams();
  const given: [string, unknown][] =
    typeof query === 'object' && query !== null ? Object.entries(query) : [];
  for (const [name, value] of given) {
    if (PLACES.has(name)) continue;
    for (const each of [value].flat()) parameters.append(name, String(each));
  }
  for (const [name, value] of Object.entries(place)) parameters.set(name, String(value));
  return parameters.toString();
};
