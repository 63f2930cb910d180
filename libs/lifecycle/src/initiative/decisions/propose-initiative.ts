import { ok, reject } from '@tollgate/event-sourcing';
import { templateHash } from '../../templates/template-hash.js';
import type { TemplateLookup } from '../../templates/template-lookup.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import { refusePermission } from '../refuse-permission.js';
import type { InitiativeState } from '../state.js';

/** Begins an initiative in the first stage of the template that it pins. */
export const proposeInitiative = (
  command: CommandOf<'ProposeInitiative'>,
  state: InitiativeState,
  templates: TemplateLookup,
): Decision => {
  const { initiativeId, title, summary, ownerId, productLine, externalReference } = command;
  const refusal = refusePermission(command, state, undefined);
  if (refusal) return reject(refusal);
  if (state.phase.kind !== 'notProposed') {
    return reject({ kind: 'InitiativeAlreadyExists', initiativeId: state.initiativeId });
  }
  const { id, version } = command.template;
  const template = templates(id, version);
  const firstGate = template?.gates[0];
  if (!template || !firstGate) return reject({ kind: 'TemplateUnknown', id, version });
  if (isBlank(title)) return reject({ kind: 'ReasonRequired', field: 'title' });
  if (isBlank(ownerId)) return reject({ kind: 'ReasonRequired', field: 'ownerId' });
  const said = saidIn(command);
  const { key: gate, stage } = firstGate;
  return ok([
    {
      type: 'InitiativeProposed',
      data: {
        ...said,
        initiativeId,
        title,
        summary,
        ownerId,
        productLine,
        template: { id, version, hash: templateHash(template) },
        externalReference,
        coAuthors: [...new Set(command.coAuthors)],
      },
    },
    { type: 'StageEntered', data: { ...said, gate, round: 1, stage, because: 'proposed' } },
  ]);
};
