import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { GateStanding } from '../gate-unmet.js';
import type { Readiness, WaivedDemand } from '../readiness.js';
import { waiverTitle } from './lapsed-waivers.js';

/** What readiness says of waived demands; nothing where there is none. */
export const waivedDemands = (
  { waived, carried }: GateStanding,
  template: LifecycleTemplate,
): Pick<Readiness, 'waived'> => {
  const demands = [...waived, ...carried].map(({ waiver }): WaivedDemand => {
    const { subject, gate, waiverId, until, ownerId } = waiver;
    return { ...subject, title: waiverTitle(waiver, template), gate, waiverId, until, ownerId };
  });
  return demands.length === 0 ? {} : { waived: demands };
};
