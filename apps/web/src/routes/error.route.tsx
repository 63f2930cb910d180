import type { JSX } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useTexts } from '../texts/use-texts.js';
import { ProblemNotice } from '../ui/problem-notice/problem-notice.js';

/** Shown when a screen cannot be drawn or does not exist. */
export const ErrorRoute = (): JSX.Element => {
  const texts = useTexts();
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main className="page">
      <ProblemNotice
        problem={{
          title: missing ? texts.shell.notFound : texts.problem.fallbackTitle,
          detail: missing ? texts.shell.notFoundHelp : texts.problem.reloadHelp,
          reasons: [],
          traceId: null,
        }}
      />
      <p>
        <a href="/">{texts.shell.toHome}</a>
      </p>
    </main>
  );
};
