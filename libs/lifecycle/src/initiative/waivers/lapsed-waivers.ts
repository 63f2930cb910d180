import type { Instant } from '@tollgate/event-sourcing';
import { endOfDay } from '../../sla/calendar-date.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { openReview } from '../gate-progress.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import { voterNeeds } from './gate-voter.js';
import type { Waiver } from './waiver.js';
import { carriedWaivers, isInForce, isSameSubject, waiverFor } from './waivers-in-force.js';

/**
 * Waivers that have ended while something still rests on them: the case under review, or the demand of an
 * earlier gate that the template carries over. The demand stands again until it is met or waived anew.
 */
export const lapsedWaivers = (
  state: InitiativeState,
  template: LifecycleTemplate,
  now: Instant,
): readonly Unmet[] => {
  if (state.waivers.length === 0) return [];
  const relied = openReview(state)?.waivers?.map(({ waiverId }) => waiverId) ?? [];
  const underReview = state.waivers.filter(
    (waiver) => relied.includes(waiver.waiverId) && !isInForce(waiver, now),
  );
  const carried = carriedWaivers(state, template, now)
    .map(({ waiver }) => waiver)
    .filter((waiver) => !waiverFor(state, waiver, now));
  return onePerSubject([...underReview, ...carried]).map((waiver) =>
    lapsed(waiver, state, template),
  );
};

/** The last of several waivers for one demand speaks for it. */
const onePerSubject = (waivers: readonly Waiver[]): readonly Waiver[] =>
  waivers.filter(
    ({ gate, subject }, index) =>
      !waivers
        .slice(index + 1)
        .some((later) => later.gate === gate && isSameSubject(later.subject, subject)),
  );

const lapsed = (waiver: Waiver, state: InitiativeState, template: LifecycleTemplate): Unmet => {
  const { waiverId, gate: key, subject, until, ownerId, status } = waiver;
  const voters = waiverVoters(waiver, state, template);
  const revoked = status.kind === 'revoked';
  return {
    kind: 'waiverLapsed',
    key: waiverId,
    title: waiverTitle(waiver, template),
    why: `The waiver for ${subject.kind} ${subject.key} of gate ${key} ${revoked ? 'was revoked' : `ended on ${until}`}; the demand stands again.`,
    fixableBy: {
      ...voters,
      persons: [ownerId, ...voters.persons],
    },
    since: status.kind === 'revoked' ? status.at : endOfDay(until),
  };
};

/** Who could grant or refuse a waiver: whoever votes at its gate. */
export const waiverVoters = (
  { gate: key }: Pick<Waiver, 'gate'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): ReturnType<typeof voterNeeds> => {
  const gate = findGate(template, key);
  return gate ? voterNeeds(gate, state) : { persons: [], roles: [], functions: [] };
};

/** The title of what is waived, as the template writes it. */
export const waiverTitle = (
  { gate: key, subject }: Pick<Waiver, 'gate' | 'subject'>,
  template: LifecycleTemplate,
): string => {
  const gate = findGate(template, key);
  const demands = {
    criterion: gate?.criteria,
    deliverable: gate?.deliverables,
    checklistItem: gate?.checklist,
  }[subject.kind];
  return demands?.find((each) => each.key === subject.key)?.title ?? subject.key;
};
