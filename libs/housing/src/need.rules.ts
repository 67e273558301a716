import { dayInWords, daysBetween, type LocalDate } from '@app/platform';

/** Somebody who is likely to be homeless within this many days is threatened with homelessness: Housing Act 1996 s175(4). */
export const THREATENED_DAYS = 56;

/**
 * Whether the date of need is close enough for the council's duty to help prevent homelessness (Housing Act 1996 s195).
 * Indicative: the housing officer decides.
 */
export function isThreatened(needOn: LocalDate, today: LocalDate): boolean {
  return daysBetween(today, needOn) <= THREATENED_DAYS;
}

/** When a home is needed, and what that means. A closed referral keeps the date only. */
export function needWords(needOn: LocalDate | null, closed: boolean, today: LocalDate): string {
  if (!needOn) return 'No date of need yet';
  if (closed) return `Home needed by ${dayInWords(needOn)}`;

  const days = daysBetween(today, needOn);
  const when = `${whenWords(days)} (${dayInWords(needOn)})`;
  return isThreatened(needOn, today) ? `${when}: threatened with homelessness, inside ${THREATENED_DAYS} days` : when;
}

function whenWords(days: number): string {
  const counted = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  if (days === 0) return 'Home needed today';
  return days > 0 ? `Home needed in ${counted}` : `Home was needed ${counted} ago`;
}
