import { useRef } from 'react';
import { randomId } from './random-id.js';

/**
 * The Idempotency-Key of a command: the same for every try of the same body, so that pressing again after a lost
 * answer never records twice, and a new one for a body that differs.
 */
export const useCommandKey = (): ((body: unknown) => string) => {
  const last = useRef<{ readonly body: string; readonly key: string } | null>(null);
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current?.body !== text) last.current = { body: text, key: randomId() };
    return last.current.key;
  };
};
