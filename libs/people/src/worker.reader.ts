import type { FactClass, Viewer } from '@app/access';
import { type Batch, inOrderOf, NotFound, isUuid, oneForEach, pageSize, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Agency } from './agency.entity.js';
import type { Worker } from './worker.entity.js';

const workerColumns = `id, agency_id as "agencyId", team_id as "teamId", display_name as "displayName", job_title as "jobTitle",
  email, active_from as "activeFrom", active_to as "activeTo"`;
const isActive = `active_from <= current_date and (active_to is null or current_date < active_to)`;

const byIds = { name: 'workers-by-id', text: `select ${workerColumns} from worker where id = any ($1::uuid[])` };
const search = {
  name: 'workers-search',
  text: `select ${workerColumns} from worker
    where ${isActive} and ($1::text is null or display_name ilike '%' || $1 || '%' or job_title ilike '%' || $1 || '%')
      and ($2::uuid is null or agency_id = $2)
    order by display_name, id limit $3`,
};
const agencyColumns = 'id, name, kind, app.shared_with(id) as shared, app.agreed_with(id) as agreed';
const agenciesByIds = {
  name: 'agencies-by-id',
  text: `select ${agencyColumns} from agency where id = any ($1::uuid[])`,
};
const allAgencies = {
  name: 'agencies',
  text: `select ${agencyColumns} from agency where active_to is null order by name`,
};

/** An agency, and the classes of facts that it has agreed to today; null for children’s services. */
export interface AgencyRow extends Agency {
  readonly shared: readonly FactClass[] | null;
  readonly agreed: boolean;
}

/** No name or job is longer. */
const longestSearch = 100;

/** Every read of a worker or an agency. Colleagues may find each other by name: no scope narrows this. */
@Injectable()
export class WorkerReader {
  constructor(private readonly sql: Sql) {}

  byIds(ids: readonly string[]): Promise<Worker[]> {
    return this.sql.rows<Worker>(byIds, [ids]);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<Worker> {
    const [worker] = await this.byIds([id]);
    if (!worker) throw new NotFound('person');
    return worker;
  }

  search(text: string | null, agencyId: string | null, first: number): Promise<Worker[]> {
    if (agencyId !== null && !isUuid(agencyId)) return Promise.resolve([]);
    const words =
      text
        ?.trim()
        .slice(0, longestSearch)
        .replace(/[\\%_]/g, '\\$&') || null;
    return this.sql.rows<Worker>(search, [words, agencyId, pageSize(first)]);
  }

  agencies(): Promise<AgencyRow[]> {
    return this.sql.rows<AgencyRow>(allAgencies);
  }

  agenciesByIds(ids: readonly string[]): Promise<AgencyRow[]> {
    return this.sql.rows<AgencyRow>(agenciesByIds, [ids]);
  }
}

@Injectable()
export class WorkerById implements Batch<Viewer, string, Worker> {
  constructor(private readonly reader: WorkerReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<(Worker | Error)[]> {
    return oneForEach(
      ids,
      await this.reader.byIds(ids),
      (worker) => worker.id,
      () => new NotFound('person'),
    );
  }
}

@Injectable()
export class AgencyById implements Batch<Viewer, string, Agency> {
  constructor(private readonly reader: WorkerReader) {}

  async load(_viewer: Viewer, ids: readonly string[]): Promise<(Agency | Error)[]> {
    const found = inOrderOf(ids, await this.reader.agenciesByIds(ids), (agency) => agency.id);
    return found.map(([agency]) => agency ?? new NotFound('agency'));
  }
}
