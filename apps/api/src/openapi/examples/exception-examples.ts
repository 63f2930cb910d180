import { fold } from '@tollgate/event-sourcing';
import type { InitiativeCommand, InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import {
  createInitiativeDecider,
  evolveInitiative,
  findShippedTemplate,
  initialInitiative,
} from '@tollgate/lifecycle';
import type { Examples } from './answer-examples.js';
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
  const asked = { now, gate: 'assessed' };
  const until = new Date(Date.parse(now) + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const waived = tell([
    {
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
    },
    {
      type: 'RequestWaiver',
      actor: paula,
      ...asked,
      waiverId: WAIVER_ID,
      subject: { kind: 'criterion', key: 'impact_known' },
      reason: 'Counting takes until Friday',
      ownerId: support,
      until,
    },
    {
      type: 'GrantWaiver',
      actor: dario,
      ...asked,
      waiverId: WAIVER_ID,
      reason: 'The risk is small',
    },
  ]);
  // As if the first gate had been passed: what led there is no matter of this example.
  const atRelease: InitiativeState = {
    ...waived,
    phase: { kind: 'inStage', gate: 'released', round: 1, since: now },
  };
  const forced = after(atRelease, {
    type: 'BreakGlass',
    actor: engineer,
    now,
    gate: 'released',
    breakGlassId: BREAK_GLASS_ID,
    reason: 'Nobody can pay; the fix is one line',
  });
  const [waiver] = waived.waivers;
  const [forcedGate] = forced.forcedGates;
  return {
    Waiver: waiver,
    WaiverRecorded: { ...waiver, receipt },
    ForcedGate: forcedGate,
    ForcedGateRecorded: { ...forcedGate, receipt },
  };
};

const decider = createInitiativeDecider(findShippedTemplate);

const tell = (commands: readonly InitiativeCommand[]): InitiativeState =>
  commands.reduce(after, initialInitiative);

const after = (state: InitiativeState, command: InitiativeCommand): InitiativeState => {
  const decision = decider.decide(command, state);
  if (!decision.ok) throw new Error(`the examples are refused: ${decision.rejection.kind}`);
  return fold<InitiativeState, InitiativeEvent>(evolveInitiative, state, decision.value);
};
