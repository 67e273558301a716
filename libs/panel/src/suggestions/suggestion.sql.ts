/**
 * The statements that gather what the rules ask: each runs over everybody at once, so their number does not grow with the
 * people. $1 is today; $2 narrows to some people (null for everyone).
 */

/** Young people of 16 and over to whom the leaving care duties are owed in full, an override of the status counted in. */
export const people = {
  name: 'suggestion-people',
  text: `select y.id as "youngPersonId", y.date_of_birth as "dateOfBirth", y.needs_assessment_on as "needsAssessmentOn",
      y.last_in_touch_on as "lastInTouchOn", y.source_as_at as "sourceAsAt", standing.requires_plan as "requiresPlan",
      since.plan_needed as "planNeededSince", case when standing.status = 'LOOKED_AFTER_NOT_ELIGIBLE' then since.eligible_from end as "eligibleFrom",
      ps.authorised_on as "planAuthorisedOn", ps.review_due_on as "planReviewDueOn",
      coalesce(home.code, case when care.in_care then 'CARE' end) as "homeCode", home.suitable as "homeSuitable",
      learning.code as "learningCode", learning.from_on as "learningSince",
      coalesce(settled.home, false) as "nextHomeConfirmed"
    from young_person y
      join status_span span on span.young_person_id = y.id and span.from_on <= $1::date and $1::date < span.to_on
      left join lateral (select status, support_level from status_override o where o.young_person_id = y.id
        and o.starts_on <= $1::date and $1::date < o.expires_on and (o.ended_on is null or $1::date < o.ended_on)
        order by o.starts_on desc, o.at desc limit 1) o on true
      cross join lateral (select coalesce(o.status, span.status) as status, coalesce(o.support_level, span.support_level) as support_level,
        case when o.status is null then span.requires_plan
          else o.status in ('ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'FORMER_RELEVANT_EDUCATION', 'FORMER_RELEVANT_21_24') end as requires_plan) standing
      left join (select young_person_id, min(from_on) filter (where from_on <= $1::date) as plan_needed,
          min(from_on) filter (where status = 'ELIGIBLE' and from_on > $1::date) as eligible_from
        from status_span where status in ('ELIGIBLE', 'RELEVANT') group by young_person_id) since on since.young_person_id = y.id
      left join plan_standing ps on ps.young_person_id = y.id
      left join accommodation_record home on home.young_person_id = y.id and home.from_on <= $1::date and $1::date < home.to_on
      left join activity_record learning on learning.young_person_id = y.id and learning.from_on <= $1::date and $1::date < learning.to_on
      left join (select distinct young_person_id, true as in_care from care_episode
        where starts_on <= $1::date and (ends_on is null or $1::date < ends_on)) care on care.young_person_id = y.id
      left join (
        select young_person_id, true as home from housing_referral where state = 'ACCEPTED'
        union
        select pv.young_person_id, true from plan_version pv join plan_objective po on po.plan_version_id = pv.id
          where pv.state = 'AUTHORISED' and po.state = 'ACHIEVED' and po.section = 'ACCOMMODATION') settled on settled.young_person_id = y.id
    where y.died_on is null and ($2::uuid[] is null or y.id = any ($2))
      and (standing.status in ('LOOKED_AFTER_NOT_ELIGIBLE', 'ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'FORMER_RELEVANT_EDUCATION')
        or (standing.status = 'FORMER_RELEVANT_21_24' and standing.support_level in ('ACTIVE', 'EDUCATION')))`,
};

/** What this panel has made of each: heard last, and put off since. $3 is the panel. */
export const history = {
  name: 'suggestion-history',
  text: `select i.young_person_id as "youngPersonId", max(m.held_on) filter (where i.state = 'DECIDED') as "lastHeardOn",
      max(m.held_on) filter (where i.state in ('DEFERRED', 'NOT_REACHED')) as "putOffOn",
      (array_agg(i.times_carried + 1 order by m.held_on desc) filter (where i.state in ('DEFERRED', 'NOT_REACHED')))[1] as "timesCarried"
    from agenda_item i join meeting m on m.id = i.meeting_id
    where m.panel_id = $3 and i.young_person_id is not null and m.held_on <= $1::date and ($2::uuid[] is null or i.young_person_id = any ($2))
    group by i.young_person_id`,
};

/** Actions whose date has gone and that nobody says are done. */
export const actions = {
  name: 'suggestion-actions',
  text: `select young_person_id as "youngPersonId", count(*)::int as "actionsOverdue", min(due_on) as "oldestActionDueOn"
    from action where open and state <> 'DONE_CLAIMED' and due_on < $1::date and young_person_id is not null
      and ($2::uuid[] is null or young_person_id = any ($2))
    group by young_person_id`,
};

/** Referrals that are with housing, and since when. */
export const referrals = {
  name: 'suggestion-referrals',
  text: `select r.young_person_id as "youngPersonId", min(coalesce(step.at, r.submitted_at)::date) as "referralWaitingSince"
    from housing_referral r
      left join (select referral_id, max(at) as at from housing_referral_step group by referral_id) step on step.referral_id = r.id
    where r.state in ('SUBMITTED', 'ACKNOWLEDGED') and coalesce(step.at, r.submitted_at)::date <= $1::date
      and ($2::uuid[] is null or r.young_person_id = any ($2))
    group by r.young_person_id`,
};

/** Who is on this meeting’s agenda, and who is parked for it. $1 is the meeting. */
export const placed = {
  name: 'suggestion-placed',
  text: `select young_person_id as "youngPersonId", true as listed, false as parked from agenda_item
      where meeting_id = $1 and young_person_id is not null and state <> 'WITHDRAWN'
    union all
    select young_person_id, false, true from agenda_parking where meeting_id = $1`,
};

/** Why somebody was parked last, before this meeting. $1 is the panel, $2 the meeting. */
export const parkedBefore = {
  name: 'suggestion-parked-before',
  text: `select distinct on (p.young_person_id) p.young_person_id as "youngPersonId", p.reason, m.held_on as "on"
    from agenda_parking p join meeting m on m.id = p.meeting_id
    where p.panel_id = $1 and p.meeting_id <> $2 order by p.young_person_id, m.held_on desc, p.at desc`,
};

/** The meeting, its panel’s thresholds, and the day of the meeting after it. $1 is the meeting. */
export const occasion = {
  name: 'suggestion-occasion',
  text: `select m.panel_id as "panelId", p.thresholds, m.held_on as "heldOn",
      (select min(next.held_on) from meeting next where next.panel_id = m.panel_id and next.held_on > m.held_on
        and next.state in ('DRAFT', 'PUBLISHED')) as "nextOn"
    from meeting m join panel p on p.id = m.panel_id where m.id = $1`,
};
