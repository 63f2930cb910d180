// Writes the result of `import-whole-history.mjs` as the page docs/kep-history-report.md.

const PAGE_START = `# The Kubernetes enhancement history, imported

What [\`tollgate import history\`](guides/import-history.md) made of a real history: how Kubernetes enhancement
proposals moved through their stages, as read from every revision of \`kep.yaml\` and of the production-readiness
files of the public repository kubernetes/enhancements (Apache-2.0). The data stand outside this repository; the
mapping is \`libs/history-import/mappings/kubernetes-enhancements.mapping.json\`. This page is written by a tool:

\`\`\`
npm run history -- <file.jsonl> --markdown > docs/kep-history-report.md
\`\`\`

The tool starts a PostgreSQL of its own in a temporary directory, imports, imports again, imports into a second
database with two \`kill -9\` in the middle, makes a dry run, and fails unless the second run recorded nothing, the
killed import ended in the same state, the log is dense, the account adds up, and a replay under the rules of the
import decides nothing otherwise.
`;

const READING = `## How to read the numbers

- A revision on the main line counts as approved by its named approvers; \`alpha\`, \`beta\` and \`stable\` also have a
  seat for production readiness. A gate is **passed** when the votes meet the template's rule, never because a later
  line says so alone.
- Production readiness became mandatory with release 1.21 (enhancements freeze 2021-02-09). Proposals begun before
  follow template version 1, which does not require it; later ones follow version 2, which does.
- Gates shown only by a later stage are passed at the time of the line that shows it, with a note that names the
  line. Most of 2021 is such a record: on two days of that year old proposals were given their stage in bulk. How
  long such a stage took is not known, and it does not enter the medians.
- A self-approval is an approving vote by somebody who is among the authors at that moment.
`;

/** The whole page, Markdown. */
export const historyMarkdown = (result) =>
  [
    PAGE_START,
    inputAndTimes(result),
    lineAccount(result),
    READING,
    gatesPassed(result),
    outcomes(result),
    stageTimes(result),
    selfApprovals(result),
    withoutSelfApproval(result),
    readinessMissing(result),
    table(
      '## Where the proposals stand at the end',
      ['Position', 'Proposals'],
      rows(result.statistics.positions),
    ),
    refusals(result),
    table(
      '## Left out of applied lines',
      ['Field and reason', 'Times'],
      rows(result.leftOutByReason),
    ),
  ].join('\n');

const inputAndTimes = ({
  file,
  sha256,
  totals,
  statistics,
  events,
  commands,
  seconds,
  host,
  killedAtEvents,
}) =>
  [
    '## The run\n',
    `Input: \`${file}\`, ${count(totals.lines)} lines, SHA-256 \`${sha256}\`. Made: ${statistics.initiatives} initiatives and ` +
      `${statistics.persons} persons from ${count(commands.recorded)} commands and ${statistics.persons} registrations, ` +
      `${count(events)} events. Measured with ${host.cpus} cores, Node ${host.node}, PostgreSQL ${host.postgres} with fsync on, ` +
      'other work on the machine, each time from the start of the process to its end (the goal is 60 s):\n',
    table(
      undefined,
      ['Run', 'Seconds'],
      [
        ['First import', seconds.first],
        ['Second import: 0 commands recorded, 0 lines applied, same end state', seconds.second],
        [
          `Resumed after kill -9 at ${killedAtEvents.map(count).join(' and ')} of ${count(events)} events: same end state`,
          seconds.resumed,
        ],
        ['Dry run on an empty log: 0 events recorded', seconds.dryRun],
      ],
    ),
  ].join('\n');

const lineAccount = ({ totals, noChangeByCause }) =>
  [
    '## Every line\n',
    `${count(totals.applied)} applied + ${count(totals.noChange)} no change + ${count(totals.refused)} refused = ${count(totals.lines)}.\n`,
    table(undefined, ['No change because', 'Lines'], rows(noChangeByCause)),
  ].join('\n');

const gatesPassed = ({ statistics }) => {
  const gates = Object.keys(statistics.outcomesByGate);
  const years = Object.keys(statistics.gatesPassedByYear).sort();
  const numberOf = (year, gate) => statistics.gatesPassedByYear[year][gate] ?? 0;
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return table(
    '## Gates passed per year',
    ['Year', ...gates, 'All'],
    [
      ...years.map((year) => {
        const numbers = gates.map((gate) => numberOf(year, gate));
        return [year, ...numbers, sum(numbers)];
      }),
      [
        'All',
        ...gates.map((gate) => sum(years.map((year) => numberOf(year, gate)))),
        sum(years.flatMap((year) => gates.map((gate) => numberOf(year, gate)))),
      ],
    ],
  );
};

const outcomes = ({ statistics }) => {
  const kinds = ['go', 'recycle', 'hold', 'kill'];
  return table(
    '## Outcomes by gate',
    ['Gate', ...kinds],
    Object.entries(statistics.outcomesByGate).map(([gate, counts]) => [
      gate,
      ...kinds.map((kind) => counts[kind] ?? 0),
    ]),
  );
};

const stageTimes = ({ statistics }) =>
  table(
    '## Median time per stage',
    ['Stage', 'Median days', 'Measured', 'Not known'],
    Object.entries(statistics.daysInStage).map(([stage, { median, counted, notKnown }]) => [
      stage,
      counted === 0 ? '–' : median,
      counted,
      notKnown,
    ]),
  );

const withoutSelfApproval = ({ policies }) =>
  [
    '## Under a policy that forbids self-approval\n',
    `Replayed from the log as \`POST /templates/{id}/simulations\` does: the rules that the history was recorded under decide nothing otherwise (${policies.liveDifferences} differences, ${policies.seconds.live} s). With \`authorVote: refused\` the replay of ${count(policies.counts.decided)} decided gates (${policies.seconds.changed} s; the goal is 5 s) names exactly the ${policies.gatesInBreach} gates of the table above, and ${policies.flips.length} of their decisions would not have stood:\n`,
    table(
      undefined,
      ['Proposal', 'Gate'],
      policies.flips.map(({ proposal, gate }) => [proposal, gate]),
    ),
  ].join('\n');

const selfApprovals = ({ statistics }) => {
  const found = statistics.selfApprovals;
  const alone = found.filter(({ otherApprovals }) => otherApprovals === 0);
  const byInitiative = new Map();
  for (const each of found) {
    byInitiative.set(each.initiative, [...(byInitiative.get(each.initiative) ?? []), each]);
  }
  return [
    '## Self-approvals found\n',
    `${found.length} passed gates of ${byInitiative.size} proposals carry the approval of an author; at ${alone.length} of them nobody else approved.\n`,
    table(
      undefined,
      ['Proposal', 'Gates (line that decided)'],
      [...byInitiative].map(([initiative, each]) => [
        initiative,
        each
          .map(
            ({ gate, lineNumber, otherApprovals }) =>
              `${gate} (${lineNumber}${otherApprovals === 0 ? ', nobody else' : ''})`,
          )
          .join(', '),
      ]),
    ),
  ].join('\n');
};

const readinessMissing = ({ statistics }) =>
  table(
    '## Passed without production readiness (template version 1 only)',
    ['Gate', 'Times'],
    rows(statistics.passedWithoutAwaitedSeat),
  );

/** What the rules mean in this history. */
const REFUSALS = {
  'no-author': 'the revision names no author, or only a mail address',
  'no-approver':
    'the revision shows a gate as passed and names only placeholders or groups as approvers',
  'approval-too-late': 'production readiness was named after the gate had been decided without it',
  'approval-missing':
    'a later stage is shown while an earlier one lacks the production readiness that its template version requires',
  'end-of-life-too-early': 'deprecated or removed although alpha was never passed',
  'initiative-unknown':
    'a production-readiness file of a proposal that no accepted revision proposed',
  'value-refused':
    'a status or stage that the mapping refuses: template text, `alpha` as status, `disabled`',
};

const refusals = ({ refusedByRule, refusedLines }) =>
  table(
    '## Refusals by reason',
    ['Rule', 'Lines', 'What it means here', 'Line numbers'],
    rows(refusedByRule).map(([rule, number]) => [
      `\`${rule}\``,
      number,
      REFUSALS[rule] ?? '',
      refusedLines
        .filter(({ fate }) => fate.rule === rule)
        .map(({ line }) => line)
        .join(', '),
    ]),
  );

const rows = (counts) => Object.entries(counts).sort(([, left], [, right]) => right - left);

/** Columns of words; the others hold numbers. */
const WORDS = new Set([
  'Run',
  'No change because',
  'Year',
  'Gate',
  'Stage',
  'Proposal',
  'Gates (line that decided)',
  'Position',
  'Rule',
  'What it means here',
  'Line numbers',
  'Field and reason',
]);

const table = (title, head, body) =>
  [
    ...(title ? [title, ''] : []),
    `| ${head.join(' | ')} |`,
    `| ${head.map((_, index) => (WORDS.has(head[index]) ? '---' : '---:')).join(' | ')} |`,
    ...body.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');

const count = (number) => number.toLocaleString('en-US');
