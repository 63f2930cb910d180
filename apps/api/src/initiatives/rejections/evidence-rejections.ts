import type { RejectionProblems } from './rejection-problem-kind.js';

/** What can be wrong with evidence. */
export const EVIDENCE_REJECTIONS = {
  EvidenceUnknown: {
    code: 'evidence-unknown',
    status: 404,
    title: 'No such evidence',
    detail: ({ evidenceId }) => `There is no evidence ${evidenceId}.`,
  },
  EvidenceDateInvalid: {
    code: 'evidence-date-invalid',
    status: 422,
    title: 'The date of the evidence does not exist',
    detail: ({ asOf }) => `"${asOf}" is not a date written YYYY-MM-DD.`,
  },
  EvidenceAlreadyExists: {
    code: 'evidence-already-exists',
    status: 409,
    title: 'This evidence exists already',
    detail: ({ evidenceId }) => `${evidenceId} was added before.`,
  },
  EvidenceNotCurrent: {
    code: 'evidence-not-current',
    status: 409,
    title: 'The evidence no longer counts',
    detail: ({ evidenceId, by }) =>
      by === null
        ? `${evidenceId} was retracted; add new evidence instead.`
        : `${evidenceId} was refreshed by ${by}; refresh that one.`,
  },
  ShelfLifeInvalid: {
    code: 'shelf-life-invalid',
    status: 422,
    title: 'Evidence is not fresh for so long',
    detail: ({ shelfLifeDaysMax }) =>
      `The shelf life is a whole number of days from 1 to ${shelfLifeDaysMax}.`,
  },
  EvidenceFileMismatch: {
    code: 'evidence-file-mismatch',
    status: 422,
    title: 'The digest is not the file’s',
    detail: ({ fileId }) => `The digest of a file is its id, ${fileId}; leave it out.`,
  },
} as const satisfies Partial<RejectionProblems>;
