import { type Viewer, permit } from '@app/access';
import { ActivityLog } from '@app/activity';
import { actAs, Acting, Clock, logger } from '@app/platform';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanWriter } from '../plan/plan.writer.js';
import { BatchChecker } from './batch-checker.js';
import { BatchStore } from './batch.store.js';
import type { BatchSummary } from './batch-summary.js';
import type { CheckedBatch } from './checked-batch.js';
import { ImportState } from './import-batch.js';
import type { ImportApplied, ImportsForgotten, YoungPersonImported } from './import.facts.js';
import { may } from './import.policy.js';
import { StoredFiles } from './stored-files.js';

/** What the work is done with, together. */
@Injectable()
export class ImportSteps {
  constructor(
    readonly files: StoredFiles,
    readonly checker: BatchChecker,
    readonly writer: PlanWriter,
  ) {}
}

const CHANGED_SINCE =
  'The records have changed since the preview. Look at it again, and confirm it if it is still right.';
const PATIENCE_AT_SHUTDOWN_MS = 5_000;

/**
 * The long work of an import, done after the request that asked for it has been answered. One transaction each: a check writes
 * its findings, a confirmation writes everything or nothing. How far it is can be read at any time.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: ActivityLog,
    private readonly store: BatchStore,
    private readonly steps: ImportSteps,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.db.transaction((tx) => this.store.failAbandoned(tx));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.race([
      Promise.all(this.underWay.values()),
      sleep(PATIENCE_AT_SHUTDOWN_MS, undefined, { ref: false }),
    ]);
  }

  /** Begins to check the files of a batch. */
  check(batchId: string, viewer: Viewer): void {
    this.begin(batchId, async (tx) => {
      await this.store.progress(batchId, 10, 'Reading the files');
      const checked = await this.steps.checker.check(tx, batchId, viewer, { forWriting: false });
      await this.store.keepCheck(tx, batchId, checked);
      await this.store.move(tx, batchId, ImportState.PREVIEWED, 'Checked');
      await this.forgetOld(tx, batchId, viewer);
    });
  }

  /** Begins to write a confirmed batch. */
  apply(batchId: string, viewer: Viewer): void {
    this.begin(batchId, async (tx) => {
      await this.store.progress(batchId, 2, 'Reading the files');
      const checked = await this.steps.checker.check(tx, batchId, viewer, { forWriting: true });
      if (checked.summary.planHash === (await this.hashOf(tx, batchId))) await this.write(tx, batchId, viewer, checked);
      else await this.showAgain(tx, batchId, checked);
    });
  }

  /** Resolves when nothing is being done about a batch any more. */
  async settled(batchId: string): Promise<void> {
    await this.underWay.get(batchId);
  }

  private async write(tx: EntityManager, batchId: string, viewer: Viewer, checked: CheckedBatch): Promise<void> {
    const actor = permit(viewer, 'import files', may.import(viewer));
    await this.steps.writer.write(tx, checked.plan, viewer.agencyId, this.clock.today(), (percent, words) =>
      this.store.progress(batchId, percent, words),
    );
    await this.log.recordAll(
      tx,
      actor,
      checked.changes.map((change) => aboutPerson(change, batchId)),
    );
    await this.log.record(tx, actor, { id: batchId }, aboutBatch(checked.summary));
    await this.store.keepCheck(tx, batchId, checked);
    await this.steps.files.forget(tx, batchId);
    await this.store.move(tx, batchId, ImportState.APPLIED, 'Loaded');
  }

  /** Each import tidies up after those before it. */
  private async forgetOld(tx: EntityManager, batchId: string, viewer: Viewer): Promise<void> {
    const actor = permit(viewer, 'import files', may.import(viewer));
    const imports = await this.store.forgetOld(tx);
    const fact: ImportsForgotten = { type: 'import.forgotten', imports };
    if (imports > 0) await this.log.record(tx, actor, { id: batchId }, fact);
  }

  private async showAgain(tx: EntityManager, batchId: string, checked: CheckedBatch): Promise<void> {
    await this.store.keepCheck(tx, batchId, checked);
    await this.store.move(tx, batchId, ImportState.PREVIEWED, CHANGED_SINCE);
  }

  private async hashOf(tx: EntityManager, batchId: string): Promise<string | undefined> {
    const rows = await tx.query<{ hash: string }[]>(
      `select summary ->> 'planHash' as hash from import_batch where id = $1`,
      [batchId],
    );
    return rows[0]?.hash;
  }

  private begin(batchId: string, work: (tx: EntityManager) => Promise<void>): void {
    const inTurn = () =>
      this.db.transaction(async (tx) => {
        await this.store.holdTurn(tx);
        await work(tx);
      });
    // It goes on after the request has been answered, still as whoever asked for it.
    const done = actAs(
      Acting.current()?.token,
      () => inTurn().catch((error: unknown) => this.giveUp(batchId, error)),
      'IMPORT',
    ).finally(() => this.underWay.delete(batchId));
    this.underWay.set(batchId, done);
  }

  /** What the database says of a fault may quote people's records: only its code and where it happened go into the log. */
  private async giveUp(batchId: string, error: unknown): Promise<void> {
    logger.error({ batchId, ...faultOf(error) }, 'an import did not work');
    const sorry =
      'Sorry, the import did not work. Nothing was written. Send the files again, or ask your administrator.';
    await this.store.fail(batchId, sorry).catch(() => logger.error({ batchId }, 'and that could not be written down'));
  }
}

function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { fault: 'not an error' };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { fault: error.name, code, constraint, where: error.stack?.match(/^ {4}at .+$/gm)?.slice(0, 8) };
}

function aboutPerson({ youngPersonId, added }: CheckedBatch['changes'][number], batchId: string) {
  const type = added ? 'young-person.imported' : 'young-person.updated-by-import';
  const fact: YoungPersonImported = { type, batchId };
  return { subject: { id: youngPersonId, youngPersonId }, fact };
}

function aboutBatch({ youngPeople, files }: BatchSummary): ImportApplied {
  const refused = files.reduce((sum, file) => sum + file.refused, 0);
  return { type: 'import.applied', added: youngPeople.added, changed: youngPeople.changed, refused };
}
