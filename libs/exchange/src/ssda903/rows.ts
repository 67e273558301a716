import type { LocalDate } from '@app/platform';
import type { ACCOMMODATION, ACTIVITY, IN_TOUCH } from './care-leaver-codes.js';
import type {
  CATEGORY_OF_NEED,
  ETHNICITY,
  LEGAL_STATUS,
  PLACEMENT,
  PLACEMENT_PROVIDER,
  REASON_EPISODE_CEASED,
  REASON_FOR_NEW_EPISODE,
  REVIEW_PARTICIPATION,
} from './code-lists.js';

/** The identifier that every file of the return shares (its CHILD column), at most 20 characters. */
export type ReturnId = string;

interface ReturnRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly returnId: ReturnId;
}

/** One line of header.csv. The pupil number, MOTHER and MC_DOB are read past and never kept. */
export interface HeaderRow extends ReturnRow {
  readonly sex: 'M' | 'F' | 'U';
  readonly bornOn: LocalDate;
  readonly ethnicity: keyof typeof ETHNICITY | null;
}

/** One line of episodes.csv. Postcodes, the provider's URN and why a placement changed are read past and never kept. */
export interface EpisodeRow extends ReturnRow {
  readonly startedOn: LocalDate;
  readonly reasonStarted: keyof typeof REASON_FOR_NEW_EPISODE | null;
  readonly legalStatus: keyof typeof LEGAL_STATUS;
  readonly need: keyof typeof CATEGORY_OF_NEED | null;
  readonly placement: keyof typeof PLACEMENT | null;
  readonly provider: keyof typeof PLACEMENT_PROVIDER | null;
  /** Null while it goes on. The day itself is no longer in the episode. */
  readonly endedOn: LocalDate | null;
  readonly reasonEnded: keyof typeof REASON_EPISODE_CEASED | null;
}

/** One line of uasc.csv: somebody who came as an unaccompanied asylum-seeking child. */
export interface UascRow extends ReturnRow {
  readonly bornOn: LocalDate;
  /** DUC, the day that status ended; null while it goes on. */
  readonly ceasedOn: LocalDate | null;
}

/** One line of oc3.csv with its three answers. A line with none of them is not a row. */
export interface CareLeaverRow extends ReturnRow {
  readonly bornOn: LocalDate;
  readonly inTouch: keyof typeof IN_TOUCH;
  readonly activity: keyof typeof ACTIVITY;
  readonly accommodation: keyof typeof ACCOMMODATION;
}

/** One line of reviews.csv. */
export interface ReviewRow extends ReturnRow {
  readonly bornOn: LocalDate;
  readonly heldOn: LocalDate;
  readonly participation: keyof typeof REVIEW_PARTICIPATION | null;
}
