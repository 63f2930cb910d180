export { givenWhenThen } from './given-when-then.js';
export type { Expectations, Given } from './given-when-then.js';
