import type { Viewer } from '@app/access';
import { ActivityLog, mustBeCurrent } from '@app/activity';
import { Clock, RuleBroken, within } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AdministrationDesk } from '../desk.js';
import { mustBeAnother } from '../members/member.rules.js';
import type {
  AddAgencyInput,
  AddTeamInput,
  ChangeAgencyInput,
  ChangeTeamInput,
  EndAgencyInput,
} from './agency.inputs.js';
import { AdministeredAgencyReader } from './agency.reader.js';
import type { AdministeredAgency } from './agency.types.js';

const add = { name: 'agency-add', text: `insert into agency (name, kind) values ($1, $2) returning id` };
const change = { name: 'agency-change', text: `update agency set name = $2, version = version + 1 where id = $1` };
const end = { name: 'agency-end', text: `update agency set active_to = $2, version = version + 1 where id = $1` };
/** What they had open is handed over before their accounts close. */
const announce = {
  name: 'agency-leavers',
  text: `insert into handover (worker_id, leaves_on, announced_by_id) select w.id, $2::date, $3 from worker w
    where w.agency_id = $1 and (w.active_to is null or current_date < w.active_to)
    on conflict (worker_id) where withdrawn_at is null and closed_at is null do nothing returning id`,
};
const addTeam = {
  name: 'team-add',
  text: `insert into team (agency_id, name, manager_id) values ($1, $2, $3) returning id`,
};
const changeTeam = {
  name: 'team-change',
  text: `update team set name = $2, manager_id = $3, version = version + 1 where id = $1`,
};

/** Agencies of the partnership and their teams. */
@Injectable()
export class AgencyService {
  constructor(
    private readonly desk: AdministrationDesk,
    private readonly reader: AdministeredAgencyReader,
    private readonly log: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** It is shown nothing until a sharing agreement is recorded. @throws NotAllowed, StepUpRequired, RuleBroken */
  async add(viewer: Viewer, input: AddAgencyInput): Promise<AdministeredAgency> {
    const errand = { operation: 'addAgency', input, doing: 'add agencies', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const [made] = await within<{ id: string }>(tx, add, [input.name.trim(), input.kind]);
      const agency = made ?? { id: '' };
      await this.log.record(tx, actor, agency, { type: 'agency.added', kind: input.kind });
      return agency;
    });
    return this.reader.byId(id);
  }

  /** @throws NotAllowed, RuleBroken, NotFound, StaleEdit */
  async change(viewer: Viewer, input: ChangeAgencyInput): Promise<AdministeredAgency> {
    const errand = { operation: 'changeAgency', input, doing: 'change agencies' };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const agency = await this.reader.agencyForChange(tx, input.agencyId);
      await mustBeCurrent(tx, agency, input, agency);
      await within(tx, change, [agency.id, input.name.trim()]);
      await this.log.record(tx, actor, agency, { type: 'agency.changed' });
      return agency;
    });
    return this.reader.byId(id);
  }

  /** The access of all its people ends with it; each is then a leaver. @throws NotAllowed, StepUpRequired, RuleBroken, NotFound, StaleEdit */
  async end(viewer: Viewer, input: EndAgencyInput): Promise<AdministeredAgency> {
    if (viewer.agencyId === input.agencyId)
      throw new RuleBroken('agency.own', 'Ask an administrator of another agency: this one is yours');
    const today = this.clock.today();
    const errand = { operation: 'endAgency', input, doing: 'end agencies', stepUp: true };
    const id = await this.desk.run(viewer, errand, async (tx, actor) => {
      const agency = await this.reader.agencyForChange(tx, input.agencyId);
      await mustBeCurrent(tx, agency, input, agency);
      if (agency.endedOn) throw new RuleBroken('agency.ended', 'This agency has left already');
      const leavers = await within(tx, announce, [agency.id, today, viewer.id]);
      await within(tx, end, [agency.id, today]);
      await this.log.record(tx, actor, agency, { type: 'agency.ended', people: leavers.length });
      return agency;
    });
    return this.reader.byId(id);
  }

  /** @throws NotAllowed, StepUpRequired, RuleBroken, NotFound */
  async addTeam(viewer: Viewer, input: AddTeamInput): Promise<AdministeredAgency> {
    const { agencyId, name, managerId = null } = input;
    const errand = { operation: 'addTeam', input, doing: 'add teams', stepUp: true };
    await this.desk.run(viewer, errand, async (tx, actor) => {
      const agency = await this.reader.agencyForChange(tx, agencyId);
      await this.mustManage(tx, viewer, managerId, agency.id);
      const [made] = await within<{ id: string }>(tx, addTeam, [agency.id, name.trim(), managerId]);
      const team = made ?? { id: '' };
      await this.log.record(tx, actor, team, { type: 'team.added', agencyId: agency.id, managerId });
      return team;
    });
    return this.reader.byId(agencyId);
  }

  /** Who manages a team may open its caseload, so another manager needs step-up. @throws NotAllowed, RuleBroken, NotFound, StaleEdit */
  async changeTeam(viewer: Viewer, input: ChangeTeamInput): Promise<AdministeredAgency> {
    const { teamId, name, managerId = null } = input;
    const errand = { operation: 'changeTeam', input, doing: 'change teams', stepUp: true };
    const agencyId = await this.desk.run(viewer, errand, async (tx, actor) => {
      const team = await this.reader.teamForChange(tx, teamId);
      await mustBeCurrent(tx, team, input, team);
      if (managerId !== team.managerId) await this.mustManage(tx, viewer, managerId, team.agencyId);
      await within(tx, changeTeam, [team.id, name.trim(), managerId]);
      await this.log.record(tx, actor, team, { type: 'team.changed', managerId });
      return { id: team.agencyId };
    });
    return this.reader.byId(agencyId);
  }

  private async mustManage(
    tx: EntityManager,
    viewer: Viewer,
    managerId: string | null,
    agencyId: string,
  ): Promise<void> {
    if (managerId === null) return;
    mustBeAnother(viewer.id, managerId);
    if (!(await this.reader.managerFits(tx, managerId, agencyId)))
      throw new RuleBroken('team.manager', 'Choose a team manager who works for this agency', 'managerId');
  }
}
