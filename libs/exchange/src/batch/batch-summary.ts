import type { Counts } from '../plan/import-plan.js';
import type { ImportFileSummary } from './import-file-summary.js';

/** What is kept of a preview beside its findings. Counts and names of files: no personal data. */
export interface BatchSummary {
  readonly files: readonly ImportFileSummary[];
  readonly youngPeople: Counts;
  /** Files that could not be read at all, by name. */
  readonly unreadable: readonly string[];
  readonly nothingToWrite: boolean;
  /** Of what would be written. Another one at the time of writing means that the records have changed since the preview. */
  readonly planHash: string;
}
