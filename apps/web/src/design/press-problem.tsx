import { useEffect } from 'react';
import { useClient } from 'urql';
import { time } from '../content/dates.js';
import { stopped } from '../content/words.js';
import type { Problem } from '../graphql/problem.js';
import { askAgainForShown } from '../graphql/shown.js';

/** What went wrong with a press of a button that stands in no form. Where somebody else was first, the page shows what stands now. */
export function PressProblem({ problem }: { problem: Problem }) {
  if (problem.kind !== 'conflict') return stopped(problem.message);
  const { changedBy, changedAt } = problem;
  return (
    <>
      {changedBy ?? 'Someone else'} changed this{changedAt && ` at ${time(changedAt)}`}. Look at it as it is now, then
      choose again.
      <AskAgain />
    </>
  );
}

/** Fetches again what the page shows, once. */
function AskAgain() {
  const client = useClient();
  useEffect(() => askAgainForShown(client), [client]);
  return null;
}
