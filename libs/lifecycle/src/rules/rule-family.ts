/**
 * What an organisation decides for all its initiatives at once. Each is a versioned document with a stream of
 * its own; `settings` is the one document about the directory and about how rules change.
 */
export const RULE_FAMILIES = ['template', 'policy', 'calendar', 'settings'] as const;

export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** Id of the one document of the family `settings`. */
export const SETTINGS_ID = 'settings';

const PREFIX: Readonly<Record<RuleFamily, string>> = {
  template: 'tpl_',
  policy: 'pol_',
  calendar: 'cal_',
  settings: 'dir_',
};

/** Stream of one rule document, e.g. `tpl_standard`. */
export const ruleStream = (family: RuleFamily, id: string): string => `${PREFIX[family]}${id}`;

/** Which document a stream holds; undefined for every stream that holds none. */
export const ruleOfStream = (
  stream: string,
): { readonly family: RuleFamily; readonly id: string } | undefined => {
  const family = RULE_FAMILIES.find((each) => stream.startsWith(PREFIX[each]));
  if (!family) return undefined;
  const id = stream.slice(PREFIX[family].length);
  return family === 'settings' && id !== SETTINGS_ID ? undefined : { family, id };
};
