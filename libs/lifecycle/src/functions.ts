/** A function of the organisation that owns checklist items. */
export interface FunctionDefinition {
  readonly key: string;
  readonly title: string;
}

/** Every function that a person can join. */
export const FUNCTIONS = [
  { key: 'pm', title: 'Product' },
  { key: 'pmm', title: 'Product marketing' },
  { key: 'ux', title: 'User experience' },
  { key: 'eng', title: 'Engineering' },
  { key: 'qa', title: 'Quality assurance' },
  { key: 'sec', title: 'Security and privacy' },
  { key: 'ops', title: 'Operations' },
  { key: 'data', title: 'Data' },
  { key: 'fin', title: 'Finance' },
  { key: 'legal', title: 'Legal' },
  { key: 'mkt', title: 'Marketing' },
  { key: 'sales', title: 'Sales' },
  { key: 'partner', title: 'Partners' },
  { key: 'cs', title: 'Support and customer success' },
  { key: 'pr', title: 'Press' },
  { key: 'ar', title: 'Analyst relations' },
  { key: 'mr', title: 'Market research' },
  { key: 'ci', title: 'Competitive research' },
  { key: 'prodops', title: 'Product operations' },
  { key: 'strategy', title: 'Strategy' },
  { key: 'mfg', title: 'Manufacturing' },
  { key: 'exec', title: 'Executives' },
] as const satisfies readonly FunctionDefinition[];

export type FunctionKey = (typeof FUNCTIONS)[number]['key'];
