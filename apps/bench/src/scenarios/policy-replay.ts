import { createEventStore, createPool, parseVaultKey } from '@tollgate/event-store-postgres';
import { eventCatalogue, findShippedTemplate } from '@tollgate/lifecycle';
import type { RuleChange } from '@tollgate/policy-replay';
import { RulesOfRounds, asRecorded, simulate, underApproval } from '@tollgate/policy-replay';
import type { Finding } from '../report.js';

/** Nobody approves his own case: the policy that the Kubernetes history did not have. */
const noSelfApproval: RuleChange = underApproval(({ approval }) => ({
  ...approval,
  authorVote: 'refused',
}));

/** Replays a policy over every review in the log, and the live rules, which have to show no difference. */
export const policyReplayFindings = async (access: {
  readonly readerUrl: string;
  readonly vaultKey: string;
  readonly tell: (text: string) => void;
}): Promise<readonly Finding[]> => {
  access.tell('replay of a policy over every past gate');
  const pool = createPool(access.readerUrl, { max: 1, applicationName: 'bench' });
  const vaultKey = parseVaultKey(access.vaultKey);
  const log = createEventStore({ pool, catalogue: eventCatalogue, vaultKey });
  const replay = async (change: RuleChange) => {
    const from = performance.now();
    const simulation = await simulate(log, new RulesOfRounds(findShippedTemplate, change));
    if (!simulation) throw new Error('nobody stopped the simulation');
    return { ...simulation.counts, seconds: (performance.now() - from) / 1_000 };
  };
  try {
    const live = await replay(asRecorded);
    const changed = await replay(noSelfApproval);
    const group = 'policy replay';
    return [
      {
        group,
        name: `${changed.decided} decided gates, a changed policy`,
        value: changed.seconds,
        unit: 's',
        goal: { atMost: 5 },
      },
      {
        group,
        name: 'differences under the live rules',
        value: live.flips + live.breaches,
        unit: '',
        goal: { atMost: 0 },
      },
    ];
  } finally {
    await pool.end();
  }
};
