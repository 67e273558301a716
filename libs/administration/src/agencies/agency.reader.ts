import { isUuid, NotFound, Sql, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AdministeredAgency, AdministeredTeam, PanelChoice } from './agency.types.js';

const active = (worker: string): string =>
  `${worker}.active_from <= current_date and (${worker}.active_to is null or current_date < ${worker}.active_to)`;

const teams = `(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'managerId', t.manager_id, 'managerName', m.display_name,
    'people', (select count(*) from worker p where p.team_id = t.id and ${active('p')}), 'version', t.version) order by t.name), '[]')
  from team t left join worker m on m.id = t.manager_id where t.agency_id = g.id)`;
const columns = `g.id, g.name, g.kind, g.active_to as "endedOn", g.version, ${teams} as teams,
  case when g.active_to <= current_date then 0 else (select count(*)::int from worker w where w.agency_id = g.id and ${active('w')}) end as people`;

const all = {
  name: 'administered-agencies',
  text: `select ${columns} from agency g order by g.active_to is not null, g.name`,
};
const byId = { name: 'administered-agency', text: `select ${columns} from agency g where g.id = $1` };
const panels = { name: 'administered-panels', text: `select id, name from panel order by name` };
const agencyForChange = {
  name: 'agency-held',
  text: `select id, name, active_to as "endedOn", version from agency where id = $1 for no key update`,
};
const teamForChange = {
  name: 'team-held',
  text: `select id, agency_id as "agencyId", name, manager_id as "managerId", version from team where id = $1 for no key update`,
};
const managerFits = {
  name: 'team-manager-fits',
  text: `select exists (select from worker w join live_role r on r.worker_id = w.id and r.role = 'TEAM_MANAGER'
    where w.id = $1 and w.agency_id = $2 and ${active('w')}) as fits`,
};

export type HeldAgency = Pick<AdministeredAgency, 'id' | 'name' | 'endedOn' | 'version'>;
export type HeldTeam = Pick<AdministeredTeam, 'id' | 'name' | 'managerId' | 'version'> & { readonly agencyId: string };

/** Agencies and teams as administrators see them. */
@Injectable()
export class AdministeredAgencyReader {
  constructor(private readonly sql: Sql) {}

  all(): Promise<AdministeredAgency[]> {
    return this.sql.rows<AdministeredAgency>(all);
  }

  /** @throws NotFound */
  async byId(id: string): Promise<AdministeredAgency> {
    const agency = isUuid(id) ? await this.sql.one<AdministeredAgency>(byId, [id]) : undefined;
    if (!agency) throw new NotFound('agency');
    return agency;
  }

  panels(): Promise<PanelChoice[]> {
    return this.sql.rows<PanelChoice>(panels);
  }

  /** @throws NotFound */
  async agencyForChange(tx: EntityManager, id: string): Promise<HeldAgency> {
    const [agency] = await within<HeldAgency>(tx, agencyForChange, [id]);
    if (!agency) throw new NotFound('agency');
    return agency;
  }

  /** @throws NotFound */
  async teamForChange(tx: EntityManager, id: string): Promise<HeldTeam> {
    const [team] = await within<HeldTeam>(tx, teamForChange, [id]);
    if (!team) throw new NotFound('team');
    return team;
  }

  /** Whether they work for the agency as a team manager today. */
  async managerFits(tx: EntityManager, managerId: string, agencyId: string): Promise<boolean> {
    const [row] = await within<{ fits: boolean }>(tx, managerFits, [managerId, agencyId]);
    return row?.fits ?? false;
  }
}
