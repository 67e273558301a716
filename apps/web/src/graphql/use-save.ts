import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useCallback, useContext, useRef, useState } from 'react';
import { useClient } from 'urql';
import { atLeast } from './at-least.js';
import { messageFor, problemFrom, problemOf, type FieldProblem, type Problem } from './problem.js';
import { AskStepUp, needsStepUp } from './step-up.js';

/** A mutation as a form sees it. */
export interface Saving<Data, Variables> {
  /** Sends it, once at a time. Gives the answer, or nothing when it was refused: then `problem` says why. */
  run: (variables: Variables, found?: readonly FieldProblem[]) => Promise<Data | undefined>;
  /** Shows mistakes the page found, and sends nothing: where what would be sent cannot even be put together. */
  refuse: (found: readonly FieldProblem[]) => void;
  /** Something is on its way: buttons say so and do nothing. */
  busy: boolean;
  problem?: Problem | undefined;
  /** What to say at one field. */
  errorOf: (field: string) => string | undefined;
  /** Forgets the problem: the form was closed, or a conflict settled. */
  clear: () => void;
  /** What is sent next goes over this version, which somebody else has made since the form was filled in. */
  over: (version: number) => void;
}

/**
 * `const saving = useSave(CompleteActionDocument)`, then `<Form saving={saving} onSubmit={() => saving.run({ input })}>`.
 * Mistakes the page finds itself go in as `found`: then nothing is sent and they are shown as the server's would be.
 */
export function useSave<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Saving<Data, Variables> {
  const client = useClient();
  const askStepUp = useContext(AskStepUp);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const sending = useRef(false);
  const newest = useRef(0);

  const run = useCallback(
    async (variables: Variables, found: readonly FieldProblem[] = []): Promise<Data | undefined> => {
      if (sending.current) return undefined;
      if (found.length > 0) return void setProblem(problemOf([...found]));
      sending.current = true;
      setBusy(true);
      const send = () => client.mutation(document, atLeast(variables, newest.current)).toPromise();
      let answer = await send();
      // What is refused until the person confirms that it is they is sent again as it was; nothing typed is lost.
      if (needsStepUp(answer.error) && (await askStepUp())) answer = await send();
      sending.current = false;
      setBusy(false);
      setProblem(problemFrom(answer.error));
      return answer.error ? undefined : answer.data;
    },
    [client, document, askStepUp],
  );

  const refuse = useCallback((found: readonly FieldProblem[]) => setProblem(problemOf([...found])), []);
  const clear = useCallback(() => setProblem(undefined), []);
  const over = useCallback((version: number) => void (newest.current = version), []);
  return { run, refuse, busy, problem, errorOf: (field) => messageFor(problem, field), clear, over };
}
