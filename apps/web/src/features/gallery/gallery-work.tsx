import type { JSX } from 'react';
import { TextInput } from '@mantine/core';
import { ProblemError } from '@tollgate/api-client';
import { AgeStrip } from '../../ui/age-strip/age-strip.js';
import { ageGroups } from '../../ui/age-strip/age-strip.model.js';
import { InlineForm, type CommandState } from '../../ui/inline-form/inline-form.js';
import { Panel } from '../../ui/panel/panel.js';
import { TabLinks } from '../../ui/tab-links/tab-links.js';
import { InboxList } from '../inbox/inbox-list.js';
import { ProposeForm } from '../propose/propose-form.js';
import { GALLERY_NOW } from './gallery-states.js';
import { INBOX_ROWS, TEMPLATE_OPTIONS } from './gallery-work-states.js';

const command = (more: Partial<CommandState>): CommandState => ({
  isPending: false,
  error: null,
  reset: () => undefined,
  ...more,
});

const refusal = (status: number, title: string, unmet: readonly string[] = []): Error =>
  new ProblemError({
    status,
    code: 'refused',
    title,
    detail: 'The server says why in a sentence.',
    errors: [],
    unmet: unmet.map((what) => ({ title: what, why: 'nothing was attached yet' })),
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  });

const FORMS: readonly { readonly about: string; readonly state: CommandState }[] = [
  { about: 'open', state: command({}) },
  { about: 'being recorded', state: command({ isPending: true }) },
  {
    about: 'refused',
    state: command({ error: refusal(422, 'The gate is not ready', ['Business case']) }),
  },
  { about: 'overtaken', state: command({ error: refusal(412, 'The initiative has changed') }) },
];

const CLOSED = [
  { about: 'primary', primary: true, barredBy: undefined },
  { about: 'primary, barred', primary: true, barredBy: 'form-states' },
  { about: 'beside a row', primary: false, barredBy: undefined },
] as const;

const InlineForms = (): JSX.Element => (
  <Panel
    id="form-states"
    title="Form in place: closed, barred, open, being recorded, refused, overtaken"
  >
    <div className="gallery__stack">
      <div className="actions">
        {CLOSED.map(({ about, primary, barredBy }) => (
          <InlineForm
            key={about}
            primary={primary}
            barredBy={barredBy}
            label="Submit the gate"
            about={about}
            confirm="Submit for decision"
            command={command({})}
            onSubmit={(_, close) => {
              close();
            }}
          >
            <TextInput label="Note" name="note" />
          </InlineForm>
        ))}
      </div>
      {FORMS.map(({ about, state }) => (
        <InlineForm
          key={about}
          startsOpen
          label="Submit the gate"
          about={about}
          confirm="Submit for decision"
          command={state}
          onSubmit={() => undefined}
        >
          <TextInput label="Note" name="note" defaultValue="What was typed stays" />
        </InlineForm>
      ))}
    </div>
  </Panel>
);

/** What people work with, in every state: the list of what waits, its age, and the forms. */
export const WorkParts = (): JSX.Element => (
  <>
    <Panel title="Tabs">
      <TabLinks
        label="Tabs"
        tabs={[
          { to: '?tab=one', label: 'Needs my decision', count: 0, current: true },
          { to: '?tab=two', label: 'Needs my work', count: 12, current: false },
          { to: '?tab=three', label: 'Not counted yet', count: null, current: false },
        ]}
      />
    </Panel>
    <AgeStrip groups={ageGroups(INBOX_ROWS, GALLERY_NOW)} />
    <AgeStrip groups={ageGroups([], GALLERY_NOW)} />
    <InboxList label="What waits" rows={INBOX_ROWS} now={GALLERY_NOW} />
    <InlineForms />
    <ProposeForm
      templates={TEMPLATE_OPTIONS}
      busy={false}
      problem={null}
      onPropose={() => undefined}
    />
  </>
);
