import { Role, type Viewer } from '@app/access';
import { type LocalDate, Sql } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { AskingReader } from './asking/asking.reader.js';
import { ANSWER_MINUTES } from './break-glass/break-glass.rules.js';
import { BreakGlassRequestReader } from './break-glass/request.reader.js';

/** Somebody opened something and others are to know: who and when, and nothing of whom. */
export interface AlertRow {
  readonly id: string;
  readonly kind: 'BREAK_GLASS' | 'ADDRESS_REVEALS' | 'UNUSUAL_ACCESS';
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

/** Somebody waits until a sealed record is opened to them, or is not: within the hour. */
export interface RequestToAnswerRow {
  readonly id: string;
  readonly askedByName: string;
  /** The day and time in England, as `YYYY-MM-DD HH:MM`. */
  readonly answerBy: string;
}

/** Somebody asks to see a record that the viewer answers for. */
export interface AccessRequestRow {
  readonly id: string;
  readonly askedByName: string;
  readonly youngPersonId: string;
}

/** What the viewer asked for themselves, and somebody else has answered. */
export interface AnsweredRow {
  readonly id: string;
  readonly kind: 'BREAK_GLASS' | 'SEALING' | 'REQUEST';
  readonly agreed: boolean;
  readonly byName: string;
  /** Of a sealing; null for a break-glass, which has a page of its own. */
  readonly youngPersonId: string | null;
}

const alerts = {
  name: 'today-access-alerts',
  text: `select a.id, a.kind, w.display_name as "workerName", to_char(a.at, 'YYYY-MM-DD HH24:MI') as at, coalesce(b.review_due_on, u.review_due_on) as "reviewDueOn"
    from access_alert a join worker w on w.id = a.worker_id left join break_glass b on b.id = a.about_id
      left join unusual_access u on u.id = a.about_id
    where a.closed_at is null and a.at > now() - interval '30 days' and a.worker_id <> $1
      and ($2::boolean or (a.kind <> 'UNUSUAL_ACCESS' and a.team_id is null) or a.team_id in (select t.id from team t where t.manager_id = $1))
      and (case a.kind when 'BREAK_GLASS' then b.started_at is not null when 'UNUSUAL_ACCESS' then u.reviewed_at is null
        else a.at > now() - interval '2 days' end)
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
const askingWithNames = {
  name: 'today-access-requests',
  text: `select r.id, w.display_name as "askedByName", a.young_person_id as "youngPersonId" from access_request r
    join access_request_about a on a.request_id = r.id join worker w on w.id = r.worker_id where r.id = any ($1::uuid[]) order by r.asked_at`,
};
const answers = {
  name: 'today-access-answers',
  text: `(select b.id, 'BREAK_GLASS' as kind, b.refused_at is null as agreed, w.display_name as "byName", null::uuid as "youngPersonId"
      from break_glass b join worker w on w.id = coalesce(b.approved_by_id, b.refused_by_id)
      where b.worker_id = $1 and b.of_sealed and (now() < b.ends_at or b.refused_at > now() - interval '1 day')
      order by b.asked_at desc limit 10)
    union all
    (select s.id, 'SEALING', false, w.display_name, s.young_person_id from sealed_person s join worker w on w.id = s.answered_by_id
      where s.asked_by_id = $1 and s.state = 'REFUSED' and s.answered_at > now() - interval '3 days'
        and s.young_person_id in (select o.young_person_id from my_case o where o.worker_id = $1)
      order by s.answered_at desc limit 10)
    union all
    (select r.id, 'REQUEST', r.state = 'AGREED', w.display_name, null from access_request r join worker w on w.id = r.answered_by_id
      where r.worker_id = $1 and r.answered_at > now() - interval '3 days' order by r.answered_at desc limit 10)`,
};
const toAnswer = {
  name: 'today-sealings',
  text: `select s.id, s.young_person_id as "youngPersonId", w.display_name as "askedByName", s.state
    from sealed_person s join worker w on w.id = case when s.state = 'ASKED' then s.asked_by_id else s.unseal_asked_by_id end
    where s.state in ('ASKED', 'UNSEAL_ASKED') and w.id <> $1
      and s.young_person_id in (select o.young_person_id from my_case o where o.worker_id = $1 and o.because = 'MANAGES')
    order by s.asked_at limit 60`,
};

const waitingWithNames = {
  name: 'today-break-glass-requests',
  text: `select b.id, w.display_name as "askedByName", to_char(b.asked_at + interval '${ANSWER_MINUTES} minutes', 'YYYY-MM-DD HH24:MI') as "answerBy"
    from break_glass b join worker w on w.id = b.worker_id where b.id = any ($1::uuid[]) order by b.asked_at`,
};

/** What of access needs somebody today: managers and auditors what was opened, administrators and coordinators what ends. */
@Injectable()
export class NeedToKnowToday {
  constructor(
    private readonly sql: Sql,
    private readonly requests: BreakGlassRequestReader,
    private readonly asking: AskingReader,
  ) {}

  async alertsFor(viewer: Viewer): Promise<AlertRow[]> {
    if (!viewer.may('break-glass.review')) return [];
    return this.sql.rows<AlertRow>(alerts, [viewer.id, viewer.is(Role.AUDITOR)]);
  }

  /** Who waits for an hour at most: those who may agree see it at the top. */
  async requestsFor(viewer: Viewer): Promise<RequestToAnswerRow[]> {
    if (!viewer.may('break-glass.approve')) return [];
    const waiting = await this.requests.waiting(viewer);
    if (waiting.length === 0) return [];
    return this.sql.rows<RequestToAnswerRow>(waitingWithNames, [waiting.map(({ id }) => id)]);
  }

  /** Who asks to see a record that the viewer answers for. */
  async accessRequestsFor(viewer: Viewer): Promise<AccessRequestRow[]> {
    if (!viewer.may('access-request.answer')) return [];
    const waiting = await this.asking.waiting(viewer, null);
    if (waiting.length === 0) return [];
    const ids = waiting.map(({ id }) => id);
    return this.sql.rows<AccessRequestRow>(askingWithNames, [ids]);
  }

  async answersFor(viewer: Viewer): Promise<AnsweredRow[]> {
    return viewer.may('break-glass.use') ? this.sql.rows<AnsweredRow>(answers, [viewer.id]) : [];
  }

  async agreementsFor(viewer: Viewer): Promise<EndingAgreementRow[]> {
    return viewer.is(Role.ADMINISTRATOR, Role.COORDINATOR) ? this.sql.rows<EndingAgreementRow>(ending) : [];
  }

  async sealingsFor(viewer: Viewer): Promise<SealingToAnswerRow[]> {
    if (!viewer.may('seal.answer') || !viewer.inChildrensServices) return [];
    return this.sql.rows<SealingToAnswerRow>(toAnswer, [viewer.id]);
  }
}
