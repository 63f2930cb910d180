import { z } from 'zod';

const because = z
  .string()
  .min(1)
  .max(500)
  .describe('Why the rule exists; it is repeated in the report.');

const isRegularExpression = (text: string): boolean => {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    // The constructor throws nothing but SyntaxError, and that is the answer asked for.
    return false;
  }
};

/** Always for a whole text, with Unicode's classes. */
export const regularExpression = z
  .string()
  .min(1)
  .max(300)
  .refine(isRegularExpression, 'not a regular expression')
  .describe('Regular expression for the whole text.');

const written = z
  .array(z.union([z.string(), z.null()]))
  .min(1)
  .describe(
    'Values exactly as written in the file, before any other change; null for an absent or null field.',
  );

/** What becomes of a value that is not as it should be. Values are compared whole and exactly. */
export const valueRule = z.union([
  z.strictObject({
    from: written,
    to: z.union([z.string(), z.null()]).describe('What the value means; null for "nothing".'),
    because,
  }),
  z.strictObject({ from: written, refuse: because }),
  z.strictObject({
    fromPattern: regularExpression,
    prefix: z.string().min(1).max(50).describe('Put in front of what is written.'),
    because,
  }),
]);

/** The same for a name: it can stand for a person, for nobody, or be refused. */
export const personRule = z.union([
  z.strictObject({ from: z.array(z.string()).min(1), to: z.string().min(1), because }),
  z.strictObject({
    from: z.array(z.string()).min(1),
    nobody: because.describe('Why this text names no person, e.g. a placeholder or a group.'),
  }),
  z.strictObject({
    fromPattern: regularExpression,
    nobody: because,
  }),
]);

/** RFC 6901 JSON Pointer into one line. */
export const pointer = z
  .string()
  .max(500)
  .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON Pointer (RFC 6901) such as /status or /owner/name');

export const key = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower case words joined by _ or -');

export const sentence = z.string().min(1).max(2_000);

export type ValueRule = Readonly<z.infer<typeof valueRule>>;
