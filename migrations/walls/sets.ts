import {
  agencyForPeople,
  hasRole,
  inChildrensServices,
  me,
  meForPeople,
  myAgency,
  myKind,
  seesEveryone,
} from './words.js';

/*
 * The policies for reading, written so that little is asked. A set of people is looked into by halving it and not from its
 * beginning, and whoever sees everyone is in it by one range without ends: `SET @> column` is one question to the session and a tenth
 * of a microsecond a row, however many people are open.
 */

const visibleSet = '(select app.visible_set())';
const relatedSet = '(select app.related_set())';
/** One’s own agency while something is agreed with it; children’s services keep the record. */
const agreedAgency = '(select app.agreed_agency())';

/** What is closed shows itself to who was party to it for thirty days more: said so that what is open asks for no time. */
const stillOpens = (closedAt: string): string => `(${closedAt} is null or ${closedAt} > now() - interval '30 days')`;

/**
 * Whether a set holds the person of the column. Said like this the planner reckons with every second row; of the bare operator it would
 * expect next to none, and join in an order that is good for none.
 */
const holds = (set: string, column: string): string => `coalesce(${set} @> ${column}, false)`;

/** The record is open by a live relationship, or everybody is theirs. */
const openSet = (column: string): string => holds(visibleSet, column);

/** The same of what stands beside a record. */
const besideSet = (column: string): string => holds(relatedSet, column);

const aboutNobody = `(young_person_id is null and commitment_id is not null
  and (${hasRole('DELIVERY_GROUP_CHAIR')} or ${hasRole('DELIVERY_GROUP_MEMBER')} or ${myKind} = 'ELECTED_MEMBERS'))`;

/** The agency first: it answers for every row of a partner’s tracker; then the record, which answers for most of what the council asks. */
const seenAction = `((owner_agency_id = ${agencyForPeople} and ${stillOpens('closed_at')})
  or ${besideSet('young_person_id')}
  or (${meForPeople} = any (array[owner_id, raised_by_id]) and ${stillOpens('closed_at')})
  or (young_person_id is null and (${me} = any (array[owner_id, raised_by_id]) or owner_agency_id = ${myAgency}))
  or ${aboutNobody} or ${seesEveryone})`;

/** The open record first: it answers for all but who was sent the referral. */
const seenReferral = `((${myKind} <> 'HOUSING' and ${besideSet('young_person_id')})
  or ((referrer_id = ${me} or (agency_id = ${agreedAgency} and state <> 'DRAFT')) and ${stillOpens('closed_at')}))`;

const seats = `panel_member pm join meeting m on m.panel_id = pm.panel_id
  where pm.worker_id = ${me} and pm.from_on <= current_date and current_date < pm.to_on`;
const steers = `meeting_id = any (array(
  select m.id from ${seats} and pm.part in ('CHAIR', 'DEPUTY', 'MINUTE_TAKER')
  union all select m.id from meeting m where m.chair_id = ${me}
  union all select m.id from meeting m where m.minute_taker_id = ${me}))`;
const inWindow = `meeting_id = any (array(
  select m.id from ${seats} and m.papers_released_at <= now() and (m.window_closes_at is null or now() < m.window_closes_at)
    and m.state <> 'CANCELLED'))`;
const released = 'exists (select from meeting m where m.id = meeting_id and m.papers_released_at <= now())';

/** What most are let in by comes first, and what reads other tables last. */
const seenItem = `(((young_person_id is null or ${besideSet('young_person_id')})
    and ((${inChildrensServices} and young_person_id is not null and ${released})
      or (${myKind} <> all ('{ELECTED_MEMBERS,ASSURANCE}') and (presenter_id = ${me} or ${steers}
        or (${inWindow} and (${inChildrensServices} or ${myKind} = any (shared_with)
          or (young_person_id is null and shared_with = '{}')))))))
  or ${seesEveryone})`;

const byName = 'exists (select from my_tie t where t.young_person_id = young_person.id)';
const ofTheirWork = 'exists (select from my_tie t where t.plan_part_id = plan_part.id)';

const ofPerson = openSet('young_person_id');

/** What each table shows to whom. */
export const seenBySet: Readonly<Record<string, string>> = {
  young_person: `(${openSet('id')} or ${byName})`,
  care_episode: ofPerson,
  status_fact: ofPerson,
  status_span: ofPerson,
  status_override: ofPerson,
  allocation: ofPerson,
  accommodation_record: ofPerson,
  activity_record: ofPerson,
  statutory_return: ofPerson,
  care_review: ofPerson,
  keeping_in_touch: ofPerson,
  plan_part: `(${ofPerson} or ${ofTheirWork})`,
  plan_version: ofPerson,
  plan_objective: ofPerson,
  plan_review: ofPerson,
  plan_standing: ofPerson,
  action: seenAction,
  housing_referral: seenReferral,
  agenda_item: seenItem,
};

/** Whom, and which areas of plans, the actions and referrals of whoever asks are for, while they show themselves to them. */
export const myTie = `
  create or replace view my_tie with (security_barrier = true) as
    select a.young_person_id, a.plan_part_id from action a
      where (a.owner_agency_id = ${agencyForPeople} or ${meForPeople} = any (array[a.owner_id, a.raised_by_id])) and ${stillOpens('a.closed_at')}
    union all
    select r.young_person_id, r.plan_part_id from housing_referral r
      where ${meForPeople} is not null and (r.referrer_id = ${me} or (r.agency_id = ${myAgency} and r.state <> 'DRAFT'))
        and ${stillOpens('r.closed_at')}`;
