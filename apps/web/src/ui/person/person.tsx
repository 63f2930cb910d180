import type { JSX } from 'react';
import { initialsOf } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import './person.css';

interface PersonProps {
  /** Null when the person's name was erased from the directory. */
  readonly name: string | null;
}

/** A person by name, with initials beside it. */
export const Person = ({ name }: PersonProps): JSX.Element => {
  const texts = useTexts();
  return (
    <span className={name === null ? 'person person--erased' : 'person'}>
      <span className="person__avatar" aria-hidden="true">
        {name === null ? '–' : initialsOf(name)}
      </span>
      <span>{name ?? texts.person.erased}</span>
    </span>
  );
};
