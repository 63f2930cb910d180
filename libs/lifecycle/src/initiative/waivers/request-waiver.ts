import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import type { WaiverRejection } from './rejections.js';
import type { Waiver } from './waiver.js';
import { refuseEnd } from './waiver-end.js';
import { gateOfWork, refuseSubject } from './waiver-place.js';
import { isInForce, isSameSubject } from './waivers-in-force.js';

/** Asks for leave to go on without something that a gate demands, until a day and with an owner. */
export const requestWaiver = (
  command: CommandOf<'RequestWaiver'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { waiverId, gate, subject, reason, ownerId, until } = command;
  const known = state.waivers.find((each) => each.waiverId === waiverId);
  if (known) {
    return isSameRequest(known, command)
      ? NOTHING
      : reject({ kind: 'WaiverAlreadyExists', waiverId });
  }
  const access = gateOfWork(state, template, command);
  if (!access.ok) return access;
  const refusal =
    refuseSubject(access.value, command) ??
    refuseSecond(command, state) ??
    refuseEnd({ waiverId, until, latest: undefined }, template, command.now);
  if (refusal) return reject(refusal);
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (isBlank(ownerId)) return reject({ kind: 'ReasonRequired', field: 'ownerId' });
  const { round } = progressOf(state, gate);
  return ok([
    {
      type: 'WaiverRequested',
      data: { ...saidIn(command), waiverId, gate, round, subject, reason, ownerId, until },
    },
  ]);
};

const refuseSecond = (
  { gate, subject, now, until }: CommandOf<'RequestWaiver'>,
  { waivers }: InitiativeState,
): WaiverRejection | undefined => {
  const standing = waivers.find(
    (each) =>
      each.gate === gate &&
      isSameSubject(each.subject, subject) &&
      // One may ask early for a waiver that goes on behind the present one.
      (each.status.kind === 'requested' || (isInForce(each, now) && each.until >= until)),
  );
  return standing && { kind: 'WaiverStands', waiverId: standing.waiverId, until: standing.until };
};

const isSameRequest = (known: Waiver, asked: CommandOf<'RequestWaiver'>): boolean =>
  known.requestedBy === asked.actor.personId &&
  known.gate === asked.gate &&
  isSameSubject(known.subject, asked.subject) &&
  known.reason === asked.reason &&
  known.ownerId === asked.ownerId;
