import type { Schemas } from '../../api/schemas.js';

/** What somebody may try at an initiative. It only decides what is offered; the server has the last word. */
export interface WorkRights {
  /** Bring deliverables. */
  readonly prepare: boolean;
  /** Assess criteria. */
  readonly judge: boolean;
  /** Submit and withdraw. */
  readonly submit: boolean;
  /** Mark checklist items of this function. */
  readonly mark: (owningFunction: string) => boolean;
  /** Show that a condition which this person promised is met. */
  readonly prove: (conditionOwnerId: string) => boolean;
}

export interface Worker {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

interface GateRoles {
  readonly definition: Pick<Schemas['Gate']['definition'], 'gateOwnerRole'>;
  readonly approval: {
    readonly groups: readonly Pick<Schemas['Gate']['approval']['groups'][number], 'members'>[];
  };
}

const PRODUCT_MANAGER = 'product-manager';
const LAUNCH_CONTRIBUTOR = 'launch-contributor';
/** Reads everything and changes nothing, whatever other roles the person holds. */
const AUDITOR = 'auditor';

/** Rights of `who` at an initiative; `gate` is the open one, null while none is. */
export const workRights = (
  initiative: Pick<Schemas['Initiative'], 'ownerId' | 'authors'>,
  gate: GateRoles | null,
  who: Worker,
): WorkRights => {
  const holds = (role: string): boolean => who.roles.includes(role);
  const acts = !holds(AUDITOR);
  const owner = initiative.ownerId === who.personId;
  const onCase = holds(PRODUCT_MANAGER) || owner || initiative.authors.includes(who.personId);
  const runsGate = gate !== null && holds(gate.definition.gateOwnerRole);
  const seated = gate?.approval.groups.some(({ members }) => members.roles?.some(holds)) ?? false;
  return {
    prepare: acts && onCase,
    judge: acts && (onCase || holds(LAUNCH_CONTRIBUTOR) || runsGate || seated),
    submit: acts && (onCase || runsGate),
    mark: (owningFunction) => acts && (owner || who.functions.includes(owningFunction)),
    prove: (conditionOwnerId) => acts && (onCase || conditionOwnerId === who.personId),
  };
};

/** Roles that may begin something new. */
const PROPOSERS = [
  PRODUCT_MANAGER,
  'product-director',
  'cpo',
  'general-manager',
  'enhancement-author',
];

export const mayPropose = ({ roles }: Pick<Worker, 'roles'>): boolean =>
  !roles.includes(AUDITOR) && roles.some((role) => PROPOSERS.includes(role));
