import type { LocalDate } from '@app/platform';
import type { NamedWorker } from '../cohort/cohort-row.js';
import type { Part } from './mix.js';

/** Who an invented person is. */
export interface Identity {
  readonly localId: string;
  readonly returnId: string;
  readonly firstName: string;
  readonly familyName: string;
  readonly preferredName: string;
  readonly pronouns: string;
  readonly sex: 'M' | 'F';
  readonly ethnicity: string;
  readonly bornOn: LocalDate;
  readonly unaccompanied: boolean;
}

/** One line of episodes.csv before it is written. Days as numbers of `dayNumber`. */
export interface Episode {
  readonly from: number;
  readonly to: number | null;
  readonly reasonStarted: string;
  readonly legalStatus: string;
  readonly need: string;
  readonly placement: string;
  readonly provider: string;
  readonly reasonEnded: string;
}

/** The plan's clock, as the case system has it. */
export interface PlanDates {
  readonly needsAssessedOn: LocalDate | null;
  readonly authorisedOn: LocalDate | null;
  readonly reviewedOn: LocalDate | null;
}

/** How things stand with a person on the day. */
export interface Circumstances {
  /** ACCOM with its digit; empty when it is not recorded. */
  readonly accommodation: string;
  readonly accommodationSince: LocalDate | null;
  /** ACTIV; empty when it is not recorded. */
  readonly activity: string;
  readonly inTouchOn: LocalDate | null;
  readonly plan: PlanDates;
  readonly whatMatters: string;
  readonly whatMattersOn: LocalDate | null;
  readonly bestWayToReach: string;
  readonly phone: string;
  readonly supportAskedOn: LocalDate | null;
  readonly education: { readonly from: LocalDate; readonly until: LocalDate } | null;
  readonly homeSince: LocalDate | null;
  readonly diedOn: LocalDate | null;
}

export interface Team {
  readonly name: string;
  readonly manager: NamedWorker;
}

/** Who works with a person. */
export interface Allocation {
  readonly personalAdviser: NamedWorker | null;
  readonly socialWorker: NamedWorker | null;
  readonly team: Team | null;
}

/** One person of the demonstration, whole. */
export interface Life {
  readonly part: Part;
  readonly identity: Identity;
  readonly episodes: readonly Episode[];
  /** Their first day of being eligible, where they ever were: 16, and 91 days in care since 14. */
  readonly eligibleOn: LocalDate | null;
  readonly stayingPut: boolean;
}
