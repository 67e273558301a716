import { type Viewer, permit } from '@app/access';
import { NotFound, Sql, decodeCursor, encodeCursor, isUuid, pageOf, pageSize } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { ImportBatch } from './import-batch.js';
import type { FindingSeverity, ImportFinding, ImportFindingConnection } from './import-finding.js';
import { may } from './import.policy.js';

const columns = `id, made_by_id as "madeById", made_at as "madeAt", state, summary, progress, progress_words as "progressWords",
  applied_at as "appliedAt", version`;

const byId = { name: 'import-batch', text: `select ${columns} from import_batch where id = $1` };
const latest = { name: 'import-batches', text: `select ${columns} from import_batch order by made_at desc limit 20` };
/** Nothing about somebody who is sealed from the viewer, since the import or before. */
const notAboutSealed = '(about is null or about <> all ((select app.hidden_marks())::text[]))';
const findings = {
  name: 'import-findings',
  text: `select id::text, severity, file, row, "column", value, reason from import_finding
    where batch_id = $1 and ($2::text is null or severity = $2) and id > $3 and ${notAboutSealed} order by id limit $4`,
};
const findingCount = {
  name: 'import-finding-count',
  text: `select count(*)::int as total from import_finding where batch_id = $1 and ($2::text is null or severity = $2)
    and ${notAboutSealed}`,
};

/** Every read of an import. Only those who may import see any: the findings hold names. */
@Injectable()
export class ImportReader {
  constructor(private readonly sql: Sql) {}

  /** The twenty newest, newest first. */
  latest(viewer: Viewer): Promise<ImportBatch[]> {
    permit(viewer, 'see imports', may.import(viewer));
    return this.sql.rows<ImportBatch>(latest);
  }

  /** @throws NotFound */
  async byId(viewer: Viewer, id: string): Promise<ImportBatch> {
    permit(viewer, 'see imports', may.import(viewer));
    const batch = isUuid(id) ? await this.sql.one<ImportBatch>(byId, [id]) : undefined;
    if (!batch) throw new NotFound('import');
    return batch;
  }

  /** A page of what was found, in the order of the files. Of a batch the viewer has read. */
  async findings(
    batchId: string,
    { severity, first, after }: { severity: FindingSeverity | null; first: number; after: string | null },
  ): Promise<ImportFindingConnection> {
    const size = pageSize(first);
    const [from] = decodeCursor(after, 1) ?? [0];
    const [rows, counted] = await Promise.all([
      this.sql.rows<ImportFinding>(findings, [batchId, severity, from, size + 1]),
      this.sql.one<{ total: number }>(findingCount, [batchId, severity]),
    ]);
    return { ...pageOf(rows, size, ({ id }) => encodeCursor([id])), total: counted?.total ?? 0 };
  }
}
