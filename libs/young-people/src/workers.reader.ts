import type { Viewer } from '@app/access';
import { type Batch, inOrderOf, type LocalDate, Sql } from '@app/platform';
import type { Worker } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { AllocatedWorker } from './clock.types.js';

interface AllocationRow extends Worker {
  readonly youngPersonId: string;
  readonly kind: string;
  readonly part: string;
  readonly from: LocalDate;
}

const text = `
  select a.young_person_id as "youngPersonId", a.kind, a.part, a.from_on as "from", w.id, w.agency_id as "agencyId", w.team_id as "teamId",
    w.display_name as "displayName", w.job_title as "jobTitle", w.email, w.active_from as "activeFrom", w.active_to as "activeTo"
  from allocation a join worker w on w.id = a.worker_id
  where a.young_person_id = any ($1::uuid[]) and a.from_on <= current_date and current_date < a.to_on
  order by a.part, a.kind, w.display_name`;

/** Who works with each, who leads first. */
@Injectable()
export class WorkersOfYoungPerson implements Batch<Viewer, string, AllocatedWorker[]> {
  constructor(private readonly sql: Sql) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<AllocatedWorker[][]> {
    const rows = await this.sql.rows<AllocationRow>({ name: 'workers-of-young-people', text }, [ids]);
    return inOrderOf(ids, rows, (row) => row.youngPersonId).map((found) =>
      found.map(({ kind, part, from, ...worker }) => ({ kind, part, from, worker })),
    );
  }
}
