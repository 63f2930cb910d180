import { useEffect, useState, type JSX } from 'react';
import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';

const CONFIRMATION_MS = 2_000;

interface CopyButtonProps {
  readonly value: string;
  readonly label: string;
}

/** Copies a value to the clipboard and says so. */
export const CopyButton = ({ value, label }: CopyButtonProps): JSX.Element => {
  const texts = useTexts();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => {
      setCopied(false);
    }, CONFIRMATION_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const copy = (): void => {
    // A refused clipboard (no permission, plain http) leaves the label as it is: nothing was copied.
    navigator.clipboard.writeText(value).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <UnstyledButton className="copy-button no-print" aria-label={label} onClick={copy}>
      {copied ? texts.problem.copied : texts.problem.copy}
    </UnstyledButton>
  );
};
