import { useEffect, type JSX, type ReactNode } from 'react';
import { useMantineColorScheme } from '@mantine/core';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { DueDate } from '../../ui/due-date/due-date.js';
import { FieldList } from '../../ui/field-list/field-list.js';
import { GateRail } from '../../ui/gate-rail/gate-rail.js';
import { Meter } from '../../ui/meter/meter.js';
import { Panel } from '../../ui/panel/panel.js';
import { Person } from '../../ui/person/person.js';
import { ProblemNotice } from '../../ui/problem-notice/problem-notice.js';
import { ReadinessSentence } from '../../ui/readiness-sentence/readiness-sentence.js';
import { Receipt } from '../../ui/receipt/receipt.js';
import { Skeleton } from '../../ui/skeleton/skeleton.js';
import { StatusMark, TONES } from '../../ui/status-mark/status-mark.js';
import { Timeline } from '../../ui/timeline/timeline.js';
import { GALLERY_NOW, RAILS, READINESS_STATES, TIMELINE } from './gallery-states.js';
import { WorkParts } from './gallery-work.js';
import './gallery.css';

const Row = ({ children }: { readonly children: ReactNode }): JSX.Element => (
  <div className="gallery__row">{children}</div>
);

const HASH = TIMELINE.at(0)?.hash ?? '';

const SmallParts = (): JSX.Element => (
  <>
    <Panel title="Status mark">
      <Row>
        {TONES.map((tone) => (
          <StatusMark key={tone} tone={tone} label={tone} />
        ))}
      </Row>
      <Row>
        {TONES.map((tone) => (
          <StatusMark key={tone} tone={tone} label={tone} pill />
        ))}
      </Row>
    </Panel>
    <Panel title="Person, due date, receipt, meter">
      <Row>
        <Person name="Paula Marsh" />
        <Person name={null} />
        <DueDate dueAt="2026-03-13T12:00:00Z" now={GALLERY_NOW} />
        <DueDate dueAt="2026-03-11T16:00:00Z" now={GALLERY_NOW} />
        <DueDate dueAt="2026-03-05T12:00:00Z" now={GALLERY_NOW} />
        <Receipt sequence={1841} hash={HASH} />
        <Receipt sequence={null} hash={HASH} />
      </Row>
      <Meter label="Legal" value={3} max={5} />
      <Meter label="Marketing" value={4} max={4} />
      <FieldList
        fields={[
          { label: 'Owner', value: <Person name="Paula Marsh" /> },
          { label: 'Product line', value: 'Home energy' },
        ]}
      />
    </Panel>
  </>
);

const Feedback = (): JSX.Element => (
  <Panel title="Empty, loading, problem">
    <EmptyState title="No initiatives yet" help="An initiative appears here once proposed." />
    <Skeleton heights={[2, 4]} />
    <ProblemNotice
      problem={{
        title: 'The gate is not ready',
        detail: 'Two things are missing before it can be submitted.',
        reasons: ['Business case is missing', 'Payback within policy limit is not met'],
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      }}
      onRetry={() => undefined}
    />
  </Panel>
);

/** Each component in every state, so that a change can be looked at. `?scheme=dark` shows it dark. */
export const Gallery = (): JSX.Element => {
  // Holding transitions still would take a style tag, which the content security policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useEffect(() => {
    const scheme = new URLSearchParams(location.search).get('scheme');
    if (scheme === 'dark' || scheme === 'light') setColorScheme(scheme);
  }, [setColorScheme]);
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      {RAILS.map(({ name, gates, loops }) => (
        <Panel key={name} title={`Gate rail: ${name}`}>
          <GateRail gates={gates} loops={loops} />
        </Panel>
      ))}
      <Panel title="Readiness sentence">
        <div className="gallery__stack">
          {READINESS_STATES.map((readiness, index) => (
            <ReadinessSentence key={index} readiness={readiness} now={GALLERY_NOW} />
          ))}
        </div>
      </Panel>
      <Panel title="Timeline">
        <Timeline label="Timeline" entries={TIMELINE} />
      </Panel>
      <WorkParts />
      <SmallParts />
      <Feedback />
    </main>
  );
};
