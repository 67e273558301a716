import { addWorkingDays, type LocalDate, RuleBroken } from '@app/platform';

/** Why somebody's looking is worth a question. The database finds them (`app.looks_beyond`). */
export enum UnusualKind {
  MANY_IN_AN_HOUR = 'MANY_IN_AN_HOUR',
  MORE_THAN_USUAL = 'MORE_THAN_USUAL',
  REFUSED = 'REFUSED',
  ADDRESSES = 'ADDRESSES',
  KEPT_OUT = 'KEPT_OUT',
}

/** What an auditor found, as with break-glass. */
export enum UnusualFinding {
  /** @public */
  JUSTIFIED = 'JUSTIFIED',
  /** @public */
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
  /** @public */
  UNCLEAR = 'UNCLEAR',
}

/** Working days in which an auditor looks at it, as with break-glass. */
const REVIEW_DAYS = 2;

/** The last day on which the review is in time. */
export const unusualReviewDueOn = (foundOn: LocalDate): LocalDate => addWorkingDays(foundOn, REVIEW_DAYS);

interface Counted {
  readonly kind: UnusualKind;
  readonly times: number;
  readonly usual: number | null;
}

const sentences: Readonly<Record<UnusualKind, (counted: Counted) => string>> = {
  MANY_IN_AN_HOUR: ({ times }) => `Opened the records of ${times} young people within an hour`,
  MORE_THAN_USUAL: ({ times, usual }) =>
    `Opened the records of ${times} young people in a day; on a usual day ${usual ?? 0}`,
  REFUSED: ({ times }) => `Was refused ${times} times in a day`,
  ADDRESSES: ({ times }) => `Was shown ${times} home addresses within an hour`,
  KEPT_OUT: ({ times }) =>
    `Asked for a record that they are kept from, because they know or are related to the young person: ${times === 1 ? 'once' : `${times} times`} in a day`,
};

/** What was unusual, in a sentence that tells of nobody who was looked at. */
export const unusualSentence = (counted: Counted): string => sentences[counted.kind](counted);

interface Found {
  readonly workerId: string;
  readonly reviewedAt: string | null;
}

/** @throws RuleBroken unusual.own-review, unusual.reviewed-before */
export function mustBeReviewableBy({ workerId, reviewedAt }: Found, byId: string): void {
  if (workerId === byId) throw new RuleBroken('unusual.own-review', 'Somebody else must review what you looked at');
  if (reviewedAt !== null) throw new RuleBroken('unusual.reviewed-before', 'Somebody has already reviewed this');
}
