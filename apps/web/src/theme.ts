import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Shades of the accent; what components show comes from the variables in styles/tokens.css. */
const tollgate: MantineColorsTuple = [
  '#e0eff1',
  '#c2dfe3',
  '#94c8d0',
  '#62adb9',
  '#3a95a4',
  '#1f8294',
  '#0c6b7e',
  '#0a6173',
  '#095565',
  '#07444f',
];

export const theme = createTheme({
  colors: { tollgate },
  primaryColor: 'tollgate',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
