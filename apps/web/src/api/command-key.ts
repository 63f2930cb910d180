import { useRef } from 'react';
import { randomId } from './random-id.js';

/** Idempotency-Keys of the commands that one form sends. */
export interface CommandKeys {
  /**
   * The same key for every try of the same body, so that pressing again after a lost answer never records twice,
   * and a new one for a body that differs.
   */
  readonly keyFor: (body: unknown) => string;
  /** Call when a command was recorded: saying the same words again later is another command. */
  readonly settle: () => void;
}

export const useCommandKeys = (): CommandKeys => {
  const last = useRef<{ readonly body: string; readonly key: string } | null>(null);
  return {
    keyFor: (body) => {
      const text = JSON.stringify(body);
      if (last.current?.body !== text) last.current = { body: text, key: randomId() };
      return last.current.key;
    },
    settle: () => {
      last.current = null;
    },
  };
};
