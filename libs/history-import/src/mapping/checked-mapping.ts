import type { LifecycleTemplate } from '@tollgate/lifecycle';
import type { HistoryMapping } from './history-mapping.js';

/** One thing wrong with a mapping file: where (JSON Pointer) and which rule it breaks. */
export interface MappingProblem {
  readonly pointer: string;
  readonly rule: string;
}

/** A mapping that fits its templates. `templates` has every version the mapping may pin. */
export interface CheckedMapping {
  readonly mapping: HistoryMapping;
  readonly templates: ReadonlyMap<number, LifecycleTemplate>;
}
