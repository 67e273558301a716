import {
  agencyForPeople,
  inChildrensServices,
  me,
  meForPeople,
  myAgency,
  myKind,
  openBeside,
  related,
} from './words.js';
import { agreed, hasRole, seesEveryone } from './words.js';

/** What is closed shows itself to who was party to it for thirty days more. */
export const stillOpens = (closedAt: string): string =>
  `coalesce(${closedAt}, 'infinity') > now() - interval '30 days'`;

const aboutNobody = `(young_person_id is null and commitment_id is not null
  and (${hasRole('DELIVERY_GROUP_CHAIR')} or ${hasRole('DELIVERY_GROUP_MEMBER')} or ${myKind} = 'ELECTED_MEMBERS'))`;

/**
 * To own an action, or to have raised it, is to see it, until thirty days after it is closed; one that is about nobody stays with them. In
 * children's services the agency alone opens none about a person.
 */
const concerned = `(((owner_agency_id = ${agencyForPeople} or owner_id = ${meForPeople} or raised_by_id = ${meForPeople})
    and ${stillOpens('closed_at')})
  or (young_person_id is null and (owner_id = ${me} or raised_by_id = ${me} or owner_agency_id = ${myAgency})))`;
export const seenAction = `(${concerned} or young_person_id = any (${related}) or ${aboutNobody} or ${seesEveryone})`;
/** A record that is open lets children's services steer what is for it; a partner only does what is theirs. */
export const steeredAction = `(${concerned} or ${aboutNobody} or (${inChildrensServices} and ${openBeside('young_person_id')}))`;

const sent = `agency_id = ${myAgency} and state <> 'DRAFT' and ${agreed}`;
/** Housing sees what was sent to it; the council what is for its open records, and what it made itself. */
export const seenReferral = `(((referrer_id = ${me} or (${sent})) and ${stillOpens('closed_at')})
  or (${myKind} <> 'HOUSING' and ${openBeside('young_person_id')}))`;
export const handledReferral = `((${sent} and ${stillOpens('closed_at')})
  or (${inChildrensServices} and ((referrer_id = ${me} and ${stillOpens('closed_at')}) or ${openBeside('young_person_id')})))`;

/** Whom, and which areas of plans, the actions and referrals of whoever asks are for, while they show themselves to them. */
export const myTie = `
  create or replace view my_tie with (security_barrier = true) as
    select a.young_person_id, a.plan_part_id from action a
      where (a.owner_agency_id = ${agencyForPeople} or a.owner_id = ${meForPeople} or a.raised_by_id = ${meForPeople})
        and ${stillOpens('a.closed_at')}
    union all
    select r.young_person_id, r.plan_part_id from housing_referral r
      where ${meForPeople} is not null and (r.referrer_id = ${me} or (r.agency_id = ${myAgency} and r.state <> 'DRAFT'))
        and ${stillOpens('r.closed_at')}`;
