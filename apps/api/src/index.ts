export { createApi } from './create-api.js';
export type { ApiParts } from './api-parts.js';
export type { Api } from './create-api.js';
