import { approvalPolicies } from './decision-tour/approval-policies.tour.js';
import { changingRules } from './decision-tour/changing-rules.tour.js';
import { criteria } from './decision-tour/criteria.tour.js';
import { deadlines } from './decision-tour/deadlines.tour.js';
import { evidence } from './decision-tour/evidence.tour.js';
import { exceptions } from './decision-tour/exceptions.tour.js';
import { foresight } from './decision-tour/foresight.tour.js';
import { rules } from './decision-tour/rules.tour.js';
import { separationOfDuties } from './decision-tour/separation-of-duties.tour.js';
import { submissionsAndMateriality } from './decision-tour/submissions-and-materiality.tour.js';
import type { Tour } from './decision-tour/tour.js';
import { startTour } from './decision-tour/tour.js';

const START_TIMEOUT_MS = 120_000;
const STEP_TIMEOUT_MS = 60_000;

jest.setTimeout(STEP_TIMEOUT_MS);

/** Decisions as organisations really make them, shown on one running product through its API alone. */
describe('the decision tour', () => {
  let started: Tour | undefined;
  const tour = (): Tour => {
    if (!started) throw new Error('the tour has not started');
    return started;
  };

  beforeAll(async () => {
    started = await startTour();
  }, START_TIMEOUT_MS);
  afterAll(() => started?.stop(), START_TIMEOUT_MS);

  describe('1. and 11. approval policies and amounts', () => approvalPolicies(tour));
  describe('2. criteria', () => criteria(tour));
  describe('3. submissions with materiality', () => submissionsAndMateriality(tour));
  describe('4. evidence', () => evidence(tour));
  describe('5. conditions, waivers, break-glass', () => exceptions(tour));
  describe('6. separation of duties and delegation', () => separationOfDuties(tour));
  describe('7. rules are decisions', () => rules(tour));
  describe('8. and 9. model check and replay', () => foresight(tour));
  describe('a policy from draft to use, and cases that move', () => changingRules(tour));
  describe('10. deadlines on business calendars', () => deadlines(tour));
});
