export { createApi } from './create-api.js';
export type { Api, ApiParts } from './create-api.js';
