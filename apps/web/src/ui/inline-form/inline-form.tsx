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
  /** Id of what says why the form cannot be opened now; one that is open already stays, with its words. */
  readonly barredBy?: string | undefined;
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

interface OpenerProps extends Pick<InlineFormProps, 'label' | 'primary' | 'barredBy'> {
  readonly name: string;
  /** Whether the form was left just now; the focus then returns to where it came from. */
  readonly left: boolean;
  readonly onOpen: () => void;
}

const Opener = (props: OpenerProps): JSX.Element => {
  const { label, name, primary = false, barredBy, left, onOpen } = props;
  return (
    <Button
      size={primary ? 'sm' : 'xs'}
      variant={primary ? 'filled' : 'default'}
      aria-label={name}
      disabled={barredBy !== undefined}
      aria-describedby={barredBy}
      ref={left ? focusAgain : null}
      onClick={onOpen}
    >
      {label}
    </Button>
  );
};

/** A command beside the thing that it is about: a button that opens its few fields in place. */
export const InlineForm = (props: InlineFormProps): JSX.Element => {
  const { label, about, confirm, command, primary = false, barredBy, startsOpen = false } = props;
  const texts = useTexts();
  const [state, setState] = useState<'untouched' | 'open' | 'left'>(
    startsOpen ? 'open' : 'untouched',
  );
  const name = `${label}: ${about}`;
  if (state !== 'open') {
    const opener = { label, name, primary, barredBy, left: state === 'left' };
    return (
      <Opener
        {...opener}
        onOpen={() => {
          setState('open');
        }}
      />
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
