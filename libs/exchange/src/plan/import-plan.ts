import type { LocalDate } from '@app/platform';
import type { FileKind } from '../files/read-files.js';
import type { AllocationKind, EpisodeNow, PersonFacts, ReturnNow, ReviewNow } from './current-state.js';

/** Everything an import would write. Nothing in it is left to be decided. */
export interface ImportPlan {
  readonly people: PeoplePlan;
  readonly workers: WorkersPlan;
  readonly episodes: EpisodesPlan;
  readonly facts: FactsPlan;
  readonly homes: SpellsPlan;
  readonly activities: SpellsPlan;
  readonly plans: PlansPlan;
  readonly reviews: readonly (ReviewNow & Owned)[];
  readonly returns: readonly (ReturnNow & Owned & { readonly year: number })[];
  /** Whose status must be worked out again. */
  readonly restated: readonly string[];
  /** Whose record says something else afterwards. */
  readonly touched: readonly string[];
  /** Who is in the extract: their source data is as at this day. */
  readonly stamped: readonly string[];
}

interface Owned {
  readonly youngPersonId: string;
}

export interface PersonToWrite extends PersonFacts {
  readonly id: string;
  readonly reference: string;
}

export interface PeoplePlan {
  readonly add: readonly PersonToWrite[];
  readonly change: readonly PersonToWrite[];
}

export interface WorkersPlan {
  readonly workers: readonly { id: string; name: string; email: string; role: string; jobTitle: string }[];
  readonly teams: readonly { id: string; name: string; managerId: string | null }[];
  readonly managers: readonly { teamId: string; managerId: string }[];
  readonly moves: readonly { workerId: string; teamId: string }[];
  /** Allocations that end on the day, and those that began on it and go. */
  readonly end: readonly string[];
  readonly remove: readonly string[];
  readonly allocate: readonly (Owned & { workerId: string; kind: AllocationKind; part: 'PRIMARY' | 'SECONDARY' })[];
}

export interface EpisodesPlan {
  readonly write: readonly (Omit<EpisodeNow, 'id'> & Owned)[];
  readonly remove: readonly string[];
}

export interface FactToWrite extends Owned {
  readonly kind: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly evidence: string;
}

export interface FactsPlan {
  readonly write: readonly FactToWrite[];
  readonly remove: readonly string[];
}

export interface SpellsPlan {
  readonly end: readonly { id: string; toOn: LocalDate }[];
  readonly correct: readonly { id: string; code: string; suitable: boolean | null }[];
  readonly write: readonly (Owned & { code: string; suitable: boolean | null; fromOn: LocalDate })[];
}

export interface PlansPlan {
  readonly standings: readonly (Owned & {
    authorisedOn: LocalDate | null;
    lastReviewOn: LocalDate | null;
    reviewDueOn: LocalDate | null;
  })[];
  /** First versions of plans that are kept in the case system: dates only. */
  readonly mirrors: readonly (Owned & { authorisedOn: LocalDate })[];
  readonly reviews: readonly (Owned & { heldOn: LocalDate })[];
}

/** What became of the rows of one file. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What a person would see of the plan before saying yes. */
export interface ImportPreview {
  readonly counts: Readonly<Record<FileKind, Counts>>;
  readonly youngPeople: Counts;
  readonly changes: readonly PersonChange[];
}

/** A person who is added or changed, and in what. */
export interface PersonChange {
  readonly youngPersonId: string;
  readonly reference: string;
  readonly name: string;
  readonly added: boolean;
  /** In words: "care history", "phone". Empty for somebody new. */
  readonly parts: readonly string[];
  readonly file: FileKind;
  readonly row: number | null;
}

export function nothingToWrite({
  people,
  workers,
  episodes,
  facts,
  homes,
  activities,
  plans,
  ...rest
}: ImportPlan): boolean {
  const lists = [people, workers, episodes, facts, homes, activities, plans].flatMap(
    (part) => Object.values(part) as unknown[][],
  );
  return [...lists, rest.reviews, rest.returns].every((list) => list.length === 0);
}
