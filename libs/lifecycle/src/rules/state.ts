import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import type { Instant } from '@tollgate/event-sourcing';
import type { RuleEvent } from './events.js';

/** Who did something to a version, when and why. */
export interface RuleStep {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** One recorded version. Its content changes while it is a draft and never again. */
export interface RuleVersion {
  readonly version: number;
  readonly content: JsonObject;
  readonly hash: string;
  /** First draft and every change of it, in order. */
  readonly drafts: readonly RuleStep[];
  readonly activated: RuleStep | null;
}

/** A rule document as its stream says. `id` is empty where nothing is recorded. */
export interface RuleState {
  readonly id: string;
  readonly versions: readonly RuleVersion[];
  /** By version, shipped ones too: those are never drafted and can be retired. */
  readonly retired: Readonly<Record<number, RuleStep>>;
}

export type RuleStatus = 'draft' | 'active' | 'retired';

/** A document of which nothing is recorded. */
export const initialRule: RuleState = { id: '', versions: [], retired: {} };

/** The state after one more event; it believes, and lets events it does not know pass by. */
export const evolveRule = (state: RuleState, event: RuleEvent): RuleState => {
  switch (event.type) {
    case 'RuleDrafted':
      return drafted(state, event.data);
    case 'RulePartDrafted': {
      const { member, part } = event.data;
      return withVersion(state, event.data.version, (version) => ({
        ...version,
        content: { ...version.content, [member]: [...listIn(version.content, member), part] },
      }));
    }
    case 'RuleActivated': {
      const { by, at, reason } = event.data;
      return withVersion(state, event.data.version, (version) => ({
        ...version,
        activated: { by, at, reason },
      }));
    }
    case 'RuleRetired': {
      const { id, version, by, at, reason } = event.data;
      return { ...state, id, retired: { ...state.retired, [version]: { by, at, reason } } };
    }
    default:
      // An event of a later release passes by.
      event satisfies never;
      return state;
  }
};

type DataOf<Type extends RuleEvent['type']> = Extract<RuleEvent, { type: Type }>['data'];

const drafted = (state: RuleState, data: DataOf<'RuleDrafted'>): RuleState => {
  const { id, version, content, hash, by, at, reason } = data;
  const before = state.versions.find((each) => each.version === version);
  const written: RuleVersion = {
    version,
    content,
    hash,
    drafts: [...(before?.drafts ?? []), { by, at, reason }],
    activated: null,
  };
  const others = state.versions.filter((each) => each.version !== version);
  return { ...state, id, versions: [...others, written] };
};

const withVersion = (
  state: RuleState,
  version: number,
  change: (version: RuleVersion) => RuleVersion,
): RuleState => ({
  ...state,
  versions: state.versions.map((each) => (each.version === version ? change(each) : each)),
});

const listIn = (content: JsonObject, member: string): readonly JsonValue[] => {
  const list = content[member];
  return Array.isArray(list) ? list : [];
};

/** Whether a recorded version is a draft, in use, or retired. */
export const ruleStatus = (state: RuleState, { version, activated }: RuleVersion): RuleStatus => {
  if (state.retired[version]) return 'retired';
  return activated ? 'active' : 'draft';
};

/** Everybody who wrote on a version, in the order they first did. */
export const draftersOf = ({ drafts }: RuleVersion): readonly string[] => [
  ...new Set(drafts.map(({ by }) => by)),
];
