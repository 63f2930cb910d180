import type { FunctionKey } from '../functions.js';
import type { RoleKey } from '../roles.js';
import type { GateDefinition, Seat, SeatsRule } from './lifecycle-template.js';

/** A deliverable without which the gate cannot be submitted. */
export const required = (key: string, title: string): GateDefinition['deliverables'][number] => ({
  key,
  title,
  required: true,
});

/** A criterion that stops Go unless it is met. */
export const must = (key: string, title: string): GateDefinition['criteria'][number] => ({
  key,
  title,
  kind: 'must',
});

/** A criterion that is scored from 0 to 100 and feeds ranking. */
export const should = (key: string, title: string): GateDefinition['criteria'][number] => ({
  key,
  title,
  kind: 'should',
});

/** A checklist item that its function has to do or to mark as not applicable with a reason. */
export const item = (
  owner: FunctionKey,
  key: string,
  title: string,
): GateDefinition['checklist'][number] => ({ key, title, function: owner, required: true });

/** A checklist item due a number of days before launch day. */
export const launchItem = (
  owner: FunctionKey,
  daysBeforeLaunch: number,
  { key, title }: { readonly key: string; readonly title: string },
): GateDefinition['checklist'][number] => ({ ...item(owner, key, title), daysBeforeLaunch });

/** A seat for one holder of any of these roles. */
export const seat = (
  kind: Seat['kind'],
  key: string,
  { title, roles }: { readonly title: string; readonly roles: readonly RoleKey[] },
): Seat => ({ key, title, roles: [...roles], kind });

/** A rule over seats. A role with veto needs a seat to cast it from. */
export const rule = (
  seats: readonly Seat[],
  approvalsRequired: number,
  vetoRoles: readonly RoleKey[] = [],
): SeatsRule => ({ seats: [...seats], approvalsRequired, vetoRoles: [...vetoRoles] });
