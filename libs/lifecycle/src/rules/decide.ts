import type { JsonObject } from '@tollgate/canonical-json';
import type { Decider, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { SYSTEM_ROLE } from '../roles.js';
import type { RuleCommand } from './commands.js';
import { draftEvents } from './draft-events.js';
import type { RuleEvent } from './events.js';
import type { RuleRejection } from './rejections.js';
import type { RuleKind, RuleSurroundings } from './rule-kind.js';
import type { RuleState, RuleVersion } from './state.js';
import { draftersOf, evolveRule, initialRule, ruleStatus } from './state.js';

type Decision = Result<readonly RuleEvent[], RuleRejection>;
type CommandOf<Type extends RuleCommand['type']> = Extract<RuleCommand, { type: Type }>;

/** Who keeps the rules. The system does so when a first start records what an installation brings. */
const KEEPERS: readonly string[] = ['process-owner', 'administrator', SYSTEM_ROLE];

const NOTHING: Decision = ok([]);

/** The whole behaviour of one rule document of a kind, amid the other rules as they stand now. */
export const createRuleDecider = (
  kind: RuleKind,
  surroundings: RuleSurroundings,
): Decider<RuleState, RuleCommand, RuleEvent, RuleRejection> => ({
  initialState: initialRule,
  evolve: evolveRule,
  decide: (command, state) => {
    const refusal = refuse(command);
    if (refusal) return reject(refusal);
    switch (command.type) {
      case 'DraftRule':
        return draftRule(command, state, { kind, surroundings });
      case 'ReviseRule':
        return reviseRule(command, state, { kind, surroundings });
      case 'ActivateRule':
        return activateRule(command, state, { kind, surroundings });
      case 'RetireRule':
        return retireRule(command, state, kind);
      default:
        return command satisfies never;
    }
  },
});

interface Amid {
  readonly kind: RuleKind;
  readonly surroundings: RuleSurroundings;
}

const refuse = ({ actor, reason }: RuleCommand): RuleRejection | undefined => {
  if (!actor.roles.some((role) => KEEPERS.includes(role))) {
    const needs = { roles: KEEPERS, functions: [], persons: [] };
    return { kind: 'NotPermitted', personId: actor.personId, needs };
  }
  return reason.trim() === '' ? { kind: 'ReasonRequired', field: 'reason' } : undefined;
};

const draftRule = (command: CommandOf<'DraftRule'>, state: RuleState, amid: Amid): Decision => {
  const open = state.versions.find((each) => ruleStatus(state, each) === 'draft');
  if (open) return reject({ kind: 'RuleDraftOpen', version: open.version });
  const { id } = command;
  const taken = [...amid.kind.shippedVersions(id), ...state.versions.map(({ version }) => version)];
  return drafted(command, { id, version: Math.max(0, ...taken) + 1 }, amid);
};

const reviseRule = (command: CommandOf<'ReviseRule'>, state: RuleState, amid: Amid): Decision => {
  const found = findDraft(command, state, amid.kind);
  if (!found.ok) return found;
  const { version, hash } = found.value;
  const decision = drafted(command, { id: state.id, version }, amid);
  const isSame =
    decision.ok &&
    decision.value.some((event) => event.type === 'RuleDrafted' && event.data.hash === hash);
  return isSame ? NOTHING : decision;
};

const drafted = (
  command: CommandOf<'DraftRule' | 'ReviseRule'>,
  at: { readonly id: string; readonly version: number },
  { kind, surroundings }: Amid,
): Decision => {
  const named: JsonObject = { ...command.content, ...at };
  const prepared = kind.prepare(named, surroundings);
  if (!prepared.ok) return reject({ kind: 'RuleContentInvalid', findings: prepared.rejection });
  return draftEvents(
    command,
    { family: kind.family, ...at },
    {
      content: prepared.value,
      partsMember: kind.partsMember,
    },
  );
};

/** The version a command names, if it is a draft. */
const findDraft = (
  { id, version }: { readonly id: string; readonly version: number },
  state: RuleState,
  { family, shippedVersions }: RuleKind,
): Result<RuleVersion, RuleRejection> => {
  const found = state.versions.find((each) => each.version === version);
  if (!found && shippedVersions(id).includes(version)) {
    return reject({
      kind: 'RuleNotDraft',
      version,
      status: state.retired[version] ? 'retired' : 'active',
    });
  }
  if (!found) return reject({ kind: 'RuleVersionUnknown', family, id, version });
  const status = ruleStatus(state, found);
  return status === 'draft' ? ok(found) : reject({ kind: 'RuleNotDraft', version, status });
};

const activateRule = (
  command: CommandOf<'ActivateRule'>,
  state: RuleState,
  { kind, surroundings }: Amid,
): Decision => {
  const found = findDraft(command, state, kind);
  if (!found.ok) return found;
  const draft = found.value;
  const { version, hash } = draft;
  if (hash !== command.hash) {
    return reject({ kind: 'RuleDraftChanged', version, asked: command.hash, current: hash });
  }
  const asksForFourEyes = surroundings.fourEyes || draft.content['fourEyes'] === true;
  const refusal = asksForFourEyes ? refuseDrafter(command, draft) : undefined;
  if (refusal) return reject(refusal);
  // What the draft refers to may have changed since it was saved.
  const prepared = kind.prepare(draft.content, surroundings);
  if (!prepared.ok) return reject({ kind: 'RuleContentInvalid', findings: prepared.rejection });
  const { actor, now, reason } = command;
  return ok([
    {
      type: 'RuleActivated',
      data: {
        by: actor.personId,
        at: now,
        family: kind.family,
        id: state.id,
        version,
        hash,
        reason,
        draftedBy: draftersOf(draft),
      },
    },
  ]);
};

const refuseDrafter = (
  { actor }: CommandOf<'ActivateRule'>,
  draft: RuleVersion,
): RuleRejection | undefined => {
  const draftedBy = draftersOf(draft);
  const accounts = [actor.personId, ...(actor.accounts ?? [])];
  const own = accounts.find((account) => draftedBy.includes(account));
  if (own === undefined) return undefined;
  const { personId } = actor;
  const path = own === personId ? [personId] : [personId, own];
  return { kind: 'FourEyesRequired', personId, version: draft.version, draftedBy, path };
};

const retireRule = (
  command: CommandOf<'RetireRule'>,
  state: RuleState,
  { family, shippedVersions }: RuleKind,
): Decision => {
  const { id, version, actor, now, reason } = command;
  const recorded = state.versions.find((each) => each.version === version);
  if (!recorded && !shippedVersions(id).includes(version)) {
    return reject({ kind: 'RuleVersionUnknown', family, id, version });
  }
  if (state.retired[version]) return NOTHING;
  if (recorded && !recorded.activated) {
    return reject({ kind: 'RuleNotActive', version, status: 'draft' });
  }
  const data = { by: actor.personId, at: now, family, id, version, reason };
  return ok([{ type: 'RuleRetired', data }]);
};
