import { caseScope, notAboutHidden, notHidden, scopeShape, type Viewer } from '@app/access';
import { cutOffTime } from '@app/housing';
import type { Statement } from '@app/platform';

/** The most of one kind that a page shows: behind it stands a list. */
const most = 60;

const named = (statement: string, viewer: Viewer): string =>
  `today-${statement}-${scopeShape(viewer)}${viewer.mayOpenPeople ? '' : '-off'}`;

const nameColumns = (id: string, canOpen: string): string => `${id} as "youngPersonId", y.first_name as "firstName",
  y.family_name as "familyName", y.preferred_name as "preferredName", ${canOpen} as "canOpen"`;

const actionColumns = (
  viewer: Viewer,
): string => `a.id, a.title, a.state, a.state_reason as "stateReason", a.blocked_by as "blockedBy",
  a.due_on as "dueOn", r.display_name as "raisedByName", o.display_name as "ownerName", m.title as "meetingTitle",
  a.raised_by_id = $1 as "raisedByMe", ${nameColumns('a.young_person_id', caseScope(viewer, 'a.young_person_id', '$1'))}`;

const actionJoins = `join worker r on r.id = a.raised_by_id join worker o on o.id = a.owner_id
  left join young_person y on y.id = a.young_person_id left join meeting m on m.id = a.meeting_id`;

const today = (alias: string): string => `${alias}.from_on <= current_date and current_date < ${alias}.to_on`;

/** Nothing about somebody who is sealed from the viewer; about a person nothing at all where their agency has no live agreement. */
const shownAction = (viewer: Viewer): string =>
  viewer.mayOpenPeople
    ? notAboutHidden('a.young_person_id', '$1')
    : `(a.young_person_id is null and $1::uuid is not null)`;

/** Whom the viewer leads the work with. */
const mine = `select al.young_person_id from allocation al where al.worker_id = $1 and al.part = 'PRIMARY' and ${today('al')}
  and ${notHidden('al.young_person_id', '$1')}`;

/** Who works in a team the viewer manages. */
const inMyTeams = `select w.id from team t join worker w on w.team_id = t.id where t.manager_id = $1`;

export const ownActions = (viewer: Viewer): Statement => ({
  name: named('own-actions', viewer),
  text: `select ${actionColumns(viewer)} from action a ${actionJoins}
    where a.owner_id = $1 and a.open and a.state in ('ASSIGNED', 'ACCEPTED', 'BLOCKED') and ${shownAction(viewer)} order by a.due_on, a.id limit ${most}`,
});

/** Raised by the viewer, or about somebody they lead the work with; nobody checks what they said or own themselves. */
export const actionsToCheck = (viewer: Viewer): Statement => ({
  name: named('to-check', viewer),
  text: `select ${actionColumns(viewer)} from (
      select id from action where raised_by_id = $1 and open and state in ('DONE_CLAIMED', 'DECLINED')
      union select id from action where young_person_id = any (array(${mine})) and open and state = 'DONE_CLAIMED'
    ) waiting join action a on a.id = waiting.id ${actionJoins}
    where (a.state = 'DECLINED' or (a.owner_id <> $1 and a.claimed_by_id <> $1)) and ${shownAction(viewer)} order by a.due_on, a.id limit ${most}`,
});

export const stuckInTeam = (viewer: Viewer): Statement => ({
  name: named('stuck', viewer),
  text: `select ${actionColumns(viewer)} from action a ${actionJoins}
    where a.state = 'BLOCKED' and a.owner_id in (${inMyTeams}) and a.owner_id <> $1 and ${shownAction(viewer)} order by a.due_on, a.id limit ${most}`,
});

export const overdueInTeam: Statement = {
  name: 'today-team',
  text: `select w.id as "ownerId", w.display_name as "ownerName", count(*) as overdue, min(a.due_on) as "oldestDueOn"
    from team t join worker w on w.team_id = t.id
    join action a on a.owner_id = w.id and a.open and a.due_on < current_date and a.state in ('ASSIGNED', 'ACCEPTED', 'BLOCKED')
    where t.manager_id = $1 and w.id <> $1 and ${notAboutHidden('a.young_person_id', '$1')} group by w.id order by overdue desc, w.display_name limit ${most}`,
};

export const caseload: Statement = {
  name: 'today-caseload',
  text: `select ${nameColumns('y.id', 'true')}, s.requires_plan as "requiresPlan", s.requires_adviser as "requiresAdviser",
      s.support_level as "supportLevel", since.plan_required_since as "planRequiredSince", p.authorised_on as "authorisedOn",
      p.review_due_on as "reviewDueOn", y.last_in_touch_on as "lastInTouchOn", v.id as "openVersionId", v.state as "openVersionState",
      v.author_id = $1 as "openVersionIsMine"
    from allocation al join young_person y on y.id = al.young_person_id
    join status_span s on s.young_person_id = y.id and ${today('s')}
    left join lateral (select min(f.from_on) as plan_required_since from status_span f
      where f.young_person_id = y.id and f.requires_plan) since on true
    left join plan_standing p on p.young_person_id = y.id
    left join plan_version v on v.young_person_id = y.id and v.state in ('DRAFT', 'SUBMITTED', 'RETURNED')
    where al.worker_id = $1 and al.part = 'PRIMARY' and ${today('al')}
      and ${notHidden('al.young_person_id', '$1')} and (v.state = 'RETURNED' or (s.requires_plan and (p.authorised_on is null or p.review_due_on <= current_date + 28))
        or ((s.requires_adviser or s.support_level = 'ANNUAL_CONTACT') and y.last_in_touch_on < current_date - 49))
    order by least(p.review_due_on, y.last_in_touch_on + 56), y.id limit ${most}`,
};

export const plansWaiting: Statement = {
  name: 'today-plans-waiting',
  text: `select v.id, v.submitted_on as "submittedOn", w.display_name as "authorName", ${nameColumns('v.young_person_id', 'true')}
    from plan_version v join young_person y on y.id = v.young_person_id left join worker w on w.id = v.author_id
    where v.state = 'SUBMITTED' and v.submitted_on is not null and v.author_id is distinct from $1
      and ${notHidden('v.young_person_id', '$1')} and v.young_person_id in (select al.young_person_id from allocation al where al.worker_id in (${inMyTeams}) and ${today('al')})
    order by v.submitted_on, v.id limit ${most}`,
};

/** A party to an open referral has the record open. */
const referralColumns = `r.id, r.reference, r.state, r.need_on as "needOn", g.name as "agencyName",
  ${nameColumns('r.young_person_id', 'true')},
  (select coalesce(json_agg(json_build_object('toState', s.to_state, 'on', s.at::date, 'afterHours', s.at::time >= '${cutOffTime}')
    order by s.at, s.id), '[]') from housing_referral_step s where s.referral_id = r.id) as steps`;

/** In the court of a housing agency: new ones are anybody's, the others their officer's. `$2` is the agency. */
export const referralsToAnswer: Statement = {
  name: 'today-referrals-to-answer',
  text: `select ${referralColumns} from housing_referral r join young_person y on y.id = r.young_person_id join agency g on g.id = r.agency_id
    where r.agency_id = $2 and (r.state = 'SUBMITTED' or (r.state = 'ACKNOWLEDGED' and r.officer_id = $1))
      and ${notHidden('r.young_person_id', '$1')}
    order by (r.closed_at is not null), coalesce(r.need_on, 'infinity'), r.id limit ${most}`,
};

/** In the court of the one who made it: a draft to send, or a question of housing. */
export const referralsToGoOnWith: Statement = {
  name: 'today-referrals-to-go-on-with',
  text: `select ${referralColumns} from housing_referral r join young_person y on y.id = r.young_person_id join agency g on g.id = r.agency_id
    where r.referrer_id = $1 and r.closed_at is null and r.state in ('DRAFT', 'INFO_REQUESTED') and ${notHidden('r.young_person_id', '$1')} order by r.need_on, r.id limit ${most}`,
};

/** Meetings of the viewer's panels, and those where somebody they lead the work with is on the agenda: a month ahead. */
export const meetings: Statement = {
  name: 'today-meetings',
  text: `with own as (
      select i.meeting_id, count(*) as mine from agenda_item i join meeting m on m.id = i.meeting_id
        where i.young_person_id = any (array(${mine})) and i.state in ('LISTED', 'IN_DISCUSSION') and m.state in ('PUBLISHED', 'IN_SESSION', 'PAUSED')
          and m.held_on between current_date - 7 and current_date + 31 group by i.meeting_id
    ), part as (
      select m.id as meeting_id, pm.part from panel_member pm join meeting m on m.panel_id = pm.panel_id
        where pm.worker_id = $1 and ${today('pm')} and m.held_on between current_date - 7 and current_date + 31
    )
    select m.id, m.title, m.held_on as "heldOn", to_char(m.starts_at, 'HH24:MI') as "startsAt", m.state, p.part, coalesce(o.mine, 0) as mine
    from (select meeting_id from own union select meeting_id from part) which join meeting m on m.id = which.meeting_id
    left join own o on o.meeting_id = m.id left join part p on p.meeting_id = m.id
    where m.state in ('DRAFT', 'PUBLISHED', 'IN_SESSION', 'PAUSED') and (m.state <> 'DRAFT' or p.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER'))
      and (m.held_on >= current_date or m.state in ('IN_SESSION', 'PAUSED'))
    order by m.held_on, m.starts_at, m.id limit 12`,
};

/** `$2` is whether the viewer is in the delivery group: they see to all of them, others to what they lead. */
export const commitments: Statement = {
  name: 'today-commitments',
  text: `select c.id, c.reference, c.promise, c.lead_id as "leadId", c.agency_id as "agencyId", c.claimed_by_id as "claimedById", c.state,
      c.state_reason as "stateReason", c.starts_on as "startsOn", c.target_on as "targetOn", c.cycle_days as "cycleDays",
      c.baseline::float8 as baseline, c.target::float8 as target, c.latest_value::float8 as "latestValue",
      c.latest_update_at::date as "latestUpdateOn"
    from commitment c where c.state <> 'WITHDRAWN' and (c.lead_id = $1 or $2::boolean) order by c.target_on, c.reference limit 300`,
};

/** Each fact by its index, one person at a time: what is counted is a caseload, never everybody. */
const caseloadFigures = (whose: string): string => `
  select count(*) as people,
    count(*) filter (where s.requires_plan and p.authorised_on is not null
      and coalesce(p.review_due_on, (p.authorised_on + interval '6 months')::date) < current_date) as "plansOverdue",
    count(*) filter (where s.requires_adviser and y.last_in_touch_on < current_date - 56) as "notInTouch",
    count(*) filter (where s.requires_adviser and h.suitable is false) as "unsuitableHome"
  from (select distinct al.young_person_id as id from allocation al where al.worker_id ${whose} and ${today('al')}
    and ${notHidden('al.young_person_id', '$1')}) held
  cross join lateral (select last_in_touch_on from young_person where id = held.id limit 1) y
  left join lateral (select requires_plan, requires_adviser from status_span s where s.young_person_id = held.id and ${today('s')} limit 1) s on true
  left join lateral (select authorised_on, review_due_on from plan_standing where young_person_id = held.id limit 1) p on true
  left join lateral (select suitable from accommodation_record h where h.young_person_id = held.id and ${today('h')} limit 1) h on true`;

export const ownFigures: Statement = { name: 'today-own-figures', text: caseloadFigures('= $1') };
export const teamFigures: Statement = { name: 'today-team-figures', text: caseloadFigures(`in (${inMyTeams})`) };

/** Open referrals to an agency by state. */
export const housingFigures: Statement = {
  name: 'today-housing-figures',
  text: `select state, count(*) as count from housing_referral
    where agency_id = $1 and state in ('SUBMITTED', 'ACKNOWLEDGED', 'INFO_REQUESTED') group by state`,
};
