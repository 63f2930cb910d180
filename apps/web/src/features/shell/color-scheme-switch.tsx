import type { JSX } from 'react';
import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';

/** Light or dark; follows the system until somebody chooses. */
export const ColorSchemeSwitch = (): JSX.Element => {
  const texts = useTexts();
  const scheme = useComputedColorScheme('light');
  // Holding transitions still would take a style tag, which the content security policy refuses.
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const dark = scheme === 'dark';
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={dark ? texts.shell.lightScheme : texts.shell.darkScheme}
      onClick={() => {
        setColorScheme(dark ? 'light' : 'dark');
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        {dark ? (
          <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
            <circle cx="10" cy="10" r="3.6" />
            <path d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
          </g>
        ) : (
          <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" fill="currentColor" />
        )}
      </svg>
    </ActionIcon>
  );
};
