import type { LocalDate } from '@app/platform';
import type { CareStatus, SupportLevel } from './status/status.js';
import type { YoungPerson } from './young-person.entity.js';

/**
 * A young person as every reader brings them: the record, and beside it what the parts and clocks are made of on this day.
 * A reader that brings more may hang it here; field resolvers give what already hangs before they load.
 */
export interface YoungPersonRow extends Omit<YoungPerson, 'unaccompaniedUntil'> {
  /** From the stretches kept for each day; null where the facts have not been worked out yet. */
  readonly computedStatus: CareStatus | null;
  readonly computedSupportLevel: SupportLevel | null;
  readonly requiresPlan: boolean | null;
  readonly requiresAdviser: boolean | null;
  readonly overrideStatus: CareStatus | null;
  readonly overrideSupportLevel: SupportLevel | null;
  readonly overrideReason: string | null;
  readonly overrideApprovedById: string | null;
  readonly overrideStartsOn: LocalDate | null;
  readonly overrideExpiresOn: LocalDate | null;
  /** The letter of the OC3 accommodation code. */
  readonly homeCode: string | null;
  readonly homeSuitable: boolean | null;
  readonly homeSince: LocalDate | null;
  /** The SSDA903 placement code, while they are in care. */
  readonly placeCode: string | null;
  readonly placeSince: LocalDate | null;
  readonly learningCode: string | null;
  readonly learningSince: LocalDate | null;
  readonly planAuthorisedOn: LocalDate | null;
  readonly planReviewDueOn: LocalDate | null;
  /** Whom to ask about what is withheld: the personal adviser, or whoever leads. */
  readonly askName: string | null;
}

/** The record's own row. */
const recordColumns = `
  y.id, y.reference, y.child_id_903 as "childId903", y.first_name as "firstName", y.family_name as "familyName",
  y.preferred_name as "preferredName", y.pronouns, y.date_of_birth as "dateOfBirth", y.sex, y.ethnicity, y.unaccompanied,
  y.what_matters as "whatMatters", y.what_matters_on as "whatMattersOn", y.best_way_to_reach as "bestWayToReach", y.phone,
  y.needs_assessment_on as "needsAssessmentOn", y.last_in_touch_on as "lastInTouchOn", y.died_on as "diedOn",
  y.source_as_at as "sourceAsAt", y.home_protected as "homeProtected", y.version`;

/** What names, ages and dates a record. */
export const leanColumns = `
  y.id, y.reference, y.first_name, y.family_name, y.preferred_name, y.date_of_birth, y.source_as_at, y.version`;

/** A row of them; nothing else is asked of it. */
export const leanPerson = (row: readonly unknown[]): YoungPersonRow =>
  ({
    id: row[0],
    reference: row[1],
    firstName: row[2],
    familyName: row[3],
    preferredName: row[4],
    dateOfBirth: row[5],
    sourceAsAt: row[6],
    version: row[7],
  }) as unknown as YoungPersonRow;

/** The columns of a `YoungPersonRow`, from `young_person y` and `youngPersonJoins`. Days are counted by the database, in England. */
export const youngPersonColumns = `${recordColumns},
  y_span.status as "computedStatus", y_span.support_level as "computedSupportLevel", y_span.requires_plan as "requiresPlan",
  y_span.requires_adviser as "requiresAdviser",
  y_override.status as "overrideStatus", y_override.support_level as "overrideSupportLevel", y_override.reason as "overrideReason",
  y_override.approved_by_id as "overrideApprovedById", y_override.starts_on as "overrideStartsOn", y_override.expires_on as "overrideExpiresOn",
  y_home.code as "homeCode", y_home.suitable as "homeSuitable", y_home.from_on as "homeSince",
  y_place.place as "placeCode", y_place.starts_on as "placeSince",
  y_learning.code as "learningCode", y_learning.from_on as "learningSince",
  y_plan.authorised_on as "planAuthorisedOn", y_plan.review_due_on as "planReviewDueOn", y_ask.display_name as "askName"`;

/** What `youngPersonColumns` reads beside `young_person y`. Each brings one row at most, by an index. */
export const youngPersonJoins = `
  left join status_span y_span on y_span.young_person_id = y.id and y_span.from_on <= current_date and current_date < y_span.to_on
  left join lateral (select status, support_level, reason, approved_by_id, starts_on, expires_on from status_override o
    where o.young_person_id = y.id and o.starts_on <= current_date and current_date < o.expires_on
      and (o.ended_on is null or current_date < o.ended_on) order by o.starts_on desc, o.at desc limit 1) y_override on true
  left join accommodation_record y_home on y_home.young_person_id = y.id and y_home.from_on <= current_date and current_date < y_home.to_on
  left join lateral (select place, starts_on from care_episode e
    where e.young_person_id = y.id and e.starts_on <= current_date and (e.ends_on is null or current_date < e.ends_on)
    order by e.starts_on desc limit 1) y_place on true
  left join activity_record y_learning on y_learning.young_person_id = y.id and y_learning.from_on <= current_date and current_date < y_learning.to_on
  left join plan_standing y_plan on y_plan.young_person_id = y.id
  left join lateral (select w.display_name from allocation a join worker w on w.id = a.worker_id
    where a.young_person_id = y.id and a.from_on <= current_date and current_date < a.to_on
    order by a.kind = 'PERSONAL_ADVISER' desc, a.part = 'PRIMARY' desc limit 1) y_ask on true`;
