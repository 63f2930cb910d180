import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DomainEvent, LogEntry, LogReader } from '@tollgate/event-sourcing';
import { createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import { seedDemo } from '@tollgate/demo-data';
import { parseMapping, planHistory } from '@tollgate/history-import';
import { createInitiativeDecider, findShippedTemplate } from '@tollgate/lifecycle';
import type { RuleChange } from '@tollgate/policy-replay';
import { RulesOfRounds, asRecorded, simulate, underApproval } from '@tollgate/policy-replay';

const MAPPING = path.join(
  __dirname,
  '../../libs/history-import/mappings/kubernetes-enhancements.mapping.json',
);

const simulated = async (log: LogReader, change: RuleChange) => {
  const result = await simulate(log, new RulesOfRounds(findShippedTemplate, change), {
    withPivots: true,
  });
  if (!result) throw new Error('nobody stopped the simulation');
  return result;
};

const noSelfApproval = underApproval(({ approval }) => ({ ...approval, authorVote: 'refused' }));

describe('the decisions of the demo', () => {
  it('come out as they did when they are replayed under the rules they were taken under', async () => {
    const store = createMemoryEventStore();
    await seedDemo({ store, now: '2026-11-23T10:30:00.000Z' });
    const before = await store.logSize();
    const { counts, flips, breaches, pivots } = await simulated(store, asRecorded);
    expect(counts.decided).toBeGreaterThan(30);
    expect({ flips, breaches }).toEqual({ flips: [], breaches: [] });
    // Where every seat has to approve, every approver is pivotal.
    expect(pivots.length).toBeGreaterThan(10);
    expect(await store.logSize()).toBe(before);
  });
});

/** A log of nothing but these events, in the order of their streams. */
const logOf = (events: readonly { readonly stream: string; readonly event: DomainEvent }[]) => {
  const entries = events.map(
    ({ stream, event }, logIndex) => ({ stream, event, logIndex }) as unknown as LogEntry,
  );
  return {
    logSize: () => Promise.resolve(entries.length),
    readLog: (from: number, limit: number) => Promise.resolve(entries.slice(from, from + limit)),
  };
};

describe('a history whose authors approved their own cases', () => {
  const revision = (
    kep: number,
    month: number,
    more: { readonly stage: null; readonly approvers: readonly string[] },
  ): string =>
    JSON.stringify({
      kind: 'kep',
      kep,
      at: `2020-${String(month).padStart(2, '0')}-01T10:00:00+02:00`,
      commit: `c${month}`,
      title: `Enhancement ${kep}`,
      owningSig: 'sig-example',
      status: 'implementable',
      authors: ['@ada'],
      ...more,
    });

  const imported = () => {
    const mapping = parseMapping(readFileSync(MAPPING, 'utf8'), findShippedTemplate);
    if (!mapping.ok) throw new Error('the shipped mapping is sound');
    const decider = createInitiativeDecider(findShippedTemplate);
    const plan = planHistory({ ...mapping.value, decider }, [
      revision(1, 1, { stage: null, approvers: ['@ada'] }),
      revision(2, 3, { stage: null, approvers: ['@bob'] }),
      revision(3, 4, { stage: null, approvers: ['@ada', '@bob'] }),
    ]);
    return logOf(
      plan.initiatives.flatMap(({ initiativeId, commands }) =>
        commands.flatMap(({ events }) => events.map((event) => ({ stream: initiativeId, event }))),
      ),
    );
  };

  it('lists under a policy against self-approval exactly the gates that break it', async () => {
    const { breaches, flips } = await simulated(imported(), noSelfApproval);
    const votes = breaches.filter(({ step }) => step === 'vote');
    expect(
      votes.map(({ externalReference, gate, rule }) => [externalReference, gate, rule]),
    ).toEqual([
      ['kep-1', 'implementable', 'VoterIsAuthor'],
      ['kep-3', 'implementable', 'VoterIsAuthor'],
    ]);
    // Where somebody else approved as well, the decision stands without the author.
    expect(
      flips.map(({ externalReference, gate, parts }) => [externalReference, gate, parts]),
    ).toEqual([['kep-1', 'implementable', ['/gates/0/approval/authorVote']]]);
  });

  it('shows no difference under the rules it was imported under', async () => {
    const { counts } = await simulated(imported(), asRecorded);
    expect(counts).toMatchObject({ decided: 3, flips: 0, breaches: 0 });
  });
});
