import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { findGate } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { personIdsOf } from '../person-ids-of.js';
import type { ActingPerson, CommandOf } from '../commands.js';
import type { InitiativeRejection } from '../rejections.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeState } from '../state.js';
import type { GateVoter } from './gate-voter.js';
import { gateVoter } from './gate-voter.js';
import type { WaiverRejection } from './rejections.js';
import type { Waiver } from './waiver.js';

type JudgeCommand = CommandOf<'GrantWaiver' | 'RefuseWaiver' | 'RevokeWaiver'>;

/** A waiver that is decided on, its gate, and who decides. */
export interface JudgedWaiver {
  readonly waiver: Waiver;
  readonly gate: GateDefinition;
  readonly voter: GateVoter;
}

/**
 * The waiver a command names, if the actor may decide on it: a person whose vote counts at the gate, and who
 * neither asked for the waiver, nor answers for what it leaves undone, nor wrote the case.
 */
export const judgedWaiver = (
  command: JudgeCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Result<JudgedWaiver, InitiativeRejection> => {
  const { waiverId, gate: key, actor } = command;
  const waiver = state.waivers.find((each) => each.waiverId === waiverId);
  const gate = findGate(template, key);
  if (!waiver || !gate || waiver.gate !== key) return reject({ kind: 'WaiverUnknown', waiverId });
  const program = refuseProgram(actor, key);
  if (program) return reject(program);
  const own = refuseOwn(actor, waiver, state);
  if (own) return reject(own);
  const voter = gateVoter(actor, gate, state);
  if (voter) return ok({ waiver, gate, voter });
  const { personId, roles } = actor;
  return reject({ kind: 'NotAVoterAtGate', gate: key, personId, roles });
};

const refuseOwn = (
  actor: ActingPerson,
  { waiverId, requestedBy, ownerId }: Waiver,
  { authors }: InitiativeState,
): WaiverRejection | undefined => {
  const ids = personIdsOf(actor);
  const because = ids.includes(requestedBy)
    ? 'requester'
    : ids.includes(ownerId)
      ? 'owner'
      : authors.some((author) => ids.includes(author))
        ? 'author'
        : undefined;
  return because && { kind: 'OwnWaiver', waiverId, personId: actor.personId, because };
};
