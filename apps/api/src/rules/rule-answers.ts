import type { RuleFamily, RuleState } from '@tollgate/lifecycle';
import type { Left, Located } from '../commands/command-runner.js';
import { RULE_KINDS } from './rule-commands.js';
import type { RuleDocumentResource, RuleVersionResource } from './rule-resource.js';
import { ruleDocumentResource, ruleVersionResource } from './rule-resource.js';

interface Addressed {
  readonly family: RuleFamily;
  /** First segment of the family's addresses. */
  readonly path: string;
  readonly id: string;
}

/** Answers a command with the version it names, or with the newest where it names none. */
export const ruleVersionAnswer =
  ({ family, path, id, version }: Addressed & { readonly version?: number }) =>
  ({ state }: Left<RuleState>): Located<RuleVersionResource> => {
    const shown =
      version === undefined
        ? state.versions.at(-1)
        : state.versions.find((each) => each.version === version);
    if (!shown) throw new Error(`an accepted command left no version of ${path}/${id}`);
    return {
      location: `/api/v1/${path}/${id}/versions/${shown.version}`,
      resource: ruleVersionResource(family, state, shown),
    };
  };

/** Answers a command with the whole document. */
export const ruleDocumentAnswer =
  ({ family, path, id }: Addressed) =>
  ({ state }: Left<RuleState>): Located<RuleDocumentResource> => ({
    location: `/api/v1/${path}/${id}`,
    resource: ruleDocumentResource(family, id, {
      state,
      shipped: RULE_KINDS[family].shippedVersions(id),
    }),
  });
