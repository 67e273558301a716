import {
  agencyForPeople,
  agreed,
  hasRole,
  inChildrensServices,
  me,
  meForPeople,
  myAgency,
  myKind,
  notSealed,
  notSealedThrough,
  open,
  openBeside,
  related,
  seesEveryone,
  through,
  type Wall,
} from './words.js';

const aboutNobody = `(young_person_id is null and commitment_id is not null
  and (${hasRole('DELIVERY_GROUP_CHAIR')} or ${hasRole('DELIVERY_GROUP_MEMBER')} or ${myKind} = 'ELECTED_MEMBERS'))`;
/** To own an action, or to have raised it, is to see it; in children's services the agency alone opens none about a person. */
const concerned = `(owner_agency_id = ${agencyForPeople} or owner_id = ${meForPeople} or raised_by_id = ${meForPeople}
  or (young_person_id is null and (owner_id = ${me} or raised_by_id = ${me} or owner_agency_id = ${myAgency})))`;
const seenAction = `(${concerned} or young_person_id = any (${related}) or ${aboutNobody} or ${seesEveryone})`;
/** A record that is open lets children's services steer what is for it; a partner only does what is theirs. */
const steeredAction = `(${concerned} or ${aboutNobody} or (${inChildrensServices} and ${openBeside('young_person_id')}))`;
/** A line is about nobody whom its writer may not see at all. */
const knownPerson = '(young_person_id is null or exists (select from young_person y where y.id = young_person_id))';

/** Housing sees what was sent to it; the council what is for its open records, and what it made itself. */
const seenReferral = `(referrer_id = ${me} or (agency_id = ${myAgency} and state <> 'DRAFT' and ${agreed})
  or (${myKind} <> 'HOUSING' and ${openBeside('young_person_id')}))`;
const handledReferral = `((agency_id = ${myAgency} and state <> 'DRAFT' and ${agreed})
  or (${inChildrensServices} and (referrer_id = ${me} or ${openBeside('young_person_id')})))`;

export const work: readonly Wall[] = [
  {
    table: 'action',
    see: seenAction,
    add: `raised_by_id = ${me} and (young_person_id is null or ${open('young_person_id')})`,
    change: [seenAction, steeredAction],
    sealed: notSealed('young_person_id'),
  },
  {
    table: 'action_update',
    see: through('action', 'id', 'action_id'),
    add: `worker_id = ${me} and exists (select from action a where a.id = action_id)`,
    sealed: notSealedThrough('action', 'id', 'action_id'),
  },
  {
    table: 'housing_referral',
    see: seenReferral,
    add: `referrer_id = ${me} and ${inChildrensServices} and ${openBeside('young_person_id')}`,
    change: [seenReferral, handledReferral],
    sealed: notSealed('young_person_id'),
  },
  {
    table: 'housing_referral_step',
    see: through('housing_referral', 'id', 'referral_id'),
    add: `worker_id = ${me} and exists (select from housing_referral r where r.id = referral_id)`,
    sealed: notSealedThrough('housing_referral', 'id', 'referral_id'),
  },
  {
    table: 'activity_entry',
    see: `${me} is not null and (young_person_id is null or ${open('young_person_id')} or actor_id = ${me} or ${hasRole('AUDITOR')}
      or exists (select from action a where a.id = subject_id) or exists (select from housing_referral r where r.id = subject_id))`,
    add: `actor_id = ${me} and ${knownPerson}`,
    sealed: `(${notSealed('young_person_id')} or ${hasRole('AUDITOR')})`,
  },
  { table: 'idempotency_key', see: `actor_id = ${me}`, add: `actor_id = ${me}` },

  // Files as they were sent, and what was found in them: the values of other people's records.
  { table: 'import_file', see: seesEveryone, add: seesEveryone, change: seesEveryone },
  { table: 'import_finding', see: seesEveryone, add: seesEveryone, remove: seesEveryone },
];
