import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { stopped } from '../content/words.js';
import { problemFrom } from '../graphql/problem.js';
import { Empty } from './empty.js';
import { Loading } from './loading.js';
import { PartFailed } from './part-failed.js';
import { TextLink } from './text-link.js';

interface Props<Data> {
  /** What is asked for: "actions". */
  what: string;
  /** From `useQuery`. */
  data: Data | undefined;
  error: CombinedError | undefined;
  onRetry: (how: { requestPolicy: 'network-only' }) => void;
  /** When there is no such thing, or not for this viewer: the two are never told apart. */
  notFound?: ReactNode;
  children: (data: Data) => ReactNode;
}

/**
 * The answer to a question, or why it is not there: loading, failed, not found. An answer that is there stays while it is asked
 * for again, also when that fails.
 */
export function Answer<Data>({ what, data, error, onRetry, notFound, children }: Props<Data>) {
  if (data) return children(data);
  const problem = problemFrom(error);
  const retry = () => onRetry({ requestPolicy: 'network-only' });
  if (!problem || problem.kind === 'signedOut') return <Loading what={what} onRetry={retry} />;
  if (problem.kind === 'notFound')
    return notFound ?? <Empty title="This is not here, or is not shared with you">{stopped(problem.message)}</Empty>;
  if (problem.kind === 'rule')
    return (
      <Empty title="You cannot see this" action={<TextLink to="/today">Go to what needs you today</TextLink>}>
        {stopped(problem.message)}
      </Empty>
    );
  return <PartFailed what={what} reference={problem.reference} onRetry={retry} />;
}
