import fc from 'fast-check';
import type { ApprovalRule, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { OUTCOMES } from '../templates/lifecycle-template.js';
import { propose } from '../testing/asking.js';
import { launchGate, problemGate, twoGateTemplate } from '../testing/two-gate-template.js';
import type { Step } from '../testing/random-walk.js';
import { commandsOf, later, steps } from '../testing/random-walk.js';
import { onTheTable } from '../testing/specification.js';
import { writtenRuleFor } from '../approval/approval-policy.js';
import type { InitiativeCommand } from './commands.js';
import { createInitiativeDecider } from './decide.js';
import type { DataOf, InitiativeEvent } from './events.js';
import type { InitiativeState } from './state.js';

const threeGates: LifecycleTemplate = {
  ...twoGateTemplate,
  id: 'three-gates',
  gates: [
    problemGate,
    { ...problemGate, key: 'build', title: 'Build', deliverables: [], criteria: [], checklist: [] },
    launchGate,
  ],
};
const ORDER = threeGates.gates.map(({ key }) => key);
const decider = createInitiativeDecider(() => threeGates);

/** A command that was accepted with events, and the states around it. */
interface Taken {
  readonly command: InitiativeCommand;
  readonly before: InitiativeState;
  readonly events: readonly InitiativeEvent[];
  readonly after: InitiativeState;
}

/** Walks through the steps and keeps what was accepted; refusals leave the state alone. */
const walk = (path: readonly Step[]): readonly Taken[] => {
  let state = decider.initialState;
  let now = '2026-03-02T09:00:00.000Z';
  const taken: Taken[] = [];
  const attempt = (asked: InitiativeCommand): void => {
    const command = onTheTable(asked, state);
    const decision = decider.decide(command, state);
    if (!decision.ok || decision.value.length === 0) return;
    const after = decision.value.reduce(decider.evolve, state);
    taken.push({ command, before: state, events: decision.value, after });
    state = after;
  };
  attempt(propose({ now, template: { id: 'three-gates', version: 1 } }));
  path.forEach((step, index) => {
    now = later(now, step.hours);
    for (const command of commandsOf(step, state, { now, tick: index })) attempt(command);
  });
  return taken;
};

const decisionsOf = ({ events }: Taken): readonly DataOf<'GateDecided'>[] =>
  events.flatMap((event) => (event.type === 'GateDecided' ? [event.data] : []));

/** Votes that stood when the decision was taken, the deciding one included. */
const votesAt = ({ after }: Taken, { gate, submission }: DataOf<'GateDecided'>) =>
  after.gates[gate]?.submissions.find((candidate) => candidate.submission === submission)?.votes ??
  [];

/** What was put to the vote. */
const proposedAt = ({ after }: Taken, { gate, submission }: DataOf<'GateDecided'>) =>
  after.gates[gate]?.submissions.find((candidate) => candidate.submission === submission)
    ?.proposedOutcome;

const everyWalk = (holds: (taken: readonly Taken[]) => void): void => {
  fc.assert(
    fc.property(steps, (path) => {
      holds(walk(path));
    }),
    { numRuns: 200 },
  );
};

describe('no sequence of commands', () => {
  it('leaves the order of gates', () => {
    everyWalk((taken) => {
      for (const { events, before } of taken) {
        let at = 'gate' in before.phase ? ORDER.indexOf(before.phase.gate) : -1;
        events.forEach((event, index) => {
          if (event.type === 'InitiativeCompleted') expect(at).toBe(ORDER.length - 1);
          if (event.type !== 'StageEntered') return;
          const { gate, because, round } = event.data;
          const to = ORDER.indexOf(gate);
          const cause = events[index - 1];
          switch (because) {
            case 'proposed':
              expect([at, to]).toEqual([-1, 0]);
              break;
            case 'go':
            case 'conditionalGo':
              expect(to).toBe(at + 1);
              expect(cause).toMatchObject({ type: 'GateDecided', data: { outcome: because } });
              break;
            case 'recycle':
              expect(to).toBeLessThanOrEqual(at);
              expect(cause).toMatchObject({ type: 'GateDecided', data: { outcome: 'recycle' } });
              break;
            case 'reopened':
              expect(to).toBeLessThanOrEqual(at);
              expect(cause?.type).toBe('InitiativeReopened');
              break;
            case 'evidenceRetracted':
              expect(to).toBeLessThan(at < 0 ? ORDER.length : at);
              expect(['DecisionReopened', 'SubmissionOutdated']).toContain(cause?.type);
              break;
            case 'heldUntilDate':
            case 'resumed':
              expect(to).toBe(at);
              expect(round).toBe('round' in before.phase ? before.phase.round : 0);
              break;
          }
          at = to;
        });
      }
    });
  });

  it('lets an author approve, nor whoever put the case to the vote', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        for (const decision of decisionsOf(step)) {
          const submission = step.after.gates[decision.gate]?.submissions.find(
            (candidate) => candidate.submission === decision.submission,
          );
          const authors = [...step.after.authors, submission?.by];
          const voters = votesAt(step, decision).map(({ voter }) => voter);
          expect(voters.filter((voter) => authors.includes(voter))).toEqual([]);
        }
      }
    });
  });

  it('counts a person twice or seats two in one place', () => {
    everyWalk((taken) => {
      const crowded = taken
        .flatMap(({ after }) => Object.values(after.gates))
        .flatMap(({ submissions }) => submissions)
        .filter(
          ({ votes }) =>
            new Set(votes.map(({ voter }) => voter)).size < votes.length ||
            new Set(votes.map(({ seat }) => seat)).size < votes.length,
        );
      expect(crowded).toEqual([]);
    });
  });

  it('goes on without the rule met, with an overdue promise or after a veto', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        for (const decision of decisionsOf(step)) {
          if (decision.outcome !== 'go' && decision.outcome !== 'conditionalGo') continue;
          const gate = threeGates.gates.find(({ key }) => key === decision.gate);
          expect(gate).toBeDefined();
          if (!gate) continue;
          const votes = votesAt(step, decision);
          expect(['go', 'conditionalGo']).toContain(proposedAt(step, decision));
          expect(isMet(writtenRuleFor(gate.approval, step.after), votes)).toBe(true);
          const overdue = step.before.conditions.filter(
            ({ met, dueOn }) => met === null && dueOn < decision.at.slice(0, 10),
          );
          expect(overdue).toEqual([]);
          const promised = votes.flatMap(({ conditions }) => conditions);
          expect(decision.conditions).toEqual(
            expect.arrayContaining(promised.map((terms) => expect.objectContaining(terms))),
          );
          if (decision.outcome === 'go') expect(promised).toEqual([]);
        }
      }
    });
  });

  it('decides a submission twice, or one that is not under review', () => {
    everyWalk((taken) => {
      for (const step of taken) {
        for (const { gate, submission } of decisionsOf(step)) {
          const before = step.before.gates[gate]?.submissions.find(
            (candidate) => candidate.submission === submission,
          );
          expect(before?.status.kind).toBe('inReview');
        }
      }
    });
  });

  it('recycles one gate more often than the template allows', () => {
    everyWalk((taken) => {
      const decisions = taken.at(-1)?.after.decisions ?? [];
      for (const gate of ORDER) {
        const recycles = decisions.filter(
          (decision) => decision.gate === gate && decision.outcome === 'recycle',
        );
        expect(recycles.length).toBeLessThanOrEqual(threeGates.recycleRoundsMax);
      }
    });
  });

  it('changes anything by being asked twice', () => {
    everyWalk((taken) => {
      const repeated = taken.flatMap(({ command, after }) => {
        const again = decider.decide(command, after);
        return again.ok ? again.value : [];
      });
      expect(repeated).toEqual([]);
    });
  });

  it('gives any but one open review, at the gate where the initiative stands', () => {
    everyWalk((taken) => {
      const misplaced = taken.filter(({ after }) => {
        const here = after.phase.kind === 'inStage' ? after.phase.gate : undefined;
        const open = Object.values(after.gates).flatMap(({ submissions }) =>
          submissions.filter(({ status }) => status.kind === 'inReview'),
        );
        return open.length > 1 || open.some(({ gate }) => gate !== here);
      });
      expect(misplaced).toEqual([]);
    });
  });
});

/** The rule written a second time, as plainly as possible, to check the tally against. */
const isMet = (rule: ApprovalRule, votes: ReturnType<typeof votesAt>): boolean => {
  if (!('seats' in rule)) throw new Error('the walks follow a template of seats');
  const { seats, approvalsRequired, vetoRoles } = rule;
  const approved = seats.filter(({ key, kind }) =>
    votes.some(
      (vote) => kind !== 'comment' && vote.seat === key && vote.choice.startsWith('approve'),
    ),
  );
  const vetoed = votes.some(
    ({ choice, roles }) => choice === 'reject' && roles.some((role) => vetoRoles.includes(role)),
  );
  const required = seats.filter(({ kind }) => kind === 'required');
  return (
    !vetoed &&
    approved.length >= approvalsRequired &&
    required.every((seat) => approved.includes(seat))
  );
};

describe('the walks', () => {
  it('reach every kind of event and every outcome, by rule and by gate owner', () => {
    const seen = new Set<string>();
    // A fixed seed: this asks whether the generator reaches everything, not whether it was lucky today.
    for (const path of fc.sample(steps, { numRuns: 1200, seed: 20260302 })) {
      for (const { events } of walk(path)) {
        for (const event of events) {
          seen.add(event.type);
          if (event.type === 'StageEntered') seen.add(`StageEntered ${event.data.because}`);
          if (event.type !== 'GateDecided') continue;
          seen.add(`${event.data.decidedBy} ${event.data.outcome}`);
        }
      }
    }
    const due = [
      'InitiativeCompleted',
      'InitiativeCancelled',
      'InitiativeReopened',
      'SubmissionOutdated',
      'SubmissionWithdrawn',
      'ReviewExpired',
      'ReviewersReminded',
      'GateEscalated',
      'VoteWithdrawn',
      'ConditionMet',
      'ConditionVerified',
      'EvidenceRetracted',
      'AuthorAdded',
      'StageEntered heldUntilDate',
      'StageEntered resumed',
      'StageEntered reopened',
      ...OUTCOMES.flatMap((outcome) => [`rule ${outcome}`, `gateOwner ${outcome}`]),
    ];
    expect(due.filter((what) => !seen.has(what))).toEqual([]);
  });
});
