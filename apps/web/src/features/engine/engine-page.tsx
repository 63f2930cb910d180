import { answerOf } from '@tollgate/api-client';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { api } from '../../api/client.js';
import type { Schemas } from '../../api/schemas.js';
import { formatCount, formatInstant } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { FieldList } from '../../ui/field-list/field-list.js';
import { LoadState } from '../../ui/load-state.js';
import { Panel } from '../../ui/panel/panel.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { FollowerTable } from './follower-table.js';

const REFRESH_MS = 5_000;

const EngineScreen = ({ status }: { readonly status: Schemas['EngineStatus'] }): JSX.Element => {
  const texts = useTexts();
  const { log, sequencer, followers, engine, version } = status;
  const { lastSequencedAt } = sequencer;
  return (
    <>
      <Panel title={texts.engine.log}>
        <FieldList
          fields={[
            { label: texts.engine.size, value: formatCount(texts.locale, log.size) },
            { label: texts.engine.pending, value: formatCount(texts.locale, log.pending) },
            {
              label: texts.engine.lastSequenced,
              value:
                lastSequencedAt === null
                  ? texts.engine.never
                  : formatInstant(texts.locale, lastSequencedAt),
            },
            { label: texts.engine.epoch, value: formatCount(texts.locale, sequencer.epoch) },
            { label: texts.engine.product, value: version },
          ]}
        />
      </Panel>
      <Panel title={texts.engine.followers}>
        <FollowerTable followers={followers} />
      </Panel>
      <Panel title={texts.engine.temporal}>
        <div className="stack stack--tight">
          <StatusMark
            tone={engine.status === 'available' ? 'done' : 'attention'}
            label={texts.engine[engine.status]}
          />
          {engine.url !== null && (
            <a href={engine.url} target="_blank" rel="noreferrer">
              {texts.engine.openUi}
            </a>
          )}
        </div>
      </Panel>
    </>
  );
};

/** The operator's view: store, sequencer, followers and the workflow engine. */
export const EnginePage = (): JSX.Element => {
  const texts = useTexts();
  usePageTitle(texts.engine.title);
  const status = useQuery({
    queryKey: ['engine'],
    refetchInterval: REFRESH_MS,
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/engine/status', { signal }))).data,
  });
  return (
    <>
      <div>
        <h1>{texts.engine.title}</h1>
        <p className="soft">{texts.engine.lead}</p>
      </div>
      <LoadState query={status} skeleton={[8, 14, 6]}>
        {(shown) => <EngineScreen status={shown} />}
      </LoadState>
    </>
  );
};
