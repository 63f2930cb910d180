import type { InitiativeState } from '../state.js';
import type { WaiverEvent } from './events.js';
import type { Waiver, WaiverStatus } from './waiver.js';

export const evolveWaivers = (state: InitiativeState, event: WaiverEvent): InitiativeState => {
  const { by, at } = event.data;
  switch (event.type) {
    case 'WaiverRequested':
      return { ...state, waivers: [...state.waivers, requested(event.data)] };
    case 'WaiverGranted': {
      const { until, carriesOver } = event.data;
      return withWaiver(state, event.data, {
        ...{ until, carriesOver, grantedBy: by },
        status: { kind: 'granted', by, at },
      });
    }
    case 'WaiverRefused':
      return withStatus(state, event.data, { kind: 'refused', by, at });
    case 'WaiverRevoked':
      return withStatus(state, event.data, { kind: 'revoked', by, at });
    case 'WaiverLapsed':
      return withStatus(state, event.data, { kind: 'lapsed', at });
  }
};

const requested = ({
  by,
  at,
  ...data
}: Extract<WaiverEvent, { type: 'WaiverRequested' }>['data']): Waiver => ({
  ...data,
  requestedBy: by,
  requestedAt: at,
  grantedBy: null,
  carriesOver: false,
  status: { kind: 'requested' },
});

const withStatus = (
  state: InitiativeState,
  which: { readonly waiverId: string },
  status: WaiverStatus,
): InitiativeState => withWaiver(state, which, { status });

const withWaiver = (
  state: InitiativeState,
  { waiverId }: { readonly waiverId: string },
  change: Partial<Waiver>,
): InitiativeState => ({
  ...state,
  waivers: state.waivers.map((waiver) =>
    waiver.waiverId === waiverId ? { ...waiver, ...change } : waiver,
  ),
});
