/** What can be unmet about the evidence of a gate. */
export const EVIDENCE_UNMET_KINDS = [
  'evidenceMissing',
  'evidenceStale',
  'evidenceRetracted',
] as const;

export type EvidenceUnmetKind = (typeof EVIDENCE_UNMET_KINDS)[number];
