/** Lines in the form of the Kubernetes enhancement history; every one is made up. */
export interface MadeUpHistory {
  readonly lines: readonly string[];
  /** Lines that the mapping refuses. */
  readonly refused: number;
}

/**
 * Proposals that reach beta in several steps, every fourth one withdrawn after it. Each waits twice for its
 * production readiness, on lines months apart, so an import that ends anywhere leaves gates under review
 * whose deadlines passed years ago. One line of each is refused.
 */
export const madeUpHistory = (proposals: number): MadeUpHistory => {
  const lines = Array.from({ length: proposals }, (_, index) => linesOf(index + 1)).flat();
  return { lines, refused: proposals };
};

/** A proposal that was deferred so long ago that the end of its hold is overdue. */
export const longDeferred = (proposal: number): readonly string[] => [
  revision(proposal, 1, { status: 'provisional' }),
  revision(proposal, 2, { status: 'deferred' }),
];

const linesOf = (proposal: number): readonly string[] => [
  revision(proposal, 1, { status: 'provisional' }),
  revision(proposal, 2, { stage: 'alpha' }),
  readiness(proposal, 3, { alpha: '@xia-the-reviewer' }),
  revision(proposal, 4, { status: 'whatever' }),
  revision(proposal, 5, { stage: 'beta' }),
  readiness(proposal, 6, { alpha: '@xia-the-reviewer', beta: '@xia-the-reviewer' }),
  ...(proposal % 4 === 0 ? [revision(proposal, 7, { status: 'withdrawn' })] : []),
];

const at = (month: number): string => `2023-${String(month).padStart(2, '0')}-01T10:00:00+02:00`;

const revision = (kep: number, month: number, more: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    kind: 'kep',
    kep,
    at: at(month),
    commit: `c${month}`,
    title: `Enhancement ${kep}`,
    owningSig: 'sig-example',
    status: 'implementable',
    stage: null,
    authors: [`@author-${kep % 7}`],
    approvers: ['@yan-the-approver'],
    ...more,
  });

const readiness = (kep: number, month: number, approver: Readonly<Record<string, string>>) =>
  JSON.stringify({ kind: 'prr', kep, at: at(month), commit: `c${month}`, approver });
