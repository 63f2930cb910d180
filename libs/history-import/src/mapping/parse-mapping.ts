import type { TemplateLookup } from '@tollgate/lifecycle';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { historyMappingSchema } from './history-mapping.js';
import type { CheckedMapping, MappingProblem } from './checked-mapping.js';
import { checkMapping } from './check-mapping.js';

/**
 * Reads a mapping file. Everything wrong with it is listed at once, before any line of a history is read:
 * first its form, then whether its gates, seats, roles and facts exist in the templates it names.
 */
export const parseMapping = (
  text: string,
  lookup: TemplateLookup,
): Result<CheckedMapping, readonly MappingProblem[]> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = historyMappingSchema.safeParse(json.value);
  if (!parsed.success) {
    return reject(
      parsed.error.issues.map(({ path, message }) => ({
        pointer: path.map((step) => `/${escapeStep(String(step))}`).join(''),
        rule: message,
      })),
    );
  }
  return checkMapping(parsed.data, lookup);
};

const parseJson = (text: string): Result<unknown, readonly MappingProblem[]> => {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    // JSON.parse throws nothing but SyntaxError; its message names the place.
    return reject([{ pointer: '', rule: `not JSON: ${(error as SyntaxError).message}` }]);
  }
};

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
