import type { CombinedError } from '@urql/core';
import { createContext } from 'react';

/** Asks the person to confirm that it is they, in a dialog over the page; false when they would rather not. */
export type Ask = () => Promise<boolean>;

/** Filled by <StepUpProvider>. Without one nobody is asked, and the refusal stands. */
export const AskStepUp = createContext<Ask>(() => Promise.resolve(false));

/** Whether the server refused only because it is too long since the person confirmed that it is they. */
export function needsStepUp(error: CombinedError | undefined): boolean {
  return Boolean(error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'STEP_UP_REQUIRED'));
}
