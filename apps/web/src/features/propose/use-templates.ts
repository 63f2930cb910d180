import { answerOf } from '@tollgate/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/schemas.js';

type TemplateSummary = Schemas['TemplateSummary'];

const templatesQuery = queryOptions({
  queryKey: ['templates'],
  staleTime: Infinity,
  queryFn: async ({ signal }): Promise<readonly TemplateSummary[]> =>
    (await answerOf(api.GET('/api/v1/templates', { signal }))).data.data,
});

/** Every version of every lifecycle template; they never change once published. */
export const useTemplates = () => useQuery(templatesQuery);

/** The newest version of each template, in the order of the list: what something new can begin with. */
export const newestTemplates = (
  templates: readonly TemplateSummary[],
): readonly TemplateSummary[] =>
  templates.filter(
    ({ id, version }) => !templates.some((other) => other.id === id && other.version > version),
  );
