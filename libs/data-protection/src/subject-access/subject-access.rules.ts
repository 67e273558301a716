import { addDays, addMonths, isWorkingDay, type LocalDate, RuleBroken } from '@app/platform';

/** Where a request stands. While it is IN_REVIEW each passage that may be about somebody else is read by the reviewer. */
export enum SubjectAccessState {
  RECEIVED = 'RECEIVED',
  IN_REVIEW = 'IN_REVIEW',
  GIVEN = 'GIVEN',
  REFUSED = 'REFUSED',
}

export enum SubjectAccessWay {
  IN_PERSON = 'IN_PERSON',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  FORM = 'FORM',
}

/** A request as the rules know it. */
export interface AskedFor {
  readonly state: SubjectAccessState;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly extensionReason: string | null;
  readonly preparedById: string | null;
  readonly reviewerId: string | null;
}

const USUAL_MONTHS = 1;
const EXTENDED_MONTHS = 3;

/**
 * When the answer is due: the same day of the next month, or its last day where it has no such day; where that is no working day, the
 * next one (UK GDPR art 12(3); Information Commissioner, right of access: how long do we have to comply). Extended by two months it
 * is counted from the day that it was asked for.
 */
export function dueOn(askedOn: LocalDate, extended = false): LocalDate {
  let day = addMonths(askedOn, extended ? EXTENDED_MONTHS : USUAL_MONTHS);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** @throws RuleBroken subject-access.later, subject-access.long-ago */
export function mustBeAskedBy(askedOn: LocalDate, today: LocalDate): void {
  if (askedOn > today)
    throw new RuleBroken('subject-access.later', 'Enter the day that they asked: today or earlier', 'askedOn');
  if (askedOn < addMonths(today, -EXTENDED_MONTHS))
    throw new RuleBroken('subject-access.long-ago', 'Enter a day in the last 3 months', 'askedOn');
}

/** Whether it has still to be answered. */
export const isOpen = ({ state }: Pick<AskedFor, 'state'>): boolean =>
  state === SubjectAccessState.RECEIVED || state === SubjectAccessState.IN_REVIEW;

/** @throws RuleBroken subject-access.closed */
export function mustBeOpen(request: Pick<AskedFor, 'state'>): void {
  if (!isOpen(request)) throw new RuleBroken('subject-access.closed', 'This request has already been answered');
}

/** Two people: who prepares does not decide what is left out. @throws RuleBroken subject-access.own-review */
export function mustBeAnother(preparedById: string, reviewerId: string): void {
  if (preparedById === reviewerId)
    throw new RuleBroken('subject-access.own-review', 'Choose somebody else to read the passages', 'reviewerId');
}

/**
 * Once, for at most two further months, with a reason, and while the first month lasts (UK GDPR art 12(3)).
 *
 * @throws RuleBroken subject-access.closed, subject-access.extended, subject-access.too-late
 */
export function mustBeExtendable(request: AskedFor, today: LocalDate): void {
  mustBeOpen(request);
  if (request.extensionReason !== null)
    throw new RuleBroken('subject-access.extended', 'This request has already been extended');
  if (today > request.dueOn)
    throw new RuleBroken('subject-access.too-late', 'A request can only be extended before it is due');
}

/** @throws RuleBroken subject-access.not-prepared, subject-access.held */
export function mustBeReviewed(request: Pick<AskedFor, 'state'>, held: number): void {
  mustBeOpen(request);
  if (request.state !== SubjectAccessState.IN_REVIEW)
    throw new RuleBroken('subject-access.not-prepared', 'Prepare this request first');
  if (held > 0)
    throw new RuleBroken(
      'subject-access.held',
      `The reviewer has still to decide about ${held === 1 ? '1 passage' : `${held} passages`}`,
    );
}

/** @throws RuleBroken subject-access.given-when */
export function mustBeGivenBy(givenOn: LocalDate, askedOn: LocalDate, today: LocalDate): void {
  if (givenOn > today || givenOn < askedOn)
    throw new RuleBroken('subject-access.given-when', 'Enter the day that you gave it to them', 'givenOn');
}
