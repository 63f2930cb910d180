import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

type History = Awaited<ReturnType<ReturnType<Client['workflow']['getHandle']>['fetchHistory']>>;

/**
 * Writes the histories of an initiative and its reviews, every run of them, where
 * `workflows/record-histories.mjs` asks for it; otherwise nothing.
 */
export const keepHistories = async (
  client: Client,
  scenario: string,
  initiativeId: string,
): Promise<void> => {
  const directory = process.env['TOLLGATE_RECORD_HISTORIES'];
  if (!directory) return;
  await mkdir(directory, { recursive: true });
  const runs = await runsOf(client, initiativeId);
  const reviewIds = [...new Set(runs.flatMap(childIds))];
  const reviews = await Promise.all(reviewIds.map((id) => runsOf(client, id)));
  const named = [
    ...runs.map((history, index) => [`${scenario}.initiative-${index + 1}`, history] as const),
    ...reviews
      .flat()
      .map((history, index) => [`${scenario}.review-${index + 1}`, history] as const),
  ];
  for (const [name, history] of named) {
    await writeFile(
      path.join(directory, `${name}.json`),
      `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`,
    );
  }
};

/** Histories of all runs of one workflow id, oldest first. */
const runsOf = async (client: Client, workflowId: string): Promise<readonly History[]> => {
  const runs: History[] = [];
  let runId: string | null | undefined = (await client.workflow.getHandle(workflowId).describe())
    .runId;
  while (runId) {
    const history: History = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(history);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  }
  return runs;
};

const childIds = ({ events }: History): readonly string[] =>
  (events ?? []).flatMap(({ childWorkflowExecutionStartedEventAttributes: started }) => {
    const id = started?.workflowExecution?.workflowId;
    return id ? [id] : [];
  });
