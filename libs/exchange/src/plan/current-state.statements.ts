/** What an import reads of the records. `$1` is the ids of the people, but in the first and the last two. */
const owned = `young_person_id as "youngPersonId"`;

export const people = `
  select id, reference, child_id_903 as "childId903", first_name as "firstName", family_name as "familyName",
      preferred_name as "preferredName", pronouns, date_of_birth as "dateOfBirth", sex, ethnicity, unaccompanied,
      unaccompanied_until as "unaccompaniedUntil", what_matters as "whatMatters", what_matters_on as "whatMattersOn",
      best_way_to_reach as "bestWayToReach", phone, needs_assessment_on as "needsAssessmentOn",
      last_in_touch_on as "lastInTouchOn", died_on as "diedOn"
    from young_person where reference = any ($1::text[]) or child_id_903 = any ($2::text[]) order by id`;

/** `$1` and `$2` as of `people`. */
export const kept = `select unnest(app.kept_references($1::text[], $2::text[])) as reference`;

export const episodes = `
  select id, ${owned}, starts_on as "startsOn", ends_on as "endsOn", reason_new as "reasonNew", legal_status as "legalStatus",
      category_of_need as "categoryOfNeed", place, place_provider as "placeProvider", reason_ceased as "reasonCeased"
    from care_episode where young_person_id = any ($1::uuid[]) order by young_person_id, starts_on`;

export const facts = `
  select id, ${owned}, kind, starts_on as "startsOn", ends_on as "endsOn", evidence
    from status_fact where young_person_id = any ($1::uuid[]) and evidence = any ($2::text[])`;

export const allocations = `
  select id, ${owned}, worker_id as "workerId", kind, part, from_on as "fromOn"
    from allocation where young_person_id = any ($1::uuid[]) and to_on > $2`;

export const homes = `
  select distinct on (young_person_id) id, ${owned}, code, suitable, from_on as "fromOn", to_on as "toOn"
    from accommodation_record where young_person_id = any ($1::uuid[]) order by young_person_id, from_on desc`;

export const activities = `
  select distinct on (young_person_id) id, ${owned}, code, null::boolean as suitable, from_on as "fromOn", to_on as "toOn"
    from activity_record where young_person_id = any ($1::uuid[]) order by young_person_id, from_on desc`;

export const plans = `
  select y.id as "youngPersonId", s.authorised_on as "authorisedOn", s.last_review_on as "lastReviewOn",
      exists (select from plan_version v where v.young_person_id = y.id) as "hasVersions"
    from young_person y left join plan_standing s on s.young_person_id = y.id where y.id = any ($1::uuid[])`;

export const reviews = `
  select ${owned}, held_on as "heldOn", participation from care_review where young_person_id = any ($1::uuid[])`;

export const returns = `
  select ${owned}, in_touch as "inTouch", activity, accommodation
    from statutory_return where young_person_id = any ($1::uuid[]) and year = $2`;

export const workers = `
  select w.id, lower(w.email) as email, g.kind as "agencyKind", w.team_id as "teamId"
    from worker w join agency g on g.id = w.agency_id where lower(w.email) = any ($1::text[])`;

export const teams = `select id, name, manager_id as "managerId" from team where agency_id = $1`;
