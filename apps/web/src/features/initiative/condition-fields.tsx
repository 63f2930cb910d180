import { useState, type JSX } from 'react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { randomId } from '../../api/random-id.js';
import { useTexts } from '../../texts/use-texts.js';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

const CONDITIONS_MAX = 10;

interface ConditionRowProps {
  readonly id: string;
  readonly people: readonly NamedPerson[];
  /** Null for the only row, which has to stay. */
  readonly onRemove: (() => void) | null;
}

const ConditionRow = ({ id, people, onRemove }: ConditionRowProps): JSX.Element => {
  const { vote } = useTexts();
  return (
    <div className="vote-form__condition">
      <input type="hidden" name="conditionId" value={id} />
      <TextInput name="conditionText" label={vote.conditionText} required withAsterisk={false} />
      <NativeSelect
        name="conditionOwner"
        label={vote.conditionOwner}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        type="date"
        name="conditionDueOn"
        label={vote.conditionDueOn}
        required
        withAsterisk={false}
      />
      {onRemove !== null && (
        <Button variant="default" onClick={onRemove}>
          {vote.removeCondition}
        </Button>
      )}
    </div>
  );
};

/** Conditions of a conditional approval, each with owner and due date. */
export const ConditionFields = (props: {
  readonly people: readonly NamedPerson[];
}): JSX.Element => {
  const { vote } = useTexts();
  const [keys, setKeys] = useState<readonly string[]>(() => [randomId()]);
  const remove = (key: string): void => {
    setKeys(keys.filter((each) => each !== key));
  };
  return (
    <fieldset className="vote-form__conditions">
      <legend>{vote.conditions}</legend>
      {keys.map((key) => (
        <ConditionRow
          key={key}
          id={key}
          people={props.people}
          onRemove={
            keys.length > 1
              ? () => {
                  remove(key);
                }
              : null
          }
        />
      ))}
      {keys.length < CONDITIONS_MAX && (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setKeys([...keys, randomId()]);
          }}
        >
          {vote.addCondition}
        </Button>
      )}
    </fieldset>
  );
};
