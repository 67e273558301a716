import { RuleBroken } from '@app/platform';
import type { BatchSummary } from './batch-summary.js';
import { ImportState } from './import-batch.js';

/** What the rules look at. */
export interface BatchStanding {
  readonly state: ImportState;
  readonly summary: Partial<BatchSummary>;
}

const WORDS: Readonly<Record<ImportState, string>> = {
  CHECKING: 'Checking the files',
  PREVIEWED: 'Ready to confirm',
  APPLYING: 'Loading',
  APPLIED: 'Loaded',
  DISCARDED: 'Discarded',
  FAILED: 'Not loaded',
};

/** Where an import stands, for a label. */
export function stateWords({ state, summary }: BatchStanding): string {
  return state === ImportState.PREVIEWED && whyNotConfirm({ state, summary }) ? 'Cannot be confirmed' : WORDS[state];
}

/** Why the import cannot be confirmed, as a sentence; null when it can. */
export function whyNotConfirm({ state, summary }: BatchStanding): string | null {
  if (state !== ImportState.PREVIEWED) return NOT_NOW[state];
  const unreadable = summary.unreadable ?? [];
  if (unreadable.length > 0)
    return `${unreadable.join(', ')} could not be read. Mend or leave it out, and send the files again.`;
  return summary.nothingToWrite ? 'Everything in these files is here already. There is nothing to load.' : null;
}

const NOT_NOW: Readonly<Record<Exclude<ImportState, ImportState.PREVIEWED>, string>> = {
  CHECKING: 'The files are still being checked.',
  APPLYING: 'The import is being loaded now.',
  APPLIED: 'The import was loaded already.',
  DISCARDED: 'The import was discarded. Send the files again.',
  FAILED: 'The import did not work and nothing was written. Send the files again.',
};

/** @throws RuleBroken when it cannot be confirmed */
export function mustBeConfirmable(batch: BatchStanding): void {
  const whyNot = whyNotConfirm(batch);
  if (whyNot) throw new RuleBroken('import.not-confirmable', whyNot);
}

/** @throws RuleBroken when it is being worked on, was loaded, or is gone already */
export function mustBeDiscardable({ state }: BatchStanding): void {
  if (state !== ImportState.PREVIEWED && state !== ImportState.FAILED)
    throw new RuleBroken('import.not-discardable', NOT_NOW[state]);
}
