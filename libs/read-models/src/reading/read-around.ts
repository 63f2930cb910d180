/** Which way a page goes on through its list. */
export type Direction = 'forwards' | 'backwards';

/** Where a page goes on: from a place that another page gave out. */
export interface Edge<Place> {
  readonly place: Place;
  readonly direction: Direction;
}

/** Reads at most `limit` rows of a list from `from` on, or from its end on that side, the nearest first. */
export type ReadRows<Row, Place> = (asked: {
  readonly from: Place | undefined;
  readonly direction: Direction;
  readonly limit: number;
}) => Promise<readonly Row[]>;

/** A page in the list's own order, and the places where the pages on both sides of it go on. */
export interface Around<Row, Place> {
  readonly rows: readonly Row[];
  readonly next: Place | null;
  readonly prev: Place | null;
}

/**
 * One page of an ordered list, forwards or backwards from an edge. It looks one row further on the far side and
 * one row back on the near side, so that a place is given exactly where rows are: a page never leads to nothing.
 *
 * `placeBehind` is what the place of the edge looks like from the other side; an empty page leads back to it.
 */
export const readAround = async <Row, Place>(
  read: ReadRows<Row, Place>,
  asked: { readonly edge: Edge<Place> | undefined; readonly limit: number },
  places: {
    readonly placeOf: (row: Row) => Place;
    readonly placeBehind: (place: Place) => Place;
  },
): Promise<Around<Row, Place>> => {
  const { edge, limit } = asked;
  const direction = edge?.direction ?? 'forwards';
  const found = await read({ from: edge?.place, direction, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const [nearest, farthest] = [rows[0], rows.at(-1)];
  const ahead = found.length > limit && farthest !== undefined ? places.placeOf(farthest) : null;
  const back =
    edge && (nearest === undefined ? places.placeBehind(edge.place) : places.placeOf(nearest));
  const isMoreBack =
    back !== undefined &&
    (await read({ from: back, direction: opposite(direction), limit: 1 })).length > 0;
  const behind = isMoreBack ? back : null;
  return direction === 'forwards'
    ? { rows, next: ahead, prev: behind }
    : { rows: rows.toReversed(), next: behind, prev: ahead };
};

const opposite = (direction: Direction): Direction =>
  direction === 'forwards' ? 'backwards' : 'forwards';
