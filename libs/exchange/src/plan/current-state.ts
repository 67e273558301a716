import type { LocalDate } from '@app/platform';

/** What is on record about the people a set of files speaks of: read once, compared in memory. */
export interface CurrentState {
  /** By the council's own reference. */
  readonly people: ReadonlyMap<string, PersonNow>;
  /** References of people who are sealed from who brings the files in: left alone, as if the files did not speak of them. */
  readonly kept: ReadonlySet<string>;
  readonly referenceByReturnId: ReadonlyMap<string, string>;
  /** The rest are by the person's id; a person of whom nothing is known is not there. */
  readonly episodes: ReadonlyMap<string, readonly EpisodeNow[]>;
  readonly facts: ReadonlyMap<string, readonly FactNow[]>;
  readonly allocations: ReadonlyMap<string, readonly AllocationNow[]>;
  readonly homes: ReadonlyMap<string, SpellNow>;
  readonly activities: ReadonlyMap<string, SpellNow>;
  readonly plans: ReadonlyMap<string, PlanNow>;
  readonly reviews: ReadonlyMap<string, readonly ReviewNow[]>;
  /** Of the collection year of the files. */
  readonly returns: ReadonlyMap<string, ReturnNow>;
  /** By e-mail address in small letters. */
  readonly workers: ReadonlyMap<string, WorkerNow>;
  /** Teams of children's services, by name. */
  readonly teams: ReadonlyMap<string, TeamNow>;
}

/** The columns of young_person that files speak of. */
export interface PersonFacts {
  readonly childId903: string | null;
  readonly firstName: string;
  readonly familyName: string;
  readonly preferredName: string | null;
  readonly pronouns: string | null;
  readonly dateOfBirth: LocalDate;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly unaccompanied: boolean;
  readonly unaccompaniedUntil: LocalDate | null;
  readonly whatMatters: string | null;
  readonly whatMattersOn: LocalDate | null;
  readonly bestWayToReach: string | null;
  readonly phone: string | null;
  readonly needsAssessmentOn: LocalDate | null;
  readonly lastInTouchOn: LocalDate | null;
  readonly diedOn: LocalDate | null;
}

export interface PersonNow extends PersonFacts {
  readonly id: string;
  readonly reference: string;
}

export interface EpisodeNow {
  readonly id: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly reasonNew: string;
  readonly legalStatus: string;
  readonly categoryOfNeed: string | null;
  readonly place: string;
  readonly placeProvider: string | null;
  readonly reasonCeased: string | null;
}

/** A status fact that an import has written; those recorded by people are not read and not touched. */
export interface FactNow {
  readonly id: string;
  readonly kind: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly evidence: string;
}

export interface AllocationNow {
  readonly id: string;
  readonly workerId: string;
  readonly kind: AllocationKind;
  readonly part: 'PRIMARY' | 'SECONDARY';
  readonly fromOn: LocalDate;
}

export type AllocationKind = 'SOCIAL_WORKER' | 'PERSONAL_ADVISER';

/** The latest home or activity on record, open or ended. */
export interface SpellNow {
  readonly id: string;
  readonly code: string;
  readonly suitable: boolean | null;
  readonly fromOn: LocalDate;
  /** 'infinity' while it goes on. */
  readonly toOn: string;
}

export interface PlanNow {
  readonly authorisedOn: LocalDate | null;
  readonly lastReviewOn: LocalDate | null;
  readonly hasVersions: boolean;
}

export interface ReviewNow {
  readonly heldOn: LocalDate;
  readonly participation: string | null;
}

export interface ReturnNow {
  readonly inTouch: string | null;
  readonly activity: string | null;
  readonly accommodation: string | null;
}

export interface WorkerNow {
  readonly id: string;
  readonly agencyKind: string;
  readonly teamId: string | null;
}

export interface TeamNow {
  readonly id: string;
  readonly managerId: string | null;
}
