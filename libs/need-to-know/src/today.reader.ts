import { Role, type Viewer } from '@app/access';
import { type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** Somebody opened something and others are to know: who and when, and nothing of whom. */
export interface AlertRow {
  readonly id: string;
  readonly kind: 'BREAK_GLASS' | 'ADDRESS_REVEALS';
  readonly workerName: string;
  /** The day and time in England, as `YYYY-MM-DD HH:MM`. */
  readonly at: string;
  /** The last day of a review in time; null for addresses. */
  readonly reviewDueOn: LocalDate | null;
}

/** An agreement that ends within 60 days, or ended in the last 30. */
export interface EndingAgreementRow {
  readonly id: string;
  readonly agencyName: string;
  readonly title: string;
  readonly expiresOn: LocalDate;
}

/** A sealing that waits for an answer of somebody else than who asked. */
export interface SealingToAnswerRow {
  readonly id: string;
  readonly youngPersonId: string;
  readonly askedByName: string;
  readonly state: string;
}

const alerts = {
  name: 'today-access-alerts',
  text: `select a.id, a.kind, w.display_name as "workerName", to_char(a.at, 'YYYY-MM-DD HH24:MI') as at, b.review_due_on as "reviewDueOn"
    from access_alert a join worker w on w.id = a.worker_id left join break_glass b on b.id = a.about_id
    where a.closed_at is null and a.at > now() - interval '30 days' and a.worker_id <> $1
      and ($2::boolean or a.team_id is null or a.team_id in (select t.id from team t where t.manager_id = $1))
      and (a.kind = 'BREAK_GLASS' or a.at > now() - interval '2 days')
    order by a.at limit 60`,
};
const ending = {
  name: 'today-agreements-ending',
  text: `select s.id, g.name as "agencyName", s.title, s.expires_on as "expiresOn" from sharing_agreement s join agency g on g.id = s.agency_id
    where s.ended_at is null and s.expires_on between current_date - 30 and current_date + 60 and s.starts_on <= current_date
      and g.active_to is null
      and not exists (select 1 from sharing_agreement n where n.agency_id = s.agency_id and n.ended_at is null and n.expires_on > s.expires_on
        and n.starts_on <= greatest(s.expires_on, current_date))
    order by s.expires_on, g.name limit 60`,
};
const toAnswer = {
  name: 'today-sealings',
  text: `select s.id, s.young_person_id as "youngPersonId", w.display_name as "askedByName", s.state
    from sealed_person s join worker w on w.id = case when s.state = 'ASKED' then s.asked_by_id else s.unseal_asked_by_id end
    where s.state in ('ASKED', 'UNSEAL_ASKED') and w.id <> $1
      and s.young_person_id in (select o.young_person_id from my_case o where o.worker_id = $1 and o.because = 'MANAGES')
    order by s.asked_at limit 60`,
};

/** What of access needs somebody today: managers and auditors what was opened, administrators and coordinators what ends. */
@Injectable()
export class NeedToKnowToday {
  constructor(private readonly sql: Sql) {}

  async alertsFor(viewer: Viewer): Promise<AlertRow[]> {
    if (!viewer.may('break-glass.review')) return [];
    return this.sql.rows<AlertRow>(alerts, [viewer.id, viewer.is(Role.AUDITOR)]);
  }

  async agreementsFor(viewer: Viewer): Promise<EndingAgreementRow[]> {
    return viewer.is(Role.ADMINISTRATOR, Role.COORDINATOR) ? this.sql.rows<EndingAgreementRow>(ending) : [];
  }

  async sealingsFor(viewer: Viewer): Promise<SealingToAnswerRow[]> {
    if (!viewer.may('seal.answer') || !viewer.inChildrensServices) return [];
    return this.sql.rows<SealingToAnswerRow>(toAnswer, [viewer.id]);
  }
}
