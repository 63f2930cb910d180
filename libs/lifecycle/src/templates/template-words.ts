import { z } from 'zod';

/** Name of a thing inside a template, stable for ever: events and API refer to it. */
export const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower case words joined by _ or -');

/** What people read. */
export const title = z.string().min(1).max(200);
