import { AgencyKind, lensOf, Role } from '@app/access';
import { addDays, addMonths, type LocalDate } from '@app/platform';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

const isPartner = (kind: AgencyKind): boolean =>
  ![AgencyKind.CHILDRENS_SERVICES, AgencyKind.ELECTED_MEMBERS, AgencyKind.ASSURANCE].includes(kind);

interface WorkerGiven {
  name?: string;
  roles?: Role[];
  agency?: { id: string };
  manages?: boolean;
  team?: { id: string };
}

interface YoungPersonGiven {
  name?: string;
  dateOfBirth?: LocalDate;
  status?: string;
  workedWithBy?: { id: string };
  kind?: 'PERSONAL_ADVISER' | 'SOCIAL_WORKER';
}

/** Puts the world in place, in the words of the work, straight into the tables. */
export class Given {
  private count = 0;

  constructor(
    private readonly db: DataSource,
    readonly today: LocalDate,
  ) {}

  /** A partner has a live agreement about all that can be shared with it, unless told otherwise. */
  async agency(
    kind: AgencyKind,
    name = `${kind} ${++this.count}`,
    agreed = true,
  ): Promise<{ id: string; name: string; kind: AgencyKind }> {
    const id = await this.insert('agency', { name, kind });
    if (agreed && isPartner(kind)) await this.agreement({ id, kind });
    return { id, name, kind };
  }

  /** An agreement with a basis for each class, from last year to next year unless told otherwise. */
  async agreement(
    { id, kind }: { id: string; kind: AgencyKind },
    days: { startsOn?: LocalDate; expiresOn?: LocalDate } = {},
    classes: readonly string[] | 'ALL' = lensOf(kind),
  ): Promise<string> {
    const agreement = await this.insert('sharing_agreement', {
      agency_id: id,
      title: 'Information sharing agreement',
      starts_on: days.startsOn ?? addDays(this.today, -365),
      expires_on: days.expiresOn ?? addDays(this.today, 365),
      signed_on: addDays(this.today, -370),
    });
    for (const factClass of classes === 'ALL' ? [] : classes)
      await this.insert('sharing_basis', {
        agreement_id: agreement,
        fact_class: factClass,
        lawful_basis: 'PUBLIC_TASK',
        condition: 'SAFEGUARDING',
        power: 'Children Act 2004 s10',
      });
    return agreement;
  }

  async team(agency: { id: string }, name = `Team ${++this.count}`): Promise<{ id: string; name: string }> {
    return { id: await this.insert('team', { agency_id: agency.id, name }), name };
  }

  async worker(given: WorkerGiven = {}) {
    const { name, roles, agency, team, manages } = { name: `Worker ${++this.count}`, roles: [], ...given };
    const agencyId = (agency ?? (await this.agency(AgencyKind.CHILDRENS_SERVICES))).id;
    const id = await this.insert('worker', {
      agency_id: agencyId,
      team_id: team?.id,
      display_name: name,
      job_title: 'Worker',
      email: `${randomUUID()}@example.test`,
      active_from: '2020-01-01',
    });
    for (const role of roles) await this.insert('worker_role', { worker_id: id, role });
    if (roles.includes(Role.COORDINATOR)) await this.panel([{ worker: { id }, part: 'MINUTE_TAKER' }]);
    if (manages) await this.db.query('update team set manager_id = $1 where id = $2', [id, team?.id]);
    return { id, name, agencyId };
  }

  /** Somebody of 17 in care since 14: ELIGIBLE unless told otherwise. */
  async youngPerson(given: YoungPersonGiven = {}) {
    const usual = {
      name: 'Jordan Reed',
      dateOfBirth: addDays(addMonths(this.today, -17 * 12), -40),
      status: 'ELIGIBLE',
    };
    const { name, dateOfBirth, status } = { ...usual, ...given };
    const [first = 'Jordan', family = 'Reed'] = name.split(' ');
    const id = await this.insert('young_person', {
      reference: `WM-${++this.count}-${randomUUID().slice(0, 6)}`,
      first_name: first,
      family_name: family,
      date_of_birth: dateOfBirth,
    });
    await this.inCareSinceFourteen({ id, dateOfBirth, status });
    if (given.workedWithBy) await this.allocation({ id }, given.workedWithBy, given.kind);
    return { id, name, dateOfBirth };
  }

  private async inCareSinceFourteen({
    id,
    dateOfBirth,
    status,
  }: {
    id: string;
    dateOfBirth: LocalDate;
    status: string;
  }) {
    const since = addMonths(dateOfBirth, 14 * 12);
    const owed = status !== 'QUALIFYING' && status !== 'NONE';
    const episode = { young_person_id: id, starts_on: since, reason_new: 'S', legal_status: 'C2', place: 'U6' };
    await this.insert('care_episode', episode);
    const span = { young_person_id: id, from_on: since, status, requires_plan: owed, requires_adviser: owed };
    await this.insert('status_span', span);
  }

  async allocation(youngPerson: { id: string }, worker: { id: string }, kind = 'PERSONAL_ADVISER', part = 'PRIMARY') {
    return this.insert('allocation', {
      young_person_id: youngPerson.id,
      worker_id: worker.id,
      kind,
      part,
      from_on: addDays(this.today, -300),
    });
  }

  /** An authorised plan with one objective in each of the sections named. */
  async plan(youngPerson: { id: string }, author: { id: string }, sections: string[] = ['ACCOMMODATION']) {
    const authorisedOn = addDays(this.today, -30);
    const versionId = await this.insert('plan_version', {
      young_person_id: youngPerson.id,
      number: 1,
      author_id: author.id,
    });
    const parts: { id: string; section: string }[] = [];
    for (const [position, section] of sections.entries()) {
      const partId = await this.insert('plan_part', { young_person_id: youngPerson.id, section });
      await this.insert('plan_section', { plan_version_id: versionId, section, needs: `Needs about ${section}` });
      await this.insert('plan_objective', {
        plan_version_id: versionId,
        young_person_id: youngPerson.id,
        plan_part_id: partId,
        position,
        words: `My goal about ${section}`,
      });
      parts.push({ id: partId, section });
    }
    await this.db.query(`update plan_version set state = 'AUTHORISED', authorised_on = $2 where id = $1`, [
      versionId,
      authorisedOn,
    ]);
    await this.insert('plan_standing', {
      young_person_id: youngPerson.id,
      authorised_on: authorisedOn,
      last_review_on: authorisedOn,
      review_due_on: addMonths(authorisedOn, 6),
    });
    return { versionId, parts };
  }

  async panel(members: { worker: { id: string }; part: 'CHAIR' | 'DEPUTY' | 'MINUTE_TAKER' | 'MEMBER' }[]) {
    const id = await this.insert('panel', { name: `Transitions Panel ${++this.count}`, kind: 'TRANSITIONS' });
    for (const { worker, part } of members)
      await this.insert('panel_member', {
        panel_id: id,
        worker_id: worker.id,
        part,
        from_on: addDays(this.today, -100),
      });
    return { id };
  }

  /** One row; gives its id where the table has one. */
  async insert(table: string, values: Record<string, unknown>): Promise<string> {
    const columns = Object.keys(values);
    const places = columns.map((_, index) => `$${index + 1}`);
    const rows = await this.db.query<{ id?: string }[]>(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
      Object.values(values),
    );
    return rows[0]?.id ?? '';
  }
}
