import { z } from 'zod';
import type { DirectoryRules } from '../../person/directory-rules.js';
import { DEFAULT_DIRECTORY_RULES } from '../../person/directory-rules.js';
import { key, title } from '../../templates/template-words.js';
import { SETTINGS_ID } from '../rule-family.js';

const CHAIN_MAX = 5;
const DELEGATION_DAYS_MAX = 366;

/** What an organisation settles as a whole: its directory's rules, and how rules change. */
export const settingsSchema = z.strictObject({
  id: z.literal(SETTINGS_ID),
  version: z.int().min(1),
  /** Whoever drafted a template, policy, calendar or these settings does not activate it. */
  fourEyes: z.boolean(),
  conflictingRoles: z.array(z.tuple([key, key])).max(1_000),
  delegationChainMax: z.int().min(1).max(CHAIN_MAX),
  delegationDaysMax: z.int().min(1).max(DELEGATION_DAYS_MAX),
  productLines: z.array(z.strictObject({ key, title, ownerId: z.string().min(1).max(100) })),
});

export type OrganisationSettings = Readonly<z.infer<typeof settingsSchema>> & DirectoryRules;

/** The settings until an organisation activates its own, which go on from this first version. */
export const DEFAULT_SETTINGS: OrganisationSettings = {
  id: SETTINGS_ID,
  version: 1,
  fourEyes: true,
  ...DEFAULT_DIRECTORY_RULES,
  conflictingRoles: DEFAULT_DIRECTORY_RULES.conflictingRoles.map(([one, other]) => [one, other]),
  productLines: [...DEFAULT_DIRECTORY_RULES.productLines],
};
