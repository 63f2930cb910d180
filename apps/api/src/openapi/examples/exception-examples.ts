import { fold } from '@tollgate/event-sourcing';
import type { InitiativeCommand, InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import {
  createInitiativeDecider,
  evolveInitiative,
  findShippedTemplate,
  initialInitiative,
} from '@tollgate/lifecycle';
import type { Examples } from './example-set.js';
import { dario, paula } from './example-people.js';
import type { ExampleStory } from './example-story.js';

const INITIATIVE_ID = 'ini_0197f3a2b4c58d6e8f90a1b2c3d4f001';
const WAIVER_ID = 'wvr_0197f3a2b4c58d6e8f90a1b2c3d4f002';
const BREAK_GLASS_ID = 'brk_0197f3a2b4c58d6e8f90a1b2c3d4f003';
const engineer = {
  ...dario,
  personId: 'per_0197f3a2b4c58d6e8f90a1b2c3d40021',
  roles: ['engineering-lead'],
};
const support = 'per_0197f3a2b4c58d6e8f90a1b2c3d40022';

/** A waiver and a break-glass, decided by the code that decides everything, on the way of an urgent fix. */
export const exceptionExamples = ({ now }: ExampleStory, receipt: object): Examples => {
  const waived = [proposal(now), ...waiver(now)].reduce(after, initialInitiative);
  // As if the first gate had been passed: what led there is no matter of this example.
  const phase = { kind: 'inStage', gate: 'released', round: 1, since: now } as const;
  const [granted] = waived.waivers;
  const [forced] = after({ ...waived, phase }, emergency(now)).forcedGates;
  return {
    Waiver: granted,
    WaiverRecorded: { ...granted, receipt },
    ForcedGate: forced,
    ForcedGateRecorded: { ...forced, receipt },
  };
};

const proposal = (now: string): InitiativeCommand => ({
  type: 'ProposeInitiative',
  actor: paula,
  now,
  initiativeId: INITIATIVE_ID,
  title: 'Payments are down',
  summary: 'Shops cannot pay since nine.',
  ownerId: paula.personId,
  productLine: 'Shop',
  externalReference: null,
  coAuthors: [],
  template: { id: 'urgent-fix', version: 1 },
});

const waiver = (now: string): readonly InitiativeCommand[] => {
  const asked = { now, gate: 'assessed', waiverId: WAIVER_ID };
  return [
    {
      type: 'RequestWaiver',
      actor: paula,
      ...asked,
      subject: { kind: 'criterion', key: 'impact_known' },
      reason: 'Counting takes until the evening',
      ownerId: support,
      until: now.slice(0, 10),
    },
    { type: 'GrantWaiver', actor: dario, ...asked, reason: 'The risk is small' },
  ];
};

const emergency = (now: string): InitiativeCommand => ({
  type: 'BreakGlass',
  actor: engineer,
  now,
  gate: 'released',
  breakGlassId: BREAK_GLASS_ID,
  reason: 'Nobody can pay; the fix is one line',
});

const decider = createInitiativeDecider(findShippedTemplate);

const after = (state: InitiativeState, command: InitiativeCommand): InitiativeState => {
  const decision = decider.decide(command, state);
  if (!decision.ok) throw new Error(`the examples are refused: ${decision.rejection.kind}`);
  return fold<InitiativeState, InitiativeEvent>(evolveInitiative, state, decision.value);
};
