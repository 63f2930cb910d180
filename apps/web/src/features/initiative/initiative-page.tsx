import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { useTexts } from '../../texts/use-texts.js';
import { GateRail } from '../../ui/gate-rail/gate-rail.js';
import { LoadState } from '../../ui/load-state.js';
import { Panel } from '../../ui/panel/panel.js';
import { useNow } from '../../ui/use-now.js';
import { useArrival } from '../../ui/use-arrival.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import type { Directory } from '../directory/directory.js';
import { useDirectory } from '../directory/use-directory.js';
import { useMe } from '../session/use-me.js';
import { CommandReceipt } from './command-receipt.js';
import { ConditionAction } from './condition-action.js';
import { ConditionsPanel } from './conditions-panel.js';
import { GateSection } from './gate-section.js';
import { conditionViews, headerView, openGateKey } from './header-from-api.js';
import { HistorySection } from './history-section.js';
import { InitiativeHeader } from './initiative-header.js';
import { OperatorSection } from './operator-section.js';
import { railGates, railLoops } from './rail-from-api.js';
import { useGate, useInitiative, useTemplate } from './use-initiative.js';
import { workRights } from './work-rights.js';
import './initiative.css';

/** Heights of header, rail, readiness and the first panel. */
const SKELETON = [8, 13, 6, 18];

interface ScreenProps {
  readonly initiative: Schemas['Initiative'];
  readonly directory: Directory;
}

const InitiativeScreen = ({ initiative, directory }: ScreenProps): JSX.Element => {
  const texts = useTexts();
  usePageTitle(initiative.title);
  const now = useNow();
  const { data: me } = useMe();
  const gateKey = openGateKey(initiative);
  const gate = useGate(initiative.id, gateKey);
  const template = useTemplate(initiative.template);
  const readiness = gate.data?.data.readiness.status ?? null;
  const rights = me ? workRights(initiative, gate.data?.data ?? null, me) : null;
  useArrival(gateKey === null || gate.data !== undefined);
  return (
    <>
      <InitiativeHeader
        view={headerView(initiative, directory, { readiness, template: template.data ?? null })}
      />
      <Panel id="gates" title={texts.rail.title}>
        <GateRail gates={railGates(initiative)} loops={railLoops(initiative)} />
      </Panel>
      {gateKey !== null && me && rights && (
        <LoadState query={gate} skeleton={[6, 18]}>
          {({ data, etag }) => (
            <GateSection
              gate={data}
              etag={etag ?? ''}
              me={me}
              rights={rights}
              directory={directory}
              now={now}
            />
          )}
        </LoadState>
      )}
      <ConditionsPanel
        conditions={conditionViews(initiative, directory)}
        now={now}
        actionFor={(condition) =>
          rights?.prove(condition.ownerId) && (
            <ConditionAction initiativeId={initiative.id} condition={condition} />
          )
        }
      />
      <HistorySection initiative={initiative} />
      <OperatorSection initiativeId={initiative.id} />
      <CommandReceipt initiativeId={initiative.id} />
    </>
  );
};

/** One initiative: where it stands, what it needs, and everything that was decided. */
export const InitiativePage = ({ id }: { readonly id: string }): JSX.Element => {
  const initiative = useInitiative(id);
  const directory = useDirectory();
  return (
    <LoadState query={directory} skeleton={SKELETON}>
      {(people) => (
        <LoadState query={initiative} skeleton={SKELETON}>
          {({ data }) => <InitiativeScreen initiative={data} directory={people} />}
        </LoadState>
      )}
    </LoadState>
  );
};
