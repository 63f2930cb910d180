import { parse } from 'node:querystring';

/** More than any documented request has. */
const PARAMETERS_MAX = 100;

export type QueryParameters = Readonly<Record<string, string | readonly string[]>>;

/**
 * Query parameters as text, or as a list of texts where one is repeated: a parameter that takes one value then
 * refuses the list, one that takes several reads it as "or". Names have no further meaning: `a[b]` is just an
 * unknown name. The record has no prototype.
 */
export const parseQuery = (query: string): QueryParameters => {
  const parameters = parse(query, '&', '=', { maxKeys: PARAMETERS_MAX });
  const record: Record<string, string | readonly string[]> = Object.create(null);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) record[name] = typeof value === 'string' ? nfc(value) : value.map(nfc);
  }
  return record;
};

const nfc = (text: string): string => text.normalize('NFC');
