import fc from 'fast-check';
import { decider, exceptionsTemplate, proposal } from '../testing/exceptions-specification.js';
import { commandsAlong, pathsWithDetours } from '../testing/random-exceptions.js';
import { later } from '../testing/random-walk.js';
import { onTheTable } from '../testing/specification.js';
import { endOfDay } from '../sla/calendar-date.js';
import { findGate, gateIndex } from '../templates/find-gate.js';
import { contentUnmet } from './content-unmet.js';
import type { InitiativeCommand } from './commands.js';
import type { DataOf, InitiativeEvent } from './events.js';
import { gateUnmet } from './gate-unmet.js';
import { readinessOf } from './readiness-of.js';
import type { InitiativeState } from './state.js';
import { subjectOf } from './waivers/waivers-in-force.js';

/** A command that was accepted with events, and the states around it. */
interface Taken {
  readonly command: InitiativeCommand;
  readonly before: InitiativeState;
  readonly events: readonly InitiativeEvent[];
  readonly after: InitiativeState;
}

const walk = (path: Parameters<typeof commandsAlong>[0][]): readonly Taken[] => {
  let state = decider.initialState;
  let now = proposal.now;
  const taken: Taken[] = [];
  const attempt = (asked: InitiativeCommand): void => {
    const command = onTheTable(asked, state);
    const decision = decider.decide(command, state);
    if (!decision.ok || decision.value.length === 0) return;
    const after = decision.value.reduce(decider.evolve, state);
    taken.push({ command, before: state, events: decision.value, after });
    state = after;
  };
  attempt(proposal);
  path.forEach((step, index) => {
    if ('move' in step) now = later(now, step.hours);
    for (const command of commandsAlong(step, state, { now, tick: index })) attempt(command);
  });
  return taken;
};

const everyWalk = (holds: (taken: readonly Taken[]) => void): void => {
  fc.assert(
    fc.property(pathsWithDetours, (path) => {
      holds(walk([...path]));
    }),
    { numRuns: 150 },
  );
};

const goesOf = ({ events }: Taken): readonly DataOf<'GateDecided'>[] =>
  events.flatMap((event) =>
    event.type === 'GateDecided' && ['go', 'conditionalGo'].includes(event.data.outcome)
      ? [event.data]
      : [],
  );

describe('no sequence of commands with exceptions', () => {
  it('passes a gate without its rule, unless the glass was broken there by somebody named', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        for (const { gate, decidedBy, by } of goesOf(step)) {
          const forced = step.events.find(({ type }) => type === 'GateForcedOpen');
          expect(forced !== undefined).toBe(decidedBy === 'breakGlass');
          if (!forced) continue;
          expect(findGate(exceptionsTemplate, gate)?.breakGlass).toBeDefined();
          expect(by).toBe('per_gwen');
          expect(step.before.authors).not.toContain(by);
        }
      }
    });
  });

  it('goes on while a break-glass is not reviewed, by votes, decision or another emergency', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        if (goesOf(step).length === 0) continue;
        expect(step.before.forcedGates.filter(({ review }) => review === null)).toEqual([]);
      }
    });
  });

  it('leaves a forced gate without a review that is open until somebody else has judged it', () => {
    everyWalk((taken) => {
      const open = new Map<string, string>();
      for (const { events, after } of taken) {
        for (const event of events) {
          if (event.type === 'GateForcedOpen') open.set(event.data.breakGlassId, event.data.by);
          if (event.type !== 'BreakGlassReviewed') continue;
          expect(event.data.by).not.toBe(open.get(event.data.breakGlassId));
          open.delete(event.data.breakGlassId);
        }
        const unreviewed = after.forcedGates.filter(({ review }) => review === null);
        expect(unreviewed.map(({ breakGlassId }) => breakGlassId)).toEqual([...open.keys()]);
      }
    });
  });

  it('goes on over a gap that no waiver in force covers, and names each waiver it rests on', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        for (const decision of goesOf(step)) {
          if (decision.decidedBy === 'breakGlass') continue;
          const { gate: key, at, waivers = [] } = decision;
          const gate = findGate(exceptionsTemplate, key);
          if (!gate) throw new Error(`decided at ${key}`);
          const place = { gate, template: exceptionsTemplate };
          expect(gateUnmet(step.before, place, at)).toEqual([]);
          for (const gap of contentUnmet(step.before, place, at)) {
            const subject = subjectOf(gap);
            const relied = waivers.find(
              (waiver) =>
                waiver.gate === key &&
                waiver.subject.kind === subject?.kind &&
                waiver.subject.key === subject.key,
            );
            expect(relied && endOfDay(relied.until) > at).toBe(true);
          }
        }
      }
    });
  });

  it('counts a waived demand as met', () => {
    everyWalk((taken) => {
      for (const { after, events } of taken) {
        const now = events.at(-1)?.data.at ?? '';
        for (const gate of exceptionsTemplate.gates) {
          const lacking = contentUnmet(after, { gate, template: exceptionsTemplate }, now).map(
            ({ kind }) => kind,
          );
          const { counts } = readinessOf(after, exceptionsTemplate, gate.key, now);
          const open = counts.criteria.required - counts.criteria.met;
          expect(open).toBe(lacking.filter((kind) => kind.startsWith('criterion')).length);
          const due = counts.deliverables.required - counts.deliverables.met;
          expect(due).toBe(lacking.filter((kind) => kind === 'deliverableMissing').length);
        }
      }
    });
  });

  it('lets anybody waive for himself, or verify his own promise', () => {
    everyWalk((taken) => {
      for (const { events, before } of taken) {
        for (const { type, data } of events) {
          if (type === 'WaiverGranted') {
            const waiver = before.waivers.find(({ waiverId }) => waiverId === data.waiverId);
            const concerned = [waiver?.requestedBy, waiver?.ownerId, ...before.authors];
            expect(concerned).not.toContain(data.by);
            expect(waiver?.subject.key).not.toBe('red_flags');
          }
          if (type === 'ConditionVerified') {
            const condition = before.conditions.find(
              (each) => each.conditionId === data.conditionId,
            );
            const concerned = [condition?.ownerId, condition?.reported?.by, ...before.authors];
            expect(concerned).not.toContain(data.by);
          }
        }
      }
    });
  });

  it('keeps a review open that relies on a waiver which has ended on record', () => {
    everyWalk((taken) => {
      for (const { after } of taken) {
        if (after.phase.kind !== 'inStage') continue;
        const { gate } = after.phase;
        const open = after.gates[gate]?.submissions.find(
          ({ status }) => status.kind === 'inReview',
        );
        const ended = (open?.waivers ?? []).filter(({ waiverId }) =>
          after.waivers.some(
            (each) => each.waiverId === waiverId && each.status.kind !== 'granted',
          ),
        );
        expect(ended).toEqual([]);
      }
    });
  });
});

describe('the walks with exceptions', () => {
  it('reach every exception, and gates that are passed with and without them', () => {
    const seen = new Set<string>();
    for (const path of fc.sample(pathsWithDetours, { numRuns: 400, seed: 20260302 })) {
      for (const { events } of walk([...path])) {
        for (const { type, data } of events) {
          seen.add(type);
          if (type === 'GateDecided' && data.waivers) seen.add(`${data.outcome} on waivers`);
          if (type === 'GateDecided')
            seen.add(`${data.decidedBy} at ${gateIndex(exceptionsTemplate, data.gate)}`);
          if (type === 'BreakGlassReviewed') seen.add(data.outcome);
        }
      }
    }
    const due = [
      'WaiverRequested',
      'WaiverGranted',
      'WaiverRefused',
      'WaiverRevoked',
      'WaiverLapsed',
      'GateForcedOpen',
      'BreakGlassReviewed',
      'ConditionVerified',
      'ConditionProofSentBack',
      'ConditionExtended',
      'ConditionLapsed',
      'go on waivers',
      'conditionalGo on waivers',
      'justified',
      'notJustified',
      'breakGlass at 0',
      'breakGlass at 1',
      'rule at 0',
      'gateOwner at 2',
    ];
    expect(due.filter((what) => !seen.has(what))).toEqual([]);
  });
});
