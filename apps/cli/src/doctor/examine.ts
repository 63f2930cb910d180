/** One thing `doctor` tries. */
export interface DoctorStep {
  readonly name: string;
  /** Names of steps without which this one cannot be tried. */
  readonly needs: readonly string[];
  /** Tries it and answers what to say when it works; throws when it does not. */
  readonly attempt: () => Promise<string>;
  /** What a person does when it does not work. */
  readonly remedy: string;
}

/** What a step came to. */
export type Finding = { readonly name: string; readonly durationMs: number } & (
  | { readonly outcome: 'works'; readonly detail: string }
  | { readonly outcome: 'fails'; readonly reason: string; readonly remedy: string }
  | { readonly outcome: 'notTried'; readonly missing: readonly string[] }
);

/** The steps in order, and how to clear away what they started. */
export interface Examination {
  readonly steps: readonly DoctorStep[];
  readonly cleanUp: () => Promise<void>;
}

/** Tries every step that can be tried, tells each finding as it comes, and always clears away. */
export const examine = async (
  { steps, cleanUp }: Examination,
  onFinding: (finding: Finding) => void,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  try {
    for (const step of steps) {
      const missing = step.needs.filter((need) => !works(findings, need));
      const finding: Finding =
        missing.length > 0
          ? { name: step.name, durationMs: 0, outcome: 'notTried', missing }
          : await tryStep(step);
      findings.push(finding);
      onFinding(finding);
    }
  } finally {
    await cleanUp();
  }
  return findings;
};

/** How a finding looks in a terminal: shape, word and reason, never colour alone. */
export const reportLines = (finding: Finding): readonly string[] => {
  const duration = `(${(finding.durationMs / 1000).toFixed(1)} s)`;
  switch (finding.outcome) {
    case 'works':
      return [`✓ ${finding.name}: ${finding.detail} ${duration}`];
    case 'fails':
      return [
        `✕ ${finding.name} does not work ${duration}`,
        ...finding.reason.split('\n').map((line) => `    ${line}`),
        `  → ${finding.remedy}`,
      ];
    case 'notTried':
      return [`- ${finding.name}: not tried, needs ${finding.missing.join(' and ')}`];
  }
};

const works = (findings: readonly Finding[], name: string): boolean =>
  findings.some((finding) => finding.name === name && finding.outcome === 'works');

const tryStep = async ({ name, attempt, remedy }: DoctorStep): Promise<Finding> => {
  const startedAt = performance.now();
  try {
    const detail = await attempt();
    return { name, durationMs: performance.now() - startedAt, outcome: 'works', detail };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, durationMs: performance.now() - startedAt, outcome: 'fails', reason, remedy };
  }
};
