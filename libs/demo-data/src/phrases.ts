import type { LifecycleTemplate } from '@tollgate/lifecycle';
import { pick } from './demo-id.js';

type Phrases = readonly [string, ...string[]];

const APPROVALS: Readonly<Record<string, Phrases>> = {
  'finance-partner': [
    'Recalculated the model with our planning rates; the base case holds and the low case stays within the cap.',
    'Payback is inside policy also with 15 % fewer units. Costs match the quotes I was given.',
    'Margins are thin in year one but the assumptions are owned and dated. Fine for finance.',
  ],
  'product-director': [
    'Fits the portfolio, the segment is named and the team knows what it will not do.',
    'Clear progress since the last gate; the riskiest assumption is now tested.',
    'I would have liked a second market, but the case stands on the first one alone.',
  ],
  'ux-lead': [
    'Twelve sessions, the same pain in ten of them. The notes are complete.',
    'Task success above the mark we set before the test, no helper needed.',
  ],
  'engineering-lead': [
    'Feasible with the present platform; the estimate range is honest and the spike is checked in.',
    'Rollback was rehearsed, staffing is agreed. Good to go.',
  ],
  'qa-lead': [
    'Regression passed on all three hardware revisions, no open severity 1 or 2.',
    'Field returns from the pilot are understood and fixed.',
  ],
  'customer-success-lead': [
    'Support is trained and the macros are live; I have people for the first two weeks.',
    'Beta customers would miss it. Known issues are written down in plain words.',
  ],
  'marketing-lead': [
    'Names agree in product and material, campaign is booked, press has the embargo.',
    'The message tested well with both buyers and users.',
  ],
  'sales-lead': [
    'Price list and objections are with the team, two partners signed for the first quarter.',
    'Pipeline check is sound, five letters of intent in hand.',
  ],
  'legal-counsel': [
    'Terms, licences and export are checked; claims on the box are covered by the test report.',
  ],
  'security-lead': ['Threat model reviewed, privacy assessment closed, no open critical finding.'],
  cpo: [
    'This is where we said we want to be next year. Go, and keep the scope as it is.',
    'Buy-in of all functions is recorded; I support it.',
  ],
  cfo: ['Within the envelope for this line. I want to see the year-one actuals at the retro.'],
  'general-manager': ['The line needs it and can carry it. Approved.'],
  'product-operations': ['Everything the gate asks for is there and dated.'],
};

const ANY_APPROVAL: Phrases = ['The case is complete and I agree with the proposal.'];

/** Why somebody approves, in the words of the role whose seat is taken. */
export const approvalReason = (roles: readonly string[], of: string): string => {
  const role = roles.find((each) => Object.hasOwn(APPROVALS, each)) ?? '';
  return oneOf(APPROVALS[role] ?? ANY_APPROVAL, of);
};

const SUBMISSION_NOTES: Phrases = [
  'Everything the gate asks for is attached. The main change since last time is the evidence from customers.',
  'Please look first at the risks; the numbers have not moved since the preview.',
  'We are ready to go on. Open points from the preview are answered in the documents.',
];

export const submissionNote = (of: string): string => oneOf(SUBMISSION_NOTES, of);

const FINDINGS: Phrases = [
  'Checked against the attached documents; holds.',
  'Confirmed with two independent sources.',
  'Measured in the last test round, above the mark set beforehand.',
  'Reviewed with the people who will have to live with it.',
];

/** Why a criterion counts as met. */
export const finding = (of: string): string => oneOf(FINDINGS, of);

const PROOFS: Phrases = [
  'Filed in the project folder',
  'Done, see minutes',
  'Link in the team channel',
];

/** What shows that a checklist item is done. */
export const proofOf = (of: string): string => oneOf(PROOFS, of);

const SOURCES: Phrases = [
  'Customer panel, second half-year',
  'Field test with pilot customers',
  'Support tickets of the last twelve months',
  'Interviews by the research team',
  'Telemetry of devices in the field',
];

/** Where a piece of evidence comes from. */
export const sourceOf = (of: string): string => oneOf(SOURCES, of);

const oneOf = (phrases: Phrases, of: string): string =>
  phrases[pick(of, phrases.length)] ?? phrases[0];

/** What the signature under a vote means. */
export const meaningOf = (gate: LifecycleTemplate['gates'][number]): string =>
  `approval at the gate ${gate.title}`;
