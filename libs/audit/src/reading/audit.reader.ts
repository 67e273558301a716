import { permit, requireStepUp, type Viewer } from '@app/access';
import { Clock, decodeCursor, encodeCursor, type Page, pageOf, pageSize, RuleBroken, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { AuditFilter } from './audit.inputs.js';
import type { AuditRow } from './audit.rules.js';

const columns = `epoch, tx, kind, id, at, actor_id as "actorId", actor_agency_id as "actorAgencyId", role, relationship, verb, operation,
  subject_id as "subjectId", people, "references", classes, changed, reason, outcome, source, data`;
const page = {
  name: 'audit-page',
  text: `select ${columns} from app.audit_page($1::uuid, $2::text, $3::text, $4::date, $5::date, $6::jsonb, $7::integer)`,
};
const placeParts = 4;
const mostInAFile = 5_000;

/** Every read of the audit for an auditor: by functions of the database that ask for themselves who asks. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** What was done and looked at, newest first. At most 100. */
  async page(
    viewer: Viewer,
    filter: AuditFilter,
    asked: { first: number; after?: string | null },
  ): Promise<Page<AuditRow>> {
    mustBeAuditor(viewer);
    const size = pageSize(asked.first);
    const rows = await this.rows(filter, decodeCursor(asked.after, placeParts), size + 1);
    return pageOf(rows, size, ({ epoch, tx, kind, id }) => encodeCursor([epoch, tx, kind, id]));
  }

  /** Lines for a file, and whether there are more. @throws NotAllowed, StepUpRequired, RuleBroken without a reason */
  async forFile(viewer: Viewer, filter: AuditFilter, reason: string): Promise<{ rows: AuditRow[]; more: boolean }> {
    mustBeAuditor(viewer);
    if (reason.trim().length < 10 || reason.length > 200)
      throw new RuleBroken(
        'audit.no-reason',
        'Say why you need these lines as a file, in 10 to 200 characters',
        'reason',
      );
    requireStepUp(viewer);
    const rows = await this.rows(filter, undefined, mostInAFile + 1);
    return { rows: rows.slice(0, mostInAFile), more: rows.length > mostInAFile };
  }

  get today(): string {
    return this.clock.today();
  }

  private rows(
    { workerId, reference, what, from, to }: AuditFilter,
    before: unknown,
    size: number,
  ): Promise<AuditRow[]> {
    const place = before === undefined ? null : JSON.stringify(before);
    const whose = reference?.trim() || null;
    return this.sql.rows<AuditRow>(page, [
      workerId ?? null,
      whose,
      what ?? null,
      from ?? null,
      to ?? null,
      place,
      size,
    ]);
  }
}

const mustBeAuditor = (viewer: Viewer): void => void permit(viewer, 'read the audit', viewer.may('activity.read'));
