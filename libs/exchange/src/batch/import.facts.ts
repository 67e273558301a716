import type { Fact } from '@app/activity';
import { registerTimelineSentence } from '@app/young-people';

/** Files were sent, to be checked. */
export interface ImportUploaded extends Fact {
  readonly type: 'import.uploaded';
  readonly files: number;
}

/** Somebody said yes to a preview. */
export interface ImportConfirmed extends Fact {
  readonly type: 'import.confirmed';
}

/** Everything in an import was written. */
export interface ImportApplied extends Fact {
  readonly type: 'import.applied';
  readonly added: number;
  readonly changed: number;
  readonly refused: number;
}

/** An import was thrown away unwritten. */
export interface ImportDiscarded extends Fact {
  readonly type: 'import.discarded';
}

/** What older imports still held of people was thrown away. */
export interface ImportsForgotten extends Fact {
  readonly type: 'import.forgotten';
  readonly imports: number;
}

/** Somebody new came in with an import, or what is recorded of them changed. */
export interface YoungPersonImported extends Fact {
  readonly type: 'young-person.imported' | 'young-person.updated-by-import';
  readonly batchId: string;
}

// young-people speaks for 'young-person.imported'.
registerTimelineSentence('young-person.updated-by-import', {
  kind: 'RECORD',
  title: () => 'Record brought up to date from the council’s case system',
});
