import type { LocalDate } from '@app/platform';

/**
 * Where a young person stands in the leaving care law of England on one day. It is worked out from dates, never typed in.
 * Source: Children Act 1989 ss22 to 24D and Sch 2 para 19B; SI 2010/959; SI 2010/2571.
 */
export const CareStatus = {
  /** Under 16: not in scope yet. */
  UNDER_16: 'UNDER_16',
  /** 16 or 17 and in care, with fewer than 91 days in care since the 14th birthday. */
  LOOKED_AFTER_NOT_ELIGIBLE: 'LOOKED_AFTER_NOT_ELIGIBLE',
  /** 16 or 17 and in care, with 91 days or more (Children Act 1989 Sch 2 para 19B). */
  ELIGIBLE: 'ELIGIBLE',
  /** 16 or 17, was eligible and has left care (Children Act 1989 s23A). */
  RELEVANT: 'RELEVANT',
  /** 18 to 20, was eligible or relevant until 18 (Children Act 1989 s23C). */
  FORMER_RELEVANT: 'FORMER_RELEVANT',
  /** 21 to 24, former relevant: what is owed depends on the support level (Children Act 1989 s23CZB). */
  FORMER_RELEVANT_21_24: 'FORMER_RELEVANT_21_24',
  /** 25 or over, former relevant, in an agreed programme of education or training (Children Act 1989 s23CA). */
  FORMER_RELEVANT_EDUCATION: 'FORMER_RELEVANT_EDUCATION',
  /** 16 to 20, owed advice and help but no personal adviser and no pathway plan (Children Act 1989 s24). */
  QUALIFYING: 'QUALIFYING',
  /** Was former relevant, and turned 25. */
  ENDED_25: 'ENDED_25',
  /** None of the leaving care duties applies. */
  NONE: 'NONE',
  DECEASED: 'DECEASED',
  /** Care passed to another local authority, which is now responsible. */
  TRANSFERRED: 'TRANSFERRED',
} as const;
export type CareStatus = (typeof CareStatus)[keyof typeof CareStatus];

/** What a former relevant young person of 21 to 24 receives (Children Act 1989 ss23CZB, 23CA). */
export const SupportLevel = {
  /** Asked for support, and the request is open. */
  ACTIVE: 'ACTIVE',
  /** In an agreed programme of education or training. */
  EDUCATION: 'EDUCATION',
  /** Closed: told at least once a year that support can be asked for again. */
  ANNUAL_CONTACT: 'ANNUAL_CONTACT',
} as const;
export type SupportLevel = (typeof SupportLevel)[keyof typeof SupportLevel];

/** A stretch of days: from the start of `startsOn` to the start of `endsOn`, which is not part of it. Null means it goes on. */
export interface Spell {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

/** One episode of being looked after, as in the SSDA903 return. */
export interface CarePeriod extends Spell {
  /** SSDA903 legal status: C2 full care order, V2 section 20, J1 remand, V3 and V4 short breaks. */
  readonly legalStatus?: string | null;
  /** SSDA903 reason the episode ceased: E3 another authority, E11 and E12 adopted, X1 a new episode the same day. */
  readonly reasonCeased?: string | null;
  /** One of a series of planned short breaks: never counts, whatever the legal status says. */
  readonly shortBreak: boolean;
}

/** A stretch of living with a parent or somebody with parental responsibility, in care or after it. */
export interface HomeReturn extends Spell {
  /** What the review of the return decided; only read when the council asks for it (`StatusSettings`). */
  readonly reviewOutcome?: 'SUCCESSFUL' | 'NOT_SUCCESSFUL' | null;
}

/** A special guardianship order (Children Act 1989 s14A). */
export interface SpecialGuardianship extends Spell {
  /** The young person was looked after immediately before the order was made. */
  readonly fromCare: boolean;
}

/** Ways of being "accommodated or fostered" that are not care (Children Act 1989 s24(2)). */
export const OtherAccommodationKind = {
  VOLUNTARY_ORGANISATION: 'VOLUNTARY_ORGANISATION',
  PRIVATE_CHILDRENS_HOME: 'PRIVATE_CHILDRENS_HOME',
  PRIVATE_FOSTERING: 'PRIVATE_FOSTERING',
  /** Counts after three months without a break. */
  HEALTH_OR_EDUCATION: 'HEALTH_OR_EDUCATION',
  /** Counts after three months without a break. */
  CARE_HOME_OR_HOSPITAL: 'CARE_HOME_OR_HOSPITAL',
} as const;
export type OtherAccommodationKind = (typeof OtherAccommodationKind)[keyof typeof OtherAccommodationKind];

export interface OtherAccommodation extends Spell {
  readonly kind: OtherAccommodationKind;
}

/** A request for support after 21 (Children Act 1989 s23CZB(2)): from the day it was asked for to the day it was closed. */
export type SupportRequest = Spell;

/** A programme of education or training agreed in the pathway plan. */
export type EducationProgramme = Spell;

/** Detained under an order of a court, or in hospital. */
export type Detention = Spell;

/** A date of birth that an age assessment has replaced. Kept, and never used to work out the status. */
export interface FormerDateOfBirth {
  readonly dateOfBirth: LocalDate;
  readonly replacedOn: LocalDate;
}

/** Everything the status is worked out from. A list may be empty and in any order; episodes may touch or overlap. */
export interface StatusFacts {
  readonly dateOfBirth: LocalDate;
  readonly formerDatesOfBirth?: readonly FormerDateOfBirth[];
  readonly diedOn?: LocalDate | null;
  readonly carePeriods: readonly CarePeriod[];
  readonly homeReturns?: readonly HomeReturn[];
  readonly detentions?: readonly Detention[];
  readonly guardianships?: readonly SpecialGuardianship[];
  readonly otherAccommodation?: readonly OtherAccommodation[];
  readonly educationProgrammes?: readonly EducationProgramme[];
  readonly supportRequests?: readonly SupportRequest[];
}

/** Where the law leaves the practice to the council. */
export interface StatusSettings {
  /** Six months at home end being relevant only when a review has called the return successful. */
  readonly homeReturnNeedsReview: boolean;
  /** Support goes on past 25 to the end of an agreed programme, rather than stopping on the 25th birthday. */
  readonly educationBeyond25: boolean;
  /** Somebody supported past 25 keeps their personal adviser. */
  readonly personalAdviserBeyond25: boolean;
}

export const usualSettings: StatusSettings = {
  homeReturnNeedsReview: false,
  educationBeyond25: true,
  personalAdviserBeyond25: true,
};

/** One row of the decision table, in order: the first that applies decides. */
export type StatusRule = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What the law asks for at a status. */
export interface StatusRequirements {
  readonly personalAdviser: boolean;
  readonly pathwayPlan: boolean;
}

/** BORDERLINE: the count of days is within a week of 91. MANUAL_CHECK: a person should read the file before relying on this. */
export type StatusFlag = 'BORDERLINE' | 'MANUAL_CHECK';

/** One fact that led to a status: a stable code with its values for programs, and a sentence for people. */
export interface FoundFact {
  readonly code: BecauseCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly sentence: string;
}

/** A fact, and the law that makes it matter. */
export interface Because extends FoundFact {
  readonly law: string;
}

export type BecauseCode =
  | 'AGE'
  | 'DIED'
  | 'ADOPTED'
  | 'TRANSFERRED'
  | 'IN_CARE'
  | 'NOT_IN_CARE'
  | 'CARE_DAYS_SINCE_14'
  | 'BECOMES_ELIGIBLE'
  | 'LEFT_CARE'
  | 'AT_HOME'
  | 'AT_HOME_SIX_MONTHS'
  | 'HOME_ENDED'
  | 'DETAINED_AT_16'
  | 'IN_CARE_AT_16'
  | 'OTHER_ACCOMMODATION_AT_16'
  | 'GUARDIANSHIP_FROM_CARE'
  | 'STATUS_BEFORE_18'
  | 'SUPPORT_REQUESTED'
  | 'EDUCATION_PROGRAMME'
  | 'SUPPORT_CLOSED'
  | 'SHORT_BREAKS_LEFT_OUT'
  | 'NO_DUTY'
  | 'CHECK_CARE_ENDED_ON_16TH_BIRTHDAY'
  | 'CHECK_AGE_ASSESSMENT'
  | 'CHECK_HOME_AFTER_DETENTION'
  | 'CHECK_STILL_AT_HOME'
  | 'CHECK_STILL_ACCOMMODATED'
  | 'CHECK_PROGRAMME_END';

/** The status on one day, with everything needed to explain it. */
export interface StatusAnswer {
  readonly status: CareStatus;
  /** Only for FORMER_RELEVANT_21_24; null otherwise. */
  readonly supportLevel: SupportLevel | null;
  readonly rule: StatusRule;
  /** The statute the rule comes from. */
  readonly law: string;
  /** The first day of being eligible, when that is this day or earlier; null otherwise. */
  readonly eligibleSince: LocalDate | null;
  readonly because: readonly Because[];
  readonly flags: readonly StatusFlag[];
  readonly requires: StatusRequirements;
}

/** A status and the days it holds. `to` is the first day it no longer holds; null means it holds from then on. */
export interface StatusStretch {
  readonly status: CareStatus;
  readonly supportLevel: SupportLevel | null;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
