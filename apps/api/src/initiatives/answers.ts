import type { InitiativeState } from '@tollgate/lifecycle';
import { readinessOf } from '@tollgate/lifecycle';
import type { Left, Located } from '../commands/command-runner.js';
import type { InitiativeResource } from '../resources/initiative.js';
import { initiativeResource } from '../resources/initiative.js';
import type { GateWorkResource } from '../resources/recorded.js';
import type { SubmissionResource } from '../resources/submission.js';
import { submissionResource } from '../resources/submission.js';
import type { Initiatives } from './initiatives.js';
import type { GatePath, InitiativePath } from './paths.js';

export type { Located } from '../commands/command-runner.js';

/** What a command left behind of an initiative. */
export type Recorded = Left<InitiativeState>;

/** Answers a command with the initiative. */
export const initiativeAnswer =
  (initiatives: Initiatives) =>
  ({ state, version }: Recorded): Located<InitiativeResource> => ({
    location: `/api/v1/initiatives/${state.initiativeId}`,
    resource: initiativeResource({ state, version, template: initiatives.templateOf(state) }),
  });

/** Answers a command with the work on one gate and what is still unmet. */
export const gateWorkAnswer =
  (initiatives: Initiatives, path: GatePath) =>
  ({ state, version, at }: Recorded): Located<GateWorkResource> => {
    const progress = state.gates[path.gate];
    const template = initiatives.templateOf(state);
    return {
      location: path.gateUrl,
      resource: {
        initiativeId: state.initiativeId,
        version,
        gate: path.gate,
        round: progress?.round ?? 0,
        readiness: readinessOf(state, template, path.gate, at),
        deliverables: progress?.deliverables ?? {},
        assessments: progress?.assessments ?? {},
        checklist: progress?.checklist ?? {},
      },
    };
  };

/** Answers a command with one submission; the gate's latest when no number is given. */
export const submissionAnswer =
  (path: GatePath, submission?: number) =>
  ({ state }: Recorded): Located<SubmissionResource> => {
    const all = state.gates[path.gate]?.submissions ?? [];
    const shown =
      submission === undefined ? all.at(-1) : all.find((each) => each.submission === submission);
    if (!shown) throw new Error(`an accepted command left no submission at ${path.gateUrl}`);
    return {
      location: `${path.gateUrl}/submissions/${shown.submission}`,
      resource: submissionResource(shown),
    };
  };

/** Picks what a command must have left behind. */
export const foundIn = <Item extends object>(
  items: readonly Item[],
  is: (item: Item) => boolean,
  path: InitiativePath,
): Item => {
  const found = items.find(is);
  if (!found) throw new Error(`an accepted command left nothing to show at ${path.url}`);
  return found;
};
