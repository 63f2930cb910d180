/** What evidence can be. */
export const EVIDENCE_KINDS = ['interview', 'experiment', 'document', 'link', 'dataset'] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
