import type { Schemas } from '../../api/schemas.js';
import { personName, type Directory } from '../directory/directory.js';
import { standingOf, type Standing } from '../portfolio/standing.js';
import { amountAtStake } from './amount-at-stake.js';
import type { ConditionView } from './gate-view.js';
import type { InitiativeHeaderView } from './initiative-header.js';

type Initiative = Schemas['Initiative'];

/** What is loaded beside the initiative; null until it is. */
interface Beside {
  /** Of the open gate. */
  readonly readiness: Schemas['Readiness']['status'] | null;
  readonly template: Schemas['Template'] | null;
}

/** Header of the page. */
export const headerView = (
  initiative: Initiative,
  directory: Directory,
  { readiness, template }: Beside,
): InitiativeHeaderView => ({
  title: initiative.title,
  summary: initiative.summary,
  standing: initiativeStanding(initiative, readiness),
  waitingFor: openGateKey(initiative) === null ? initiative.waitingFor : null,
  owner: personName(directory, initiative.ownerId),
  productLine: initiative.productLine,
  reference: initiative.externalReference,
  template: {
    title: template?.title ?? initiative.template.id,
    version: initiative.template.version,
  },
  proposedAt: initiative.proposedAt,
  amount: template && amountAtStake(initiative.facts, template, openGateKey(initiative)),
});

const initiativeStanding = (
  { phase }: Initiative,
  readiness: Schemas['Readiness']['status'] | null,
): Standing => (phase.kind === 'notProposed' ? 'inStage' : standingOf(phase.kind, readiness ?? ''));

/** Conditions with names and gate titles, the open ones first. */
export const conditionViews = (
  initiative: Initiative,
  directory: Directory,
): readonly ConditionView[] =>
  initiative.conditions
    .map(({ conditionId, text, ownerId, dueOn, gate, met }) => ({
      key: conditionId,
      text,
      ownerId,
      owner: personName(directory, ownerId),
      dueOn,
      gateTitle: initiative.gates.find((each) => each.gate === gate)?.title ?? gate,
      met: met === null ? null : { ...met, by: personName(directory, met.by) },
    }))
    .toSorted((left, right) => Number(left.met !== null) - Number(right.met !== null));

/** Key of the gate that people work on now; null when the initiative is at rest or over. */
export const openGateKey = ({ phase }: Initiative): string | null =>
  phase.kind === 'inStage' ? phase.gate : null;
