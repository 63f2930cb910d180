import type { JSX } from 'react';
import { UnstyledButton } from '@mantine/core';
import { initialsOf } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';

/** Somebody to try the product as. */
export interface Persona {
  readonly email: string;
  readonly name: string;
  /** What they do, e.g. `finance approver`. */
  readonly part: string;
}

interface PersonaCardsProps {
  readonly personas: readonly Persona[];
  readonly disabled: boolean;
  readonly onChoose: (persona: Persona) => void;
}

/** One card for each person of the demo; a click signs in. */
export const PersonaCards = (props: PersonaCardsProps): JSX.Element => {
  const texts = useTexts();
  return (
    <ul className="personas">
      {props.personas.map((persona) => (
        <li key={persona.email}>
          <UnstyledButton
            className="persona"
            disabled={props.disabled}
            onClick={() => {
              props.onChoose(persona);
            }}
          >
            <span className="persona__avatar" aria-hidden="true">
              {initialsOf(persona.name)}
            </span>
            <span>
              <span className="visually-hidden">{texts.signIn.signInAs} </span>
              <span className="persona__name">{persona.name}</span>
              <span className="small soft">{persona.part}</span>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
};
