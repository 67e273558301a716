import { mustBeCurrent } from '@app/activity';
import { NotFound, Sql, isUuid } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { CheckedBatch } from './checked-batch.js';
import { ImportState } from './import-batch.js';
import type { BatchStanding } from './import-batch.rules.js';

const progress = {
  name: 'import-progress',
  text: `update import_batch set progress = $2, progress_words = $3 where id = $1`,
};
const fail = {
  name: 'import-failed',
  text: `update import_batch set state = 'FAILED', progress_words = $2, version = version + 1
    where id = $1 and state in ('CHECKING', 'APPLYING')`,
};
/** One at a time in the whole product, and one that is held is alive, in whichever process. */
const WORKING = 727_003;

/** Whom a finding is about is kept as a mark, which tells nobody their number. */
const addFindings = `
  insert into import_finding (batch_id, severity, file, row, "column", value, reason, about)
    select $1, f.severity, f.file, f.row, f.col, f.value, f.reason, app.mark('import|' || lower(f.number))
    from unnest($2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[], $8::text[])
      f (severity, file, row, col, value, reason, number)`;
/** What is kept from whoever throws the findings away goes too. */
const forgetFindings = 'select app.forget_findings($1::uuid[])';

/** Old enough that nobody compares the files with what came of them any more (docs/security/data.md, "How long"). */
const old = `
  select b.id from import_batch b where b.made_at < now() - interval '30 days' and b.state not in ('CHECKING', 'APPLYING')
    and (exists (select from import_file f where f.batch_id = b.id and f.contents is not null)
      or b.id = any ((select app.batches_with_findings())::uuid[])) for update of b`;

/** The rows of an import itself: where it stands, how far it is, what was found. */
@Injectable()
export class BatchStore {
  constructor(private readonly sql: Sql) {}

  async make(tx: EntityManager, madeById: string): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `insert into import_batch (id, made_by_id, state, progress_words) values ($1, $2, 'CHECKING', 'Reading the files')`,
      [id, madeById],
    );
    return id;
  }

  /** Locks the batch for a command. @throws NotFound */
  async take(
    tx: EntityManager,
    { batchId, expectedVersion }: { batchId: string; expectedVersion: number },
  ): Promise<BatchStanding> {
    const rows = isUuid(batchId)
      ? await tx.query<(BatchStanding & { version: number })[]>(
          'select state, summary, version from import_batch where id = $1 for update',
          [batchId],
        )
      : [];
    const [batch] = rows;
    if (!batch) throw new NotFound('import');
    await mustBeCurrent(tx, { id: batchId, version: batch.version }, { expectedVersion }, { state: batch.state });
    return batch;
  }

  async move(tx: EntityManager, id: string, state: ImportState, words: string): Promise<void> {
    await tx.query(
      `update import_batch set state = $2, progress = case when $2 in ('APPLYING', 'CHECKING') then 0 else 100 end,
        progress_words = $3, applied_at = case when $2 = 'APPLIED' then clock_timestamp() end, version = version + 1 where id = $1`,
      [id, state, words],
    );
  }

  /** Keeps what a check has found, in place of what an earlier one had. */
  async keepCheck(tx: EntityManager, id: string, { summary, findings }: CheckedBatch): Promise<void> {
    await this.forgetFindings(tx, id);
    const column = <Cell>(cellOf: (finding: CheckedBatch['findings'][number]) => Cell) => findings.map(cellOf);
    await tx.query(addFindings, [
      id,
      column(({ severity }) => severity),
      column(({ file }) => file),
      column(({ row }) => row),
      column((finding) => finding.column),
      column(({ value }) => value),
      column(({ reason }) => reason),
      column(({ about }) => about),
    ]);
    await tx.query('update import_batch set summary = $2 where id = $1', [id, JSON.stringify(summary)]);
  }

  async forgetFindings(tx: EntityManager, id: string): Promise<void> {
    await tx.query(forgetFindings, [[id]]);
  }

  /**
   * Throws away what older imports still hold of people, files and findings both: nobody looks at them any more, and a preview
   * that nobody has confirmed by then is not confirmed. What was loaded, and the counts of it, stay. How many it was.
   */
  async forgetOld(tx: EntityManager): Promise<number> {
    const rows = await tx.query<{ id: string }[]>(old);
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await tx.query('update import_file set contents = null where batch_id = any ($1::uuid[])', [ids]);
    await tx.query(forgetFindings, [ids]);
    await tx.query(
      `update import_batch set state = 'DISCARDED', progress_words = 'Discarded', version = version + 1
        where id = any ($1::uuid[]) and state = 'PREVIEWED'`,
      [ids],
    );
    return ids.length;
  }

  /** Seen by everybody at once: it is written outside the transaction of the work. */
  async progress(id: string, percent: number, words: string): Promise<void> {
    await this.sql.apart(progress, [id, percent, words]);
  }

  async fail(id: string, words: string): Promise<void> {
    await this.sql.apart(fail, [id, words]);
  }

  /** Waits its turn, and is known to be at work until the transaction ends. */
  async holdTurn(tx: EntityManager): Promise<void> {
    await tx.query(`set local statement_timeout = '15min'`);
    await tx.query(`set local lock_timeout = '15min'`);
    await tx.query(`set local idle_in_transaction_session_timeout = '15min'`);
    await tx.query('select pg_advisory_xact_lock($1)', [WORKING]);
  }

  /** Says of imports that nobody is working on any more that they did not work: their process was stopped. */
  async failAbandoned(tx: EntityManager): Promise<void> {
    const [free] = await tx.query<{ free: boolean }[]>('select pg_try_advisory_xact_lock($1) as free', [WORKING]);
    if (!free?.free) return;
    await tx.query(
      `update import_batch set state = 'FAILED', version = version + 1,
        progress_words = 'Waymark was stopped before this was done. Nothing was written. Send the files again.'
        where state in ('CHECKING', 'APPLYING')`,
    );
  }
}
