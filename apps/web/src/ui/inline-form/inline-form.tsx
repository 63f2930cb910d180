import { useState, type JSX, type ReactNode } from 'react';
import { Button } from '@mantine/core';
import { problemView } from '../../api/problem-view.js';
import { isStale } from '../../api/recorded.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { ProblemNotice, type ProblemView } from '../problem-notice/problem-notice.js';
import './inline-form.css';

/** The part of a command that its form needs to know. */
export interface CommandState {
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly reset: () => void;
}

interface InlineFormProps {
  /** Words of the button that opens the form. */
  readonly label: string;
  /** What it is about; the accessible name goes on with it. */
  readonly about: string;
  readonly confirm: string;
  readonly command: CommandState;
  readonly primary?: boolean;
  /** Open from the start, for the gallery. */
  readonly startsOpen?: boolean;
  /** `close` closes the form once the command was recorded; until then everything typed stays. */
  readonly onSubmit: (form: FormData, close: () => void) => void;
  readonly children: ReactNode;
}

const focusFirstField = (form: HTMLFormElement | null): void => {
  form?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, select')?.focus();
};

const focusAgain = (button: HTMLButtonElement | null): void => {
  button?.focus();
};

const told = (texts: Texts, error: Error): ProblemView => {
  const problem = problemView(texts, error);
  return isStale(error) ? { ...problem, detail: texts.problem.changed } : problem;
};

/** A command beside the thing that it is about: a button that opens its few fields in place. */
export const InlineForm = (props: InlineFormProps): JSX.Element => {
  const { label, about, confirm, command, primary = false, startsOpen = false } = props;
  const texts = useTexts();
  const [state, setState] = useState<'untouched' | 'open' | 'left'>(
    startsOpen ? 'open' : 'untouched',
  );
  const name = `${label}: ${about}`;
  if (state !== 'open') {
    return (
      <Button
        size={primary ? 'sm' : 'xs'}
        variant={primary ? 'filled' : 'default'}
        aria-label={name}
        ref={state === 'left' ? focusAgain : null}
        onClick={() => {
          setState('open');
        }}
      >
        {label}
      </Button>
    );
  }
  const leave = (): void => {
    command.reset();
    setState('left');
  };
  return (
    <form
      className="inline-form"
      aria-label={name}
      ref={startsOpen ? null : focusFirstField}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit(new FormData(event.currentTarget), leave);
      }}
    >
      {props.children}
      {command.error !== null && <ProblemNotice problem={told(texts, command.error)} />}
      <div className="inline-form__foot">
        <Button type="submit" loading={command.isPending}>
          {confirm}
        </Button>
        <Button variant="default" onClick={leave}>
          {texts.form.cancel}
        </Button>
      </div>
    </form>
  );
};
