import type { JSX, ReactNode } from 'react';
import { problemView } from '../api/problem-view.js';
import { useTexts } from '../texts/use-texts.js';
import { ProblemNotice } from './problem-notice/problem-notice.js';
import { Skeleton } from './skeleton/skeleton.js';

/** The part of a query that a screen needs to know. */
interface Loading<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LoadStateProps<Data> {
  readonly query: Loading<Data>;
  /** Heights in rem of what will be there. */
  readonly skeleton: readonly number[];
  readonly children: (data: Data) => ReactNode;
}

/**
 * Skeleton, problem or content of something that is loaded. What was shown before stays when a refresh fails;
 * the problem then stands above it.
 */
export const LoadState = <Data,>(props: LoadStateProps<Data>): JSX.Element => {
  const texts = useTexts();
  const { data, error, refetch } = props.query;
  const notice = error !== null && (
    <ProblemNotice
      problem={problemView(texts, error)}
      onRetry={() => {
        refetch();
      }}
    />
  );
  if (data === undefined) {
    return error === null ? <Skeleton heights={props.skeleton} /> : <>{notice}</>;
  }
  return (
    <>
      {notice}
      {props.children(data)}
    </>
  );
};
