import type { z } from 'zod';

/** One thing that is wrong with a rule document, where it stands, and what would show it. */
export type RuleFinding = {
  /** RFC 6901 pointer into the content. */
  readonly pointer: string;
  /** Stable key of the check that failed. */
  readonly code: string;
  readonly message: string;
  /** A case in which the rule fails, where the check can make one. */
  readonly counterexample?: string;
};

/** What a schema says, as findings. */
export const schemaFindings = (error: z.ZodError): readonly RuleFinding[] =>
  error.issues.map(({ path, code, message }) => ({
    pointer: pointerTo(path.map(String)),
    code: `schema-${code.replaceAll('_', '-')}`,
    message,
  }));

/** RFC 6901 pointer of these steps. */
export const pointerTo = (steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
