import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from './path-of.js';

/** The parameters that make this request one for a neighbouring page; null where there is none. */
export interface PageNeighbours {
  readonly next: Readonly<Record<string, string | number>> | null;
  readonly prev: Readonly<Record<string, string | number>> | null;
}

/** Parameters that say where a page begins; a link sets its own. */
const PLACES = ['cursor', 'after', 'before', 'minSequence'] as const;

/** Links the pages on both sides of the one that is answered (RFC 8288), under the same filter. */
export const linkPages = (
  { url }: FastifyRequest,
  reply: FastifyReply,
  neighbours: PageNeighbours,
): void => {
  const path = pathOf(url);
  const links = (['next', 'prev'] as const).flatMap((relation) => {
    const place = neighbours[relation];
    if (place === null) return [];
    return [`<${path}?${withPlace(url.slice(path.length), place)}>; rel="${relation}"`];
  });
  if (links.length > 0) reply.header('link', links.join(', '));
};

const withPlace = (query: string, place: Readonly<Record<string, string | number>>): string => {
  const parameters = new URLSearchParams(query);
  for (const name of PLACES) parameters.delete(name);
  for (const [name, value] of Object.entries(place)) parameters.set(name, String(value));
  return parameters.toString();
};
