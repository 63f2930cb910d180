/** Every "no" that comes from the rules an initiative follows. */
export type RuleRefusal =
  /** Nothing new begins under a retired version. */
  | { readonly kind: 'TemplateRetired'; readonly id: string; readonly version: number }
  /** The gate's days are counted on a calendar that nobody has activated. */
  | { readonly kind: 'CalendarUnknown'; readonly gate: string; readonly calendar: string };
