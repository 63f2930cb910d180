import type { JSX } from 'react';
import { useNavigate } from 'react-router';
import { problemView } from '../../api/problem-view.js';
import { useTexts } from '../../texts/use-texts.js';
import { LoadState } from '../../ui/load-state.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ProposeForm } from './propose-form.js';
import { usePropose } from './use-propose.js';
import { newestTemplates, useTemplates } from './use-templates.js';

/** Where an initiative begins; it leads on to the page of the new one. */
export const ProposePage = (): JSX.Element => {
  const texts = useTexts();
  usePageTitle(texts.propose.title);
  const navigate = useNavigate();
  const templates = useTemplates();
  const propose = usePropose();
  return (
    <>
      <h1>{texts.propose.title}</h1>
      <p className="soft">{texts.propose.lead}</p>
      <LoadState query={templates} skeleton={[30]}>
        {(all) => (
          <ProposeForm
            templates={newestTemplates(all).map(({ gates, ...template }) => ({
              ...template,
              gates: gates.map(({ title }) => title),
            }))}
            busy={propose.isPending}
            problem={propose.error === null ? null : problemView(texts, propose.error)}
            onPropose={(proposal) => {
              propose.mutate(proposal, {
                onSuccess: ({ initiativeId }) => void navigate(`/initiatives/${initiativeId}`),
              });
            }}
          />
        )}
      </LoadState>
    </>
  );
};
