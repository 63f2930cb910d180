import { useState, type JSX } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { ProblemNotice, type ProblemView } from '../../ui/problem-notice/problem-notice.js';
import { ConditionFields, type NamedPerson } from './condition-fields.js';
import { readVote, type VoteAsked } from './read-vote.js';
import { VOTE_CHOICES, type VoteChoice } from './gate-view.js';
import './vote-form.css';

interface VoteFormProps {
  /** Seat that the voter would take. */
  readonly seatTitle: string;
  readonly submission: number;
  readonly people: readonly NamedPerson[];
  readonly busy: boolean;
  readonly problem: ProblemView | null;
  readonly onCast: (vote: VoteAsked) => void;
}

interface ChoiceFieldProps {
  readonly choice: VoteChoice;
  readonly chosen: boolean;
  readonly onChoose: (choice: VoteChoice) => void;
}

const ChoiceField = ({ choice, chosen, onChoose }: ChoiceFieldProps): JSX.Element => {
  const texts = useTexts();
  return (
    <label className="vote-form__choice">
      <input
        type="radio"
        name="choice"
        value={choice}
        checked={chosen}
        required
        onChange={() => {
          onChoose(choice);
        }}
      />
      <span>
        <strong>{texts.vote.choices[choice]}</strong>
        <span className="small soft">{texts.vote.hints[choice]}</span>
      </span>
    </label>
  );
};

/** An approver's vote on one submission: choice and reason, conditions where the choice needs them. */
export const VoteForm = (props: VoteFormProps): JSX.Element => {
  const texts = useTexts();
  const [chosen, setChosen] = useState<VoteChoice | null>(null);
  return (
    <form
      id="decision"
      tabIndex={-1}
      className="vote-form"
      aria-label={texts.vote.title}
      onSubmit={(event) => {
        event.preventDefault();
        const vote = readVote(new FormData(event.currentTarget));
        if (vote !== null) props.onCast(vote);
      }}
    >
      <h3>{texts.vote.title}</h3>
      <p className="small soft">{texts.vote.lead(props.seatTitle, props.submission)}</p>
      <fieldset className="vote-form__choices">
        <legend className="visually-hidden">{texts.vote.choice}</legend>
        {VOTE_CHOICES.map((choice) => (
          <ChoiceField
            key={choice}
            choice={choice}
            chosen={chosen === choice}
            onChoose={setChosen}
          />
        ))}
      </fieldset>
      {chosen === 'approveWithConditions' && <ConditionFields people={props.people} />}
      <Textarea
        name="reason"
        label={texts.vote.reason}
        required
        autosize
        minRows={3}
        withAsterisk={false}
      />
      {props.problem !== null && <ProblemNotice problem={props.problem} />}
      <Button type="submit" loading={props.busy} disabled={chosen === null}>
        {chosen === null ? texts.vote.submit : texts.vote.submitChoice(texts.vote.choices[chosen])}
      </Button>
    </form>
  );
};
