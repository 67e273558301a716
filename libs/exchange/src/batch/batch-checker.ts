import type { Viewer } from '@app/access';
import { Clock } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { readFiles } from '../files/read-files.js';
import { CurrentStateReader } from '../plan/current-state.reader.js';
import { checkFiles, planImport } from '../plan/import.planner.js';
import { type CheckedBatch, checkedBatch } from './checked-batch.js';
import { StoredFiles } from './stored-files.js';

/** Reads the files of an import, compares them with what is on record, and says what would change. Writes nothing. */
@Injectable()
export class BatchChecker {
  constructor(
    private readonly clock: Clock,
    private readonly stored: StoredFiles,
    private readonly current: CurrentStateReader,
  ) {}

  /** @param forWriting locks the records that are compared, until the transaction ends */
  async check(
    tx: EntityManager,
    batchId: string,
    viewer: Viewer,
    { forWriting }: { forWriting: boolean },
  ): Promise<CheckedBatch> {
    const today = this.clock.today();
    const files = await readFiles(await this.stored.of(tx, batchId), today);
    const current = await this.current.read(tx, files, { agencyId: viewer.agencyId, today, forWriting });
    const rows = checkFiles(files, { current, today });
    const { plan, preview } = planImport(files, rows, { current, today, newId: randomUUID });
    return checkedBatch(files.sheets, plan, preview);
  }
}
