import type { ActingPerson } from '../initiative/commands.js';
import { SYSTEM_ROLE } from '../roles.js';

const person = (
  personId: string,
  roles: readonly string[],
  functions: readonly string[] = [],
): ActingPerson => ({ personId, roles, functions });

/** The people of the specifications. Pat proposes and owns, the others have the roles their names say. */
export const pat = person('per_pat', ['product-manager'], ['pm']);
export const dora = person('per_dora', ['product-director']);
export const uma = person('per_uma', ['ux-lead']);
export const enzo = person('per_enzo', ['engineering-lead'], ['eng']);
export const sol = person('per_sol', ['security-lead'], ['sec']);
export const lea = person('per_lea', ['legal-counsel'], ['legal']);
export const olga = person('per_olga', ['product-operations'], ['prodops']);
export const ada = person('per_ada', ['administrator']);
export const auditor = person('per_auditor', ['auditor', 'product-director']);
export const timer = person('per_timer', [SYSTEM_ROLE]);
/** One person with two roles that have seats at one gate. */
export const twofold = person('per_twofold', ['product-director', 'ux-lead']);
/** Gwen may break the glass where the template foresees it, and Cleo judges it. */
export const gwen = person('per_gwen', ['general-manager']);
export const cleo = person('per_cleo', ['cpo']);
