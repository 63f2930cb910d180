import { useState, type JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { formatCount, formatInstant } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { FieldList, type Field } from '../../ui/field-list/field-list.js';
import { LoadState } from '../../ui/load-state.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import { useProcess } from './use-initiative.js';
import './operator-section.css';

type Process = Schemas['InitiativeProcess'];
type Run = NonNullable<Process['run']>;

const runFields = (texts: Texts, { version }: Process, run: Run): readonly Field[] => [
  { label: texts.process.status, value: run.status },
  { label: texts.process.waitingFor, value: run.waitingFor ?? '–' },
  {
    label: texts.process.nextTimer,
    value:
      run.nextTimer === null
        ? texts.process.noTimer
        : `${run.nextTimer.kind}, ${formatInstant(texts.locale, run.nextTimer.dueAt)}`,
  },
  {
    label: texts.process.seen,
    value: `${run.lastVersionSeen === null ? '–' : String(run.lastVersionSeen)} ${texts.process.recorded(version)}`,
  },
  {
    label: texts.process.lag,
    value:
      run.lag === null ? '–' : run.lag === 0 ? texts.process.noLag : texts.process.lagBy(run.lag),
  },
  { label: texts.process.history, value: formatCount(texts.locale, run.historyLength) },
];

const ProcessState = ({ process }: { readonly process: Process }): JSX.Element => {
  const texts = useTexts();
  const { run, engine, because, closed } = process;
  if (engine === 'unavailable') {
    return (
      <>
        <StatusMark tone="attention" label={texts.process.unavailable} />
        <p className="small soft">{because}</p>
      </>
    );
  }
  if (run === null) return <p>{closed ? texts.process.closedNone : texts.process.none}</p>;
  return (
    <>
      {!run.workerAnswered && <StatusMark tone="attention" label={texts.process.workerSilent} />}
      <FieldList fields={runFields(texts, process, run)} />
      {run.url !== null && (
        <a href={run.url} target="_blank" rel="noreferrer">
          {texts.process.open}
        </a>
      )}
    </>
  );
};

const ProcessLoader = ({ id }: { readonly id: string }): JSX.Element => {
  const process = useProcess(id);
  return (
    <LoadState query={process} skeleton={[6]}>
      {(found) => <ProcessState process={found} />}
    </LoadState>
  );
};

/** What runs behind the initiative, loaded when an operator opens it. */
export const OperatorSection = (props: { readonly initiativeId: string }): JSX.Element => {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="operator no-print"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{texts.process.title}</summary>
      {open && (
        <div className="stack">
          <ProcessLoader id={props.initiativeId} />
        </div>
      )}
    </details>
  );
};
