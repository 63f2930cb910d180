import { useState, type JSX } from 'react';
import { Button, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';

interface ChecklistTickProps {
  readonly title: string;
  readonly busy: boolean;
  /** `proof` is null when nothing was entered. */
  readonly onDone: (proof: string | null) => void;
}

/** Ticks an item: one tap opens the field for the proof, the second records it. */
export const ChecklistTick = ({ title, busy, onDone }: ChecklistTickProps): JSX.Element => {
  const texts = useTexts();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button
        size="xs"
        variant="default"
        aria-label={`${texts.checklist.markDone}: ${title}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.checklist.markDone}
      </Button>
    );
  }
  return (
    <form
      className="checklist-tick"
      onSubmit={(event) => {
        event.preventDefault();
        const proof = new FormData(event.currentTarget).get('proof');
        onDone(typeof proof === 'string' && proof.trim() !== '' ? proof.trim() : null);
      }}
    >
      <TextInput name="proof" label={texts.checklist.proof} autoComplete="off" data-autofocus />
      <Button type="submit" loading={busy}>
        {texts.checklist.confirm}
      </Button>
      <Button
        variant="default"
        onClick={() => {
          setOpen(false);
        }}
      >
        {texts.checklist.cancel}
      </Button>
    </form>
  );
};
