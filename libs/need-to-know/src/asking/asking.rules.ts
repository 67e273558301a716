import { RuleBroken } from '@app/platform';

/** Where a request to see a record stands, for who asked. */
export enum AccessRequestState {
  WAITING = 'WAITING',
  AGREED = 'AGREED',
  REFUSED = 'REFUSED',
  LAPSED = 'LAPSED',
}

/** Days that a request waits. It is over then, whether there is such a record or not. */
export const WAITS_DAYS = 14;
/** Requests of one person in a day: enough for work, too few to try references. */
export const MOST_A_DAY = 10;

interface Before {
  /** More than break-glass opens the record to who asks. */
  readonly open: boolean;
  /** They have asked for the same, and wait. */
  readonly waits: boolean;
  readonly today: number;
}

/** Of what is hidden from who asks it knows nothing. @throws RuleBroken access-request.open, .already-waits, .too-many-today */
export function mustBeFreeToAskFor({ open, waits, today }: Before): void {
  if (open)
    throw new RuleBroken(
      'access-request.open',
      'This record is already open to you. Find it in your list of young people',
      'reference',
    );
  if (waits)
    throw new RuleBroken(
      'access-request.already-waits',
      'You have already asked for this. Wait for the answer',
      'reference',
    );
  if (today >= MOST_A_DAY)
    throw new RuleBroken(
      'access-request.too-many-today',
      `You can ask for ${MOST_A_DAY} records a day. If your work needs more, ask the panel coordinator`,
    );
}

interface Asked {
  readonly state: AccessRequestState;
  /** Who asked can open the record now, by more than break-glass. */
  readonly openToThem: boolean;
}

/** To agree opens nothing by itself: the work does. @throws RuleBroken access-request.nothing-waits, access-request.not-open */
export function mustBeAgreeable({ state, openToThem }: Asked, agree: boolean): void {
  if (state !== AccessRequestState.WAITING)
    throw new RuleBroken('access-request.nothing-waits', 'Somebody has already answered this, or it is over');
  if (agree && !openToThem)
    throw new RuleBroken(
      'access-request.not-open',
      'The record is not open to them yet. Open it first: by an allocation, a panel’s agenda or a housing referral',
      'agree',
    );
}

/** Where a refusal would tell that there is a record, nothing is told: it is sealed, or who asks is kept from it. */
export const isAnsweredQuietly = ({ sealed, kept }: { sealed: boolean; kept: boolean }): boolean => sealed || kept;
