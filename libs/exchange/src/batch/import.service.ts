import { type Viewer, permit } from '@app/access';
import { ActivityLog, Once } from '@app/activity';
import { InvalidInput } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BatchStore } from './batch.store.js';
import { type ImportBatch, ImportState } from './import-batch.js';
import * as rules from './import-batch.rules.js';
import type { ImportConfirmed, ImportDiscarded, ImportUploaded } from './import.facts.js';
import type { ImportCommandInput } from './import.inputs.js';
import { may } from './import.policy.js';
import { ImportReader } from './import.reader.js';
import { ImportRunner } from './import.runner.js';
import { type IncomingFile, StoredFiles } from './stored-files.js';

export const MOST_FILES = 6;

/** The parts of an import's work, together. */
@Injectable()
export class ImportWork {
  constructor(
    readonly store: BatchStore,
    readonly files: StoredFiles,
    readonly runner: ImportRunner,
  ) {}
}

/** One method is one thing a coordinator does with an import. The long work is begun here and goes on by itself. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: DataSource,
    private readonly log: ActivityLog,
    private readonly once: Once,
    private readonly reader: ImportReader,
    private readonly work: ImportWork,
  ) {}

  /** Takes files in and begins to check them. Nobody's record is written. @throws NotAllowed, InvalidInput */
  async preview(viewer: Viewer, files: readonly IncomingFile[]): Promise<string> {
    const actor = permit(viewer, 'import files', may.import(viewer));
    if (files.length === 0 || files.length > MOST_FILES)
      throw new InvalidInput([{ field: 'files', message: `Choose 1 to ${MOST_FILES} CSV files` }]);

    const batchId = await this.db.transaction(async (tx) => {
      const id = await this.work.store.make(tx, viewer.id);
      await this.work.files.keep(tx, id, files);
      const fact: ImportUploaded = { type: 'import.uploaded', files: files.length };
      await this.log.record(tx, actor, { id }, fact);
      return id;
    });
    this.work.runner.check(batchId, viewer);
    return batchId;
  }

  /** Says yes to a preview: everything in it is written, or nothing. @throws NotFound, RuleBroken, StaleEdit */
  async confirm(viewer: Viewer, input: ImportCommandInput): Promise<ImportBatch> {
    const begun = await this.command(viewer, 'confirmImport', input, rules.mustBeConfirmable, {
      state: ImportState.APPLYING,
      words: 'Reading the files',
      fact: { type: 'import.confirmed' } satisfies ImportConfirmed,
    });
    if (begun) this.work.runner.apply(input.batchId, viewer);
    return this.reader.byId(viewer, input.batchId);
  }

  /** Throws an import away: its files and findings go. @throws NotFound, RuleBroken, StaleEdit */
  async discard(viewer: Viewer, input: ImportCommandInput): Promise<ImportBatch> {
    const begun = await this.command(viewer, 'discardImport', input, rules.mustBeDiscardable, {
      state: ImportState.DISCARDED,
      words: 'Discarded',
      fact: { type: 'import.discarded' } satisfies ImportDiscarded,
    });
    if (begun) await this.forget(input.batchId);
    return this.reader.byId(viewer, input.batchId);
  }

  private async forget(batchId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.work.files.forget(tx, batchId);
      await this.work.store.forgetFindings(tx, batchId);
    });
  }

  /** Whether this call made the change, and not an earlier one with the same key. */
  private async command(
    viewer: Viewer,
    operation: string,
    input: ImportCommandInput,
    rule: (batch: rules.BatchStanding) => void,
    { state, words, fact }: { state: ImportState; words: string; fact: ImportConfirmed | ImportDiscarded },
  ): Promise<boolean> {
    const actor = permit(viewer, 'import files', may.import(viewer));
    const made = { now: false };
    await this.db.transaction((tx) =>
      this.once.run(
        tx,
        viewer,
        { operation, input },
        async () => {
          rule(await this.work.store.take(tx, input));
          await this.work.store.move(tx, input.batchId, state, words);
          await this.log.record(tx, actor, { id: input.batchId }, fact);
          made.now = true;
          return { id: input.batchId };
        },
        async (id) => ({ id }),
      ),
    );
    return made.now;
  }
}
