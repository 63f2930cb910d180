// Holds an imported history against other rules: its own, which must show no difference, and a policy that
// forbids self-approval, which must find exactly the gates that the import counted.
import { findShippedTemplate } from '@tollgate/lifecycle';
import { RulesOfRounds, asRecorded, simulate, underApproval } from '@tollgate/policy-replay';

const noSelfApproval = underApproval(({ approval }) => ({ ...approval, authorVote: 'refused' }));

/** What the replays found and how long they took; `selfApprovals` is the import's own account. */
export async function replayPolicies(log, selfApprovals) {
  const live = await timed(log, asRecorded);
  const changed = await timed(log, noSelfApproval);
  const { flips, breaches } = live.simulation;
  const found = gatesOf(
    changed.simulation.breaches.filter(
      ({ step, choice, recordedOutcome }) =>
        step === 'vote' && choice === 'approve' && recordedOutcome === 'go',
    ),
  );
  const counted = gatesOf(
    selfApprovals.map(({ initiative, ...rest }) => ({ externalReference: initiative, ...rest })),
  );
  return {
    seconds: { live: live.seconds, changed: changed.seconds },
    counts: changed.simulation.counts,
    liveDifferences: flips.length + breaches.length,
    gatesInBreach: found.length,
    agreesWithImport: JSON.stringify(found) === JSON.stringify(counted),
    flips: changed.simulation.flips.map(({ externalReference, gate, because }) => ({
      proposal: numberOf(externalReference),
      gate,
      because: because.map(({ sentence }) => sentence),
    })),
  };
}

async function timed(log, change) {
  const from = performance.now();
  const simulation = await simulate(log, new RulesOfRounds(findShippedTemplate, change));
  return { simulation, seconds: Math.round((performance.now() - from) / 100) / 10 };
}

const gatesOf = (rows) =>
  [
    ...new Set(
      rows.map(({ externalReference, gate, round }) =>
        [numberOf(externalReference), gate, round].join(' '),
      ),
    ),
  ].sort();

/** `kep-1040` and `1040` name the same proposal. */
const numberOf = (reference) => reference.replace(/^.*-/, '');
