import type { Located, Recorded } from '../initiatives/answers.js';
import { foundIn } from '../initiatives/answers.js';
import type { GatePath } from '../initiatives/paths.js';
import type { ForcedGateResource, WaiverResource } from '../resources/exceptions.js';

/** Answers a command with the waiver it was about. */
export const waiverAnswer =
  (path: GatePath, waiverId: string) =>
  ({ state }: Recorded): Located<WaiverResource> => ({
    location: `${path.gateUrl}/waivers/${waiverId}`,
    resource: foundIn(state.waivers, (each) => each.waiverId === waiverId, path),
  });

/** Answers a command with the break-glass it was about. */
export const forcedGateAnswer =
  (path: GatePath, breakGlassId: string) =>
  ({ state }: Recorded): Located<ForcedGateResource> => ({
    location: `${path.gateUrl}/break-glass/${breakGlassId}`,
    resource: foundIn(state.forcedGates, (each) => each.breakGlassId === breakGlassId, path),
  });
