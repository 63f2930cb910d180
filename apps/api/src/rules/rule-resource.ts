import type { RuleFamily, RuleState, RuleStatus, RuleVersion } from '@tollgate/lifecycle';
import { RULE_FAMILIES, ruleStatus } from '@tollgate/lifecycle';
import { z } from 'zod';
import { instant, listOf, personId, receipt } from '../resources/values.js';

const step = z
  .strictObject({ by: personId, at: instant, reason: z.string() })
  .meta({ id: 'RuleStep' });

const status = z.enum(['draft', 'active', 'retired']);

/** A version without its content. */
const versionSummary = z
  .strictObject({
    version: z.int(),
    status,
    shipped: z.boolean().meta({ description: 'Whether it came with Tollgate' }),
    hash: z.string().nullable().meta({ description: 'SHA-256 of the content; null where shipped' }),
    drafts: listOf(step),
    activated: step.nullable(),
    retired: step.nullable(),
  })
  .meta({ id: 'RuleVersionSummary' });

/** A rule document: a template, an approval policy, a calendar or the settings. */
export const ruleDocumentSchema = z
  .strictObject({
    family: z.enum(RULE_FAMILIES),
    id: z.string(),
    versions: listOf(versionSummary),
  })
  .meta({ id: 'RuleDocument' });

export const ruleDocumentRecorded = ruleDocumentSchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'RuleDocumentRecorded' });

export const ruleDocumentList = z
  .strictObject({ data: listOf(ruleDocumentSchema) })
  .meta({ id: 'RuleDocumentList' });

/** One recorded version with its content. */
export const ruleVersionSchema = versionSummary
  .extend({
    family: z.enum(RULE_FAMILIES),
    id: z.string(),
    content: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'RuleVersion' });

export const ruleVersionRecorded = ruleVersionSchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'RuleVersionRecorded' });

const difference = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed', 'reordered']),
    pointer: z.string().meta({ description: 'RFC 6901; elements of lists are named by their key' }),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: 'RuleDifference' });

export const ruleDiffSchema = z
  .strictObject({ from: z.int(), to: z.int(), differences: listOf(difference) })
  .meta({ id: 'RuleDiff' });

export const ruleUsesSchema = z
  .strictObject({
    initiatives: z.int().meta({ description: 'Initiatives that follow this version' }),
    openInitiatives: z.int().meta({ description: 'Of these, the ones still under way' }),
    templates: listOf(
      z.strictObject({ id: z.string(), version: z.int(), gate: z.string(), status }),
    ).meta({ description: 'Gates of recorded templates that name it' }),
  })
  .meta({ id: 'RuleUses' });

export type RuleDocumentResource = z.infer<typeof ruleDocumentSchema>;
export type RuleVersionResource = z.infer<typeof ruleVersionSchema>;

/** A document with all its versions, the shipped ones first. */
export const ruleDocumentResource = (
  family: RuleFamily,
  id: string,
  { state, shipped }: { readonly state: RuleState; readonly shipped: readonly number[] },
): RuleDocumentResource => ({
  family,
  id,
  versions: [
    ...shipped.map((version) => ({
      version,
      status: state.retired[version] ? ('retired' as const) : ('active' as const),
      shipped: true,
      hash: null,
      drafts: [],
      activated: null,
      retired: state.retired[version] ?? null,
    })),
    ...state.versions.map((version) => summaryOf(state, version)),
  ],
});

/** One recorded version. */
export const ruleVersionResource = (
  family: RuleFamily,
  state: RuleState,
  version: RuleVersion,
): RuleVersionResource => ({
  family,
  id: state.id,
  ...summaryOf(state, version),
  content: version.content,
});

const summaryOf = (state: RuleState, version: RuleVersion): z.infer<typeof versionSummary> => ({
  version: version.version,
  status: ruleStatus(state, version) satisfies RuleStatus,
  shipped: false,
  hash: version.hash,
  drafts: version.drafts,
  activated: version.activated,
  retired: state.retired[version.version] ?? null,
});
