import { Alert } from '../../design/alert.js';
import { PressProblem } from '../../design/press-problem.js';
import type { Problem } from '../../graphql/problem.js';

/** What went wrong with a button that stands in no form. */
export function PartProblem({ problem }: { problem: Problem | undefined }) {
  if (!problem) return null;
  return (
    <Alert kind="error" announced>
      <PressProblem problem={problem} />
    </Alert>
  );
}
