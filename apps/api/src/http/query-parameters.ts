import { Query } from '@nestjs/common';
import { httpProblem } from './problem.js';

const TAKES_QUERY = 'tollgate:takesQuery';

/** Metadata of a route that picks members of its answer; see `sparse-fields.ts`. */
export const TAKES_FIELDS = 'tollgate:takesFields';

/** Name of the parameter that picks them. */
export const FIELDS_PARAMETER = 'fields';

/** Like Nest's `@Query()` for a whole class; also tells that this route reads query parameters. */
export const QueryParameters = (): ParameterDecorator => (target, name, index) => {
  Query()(target, name, index);
  const handler: unknown = name === undefined ? undefined : Reflect.get(target, name);
  if (typeof handler === 'function') Reflect.defineMetadata(TAKES_QUERY, true, handler);
};

/**
 * A route without a query class reads no query parameter at all, so it refuses every one; a route with one
 * leaves that to the class.
 *
 * @throws {HttpProblem} 400 naming the parameters.
 */
export const refuseUnreadParameters = (handler: object, query: unknown): void => {
  if (typeof query !== 'object' || query === null) return;
  const picks = Reflect.getMetadata(TAKES_FIELDS, handler) === true;
  const names = Object.keys(query).filter((name) => !(picks && name === FIELDS_PARAMETER));
  if (names.length === 0 || Reflect.getMetadata(TAKES_QUERY, handler) === true) return;
  throw httpProblem('unknown-parameter', {
    detail: picks
      ? `This resource takes no query parameter but ${FIELDS_PARAMETER}.`
      : 'This resource takes no query parameters.',
    errors: names.map((name) => ({
      pointer: `query:${name}`,
      code: 'unknown',
      message: 'is not a parameter of this resource',
    })),
  });
};
