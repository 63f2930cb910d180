import type { Schemas } from '../../api/schemas.js';
import { personName, type Directory } from '../directory/directory.js';
import { standingOf, type Standing } from '../portfolio/standing.js';
import type { ConditionView } from './gate-view.js';
import type { InitiativeHeaderView } from './initiative-header.js';

type Initiative = Schemas['Initiative'];

/** Header of the page; `readiness` is that of the open gate, once it is known. */
export const headerView = (
  initiative: Initiative,
  directory: Directory,
  readiness: Schemas['Readiness']['status'] | null,
): InitiativeHeaderView => ({
  title: initiative.title,
  summary: initiative.summary,
  standing: initiativeStanding(initiative, readiness),
  waitingFor: openGateKey(initiative) === null ? initiative.waitingFor : null,
  owner: personName(directory, initiative.ownerId),
  productLine: initiative.productLine,
  reference: initiative.externalReference,
  template: `${initiative.template.id} ${String(initiative.template.version)}`,
  proposedAt: initiative.proposedAt,
  amount: Object.values(initiative.facts).find(isMoney) ?? null,
});

const initiativeStanding = (
  { phase }: Initiative,
  readiness: Schemas['Readiness']['status'] | null,
): Standing => (phase.kind === 'notProposed' ? 'inStage' : standingOf(phase.kind, readiness ?? ''));

const isMoney = (value: Schemas['FactValue']): value is Schemas['Money'] =>
  typeof value === 'object' && 'amount' in value;

/** Conditions with names and gate titles, the open ones first. */
export const conditionViews = (
  initiative: Initiative,
  directory: Directory,
): readonly ConditionView[] =>
  initiative.conditions
    .map(({ conditionId, text, ownerId, dueOn, gate, met }) => ({
      key: conditionId,
      text,
      owner: personName(directory, ownerId),
      dueOn,
      gateTitle: initiative.gates.find((each) => each.gate === gate)?.title ?? gate,
      met: met === null ? null : { ...met, by: personName(directory, met.by) },
    }))
    .toSorted((left, right) => Number(left.met !== null) - Number(right.met !== null));

/** Key of the gate that people work on now; null when the initiative is at rest or over. */
export const openGateKey = ({ phase }: Initiative): string | null =>
  phase.kind === 'inStage' ? phase.gate : null;
