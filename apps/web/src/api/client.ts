import { createTollgateClient } from '@tollgate/api-client';

/** The API of the server that served this page. */
export const api = createTollgateClient({ baseUrl: '' });
