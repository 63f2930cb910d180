import type { components } from '@tollgate/api-client';

/** Resources of the API by name, as its description has them. */
export type Schemas = components['schemas'];
