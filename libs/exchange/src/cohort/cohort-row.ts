import type { LocalDate } from '@app/platform';
import type { ACCOMMODATION_TYPE, ACTIVITY } from '../ssda903/care-leaver-codes.js';
import type { ReturnId } from '../ssda903/rows.js';

/** A worker as the case system names them. The e-mail address is who they are; the name is what is shown. */
export interface NamedWorker {
  readonly name: string;
  readonly email: string;
}

export interface CohortAccommodation {
  /** The letter of the return's ACCOM code. */
  readonly type: keyof typeof ACCOMMODATION_TYPE;
  /** Null when the case system does not say. Always false for no fixed home and for custody. */
  readonly suitable: boolean | null;
  readonly since: LocalDate | null;
}

/** One young person in the cohort extract: what the return leaves out. */
export interface CohortRow {
  readonly row: number;
  /** The case system's own number for the person: who they are from one extract to the next. */
  readonly localId: string;
  /** The CHILD column of the return, which ties the two together; null for somebody who was never in it. */
  readonly returnId: ReturnId | null;
  readonly firstName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly bornOn: LocalDate;
  readonly personalAdviser: NamedWorker | null;
  readonly socialWorker: NamedWorker | null;
  readonly team: string | null;
  readonly teamManager: NamedWorker | null;
  readonly planAuthorisedOn: LocalDate | null;
  readonly planReviewedOn: LocalDate | null;
  readonly needsAssessedOn: LocalDate | null;
  readonly accommodation: CohortAccommodation | null;
  readonly activity: keyof typeof ACTIVITY | null;
  readonly inTouchOn: LocalDate | null;
  /** In the young person's own words. */
  readonly whatMatters: string | null;
  /** The day they said it; null when the extract does not tell, which is not the day of the extract. */
  readonly whatMattersOn: LocalDate | null;
  readonly bestWayToReach: string | null;
  readonly phone: string | null;
  /** When somebody of 21 or over asked for support (Children Act 1989 s23CZB). */
  readonly supportAskedOn: LocalDate | null;
  readonly education: { readonly from: LocalDate; readonly until: LocalDate | null } | null;
  /** Living with a parent again after care: six months of it end the status of a relevant person. */
  readonly home: { readonly from: LocalDate; readonly until: LocalDate | null } | null;
  readonly diedOn: LocalDate | null;
}
