import { PERSON_PROBLEMS } from '../directory/rejections/person-rejections.js';
import { HTTP_PROBLEMS } from '../http/problem-catalogue.js';
import { problemType } from '../http/problem.js';
import { REJECTION_PROBLEMS } from '../initiatives/rejections/rejection-problems.js';
import { MIGRATION_PROBLEMS } from '../rules/rejections/migration-rejections.js';
import { RATE_PROBLEMS } from '../rules/rejections/rate-rejections.js';
import { RULE_PROBLEMS } from '../rules/rejections/rule-rejections.js';

/** What one problem code means, for readers of `docs/problems.md` and of its `type` address. */
export interface ProblemText {
  readonly type: string;
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly from: 'HTTP' | 'the lifecycle' | 'the directory' | 'the rules';
}

type BusinessStatus = 403 | 404 | 409 | 422;

const BY_STATUS: Readonly<Record<BusinessStatus, string>> = {
  403: 'Somebody else may do this; `facts` says who.',
  404: 'There is nothing of this name here.',
  409: 'Possible in another state; `facts` says how it stands.',
  422: 'Understood, and against a rule; `detail` and `facts` (or `unmet[]`) say which.',
};

const HTTP_TEXTS = Object.entries(HTTP_PROBLEMS).map(
  ([code, { status, title, meaning }]): ProblemText => ({
    type: problemType(code),
    code,
    status,
    title,
    meaning,
    from: 'HTTP',
  }),
);

const rejectionTexts = (
  rows: Readonly<Record<string, Pick<ProblemText, 'code' | 'title'> & { status: BusinessStatus }>>,
  from: ProblemText['from'],
): readonly ProblemText[] =>
  Object.values(rows).map(({ code, status, title }) => ({
    type: problemType(code),
    code,
    status,
    title,
    meaning: BY_STATUS[status],
    from,
  }));

// Lifecycle and directory share a code where they refuse for the same reason; the first text stands for both.
const BY_CODE: ReadonlyMap<string, ProblemText> = new Map(
  [
    ...rejectionTexts(MIGRATION_PROBLEMS, 'the rules'),
    ...rejectionTexts(RATE_PROBLEMS, 'the rules'),
    ...rejectionTexts(RULE_PROBLEMS, 'the rules'),
    ...rejectionTexts(PERSON_PROBLEMS, 'the directory'),
    ...rejectionTexts(REJECTION_PROBLEMS, 'the lifecycle'),
    ...HTTP_TEXTS,
  ].map((text) => [text.code, text]),
);

/** Every problem this API can answer with, by status, then code. */
export const problemTexts: readonly ProblemText[] = [...BY_CODE.values()].toSorted(
  (left, right) => left.status - right.status || (left.code < right.code ? -1 : 1),
);

export const findProblemText = (code: string): ProblemText | undefined =>
  problemTexts.find((text) => text.code === code);

/** The page `docs/problems.md`. */
export const problemsPage = (): string =>
  [
    '# Problems',
    '',
    '<!-- Made by `node apps/api/dist/emit-openapi.js`; a test fails when it is stale. -->',
    '',
    'Every refusal is an RFC 9457 problem document. `code` is stable; `type` is served by the server itself',
    '(`GET /api/problems/<code>`). `detail` says what you can do, `errors[]` names places in your request, and',
    '`traceId` finds the request in the server’s log.',
    '',
    '| Status | Code | Title | Meaning |',
    '|---|---|---|---|',
    ...problemTexts.map(
      ({ status, code, title, meaning }) =>
        `| ${status} | \`${code}\` | ${title} | ${meaning.replaceAll('|', '\\|')} |`,
    ),
    '',
  ].join('\n');
