import { useState } from 'react';
import { useClient } from 'urql';
import type { ActionRowFragment } from '../../../graphql/generated/actions.js';
import { newKey } from '../../../graphql/client-key.js';
import { problemFrom } from '../../../graphql/problem.js';
import { STEPS, type StepAnswers } from '../update/steps.js';
import { answersForEach, type BulkStep } from './bulk-plan.js';

/** What became of one row: saved, or why not. */
export interface BulkResult {
  id: string;
  title: string;
  problem?: string | undefined;
}

/** Does one step for many rows, one after the other, each with its own answer: one refusal stops none of the others. */
export function useBulk(step: BulkStep) {
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [results, setResults] = useState<BulkResult[]>();

  const run = async (rows: readonly ActionRowFragment[], answers: StepAnswers) => {
    if (busy) return;
    setBusy(true);
    const each = answersForEach(step, answers);
    const done: BulkResult[] = [];
    for (const { id, title, version } of rows) {
      const input = STEPS[step].inputOf({ clientKey: newKey(), actionId: id, expectedVersion: version }, each);
      const { error } = await client.mutation(STEPS[step].document, { input }).toPromise();
      done.push({ id, title, problem: problemFrom(error)?.message });
    }
    setBusy(false);
    setResults(done);
  };
  return { busy, results, run };
}
