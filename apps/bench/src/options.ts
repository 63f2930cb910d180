import { parseArgs } from 'node:util';

/** What `npm run bench` takes: see docs/benchmarks.md. */
export interface BenchOptions {
  readonly json: boolean;
  /** Shorter runs and a smaller store: to try the benchmark itself, never to quote. */
  readonly quick: boolean;
  /** A history to import, and its mapping; left out, that line of the table is left out. */
  readonly history: string | undefined;
  readonly mapping: string | undefined;
}

export const parseOptions = (args: readonly string[]): BenchOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      history: { type: 'string' },
      mapping: { type: 'string' },
    },
  });
  return {
    json: values.json,
    quick: values.quick,
    history: values.history,
    mapping: values.mapping,
  };
};
