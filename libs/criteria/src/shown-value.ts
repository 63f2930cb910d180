import type { FactValue } from './values.js';
import { isMoney } from './values.js';

/** Bounds of what a result repeats of an input. The case itself holds it whole. */
export const SHOWN_CHARACTERS_MAX = 200;
export const SHOWN_ITEMS_MAX = 20;

/** A value as a result repeats it: long texts are cut, long lists end with how many more there are. */
export const shownValue = (value: FactValue): FactValue => {
  if (typeof value === 'string') return shownText(value);
  if (typeof value !== 'object' || isMoney(value)) return value;
  const shown = value.slice(0, SHOWN_ITEMS_MAX).map(shownText);
  const more = value.length - shown.length;
  return more > 0 ? [...shown, `… and ${more} more`] : shown;
};

const shownText = (text: string): string => {
  if (text.length <= SHOWN_CHARACTERS_MAX) return text;
  const cut = text.slice(0, SHOWN_CHARACTERS_MAX - 1);
  // A character beyond the basic plane has two units; half of one is no text that JSON can carry.
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
};
